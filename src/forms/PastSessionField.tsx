import { useLingui } from "@lingui/react/macro";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import { hasHappened, numberSessions, type NumberedSession, type Session } from "#src/domain/session.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { clockWords, shortDay } from "#src/platform/date-words.ts";
import { SelectField } from "#src/ui/OtherFields.tsx";

interface PastSessionFieldProps {
  readonly sessions: readonly Session[];
  readonly label: string;
  /** What it says of choosing none. */
  readonly none: string;
  /** Where two of one day are told apart. */
  readonly hasClock?: boolean;
  /** An id, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One that has been, the latest first; nothing where there is none. What was chosen stays, also when it was deleted since. */
export const PastSessionField = ({ sessions, label, none, hasClock, value, onChange }: PastSessionFieldProps) => {
  const { t, i18n } = useLingui();
  const now = rightNow();
  const choosable = numberSessions(sessions)
    .filter(({ session }) => hasHappened(session, now) || session.id === value)
    .toReversed();
  const isGone = value !== "" && !choosable.some(({ session }) => session.id === value);
  if (choosable.length === 0 && !isGone) return null;
  const nameOf = (numbered: NumberedSession): string => {
    const { at } = numbered.session;
    const [name, day, clock] = [i18n._(shortSessionTitle(numbered)), shortDay(at.localDay, today()), clockWords(at)];
    return hasClock ? t`${name}, ${day}, ${clock}` : t`${name}, ${day}`;
  };
  return (
    <SelectField
      name="session"
      label={label}
      none={none}
      options={[
        ...(isGone ? [{ value, label: t`A session that was deleted` }] : []),
        ...choosable.map((numbered) => ({ value: numbered.session.id, label: nameOf(numbered) })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
