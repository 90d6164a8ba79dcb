import { useLingui } from "@lingui/react/macro";
import { givesMedicine, type Session } from "#src/domain/session.ts";
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
  return (
    <Actions>
      {isOn && hasBegun && givesMedicine(kept.record) && (
        <Button
          variant="quiet"
          onClick={() => changing.change({ wasStoppedEarly: wasStoppedEarly ? undefined : true })}
        >
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
