import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { courseStatusNames } from "#src/content/names/course-names.ts";
import { allCourses } from "#src/journal/courses.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Button } from "#src/ui/Button.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import { SettingsRow } from "./JournalSection.tsx";

export const CoursesSection = () => {
  const { i18n } = useLingui();
  const courses = useJournal(allCourses());
  const navigate = useNavigate();
  return (
    <Section heading={<Trans>Course and people</Trans>}>
      <List>
        {courses?.map(({ record: { id, name, status } }) => (
          <ListRow key={id}>
            <Link to="/course/$id" params={{ id }} className={rowLinkClass}>
              <span>
                <span dir="auto" translate="no" className="own-words">
                  {name}
                </span>
                {status !== "active" && <span className="soft"> {i18n._(courseStatusNames[status])}</span>}
              </span>
              <Icon name="next" />
            </Link>
          </ListRow>
        ))}
        <SettingsRow to="/medicines">
          <Trans>Other medicines</Trans>
        </SettingsRow>
        <SettingsRow to="/goals">
          <Trans>Goals</Trans>
        </SettingsRow>
        <SettingsRow to="/events">
          <Trans>Events</Trans>
        </SettingsRow>
      </List>
      <Actions>
        <Button icon="add" onClick={() => navigate({ to: "/course/new" })}>
          <Trans>Plan my course</Trans>
        </Button>
      </Actions>
    </Section>
  );
};
