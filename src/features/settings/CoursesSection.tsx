import { Trans } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { allCourses } from "#src/journal/courses.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Button } from "#src/ui/Button.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";

export const CoursesSection = () => {
  const courses = useJournal(allCourses());
  const navigate = useNavigate();
  return (
    <Section heading={<Trans>Your course</Trans>}>
      {courses && courses.length > 0 && (
        <List>
          {courses.map(({ record: { id, name, status } }) => (
            <ListRow key={id}>
              <Link to="/course/$id" params={{ id }} className={rowLinkClass}>
                <span>
                  <span dir="auto" translate="no" className="own-words">
                    {name}
                  </span>
                  {status === "finished" && (
                    <span className="soft">
                      {" "}
                      <Trans>finished</Trans>
                    </span>
                  )}
                </span>
                <Icon name="next" />
              </Link>
            </ListRow>
          ))}
        </List>
      )}
      <Actions>
        <Button icon="add" onClick={() => navigate({ to: "/course/new" })}>
          <Trans>Plan my course</Trans>
        </Button>
      </Actions>
    </Section>
  );
};
