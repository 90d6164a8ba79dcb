import { useLingui } from "@lingui/react/macro";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import { hasHappened, numberSessions, type NumberedSession, type Session } from "#src/domain/session.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { clockWords, shortDay } from "#src/platform/date-words.ts";
import { SelectField } from "#src/ui/OtherFields.tsx";

interface SessionFieldProps {
  readonly sessions: readonly Session[];
  /** An id, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The session that the person puts it down to: one that has been, the latest first. */
export const SessionField = ({ sessions, value, onChange }: SessionFieldProps) => {
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
    return t`${name}, ${day}, ${clock}`;
  };
  return (
    <SelectField
      name="session"
      label={t`After which session`}
      none={t`No session, or not sure`}
      options={[
        ...(isGone ? [{ value, label: t`A session that was deleted` }] : []),
        ...choosable.map((numbered) => ({ value: numbered.session.id, label: nameOf(numbered) })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
