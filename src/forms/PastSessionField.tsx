import { useLingui } from "@lingui/react/macro";
import { hasHappened, numberSessions, type NumberedSession, type Session } from "#src/domain/session.ts";
import { rightNow } from "#src/platform/clock.ts";
import { SelectField } from "#src/ui/OtherFields.tsx";

interface PastSessionFieldProps {
  readonly sessions: readonly Session[];
  readonly label: string;
  /** What it says of choosing none. */
  readonly none: string;
  readonly nameOf: (session: NumberedSession) => string;
  /** An id, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One that has been, the latest first; nothing where there is none. What was chosen stays, also when it was deleted since. */
export const PastSessionField = ({ sessions, label, none, nameOf, value, onChange }: PastSessionFieldProps) => {
  const { t } = useLingui();
  const now = rightNow();
  const choosable = numberSessions(sessions)
    .filter(({ session }) => hasHappened(session, now) || session.id === value)
    .toReversed();
  const isGone = value !== "" && !choosable.some(({ session }) => session.id === value);
  if (choosable.length === 0 && !isGone) return null;
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
