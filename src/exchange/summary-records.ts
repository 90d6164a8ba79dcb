import type { BladderCheck } from "#src/domain/bladder-check.ts";
import type { Capture } from "#src/domain/capture.ts";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { ClinicScore } from "#src/domain/clinic-score.ts";
import type { Course } from "#src/domain/course.ts";
import type { Effect } from "#src/domain/effect.ts";
import type { Event } from "#src/domain/event.ts";
import type { Goal, GoalRating } from "#src/domain/goal.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Medicine } from "#src/domain/medicine.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import type { Preparation } from "#src/domain/preparation.ts";
import type { Question } from "#src/domain/question.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { Response } from "#src/domain/response.ts";
import type { Session } from "#src/domain/session.ts";
import type { Step } from "#src/domain/step.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import type { TherapistNote } from "#src/domain/therapist-note.ts";
import type { When } from "#src/domain/time.ts";
import type { Unsaid } from "#src/domain/unsaid.ts";
import { byInstant } from "#src/domain/time.ts";
import type { Entry, EntryKind, EntryOf } from "#src/journal/entries.ts";
import type { Kept } from "#src/vault/kind.ts";

/** What a summary is made from, each oldest first, as the vault keeps it: when it was typed belongs to it. */
export interface SummaryRecords {
  readonly courses: readonly Kept<Course>[];
  readonly sessions: readonly Kept<Session>[];
  readonly checkIns: readonly Kept<CheckIn>[];
  readonly intentions: readonly Kept<Intention>[];
  readonly reflections: readonly Kept<Reflection>[];
  readonly practiceLogs: readonly Kept<PracticeLog>[];
  readonly responses: readonly Kept<Response>[];
  readonly clinicScores: readonly Kept<ClinicScore>[];
  readonly effects: readonly Kept<Effect>[];
  readonly supportPlans: readonly Kept<SupportPlan>[];
  readonly medicines: readonly Kept<Medicine>[];
  readonly events: readonly Kept<Event>[];
  readonly goals: readonly Kept<Goal>[];
  readonly goalRatings: readonly Kept<GoalRating>[];
  readonly steps: readonly Kept<Step>[];
  readonly captures: readonly Kept<Capture>[];
  readonly unsaid: readonly Kept<Unsaid>[];
  readonly questions: readonly Kept<Question>[];
  readonly therapistNotes: readonly Kept<TherapistNote>[];
  readonly bladderChecks: readonly Kept<BladderCheck>[];
  readonly preparations: readonly Kept<Preparation>[];
}

export const recordsOf = (entries: readonly Entry[]): SummaryRecords => {
  const of = <K extends EntryKind>(kind: K): EntryOf<K>[] =>
    entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
  return {
    courses: oldestFirst<Course>(of("course")),
    sessions: oldestFirst<Session>(of("session")),
    checkIns: oldestFirst<CheckIn>(of("check-in")),
    intentions: oldestFirst<Intention>(of("intention")),
    reflections: oldestFirst<Reflection>(of("reflection")),
    practiceLogs: oldestFirst<PracticeLog>(of("practice-log")),
    responses: oldestFirst<Response>(of("response")),
    clinicScores: oldestFirst<ClinicScore>(of("clinic-score")),
    effects: oldestFirst<Effect>(of("effect")),
    supportPlans: oldestFirst<SupportPlan>(of("support-plan")),
    medicines: oldestFirst<Medicine>(of("medicine")),
    events: oldestFirst<Event>(of("event")),
    goals: oldestFirst<Goal>(of("goal")),
    goalRatings: oldestFirst<GoalRating>(of("goal-rating")),
    steps: oldestFirst<Step>(of("step")),
    captures: oldestFirst<Capture>(of("capture")),
    unsaid: oldestFirst<Unsaid>(of("unsaid")),
    questions: oldestFirst<Question>(of("question")),
    therapistNotes: oldestFirst<TherapistNote>(of("therapist-note")),
    bladderChecks: oldestFirst<BladderCheck>(of("bladder-check")),
    preparations: oldestFirst<Preparation>(of("preparation")),
  };
};

const oldestFirst = <R extends { readonly at: When }>(kept: readonly Kept<R>[]): Kept<R>[] =>
  kept.toSorted((a, b) => byInstant(a.record, b.record));
