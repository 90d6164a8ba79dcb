import { mentionsIn } from "#src/analysis/intention-mentions.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import { lastMomentOf, numberSessions, type NumberedSession, type Session } from "#src/domain/session.ts";
import type { Step } from "#src/domain/step.ts";
import { byInstant, type When } from "#src/domain/time.ts";

type OutcomeGiven = NonNullable<Intention["outcomes"]>[number];
export type PastLook = NonNullable<Intention["lookingBack"]>[number];
type Answer = Reflection["answers"][number];

export interface CarriedSession {
  readonly id: Session["id"];
  /** Absent when the session was deleted: what it did with the intention stays. */
  readonly numbered?: NumberedSession;
  readonly outcome?: OutcomeGiven;
}

export interface Mention {
  readonly reflection: Reflection;
  /** Of its answers, those that speak of the intention. */
  readonly answers: readonly Answer[];
}

/** Everything that hangs on an intention, each part oldest first. */
export interface Thread {
  readonly sessions: readonly CarriedSession[];
  readonly mentions: readonly Mention[];
  readonly steps: readonly Step[];
  readonly logs: readonly PracticeLog[];
}

export interface ThreadRecords {
  /** Every one there is. */
  readonly intentions: readonly Intention[];
  readonly sessions: readonly Session[];
  readonly reflections: readonly Reflection[];
  readonly steps: readonly Step[];
  readonly logs: readonly PracticeLog[];
}

export const threadOf = (intention: Intention, records: ThreadRecords): Thread => {
  const steps = records.steps.filter(({ intentionId }) => intentionId === intention.id).toSorted(byInstant);
  const stepIds = new Set(steps.map(({ id }) => id));
  return {
    sessions: carriedSessions(intention, records.sessions),
    mentions: records.reflections
      .toSorted(byInstant)
      .map((reflection) => ({ reflection, answers: mentionsIn(reflection, intention, records.intentions) }))
      .filter(({ answers }) => answers.length > 0),
    steps,
    logs: records.logs
      .filter(({ intentionId, stepId }) => intentionId === intention.id || (stepId && stepIds.has(stepId)))
      .toSorted(byInstant),
  };
};

/** Those it is carried into, and those that did something with it before they were taken away again. */
const carriedSessions = (intention: Intention, sessions: readonly Session[]): CarriedSession[] => {
  const outcomes = new Map((intention.outcomes ?? []).map((outcome) => [outcome.sessionId, outcome]));
  const ids = new Set([...intention.sessionIds, ...outcomes.keys()]);
  const here = numberSessions(sessions).filter(({ session }) => ids.has(session.id));
  const gone = [...ids].filter((id) => !here.some(({ session }) => session.id === id));
  const withOutcome = (carried: Omit<CarriedSession, "outcome">): CarriedSession => {
    const outcome = outcomes.get(carried.id);
    return outcome ? { ...carried, outcome } : carried;
  };
  return [
    ...gone.map((id) => withOutcome({ id })),
    ...here.map((numbered) => withOutcome({ id: numbered.session.id, numbered })),
  ];
};

/** One thing on the way of an intention. */
export type Moment = { readonly at: When; readonly key: string } & (
  | { readonly what: "set" }
  | { readonly what: "session"; readonly carried: CarriedSession & { readonly numbered: NumberedSession } }
  | { readonly what: "gone-session"; readonly outcome: OutcomeGiven }
  | { readonly what: "mention"; readonly mention: Mention }
  | { readonly what: "step"; readonly step: Step }
  | { readonly what: "practice"; readonly log: PracticeLog }
  | { readonly what: "look"; readonly look: PastLook }
  | { readonly what: "set-down" }
);

/** What became of it, in the order in which it was so: to be read from the top, or aloud. */
export const momentsOf = (intention: Intention, { sessions, mentions, steps, logs }: Thread): Moment[] => {
  const { at, setDownAt } = intention;
  const moments: Moment[] = [
    { at, key: "set", what: "set" },
    ...sessions.flatMap(({ id, numbered, outcome }): Moment[] => {
      if (numbered) {
        const carried = { id, numbered, ...(outcome && { outcome }) };
        return [{ at: numbered.session.at, key: id, what: "session", carried }];
      }
      return outcome ? [{ at: outcome.at, key: id, what: "gone-session", outcome }] : [];
    }),
    ...mentions.map(
      (mention): Moment => ({ at: mention.reflection.at, key: mention.reflection.id, what: "mention", mention }),
    ),
    ...steps.map((step): Moment => ({ at: step.at, key: step.id, what: "step", step })),
    ...logs.map((log): Moment => ({ at: log.at, key: log.id, what: "practice", log })),
    ...(intention.lookingBack ?? []).map(
      (look): Moment => ({ at: look.at, key: `look ${look.at.instant}`, what: "look", look }),
    ),
    ...(setDownAt ? [{ at: setDownAt, key: "set-down", what: "set-down" } as const] : []),
  ];
  // The intention stands first, also one that was entered after the session it was for.
  return moments.toSorted((a, b) => Number(b.what === "set") - Number(a.what === "set") || byInstant(a, b));
};

export type AskableSession = CarriedSession & { readonly numbered: NumberedSession };

/** The sessions that are over: what they did with it can be said. While one goes on nothing is asked. */
export const askable = ({ sessions }: Pick<Thread, "sessions">, now: When): AskableSession[] =>
  sessions
    .filter((carried): carried is AskableSession => carried.numbered !== undefined)
    .filter(({ numbered: { session } }) => session.status !== "cancelled" && lastMomentOf(session) <= now.instant);

/** The latest of them about which nothing was said yet. */
export const sessionToAskAbout = (thread: Pick<Thread, "sessions">, now: When): AskableSession | undefined =>
  askable(thread, now).findLast(({ outcome }) => !outcome);
