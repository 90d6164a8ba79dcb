import { useLingui } from "@lingui/react/macro";
import { endOf, type Session } from "#src/domain/session.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import type { Kept } from "#src/vault/kind.ts";
import type { ChangingSession } from "./use-change-session.ts";

interface SessionNoticesProps {
  readonly kept: Kept<Session>;
  /** Whether to ask if it took place. */
  readonly isAsked: boolean;
  readonly changing: ChangingSession;
}

/** Whether it takes place, or took place: said in one quiet notice, and only when it is not plain. */
export const SessionNotices = ({ kept, isAsked, changing: { change } }: SessionNoticesProps) => {
  const { t } = useLingui();
  if (kept.record.status === "cancelled") {
    return (
      <Notice>
        <p>{t`This session was cancelled. It is not counted.`}</p>
        <div>
          <Button onClick={() => change({ status: "planned" })}>{t`It is on again`}</Button>
        </div>
      </Notice>
    );
  }
  if (!isAsked) return null;
  return (
    <Notice tone="lamp" title={t`Did this session take place?`}>
      <Actions>
        <Button onClick={() => change({ status: "planned" })}>{t`Yes`}</Button>
        <Button onClick={() => change({ status: "cancelled" })}>{t`It was cancelled`}</Button>
      </Actions>
    </Notice>
  );
};

/**
 * It was planned, and nobody has said anything about it since it ended. It counts as happened all the same. "Yes" saves
 * it again as it is, so that the question is not asked twice.
 */
export const isPassedAsPlanned = ({ record, writtenAt }: Kept<Session>, now: number): boolean =>
  record.status === "planned" && endOf(record) <= now && writtenAt < record.at.instant;
