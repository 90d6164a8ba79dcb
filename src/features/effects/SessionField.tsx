import { useLingui } from "@lingui/react/macro";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import type { NumberedSession, Session } from "#src/domain/session.ts";
import { PastSessionField } from "#src/forms/PastSessionField.tsx";
import { today } from "#src/platform/clock.ts";
import { clockWords, shortDay } from "#src/platform/date-words.ts";

interface SessionFieldProps {
  readonly sessions: readonly Session[];
  /** An id, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The session that the person puts it down to. */
export const SessionField = (props: SessionFieldProps) => {
  const { t, i18n } = useLingui();
  const nameOf = (numbered: NumberedSession): string => {
    const { at } = numbered.session;
    const [name, day, clock] = [i18n._(shortSessionTitle(numbered)), shortDay(at.localDay, today()), clockWords(at)];
    return t`${name}, ${day}, ${clock}`;
  };
  return (
    <PastSessionField {...props} label={t`After which session`} none={t`No session, or not sure`} nameOf={nameOf} />
  );
};
