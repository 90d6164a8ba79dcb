import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { endOf, givesMedicine, type Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { earlierVersions, type Entry } from "#src/journal/entries.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { DeleteSession } from "./DeleteSession.tsx";
import type { ChangingSession } from "./use-change-session.ts";

interface SessionActionsProps {
  readonly kept: Kept<Session>;
  readonly now: number;
  /** The page asks already whether it took place. */
  readonly isAsked: boolean;
  readonly changing: ChangingSession;
}

/** What else can be said of it: each one tap, each taken back by its opposite. */
export const SessionActions = ({ kept, now, isAsked, changing }: SessionActionsProps) => {
  const { t } = useLingui();
  const { status, at, wasStoppedEarly } = kept.record;
  const hasBegun = at.instant <= now;
  const isOn = status !== "cancelled" && !isAsked;
  // Pressed twice before the first was read again, it says the same: another end would be another change.
  const ended = useRef<{ readonly rev: string; readonly end: When }>(undefined);

  const stop = () => {
    // Said while it was to go on: it ends with these words, and the rest begins.
    const isCutShort = hasBegun && now < endOf(kept.record);
    if (isCutShort && ended.current?.rev !== kept.rev) ended.current = { rev: kept.rev, end: rightNow() };
    changing.change({ wasStoppedEarly: true, ...(isCutShort && ended.current && { end: ended.current.end }) });
  };
  const goOn = () =>
    changing.change(async () => ({
      wasStoppedEarly: undefined,
      ...endBefore(kept.record, await ask(earlierVersions(kept.record.id))),
    }));
  return (
    <Actions>
      {isOn && hasBegun && givesMedicine(kept.record) && (
        <Button variant="quiet" onClick={wasStoppedEarly ? goOn : stop}>
          {wasStoppedEarly ? t`It was not stopped early` : t`It was stopped early`}
        </Button>
      )}
      {isOn && (
        <Button variant="quiet" onClick={() => changing.change({ status: "cancelled" })}>
          {hasBegun ? t`It was cancelled` : t`Cancel this session`}
        </Button>
      )}
      <DeleteSession kept={kept} changing={changing} />
    </Actions>
  );
};

/**
 * The end that it had before it was stopped, when stopping it set the one it has now. One that was written since stays.
 * `versions`: newest first.
 */
const endBefore = ({ end }: Session, versions: readonly Entry[]): Partial<Pick<Session, "end">> => {
  const sessions = versions.flatMap((entry) => (entry.kind === "session" ? [entry.record] : []));
  const lastOn = sessions.findIndex(({ wasStoppedEarly }) => !wasStoppedEarly);
  const before = sessions[lastOn];
  // The change that stopped it: the version after that one, or, without any between, the session as it is.
  const stoppedAs = lastOn > 0 ? sessions[lastOn - 1]?.end : end;
  const wasSetThen =
    before !== undefined && stoppedAs?.instant === end?.instant && before.end?.instant !== end?.instant;
  return wasSetThen ? { end: before.end } : {};
};
