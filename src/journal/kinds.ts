import * as v from "valibot";
import { BladderCheck } from "#src/domain/bladder-check.ts";
import { Capture } from "#src/domain/capture.ts";
import { Event } from "#src/domain/event.ts";
import { Medicine } from "#src/domain/medicine.ts";
import { OwnPractice } from "#src/domain/own-practice.ts";
import { PracticeChoices } from "#src/domain/practice-choices.ts";
import { Preparation } from "#src/domain/preparation.ts";
import { Question } from "#src/domain/question.ts";
import { RecordingPart } from "#src/domain/recording-part.ts";
import { Step } from "#src/domain/step.ts";
import { TherapistNote } from "#src/domain/therapist-note.ts";
import { Unsaid } from "#src/domain/unsaid.ts";
import { Goal, GoalRating } from "#src/domain/goal.ts";
import { CheckIn } from "#src/domain/check-in.ts";
import { ClinicScore } from "#src/domain/clinic-score.ts";
import { Course } from "#src/domain/course.ts";
import { Draft } from "#src/domain/draft.ts";
import { Effect } from "#src/domain/effect.ts";
import { Intention } from "#src/domain/intention.ts";
import { PracticeLog } from "#src/domain/practice-log.ts";
import { QuestionnaireChoices } from "#src/domain/questionnaire-choices.ts";
import { Reflection } from "#src/domain/reflection.ts";
import { Reminder } from "#src/domain/reminder.ts";
import { Response } from "#src/domain/response.ts";
import { Session } from "#src/domain/session.ts";
import { SupportPlan } from "#src/domain/support-plan.ts";
import { monthOf, type When } from "#src/domain/time.ts";
import type { Kind } from "#src/vault/kind.ts";
import type { Kinds } from "#src/vault/payload.ts";

/**
 * Every kind of record we keep. Backup, restore and "erase everything" walk this list: what is kept is always backed up.
 * Names and tags are for ever; on disk they are unreadable.
 */
export const kinds = {
  checkIn: kind("check-in", {
    schema: CheckIn,
    // 2: may say "much worse than my usual". 3: may be brought to therapy.
    version: 3,
    upgrades: { 1: asItWas, 2: asItWas },
    isBundled: true,
    tags: ({ at }) => [month(at)],
  }),
  course: kind("course", {
    schema: Course,
    // 2: substance, spacing, people with their numbers, the clinic's rules; may pause or go on in maintenance.
    version: 2,
    upgrades: { 1: asItWas },
    tags: ({ at }) => [month(at)],
  }),
  session: kind("session", {
    schema: Session,
    // 2: doses in full, vitals, set and setting, impressions, stopped early, home, what others noticed.
    version: 2,
    upgrades: { 1: asItWas },
    tags: ({ at }) => [month(at)],
  }),
  intention: kind("intention", {
    schema: Intention,
    // 2: several cards instead of one; what became of it; may be brought to therapy.
    version: 2,
    upgrades: { 1: withCardsInAList },
    tags: ({ at, sessionIds }) => [month(at), ...sessionIds.map((id) => `session/${id}`)],
  }),
  reflection: kind("reflection", {
    schema: Reflection,
    // 2: may speak of intentions; may be brought to therapy.
    version: 2,
    upgrades: { 1: asItWas },
    tags: ({ at, sessionId }) => [month(at), ...ofSession(sessionId)],
  }),
  practiceLog: kind("practice-log", {
    schema: PracticeLog,
    // 2: mood before and after, what it was done for; may be brought to therapy.
    version: 2,
    upgrades: { 1: asItWas },
    tags: ({ at, practiceId }) => [month(at), `practice/${practiceId}`],
  }),
  response: kind("response", {
    schema: Response,
    tags: ({ at, instrument }) => [month(at), `instrument/${instrument}`],
  }),
  clinicScore: kind("clinic-score", { schema: ClinicScore, tags: ({ at }) => [month(at)] }),
  effect: kind("effect", {
    schema: Effect,
    // 2: more names; by phase; whether it is still there; may be brought to therapy.
    version: 2,
    upgrades: { 1: asItWas },
    tags: ({ at, sessionId }) => [month(at), ...ofSession(sessionId)],
  }),
  capture: kind("capture", {
    schema: Capture,
    tags: ({ at, sessionId }) => [month(at), ...ofSession(sessionId)],
    attachments: ({ drawing, photo, voice }) => [drawing, photo, voice].flatMap((kept) => (kept ? [kept.file] : [])),
  }),
  unsaid: kind("unsaid", {
    schema: Unsaid,
    tags: ({ at, sessionId }) => [month(at), ...ofSession(sessionId)],
  }),
  question: kind("question", {
    schema: Question,
    tags: ({ at, sessionId }) => [month(at), ...ofSession(sessionId)],
  }),
  medicine: kind("medicine", { schema: Medicine, tags: ({ at }) => [month(at)] }),
  event: kind("event", { schema: Event, tags: ({ at }) => [month(at)] }),
  goal: kind("goal", { schema: Goal, tags: ({ at }) => [month(at)] }),
  goalRating: kind("goal-rating", { schema: GoalRating, tags: ({ at, goalId }) => [month(at), `goal/${goalId}`] }),
  therapistNote: kind("therapist-note", {
    schema: TherapistNote,
    tags: ({ at, sessionId }) => [month(at), ...ofSession(sessionId)],
    attachments: ({ photos }) => photos.map(({ file }) => file),
  }),
  bladderCheck: kind("bladder-check", { schema: BladderCheck, tags: ({ at }) => [month(at)] }),
  preparation: kind("preparation", {
    schema: Preparation,
    tags: ({ at, sessionId }) => [month(at), ...ofSession(sessionId)],
  }),
  step: kind("step", { schema: Step, tags: ({ at, intentionId }) => [month(at), `intention/${intentionId}`] }),
  ownPractice: kind("own-practice", { schema: OwnPractice, tags: ({ at }) => [month(at)] }),
  practiceChoices: kind("practice-choices", { schema: PracticeChoices, keeps: "nothing", tags: () => [] }),
  recordingPart: kind("recording-part", {
    schema: RecordingPart,
    keeps: "nothing",
    tags: ({ recordingId }) => [`recording/${recordingId}`],
  }),
  supportPlan: kind("support-plan", { schema: SupportPlan, tags: ({ at }) => [month(at)] }),
  questionnaireChoices: kind("questionnaire-choices", {
    schema: QuestionnaireChoices,
    keeps: "nothing",
    tags: () => [],
  }),
  reminder: kind("reminder", { schema: Reminder, keeps: "nothing", tags: ({ about }) => [`about/${about}`] }),
  draft: kind("draft", { schema: Draft, keeps: "nothing", tags: ({ form }) => [`form/${form}`] }),
};

export const kindsByName: Kinds = new Map(
  // A kind takes only its own records, which the vault sees to by their name; seen as one of many it takes any.
  Object.values(kinds).map((kind) => [kind.name, kind as unknown as Kind<{ readonly id: string }>]),
);

function kind<R extends { readonly id: string }>(
  name: string,
  life: Pick<Kind<R>, "schema" | "tags"> &
    Partial<Pick<Kind<R>, "version" | "upgrades" | "keeps" | "isBundled" | "attachments">>,
): Kind<R> {
  return { name, version: 1, keeps: "every save", ...life };
}

function month({ localDay }: When): string {
  return monthOf(localDay);
}

function ofSession(id: string | undefined): string[] {
  return id === undefined ? [] : [`session/${id}`];
}

/** What a version only adds may be left out. */
function asItWas(record: unknown): unknown {
  return record;
}

function withCardsInAList(record: unknown): unknown {
  const { cardId, ...rest } = v.parse(v.looseObject({ cardId: v.optional(v.unknown()) }), record);
  return { ...rest, cardIds: cardId === undefined ? [] : [cardId] };
}
