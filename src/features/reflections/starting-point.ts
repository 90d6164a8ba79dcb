import { questionsDue, questionsOf } from "#src/analysis/questions-due.ts";
import { anyDay, reflectionPromptSets } from "#src/content/prompts/reflection-prompts.ts";
import type { Draft } from "#src/domain/draft.ts";
import type { ContentId } from "#src/domain/ids.ts";
import type { Reflection } from "#src/domain/reflection.ts";
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

interface Known {
  readonly sessions: readonly Session[];
  readonly reflections: readonly Reflection[];
}

/**
 * For something new. Words that were kept bring their session back: they were written about it, whatever was asked for
 * now. Their set comes back too, unless now another one was asked for than then: the words wait under theirs. With nothing
 * kept and no set asked for, it is what is due about the session, else the questions for any day.
 */
export const newStart = (found: Draft | null, asked: Asked, { sessions, reflections }: Known): StartingPoint => {
  const kept = found && hasAnswers(found.fields) ? found.fields : undefined;
  const isSameQuestion = asked.set === undefined || kept?.["asked"] === asked.set;
  const now = rightNow();
  const session = kept ? kept["session"] : (asked.session ?? likelySession(sessions, now)?.id);
  const about = sessions.find(({ id }) => id === session);
  const due = asked.session && about ? questionsOf(about, reflections, now) : questionsDue(sessions, reflections, now);
  const set = findSet(isSameQuestion ? kept?.["set"] : undefined) ?? findSet(asked.set) ?? findSet(due?.set) ?? anyDay;
  return {
    setId: set.id,
    fields: { ...kept, session: about?.id ?? "", asked: asked.set ?? "" },
    shownWhen: wallNow(),
  };
};

const findSet = (id: string | undefined) => reflectionPromptSets.find((set) => set.id === id);
