import type { Intention } from "#src/domain/intention.ts";
import type { Reflection } from "#src/domain/reflection.ts";

type Answer = Reflection["answers"][number];
type Carried = Pick<Intention, "id" | "sessionIds">;

/** Asked about the intention of the session, whichever that was. */
const promptsAboutIt: ReadonlySet<string> = new Set(["after-rest-intention", "day-14-intention"]);

/**
 * Answers of a reflection that speak of an intention. What was asked about the intention is about what was brought to the session:
 * of several, about those that the person ticked. What is ticked without having been brought is spoken of in the other answers.
 *
 * @param all every intention there is
 */
export const mentionsIn = (
  { answers, intentionIds = [], sessionId }: Reflection,
  intention: Carried,
  all: readonly Carried[],
): readonly Answer[] => {
  const asked = answers.filter(({ promptId }) => promptsAboutIt.has(promptId));
  const isBrought = ({ sessionIds }: Carried) => sessionId !== undefined && sessionIds.includes(sessionId);
  if (intentionIds.includes(intention.id)) {
    const fitting =
      sessionId === undefined || isBrought(intention) ? asked : answers.filter((answer) => !asked.includes(answer));
    return fitting.length > 0 ? fitting : answers;
  }
  const isOfAnother = all.some((other) => intentionIds.includes(other.id) && isBrought(other));
  return isBrought(intention) && !isOfAnother ? asked : [];
};
