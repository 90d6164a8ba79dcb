import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { addDays, monthOf, type LocalDay } from "#src/domain/time.ts";
import { longDay } from "#src/platform/date-words.ts";
import { firstWeekday, weekdayWords } from "#src/platform/calendar-words.ts";
import { classNames } from "#src/ui/class-names.ts";
import styles from "./Calendar.module.css";
import { monthAfter, sameDayIn, weekdayOf, weeksOf, type DayMark } from "./calendar-month.ts";

interface CalendarGridProps {
  /** "2026-03" */
  readonly month: string;
  readonly today: LocalDay;
  readonly marks: ReadonlyMap<LocalDay, DayMark>;
  /** The one day that Tab comes to. */
  readonly current: LocalDay;
  readonly takesFocus: boolean;
  readonly onGo: (day: LocalDay) => void;
}

/** A month as a grid: Tab comes to one day, the arrow keys go from day to day, Page Up and Page Down from month to month. */
export const CalendarGrid = ({ month, today, marks, current, takesFocus, onGo }: CalendarGridProps) => {
  const weekStart = firstWeekday();
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (takesFocus) table.current?.querySelector<HTMLElement>(`[data-day="${current}"]`)?.focus();
  }, [takesFocus, current]);

  const move = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, current, weekStart);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onGo(next);
  };
  return (
    // As ARIA has it for days to walk through by arrow keys. The days take the keys; the table only hears of them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/no-noninteractive-element-interactions
    <table ref={table} role="grid" aria-labelledby="month" className={styles["grid"]} onKeyDown={move}>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, index) => (weekStart + index) % 7).map((weekday) => (
            <th key={weekday} scope="col" abbr={weekdayWords(weekday, "long")}>
              {weekdayWords(weekday, "short")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month, weekStart).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) => (
              <td key={(weekStart + index) % 7}>
                {day && (
                  <Day
                    day={day}
                    mark={marks.get(day)}
                    isToday={day === today}
                    isCurrent={day === current}
                    today={today}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface DayProps {
  readonly day: LocalDay;
  readonly mark: DayMark | undefined;
  readonly today: LocalDay;
  readonly isToday: boolean;
  readonly isCurrent: boolean;
}

const Day = ({ day, mark, today, isToday, isCurrent }: DayProps) => {
  const { t } = useLingui();
  const entries = mark?.entries ?? 0;
  const words = [
    longDay(day, today),
    entries > 0 && t`${plural(entries, { one: "# entry", other: "# entries" })}`,
    mark?.hasSession && t`a session`,
  ];
  return (
    <Link
      to="/journal"
      search={{ day }}
      tabIndex={isCurrent ? 0 : -1}
      data-day={day}
      aria-current={isToday ? "date" : undefined}
      className={classNames(styles["day"], isToday && styles["today"], entries > 0 && styles["kept"])}
    >
      <span aria-hidden="true">{Number(day.slice(8))}</span>
      <span className="visually-hidden">{words.filter(Boolean).join(", ")}</span>
      <span aria-hidden="true" className={styles["marks"]}>
        {mark?.hasSession && <span className={styles["lamp"]} />}
        {entries > (mark?.hasSession ? 1 : 0) && <span className={styles["dot"]} />}
      </span>
    </Link>
  );
};

const dayByKey = (key: string, day: LocalDay, weekStart: number): LocalDay | undefined => {
  const intoWeek = (weekdayOf(day) - weekStart + 7) % 7;
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "Home":
      return addDays(day, -intoWeek);
    case "End":
      return addDays(day, 6 - intoWeek);
    case "PageUp":
      return sameDayIn(monthAfter(monthOf(day), -1), day);
    case "PageDown":
      return sameDayIn(monthAfter(monthOf(day), 1), day);
    default:
      return undefined;
  }
};
