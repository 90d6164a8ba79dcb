import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { monthOf, type LocalDay } from "#src/domain/time.ts";
import { entriesOfMonths } from "#src/journal/entries.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today as dayNow } from "#src/platform/clock.ts";
import { monthWords } from "#src/platform/calendar-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { classNames } from "#src/ui/class-names.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import styles from "./Calendar.module.css";
import { CalendarGrid } from "./CalendarGrid.tsx";
import { firstDayOf, marksOf, monthAfter } from "./calendar-month.ts";

const CalendarScreen = () => {
  const { t } = useLingui();
  const today = dayNow();
  const { month = monthOf(today) } = useSearch({ from: "/journal/calendar" });
  const navigate = useNavigate();
  const entries = useJournal(entriesOfMonths([month]));
  // The day that the keyboard goes on from. Chosen by keys, it takes focus once its month is there.
  const [chosen, setChosen] = useState<{ readonly day: LocalDay; readonly byKeys: boolean }>();
  const usual = monthOf(today) === month ? today : firstDayOf(month);
  const current = chosen && monthOf(chosen.day) === month ? chosen : { day: usual, byKeys: false };

  const go = (day: LocalDay) => {
    setChosen({ day, byKeys: true });
    if (monthOf(day) !== month) {
      void navigate({ to: "/journal/calendar", search: { month: monthOf(day) }, replace: true, resetScroll: false });
    }
  };
  const turn = (by: -1 | 1, name: string) => {
    const target = monthAfter(month, by);
    return (
      <Link
        to="/journal/calendar"
        search={{ month: target }}
        replace
        resetScroll={false}
        className={classNames(styles["turn"], by < 0 && styles["back"])}
        aria-label={t`${name}: ${monthWords(target)}`}
      >
        <Icon name="next" />
        <span>{monthWords(target).slice(0, 3)}</span>
      </Link>
    );
  };

  return (
    <Page>
      <PageHeading
        back={
          <Link to="/journal" className={linkClass}>
            <Icon name="back" />
            {t`All entries`}
          </Link>
        }
      >
        <Trans>Calendar</Trans>
      </PageHeading>
      <div>
        <div className={styles["head"]}>
          {turn(-1, t`Month before`)}
          <h2 id="month" aria-live="polite">
            {monthWords(month)}
          </h2>
          {turn(1, t`Month after`)}
        </div>
        <CalendarGrid
          month={month}
          today={today}
          marks={marksOf(entries ?? [])}
          current={current.day}
          takesFocus={current.byKeys}
          onGo={go}
        />
      </div>
      <ul className={styles["key"]}>
        <li>
          <span className={styles["dot"]} aria-hidden="true" />
          <Trans>Something is kept</Trans>
        </li>
        <li>
          <span className={styles["lamp"]} aria-hidden="true" />
          <Trans>A session</Trans>
        </li>
      </ul>
    </Page>
  );
};

export const route = createLazyRoute("/journal/calendar")({ component: CalendarScreen });
