import { Plural, useLingui } from "@lingui/react/macro";
import { coursePersonNames, courseStatusNames, substanceNames } from "#src/content/names/course-names.ts";
import { routeNames } from "#src/content/names/session-names.ts";
import { coursePeople, type Course } from "#src/domain/course.ts";
import { rightNow } from "#src/platform/clock.ts";
import { longDay } from "#src/platform/date-words.ts";
import { OwnWords } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import { NamedWords } from "./NamedWords.tsx";

export const CourseWords = ({ course }: { course: Course }) => {
  const { t, i18n } = useLingui();
  const { name, plannedSessions, status, substance, usualRoute, spacingDays, startDay, note } = course;
  return (
    <>
      <OwnWords size="large">{name}</OwnWords>
      <DefinitionList>
        {plannedSessions !== undefined && <Definition term={t`Planned sessions`}>{plannedSessions}</Definition>}
        {status !== "active" && <Definition term={t`Course`}>{i18n._(courseStatusNames[status])}</Definition>}
        {startDay && <Definition term={t`Began on`}>{longDay(startDay, rightNow().localDay)}</Definition>}
        {spacingDays !== undefined && (
          <Definition term={t`From one session to the next`}>
            <Plural value={spacingDays} one="# day" other="# days" />
          </Definition>
        )}
        {substance && <Definition term={t`Medicine`}>{i18n._(substanceNames[substance])}</Definition>}
        {usualRoute && <Definition term={t`Usually given`}>{i18n._(routeNames[usualRoute])}</Definition>}
        {coursePeople.map((who) => {
          const parts = [course[who]?.name ?? "", course[who]?.phone ?? ""].filter((part) => part.trim() !== "");
          return (
            parts.length > 0 && (
              <Definition key={who} term={i18n._(coursePersonNames[who])}>
                <bdi translate="no">{parts.join(", ")}</bdi>
              </Definition>
            )
          );
        })}
      </DefinitionList>
      <NamedWords name={t`What it is for`}>{course.reasons}</NamedWords>
      <NamedWords name={t`Eating and drinking before`}>{course.foodRule}</NamedWords>
      <NamedWords name={t`After a session`}>{course.afterCare}</NamedWords>
      <NamedWords name={t`Note`}>{note}</NamedWords>
    </>
  );
};
