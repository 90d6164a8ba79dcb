import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { isUnderWay, type Course } from "#src/domain/course.ts";
import type { Session } from "#src/domain/session.ts";
import { useNow } from "#src/forms/use-now.ts";
import { changeSession } from "#src/journal/sessions.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";

interface StillAheadProps {
  readonly course: Course;
  /** Of this course. */
  readonly sessions: readonly Kept<Session>[];
}

/**
 * A course that rests or is over, with sessions to come: they would be counted down to, and taken for having happened. Whether
 * they take place is for the person to say.
 */
export const StillAhead = ({ course, sessions }: StillAheadProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const now = useNow();
  const { save, problem, isSaving } = useSaving();
  // Also what an attempt cancelled before it failed: one undo brings all of them back.
  const cancelled = useRef<Kept<Session>[]>([]);
  const again = useRef(() => {});
  const aheadAt = (instant: number) =>
    sessions.filter(({ record }) => record.status !== "cancelled" && record.at.instant > instant);
  const ahead = aheadAt(now.instant);

  const planAgain = async () => {
    again.current = () => void planAgain();
    const isBack = await save(async () => {
      for (let kept = cancelled.current.at(-1); kept; kept = cancelled.current.at(-1)) {
        await changeSession(kept, { status: "planned" });
        cancelled.current.pop();
      }
    });
    status.say(isBack ? t`Saved` : t`It could not be taken back yet.`);
  };
  const cancel = async () => {
    if (isSaving) return;
    again.current = () => void cancel();
    const isSaved = await save(async () => {
      for (const kept of aheadAt(rightNow().instant)) {
        // Tried again, this may be the list of before.
        if (cancelled.current.some(({ record }) => record.id === kept.record.id)) continue;
        cancelled.current.push(await changeSession(kept, { status: "cancelled" }));
      }
    });
    const count = cancelled.current.length;
    if (!isSaved || count === 0) return;
    // The button that had focus is gone.
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    status.offerUndo(t`${plural(count, { one: "One session cancelled", other: "# sessions cancelled" })}`, planAgain);
  };

  return (
    <>
      {/* In one place, whatever is left to cancel: a button must not be made anew under a finger. */}
      {problem && <NotSaved problem={problem} onTryAgain={() => again.current()} />}
      {!isUnderWay(course) && ahead.length > 0 && (
        <Notice
          tone="lamp"
          title={<Plural value={ahead.length} one="One session is still ahead" other="# sessions are still ahead" />}
        >
          <p>
            <Trans>Today counts the days to what is planned. What will not take place can be cancelled.</Trans>
          </p>
          <div>
            <Button
              onClick={() => {
                cancelled.current = [];
                void cancel();
              }}
            >
              <Plural value={ahead.length} one="Cancel it" other="Cancel all of them" />
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
};
