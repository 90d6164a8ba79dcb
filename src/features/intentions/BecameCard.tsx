import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { openLookingBack } from "#src/analysis/looking-back-due.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { rightNow } from "#src/platform/clock.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Card } from "#src/ui/Layout.tsx";
import { useSessionName } from "./CarryInto.tsx";
import { sessionToAskAbout, type Thread } from "./thread.ts";

interface BecameCardProps {
  readonly intention: Intention;
  readonly thread: Thread;
  readonly sessions: readonly Session[];
}

/** The way to the one screen that tells its whole story; filled when there is something to say there. */
export const BecameCard = ({ intention, thread, sessions }: BecameCardProps) => {
  const { t } = useLingui();
  const nameOf = useSessionName();
  const now = rightNow();
  const look = openLookingBack(intention, sessions, now);
  const unasked = sessionToAskAbout(thread, now);
  const question = look
    ? look.weeks === 8
      ? t`Eight weeks have passed since the last session you brought it to.`
      : t`Two weeks have passed since the last session you brought it to.`
    : unasked && t`You brought it to ${nameOf(unasked.numbered)}. What did the session do with it?`;
  const link = (
    <Link
      to="/intentions/$id/became"
      params={{ id: intention.id }}
      className={buttonClass({ variant: question ? "main" : "line" })}
    >
      {t`What became of it`}
    </Link>
  );

  if (question) {
    return (
      <Card tone="lamp">
        <p>{question}</p>
        <div>{link}</div>
      </Card>
    );
  }
  const { sessions: carried, mentions, steps, logs } = thread;
  const hasStory = carried.length + mentions.length + steps.length + logs.length > 0;
  return hasStory && <div>{link}</div>;
};
