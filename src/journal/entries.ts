import type { BladderCheck } from "#src/domain/bladder-check.ts";
import type { Capture } from "#src/domain/capture.ts";
import type { Event } from "#src/domain/event.ts";
import type { Medicine } from "#src/domain/medicine.ts";
import type { OwnPractice } from "#src/domain/own-practice.ts";
import type { Preparation } from "#src/domain/preparation.ts";
import type { Question } from "#src/domain/question.ts";
import type { Step } from "#src/domain/step.ts";
import type { TherapistNote } from "#src/domain/therapist-note.ts";
import type { Unsaid } from "#src/domain/unsaid.ts";
import type { Goal, GoalRating } from "#src/domain/goal.ts";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { ClinicScore } from "#src/domain/clinic-score.ts";
import type { Course } from "#src/domain/course.ts";
import type { Effect } from "#src/domain/effect.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { Response } from "#src/domain/response.ts";
import type { Session } from "#src/domain/session.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import type { When } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { queryAll, queryOne, queryTrash, queryVersions, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kindsByName } from "./kinds.ts";

interface RecordsByKind {
  "check-in": CheckIn;
  course: Course;
  session: Session;
  intention: Intention;
  reflection: Reflection;
  "practice-log": PracticeLog;
  response: Response;
  "clinic-score": ClinicScore;
  effect: Effect;
  "support-plan": SupportPlan;
  capture: Capture;
  unsaid: Unsaid;
  question: Question;
  medicine: Medicine;
  event: Event;
  goal: Goal;
  "goal-rating": GoalRating;
  "therapist-note": TherapistNote;
  "bladder-check": BladderCheck;
  preparation: Preparation;
  step: Step;
  "own-practice": OwnPractice;
}
export type EntryKind = keyof RecordsByKind;

/** Anything that stands in the Journal. `kind` tells which record it is. */
export type Entry = { [K in EntryKind]: Kept<RecordsByKind[K]> & { readonly kind: K } }[EntryKind];
export type EntryOf<K extends EntryKind> = Extract<Entry, { readonly kind: K }>;

/** Of these months ("2026-03"), newest first. */
export const entriesOfMonths = (months: readonly string[]): Query<Entry[]> =>
  queryAll({ tags: months, pick: newestFirst });

/** Everything, newest first. */
export const allEntries = (): Query<Entry[]> => queryAll({ pick: newestFirst });

/** How many entries there are, without reading them. */
export const countEntries = (): Promise<number> => vault().count();

/** Living or deleted. Undefined when there is none of that id. */
export const entryOf = (id: string): Query<Entry | undefined> => {
  const one = queryOne(id);
  return {
    ...one,
    pick: (found) => {
      const kept = one.pick(found);
      return kept && toEntries([kept])[0];
    },
  };
};

/** What an entry was before each change, newest first. */
export const earlierVersions = (id: string): Query<Entry[]> => {
  const versions = queryVersions(id);
  return { ...versions, pick: (found) => toEntries(versions.pick(found)) };
};

/** Deleted in the last thirty days, latest first. */
export const trash = (): Query<Entry[]> =>
  queryTrash((found) => toEntries(found).toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0)));

/** The words stay in the trash for thirty days. Returns what `undoDelete` takes. */
export const deleteEntry = (entry: Entry): Promise<Kept<{ readonly id: string }>> =>
  vault().remove(kindOf(entry), entry);

export const undoDelete = (deleted: Kept<{ readonly id: string }>): Promise<unknown> =>
  vault().putBack(kindOf(deleted), deleted);

/** Makes an earlier version the current one again. What it replaces becomes an earlier version itself. */
export const bringBack = (entry: Entry, version: Entry): Promise<Kept<{ readonly id: string }>> =>
  vault().put(kindOf(entry), version.record, { base: entry.rev });

/** Entries that can be brought to therapy: those that hold the person's own words or what they noticed. */
const bringable = [
  "check-in",
  "intention",
  "reflection",
  "practice-log",
  "effect",
  "capture",
  "unsaid",
] as const satisfies EntryKind[];
export type Bringable = EntryOf<(typeof bringable)[number]>;

export const isBringable = (entry: Entry): entry is Bringable => bringable.some((kind) => kind === entry.kind);

/** Puts it on the list for the next conversation, or takes it off. */
export const bringToTherapy = (entry: Bringable, isBrought: boolean): Promise<Kept<{ readonly id: string }>> => {
  const { forTherapy: _, ...record } = entry.record;
  const changed = isBrought ? { ...record, forTherapy: true } : record;
  return vault().put(kindOf(entry), changed, { base: entry.rev });
};

/** Typed more than a day after it was so: a reader of a summary has a right to know. */
export const wasEnteredLate = ({ writtenAt }: Kept, at: When): boolean => writtenAt - at.instant > 86_400_000;

const toEntries = (found: readonly Kept[]): Entry[] =>
  // The vault parsed each record with the schema of the kind it names, and what keeps nothing carries none of the tags asked
  // for here.
  found.filter((kept) => kindOf(kept).keeps !== "nothing") as Entry[];

const newestFirst = (found: readonly Kept[]): Entry[] =>
  toEntries(found).toSorted((a, b) => b.record.at.instant - a.record.at.instant);

export const kindOf = ({ kind }: Kept) => {
  const found = kindsByName.get(kind);
  if (!found) throw new Error(`no kind named ${kind}`);
  return found;
};
