import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { endOf, givesMedicine, type Session } from "#src/domain/session.ts";
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
  const { status, at, end, wasStoppedEarly } = kept.record;
  const hasBegun = at.instant <= now;
  const isOn = status !== "cancelled" && !isAsked;
  const ended = useRef<Pick<Session, "end">>(undefined);

  const stop = () => {
    // Said while it was to go on: it ends with these words, and the rest begins.
    const isCutShort = hasBegun && now < endOf(kept.record);
    if (isCutShort) ended.current = { end };
    changing.change({ wasStoppedEarly: true, ...(isCutShort && { end: rightNow() }) });
  };
  // Said later, its end stays what it is by now: it can be changed with the rest of it.
  const goOn = () => changing.change({ wasStoppedEarly: undefined, ...ended.current });
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
