import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { isUnderWay, type Course } from "#src/domain/course.ts";
import type { Session } from "#src/domain/session.ts";
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
  const { save, problem, isSaving } = useSaving();
  const ahead = sessions.filter(
    ({ record: { status, at } }) => status !== "cancelled" && at.instant > rightNow().instant,
  );
  if (isUnderWay(course) || (ahead.length === 0 && !problem)) return null;

  const cancel = async () => {
    if (isSaving) return;
    const cancelled: Kept<Session>[] = [];
    const isSaved = await save(async () => {
      for (const kept of ahead) cancelled.push(await changeSession(kept, { status: "cancelled" }));
    });
    if (!isSaved) return;
    // The button that had focus is gone.
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    status.offerUndo(
      t`${plural(cancelled.length, { one: "One session cancelled", other: "# sessions cancelled" })}`,
      async () => {
        const isBack = await save(async () => {
          for (const kept of cancelled) await changeSession(kept, { status: "planned" });
        });
        status.say(isBack ? t`Saved. Planned again.` : t`It could not be taken back yet.`);
      },
    );
  };
  return (
    <Notice
      tone="lamp"
      title={<Plural value={ahead.length} one="One session is still ahead" other="# sessions are still ahead" />}
    >
      <p>
        <Trans>Today counts the days to what is planned. What will not take place can be cancelled.</Trans>
      </p>
      {problem && <NotSaved problem={problem} onTryAgain={() => void cancel()} />}
      <div>
        <Button onClick={() => void cancel()}>
          <Plural value={ahead.length} one="Cancel it" other="Cancel all of them" />
        </Button>
      </div>
    </Notice>
  );
};
