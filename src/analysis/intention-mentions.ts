import type { Intention } from "#src/domain/intention.ts";
import type { Reflection } from "#src/domain/reflection.ts";

type Answer = Reflection["answers"][number];

/** Asked about the intention of the session, whichever that was. */
const promptsAboutIt: ReadonlySet<string> = new Set(["after-rest-intention", "day-14-intention"]);

/**
 * Answers of a reflection that speak of an intention. What the person said it is about counts; else the answers to what was
 * asked about the intention, for those that were carried into its session.
 */
export const mentionsIn = (
  { answers, intentionIds = [], sessionId }: Reflection,
  intention: Pick<Intention, "id" | "sessionIds">,
): readonly Answer[] => {
  const asked = answers.filter(({ promptId }) => promptsAboutIt.has(promptId));
  if (intentionIds.length > 0) {
    if (!intentionIds.includes(intention.id)) return [];
    return asked.length > 0 ? asked : answers;
  }
  return sessionId !== undefined && intention.sessionIds.includes(sessionId) ? asked : [];
};
