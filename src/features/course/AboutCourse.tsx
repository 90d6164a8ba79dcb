import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { substanceNames } from "#src/content/names/course-names.ts";
import { routeNames } from "#src/content/names/session-names.ts";
import type { Course } from "#src/domain/course.ts";
import { calendarDay } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { OwnWords, Section, Stack } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";

/** What else was said about it; nothing while there is nothing. */
export const AboutCourse = ({ course }: { course: Course }) => {
  const { t, i18n } = useLingui();
  const { substance, usualRoute, spacingDays, startDay, reasons, note } = course;
  const facts = [
    { term: t`What is given`, words: substance && i18n._(substanceNames[substance]) },
    { term: t`Usual route`, words: usualRoute && i18n._(routeNames[usualRoute]) },
    {
      term: t`Between sessions`,
      words: spacingDays === undefined ? undefined : t`${plural(spacingDays, { one: "# day", other: "# days" })}`,
    },
    { term: t`Began on`, words: startDay && shortDay(startDay, calendarDay()) },
  ].filter(({ words }) => words !== undefined);
  if (facts.length === 0 && reasons === undefined && note === undefined) return null;
  return (
    <Section heading={t`About this course`}>
      {facts.length > 0 && (
        <DefinitionList>
          {facts.map(({ term, words }) => (
            <Definition key={term} term={term}>
              {words}
            </Definition>
          ))}
        </DefinitionList>
      )}
      {reasons !== undefined && (
        <Stack gap={4}>
          <h3>{t`What it is for`}</h3>
          <OwnWords>{reasons}</OwnWords>
        </Stack>
      )}
      {note !== undefined && (
        <Stack gap={4}>
          <h3>{t`Note`}</h3>
          <OwnWords>{note}</OwnWords>
        </Stack>
      )}
    </Section>
  );
};
