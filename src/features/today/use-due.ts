import type { DueQuestionnaire } from "#src/analysis/cadence.ts";
import { isBladderQuestionDue } from "#src/analysis/bladder-due.ts";
import { effectsToAskAbout } from "#src/analysis/effects-still.ts";
import { lookingBackDue, type LookingBack } from "#src/analysis/looking-back-due.ts";
import type { Effect } from "#src/domain/effect.ts";
import type { When } from "#src/domain/time.ts";
import { allBladderChecks } from "#src/journal/bladder-checks.ts";
import { allCourses } from "#src/journal/courses.ts";
import { allEffects } from "#src/journal/effects.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { allReminders } from "#src/journal/reminders.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { bladderQuestion, effectsStill, isPutOff } from "./care-reminders.ts";
import { useDueQuestionnaire } from "./use-due-questionnaire.ts";
import { useKeeping, type Keeping } from "./use-keeping.ts";

export type Due =
  | { readonly what: "effect"; readonly effect: Effect }
  | { readonly what: "bladder" }
  | { readonly what: "keeping"; readonly keeping: Keeping }
  | { readonly what: "looking-back"; readonly lookingBack: LookingBack }
  | { readonly what: "questionnaire"; readonly due: DueQuestionnaire };

/** More than two things at once are none: the others wait for their turn. */
const most = 2;

/**
 * What is due, in the order it matters: the body first, then that nothing gets lost, then what can wait. That nothing gets
 * lost has one of the places whenever it is due: the body comes back week after week. Undefined until all of it is read, so
 * that nothing moves under a thumb.
 */
export const useDue = (now: When): readonly Due[] | undefined => {
  const effects = useJournal(allEffects());
  const checks = useJournal(allBladderChecks());
  const sessions = useJournal(allSessions());
  const courses = useJournal(allCourses());
  const intentions = useJournal(allIntentions());
  const reminders = useJournal(allReminders());
  const keeping = useKeeping();
  const questionnaire = useDueQuestionnaire(now);
  if (!effects || !checks || !sessions || !courses || !intentions || !reminders) return undefined;
  if (keeping === undefined || questionnaire === undefined) return undefined;

  const begun = sessions.map(recordOf);
  const isQuietOf = (about: Parameters<typeof isPutOff>[0]) => isPutOff(about, reminders, now.localDay);
  const [effect] = isQuietOf(effectsStill) ? [] : effectsToAskAbout(effects.map(recordOf), now);
  const facts = { checks: checks.map(recordOf), sessions: begun, courses: courses.map(recordOf), now };
  const isBladderDue = !isQuietOf(bladderQuestion) && isBladderQuestionDue(facts);
  const [lookingBack] = lookingBackDue(intentions.map(recordOf), begun, now);
  const all: readonly (Due | null | undefined)[] = [
    effect && { what: "effect", effect },
    isBladderDue ? { what: "bladder" } : null,
    keeping && { what: "keeping", keeping },
    lookingBack && { what: "looking-back", lookingBack },
    questionnaire && { what: "questionnaire", due: questionnaire },
  ];
  return inTwoPlaces(all.filter((due) => due !== null && due !== undefined));
};

const inTwoPlaces = (all: readonly Due[]): readonly Due[] => {
  const keeping = all.slice(most).find(({ what }) => what === "keeping");
  return keeping ? [...all.slice(0, most - 1), keeping] : all.slice(0, most);
};

const recordOf = <R>({ record }: { readonly record: R }): R => record;
