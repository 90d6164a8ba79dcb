import { useLingui } from "@lingui/react/macro";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import type { NumberedSession, Session } from "#src/domain/session.ts";
import { PastSessionField } from "#src/forms/PastSessionField.tsx";
import { today } from "#src/platform/clock.ts";
import { clockWords, shortDay } from "#src/platform/date-words.ts";

interface FromSessionProps {
  readonly sessions: readonly Session[];
  /** An id, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The session that a scrap comes from. */
export const FromSession = (props: FromSessionProps) => {
  const { t, i18n } = useLingui();
  const nameOf = (numbered: NumberedSession): string => {
    const { at } = numbered.session;
    const [name, day, clock] = [i18n._(shortSessionTitle(numbered)), shortDay(at.localDay, today()), clockWords(at)];
    return t`${name}, ${day}, ${clock}`;
  };
  return <PastSessionField {...props} label={t`From which session`} none={t`No session`} nameOf={nameOf} />;
};
