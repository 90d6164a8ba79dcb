import { useLingui } from "@lingui/react/macro";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import type { NumberedSession } from "#src/domain/session.ts";
import { today } from "#src/platform/clock.ts";
import { clockWords, shortDay } from "#src/platform/date-words.ts";
import { CheckboxField, SelectField } from "#src/ui/OtherFields.tsx";
import { chosenSessions } from "./intention-fields.ts";
import styles from "./intentions.module.css";

interface CarryIntoProps {
  readonly sessions: readonly NumberedSession[];
  /** Ids with a space between. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** For which session: one, or none yet. */
export const CarryIntoOne = ({ sessions, value, onChange }: CarryIntoProps) => {
  const { t } = useLingui();
  const nameOf = useSessionName();
  if (sessions.length === 0) return null;
  return (
    <SelectField
      name="sessions"
      label={t`For which session`}
      none={t`No session yet`}
      options={sessions.map((numbered) => ({ value: numbered.session.id, label: nameOf(numbered) }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

/** Later an intention may be carried into several. */
export const CarryIntoSeveral = ({ sessions, value, onChange }: CarryIntoProps) => {
  const { t } = useLingui();
  const nameOf = useSessionName();
  const chosen = chosenSessions({ sessions: value });
  if (sessions.length === 0) return null;
  return (
    <fieldset className={styles["carry"]}>
      <legend>{t`For which sessions`}</legend>
      {sessions.map((numbered) => {
        const { id } = numbered.session;
        return (
          <CheckboxField
            key={id}
            name={id}
            label={nameOf(numbered)}
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange((event.currentTarget.checked ? [...chosen, id] : chosen.filter((each) => each !== id)).join(" "))
            }
          />
        );
      })}
    </fieldset>
  );
};

/** "Medicine 2, 10 Mar, 10:00": short enough to be read whole in a select on a phone. */
export const useSessionName = () => {
  const { t, i18n } = useLingui();
  return (numbered: NumberedSession): string => {
    const { at } = numbered.session;
    const name = i18n._(shortSessionTitle(numbered));
    // An appointment's day is its calendar day, so it agrees with the clock beside it.
    const [day, clock] = [shortDay(at.localDay, today()), clockWords(at)];
    return t`${name}, ${day}, ${clock}`;
  };
};
