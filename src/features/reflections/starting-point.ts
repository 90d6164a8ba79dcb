import { afterRest, reflectionPromptSets } from "#src/content/prompts/reflection-prompts.ts";
import type { Draft } from "#src/domain/draft.ts";
import type { ContentId } from "#src/domain/ids.ts";
import type { Session } from "#src/domain/session.ts";
import type { Fields } from "#src/forms/form-fields.ts";
import { rightNow, wallNow } from "#src/platform/clock.ts";
import { hasAnswers } from "./answers.ts";
import { likelySession } from "./session-choice.ts";

/** How a form begins. */
export interface StartingPoint {
  readonly setId: ContentId;
  /** Answers and session; `when` only if the person set it. */
  readonly fields: Fields;
  /** The wall time in the When field for as long as nobody touches it. */
  readonly shownWhen: string;
}

interface Asked {
  readonly session?: string;
  readonly set?: string;
}

/**
 * For something new. Words that were kept bring their session back: they were written about it, whatever was asked for
 * now. Their set comes back too, unless now another one was asked for than then: the words wait under theirs.
 */
export const newStart = (found: Draft | null, asked: Asked, sessions: readonly Session[]): StartingPoint => {
  const kept = found && hasAnswers(found.fields) ? found.fields : undefined;
  const isSameQuestion = asked.set === undefined || kept?.["asked"] === asked.set;
  const set = findSet(isSameQuestion ? kept?.["set"] : undefined) ?? findSet(asked.set) ?? afterRest;
  const session = kept ? kept["session"] : (asked.session ?? likelySession(sessions, rightNow())?.id);
  const isThere = sessions.some(({ id }) => id === session);
  return {
    setId: set.id,
    fields: { ...kept, session: isThere ? (session ?? "") : "", asked: asked.set ?? "" },
    shownWhen: wallNow(),
  };
};

const findSet = (id: string | undefined) => reflectionPromptSets.find((set) => set.id === id);
