import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link } from "@tanstack/react-router";
import type { Event } from "#src/domain/event.ts";
import { shortened } from "#src/domain/words.ts";
import { allEvents } from "#src/journal/events.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { calendarDay } from "#src/platform/clock.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./events.module.css";

/** All of them, latest first. They are of life and not of a course: they are here also without one. */
const EventsScreen = () => {
  const { t } = useLingui();
  const events = useJournal(allEvents());
  if (!events) return null;
  const add = (
    <Link to="/events/new" className={buttonClass({ variant: "main" })}>
      <Icon name="add" />
      <span>{t`Add an event`}</span>
    </Link>
  );
  return (
    <Page>
      <PageHeading lead={t`What was part of your days: a move, a loss, a visit, a holiday.`}>{t`Events`}</PageHeading>
      {events.length === 0 ? (
        <EmptyState action={add}>
          {t`Each one becomes a quiet mark beside your mood, which helps to read it later. Nothing is made of it.`}
        </EmptyState>
      ) : (
        <>
          <List>
            {events.toReversed().map(({ record }) => (
              <ListRow key={record.id}>
                <OneEvent event={record} />
              </ListRow>
            ))}
          </List>
          <Actions withinReach>{add}</Actions>
        </>
      )}
    </Page>
  );
};

const OneEvent = ({ event: { id, name, at, note } }: { event: Event }) => (
  <Link to="/events/$id" params={{ id }} className={rowLinkClass}>
    <span className={styles["event"]}>
      <span className="own-words" dir="auto" translate="no">
        {name}
      </span>
      <span className="soft small">{dayWords(at.localDay, calendarDay())}</span>
      {note.trim() !== "" && (
        <span className="own-words small" dir="auto" translate="no">
          {shortened(note, 140)}
        </span>
      )}
    </span>
    <Icon name="next" />
  </Link>
);

export const route = createLazyRoute("/events")({ component: EventsScreen });
