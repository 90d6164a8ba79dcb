import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { endOf, givesMedicine, hasHappened, type Session } from "#src/domain/session.ts";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { changeSession } from "#src/journal/sessions.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, OwnWords, Section } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { CarriedIntentions } from "./CarriedIntentions.tsx";
import { SessionFacts } from "./SessionFacts.tsx";
import { SessionReflections } from "./SessionReflections.tsx";

interface SessionPageProps {
  readonly kept: Kept<Session>;
  readonly onChange: (() => void) | undefined;
}

/** One session, from before it to long after. */
export const SessionPage = ({ kept, onChange }: SessionPageProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const saving = useSaving();
  const navigate = useNavigate();
  const deleteEntry = useDeleteEntry(saving, {
    deleted: t`Session deleted`,
    isBack: t`Saved. The session is back.`,
  });
  const session = kept.record;
  const now = rightNow();
  const isCancelled = session.status === "cancelled";
  const hasBegun = session.at.instant <= now.instant;
  const isUnsure = isPassedAsPlanned(kept, now.instant);

  const again = useRef(() => {});
  const attempt = (work: () => Promise<unknown>) => {
    again.current = () => void work();
    void work();
  };
  const deleteSession = () =>
    deleteEntry({ ...kept, kind: "session" }, () => navigate({ to: "/course/$id", params: { id: session.courseId } }));
  const setStatus = (next: Session["status"]) =>
    attempt(async () => {
      if (await saving.save(() => changeSession(kept, { status: next }))) status.say(t`Saved`);
    });

  return (
    <>
      {isCancelled && (
        <Notice>
          <p>{t`This session was cancelled. It is not counted.`}</p>
          <div>
            <Button onClick={() => setStatus("planned")}>{t`It is on again`}</Button>
          </div>
        </Notice>
      )}
      {isUnsure && (
        <Notice tone="lamp" title={t`Did this session take place?`}>
          <Actions>
            <Button onClick={() => setStatus("planned")}>{t`Yes`}</Button>
            <Button onClick={() => setStatus("cancelled")}>{t`It was cancelled`}</Button>
          </Actions>
        </Notice>
      )}
      <CarriedIntentions session={session} isNext={!hasBegun && givesMedicine(session)} />
      {hasHappened(session, now) && <SessionReflections session={session} />}
      <Section
        heading={t`The session`}
        aside={
          onChange && (
            <Button variant="quiet" icon="edit" onClick={onChange}>
              {t`Edit`}
            </Button>
          )
        }
      >
        <SessionFacts session={session} />
        {session.note !== "" && <OwnWords>{session.note}</OwnWords>}
      </Section>
      {saving.problem && <NotSaved problem={saving.problem} onTryAgain={() => again.current()} />}
      <Actions>
        {!isCancelled && !isUnsure && (
          <Button variant="quiet" onClick={() => setStatus("cancelled")}>
            {hasBegun ? t`It was cancelled` : t`Cancel this session`}
          </Button>
        )}
        <Button variant="quiet" icon="remove" onClick={() => attempt(deleteSession)}>
          {t`Delete this session`}
        </Button>
      </Actions>
    </>
  );
};

/**
 * It was planned, and nobody has said anything about it since it ended. It counts as happened all the same. "Yes" saves
 * it again as it is, so that the question is not asked twice.
 */
const isPassedAsPlanned = ({ record, writtenAt }: Kept<Session>, now: number): boolean =>
  record.status === "planned" && endOf(record) <= now && writtenAt < record.at.instant;
