import { useLingui } from "@lingui/react/macro";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import { hasHappened, numberSessions, type Session } from "#src/domain/session.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { SelectField } from "#src/ui/OtherFields.tsx";

interface AboutSessionProps {
  readonly sessions: readonly Session[];
  /** An id, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The session that the note is about: one that has been, the latest first. */
export const AboutSession = ({ sessions, value, onChange }: AboutSessionProps) => {
  const { t, i18n } = useLingui();
  const now = rightNow();
  const choosable = numberSessions(sessions)
    .filter(({ session }) => hasHappened(session, now) || session.id === value)
    .toReversed();
  const isGone = value !== "" && !choosable.some(({ session }) => session.id === value);
  if (choosable.length === 0 && !isGone) return null;
  return (
    <SelectField
      name="session"
      label={t`About which session`}
      none={t`No session in particular`}
      options={[
        ...(isGone ? [{ value, label: t`A session that was deleted` }] : []),
        ...choosable.map((numbered) => {
          const { id, at } = numbered.session;
          return { value: id, label: `${i18n._(shortSessionTitle(numbered))}, ${shortDay(at.localDay, today())}` };
        }),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
