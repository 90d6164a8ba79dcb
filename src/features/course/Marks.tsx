import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { DayMark } from "#src/analysis/marks-on-axis.ts";
import { medicineMark } from "#src/content/names/medicine-names.ts";
import { calendarDay } from "#src/platform/clock.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./course.module.css";

interface MarksProps {
  /** Oldest first. */
  readonly marks: readonly DayMark[];
  readonly canAdd: boolean;
}

const shownAtFirst = 4;

/**
 * Life events and changes of medicines, latest first: the same that stand as ticks under the mood chart. Without `canAdd`
 * there is still the way to all events, where one can be added.
 */
export const Marks = ({ marks, canAdd }: MarksProps) => {
  const { t } = useLingui();
  const [isWhole, setIsWhole] = useState(false);
  const latestFirst = marks.toReversed();
  const shown = isWhole ? latestFirst : latestFirst.slice(0, shownAtFirst);
  return (
    <Section heading={t`Events and medicines`}>
      {marks.length === 0 && canAdd && (
        <p className="soft">{t`A move, a loss, a holiday, a change of medicine: a quiet mark beside your mood helps to read it later.`}</p>
      )}
      {marks.length > 0 && (
        <List>
          {shown.map((mark) => (
            <ListRow key={mark.id}>
              <Mark mark={mark} />
            </ListRow>
          ))}
        </List>
      )}
      {(canAdd || shown.length < marks.length) && (
        <Actions>
          {canAdd && (
            <Link to="/events/new" className={buttonClass()}>
              <Icon name="add" />
              <span>{t`Add an event`}</span>
            </Link>
          )}
          {shown.length < marks.length && (
            <Button variant="quiet" onClick={() => setIsWhole(true)}>{t`Show all ${marks.length}`}</Button>
          )}
        </Actions>
      )}
      {(!canAdd || marks.length > 0) && (
        <Link to="/events" className={linkClass}>
          {t`All events`} <Icon name="next" />
        </Link>
      )}
    </Section>
  );
};

const Mark = ({ mark }: { mark: DayMark }) => {
  const { t, i18n } = useLingui();
  const { id } = mark;
  const words = (
    <>
      <span className={styles["words"]}>
        <span dir="auto" translate="no" className={mark.kind === "event" ? "own-words" : undefined}>
          {mark.kind === "event" ? mark.record.name : i18n._(medicineMark(mark.record.name, mark.record.change))}
        </span>
        <span className={styles["when"]}>
          {mark.kind === "medicine" && `${t`Medicine`} · `}
          {dayWords(mark.at.localDay, calendarDay())}
        </span>
      </span>
      <Icon name="next" />
    </>
  );
  return mark.kind === "event" ? (
    <Link to="/events/$id" params={{ id }} className={rowLinkClass}>
      {words}
    </Link>
  ) : (
    <Link to="/medicines/$id" params={{ id }} className={rowLinkClass}>
      {words}
    </Link>
  );
};
