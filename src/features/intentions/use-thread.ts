import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { allPracticeLogs } from "#src/journal/practice-logs.ts";
import { allReflections } from "#src/journal/reflections.ts";
import { stepsOfIntention } from "#src/journal/steps.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import type { Kept } from "#src/vault/kind.ts";
import type { Step } from "#src/domain/step.ts";
import { threadOf, type Thread } from "./thread.ts";

interface ReadThread {
  readonly thread: Thread;
  /** The steps once more, as they are handed in when they change. */
  readonly steps: readonly Kept<Step>[];
}

/** Undefined until all of it is read. */
export const useThread = (intention: Intention, sessions: readonly Session[]): ReadThread | undefined => {
  const intentions = useJournal(allIntentions());
  const reflections = useJournal(allReflections());
  const steps = useJournal(stepsOfIntention(intention.id));
  const logs = useJournal(allPracticeLogs());
  if (!intentions || !reflections || !steps || !logs) return undefined;
  const thread = threadOf(intention, {
    sessions,
    intentions: intentions.map(({ record }) => record),
    reflections: reflections.map(({ record }) => record),
    steps: steps.map(({ record }) => record),
    logs: logs.map(({ record }) => record),
  });
  return { thread, steps };
};
