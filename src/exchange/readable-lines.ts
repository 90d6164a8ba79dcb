import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { fiveStepNames, feelingNames, type FiveStepRow } from "#src/content/names/check-in-names.ts";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { Entry } from "#src/journal/entries.ts";
import { courseLines, eventLines, goalLines, goalRatingLines, medicineLines } from "./readable-course.ts";
import {
  bladderCheckLines,
  clinicScoreLines,
  effectLines,
  responseLines,
  supportPlanLines,
} from "./readable-measures.ts";
import { therapyLine, type Surroundings } from "./readable-pointers.ts";
import { captureLines, questionLines, therapistNoteLines, unsaidLines } from "./readable-scraps.ts";
import { preparationLines, sessionLines } from "./readable-session.ts";
import { intentionLines, ownPracticeLines, practiceLogLines, reflectionLines, stepLines } from "./readable-thread.ts";

/** An empty line stands for something that was not answered. SPEC J2, J5 */
export const linesOf = (entry: Entry, around: Surroundings, i18n: I18n): string[] => {
  switch (entry.kind) {
    case "check-in":
      return checkInLines(entry.record, i18n);
    case "course":
      return courseLines(entry.record, i18n);
    case "session":
      return sessionLines(entry.record, around, i18n);
    case "preparation":
      return preparationLines(entry.record, around, i18n);
    case "intention":
      return intentionLines(entry.record, around, i18n);
    case "step":
      return stepLines(entry.record, around, i18n);
    case "capture":
      return captureLines(entry.record, around, i18n);
    case "reflection":
      return reflectionLines(entry.record, around, i18n);
    case "unsaid":
      return unsaidLines(entry.record, around, i18n);
    case "question":
      return questionLines(entry.record, around, i18n);
    case "therapist-note":
      return therapistNoteLines(entry.record, around, i18n);
    case "practice-log":
      return practiceLogLines(entry.record, around, i18n);
    case "own-practice":
      return ownPracticeLines(entry.record, i18n);
    case "response":
      return responseLines(entry.record, i18n);
    case "clinic-score":
      return clinicScoreLines(entry.record, i18n);
    case "effect":
      return effectLines(entry.record, around, i18n);
    case "bladder-check":
      return bladderCheckLines(entry.record, i18n);
    case "medicine":
      return medicineLines(entry.record, i18n);
    case "event":
      return eventLines(entry.record);
    case "goal":
      return goalLines(entry.record, i18n);
    case "goal-rating":
      return goalRatingLines(entry.record, around, i18n);
    case "support-plan":
      return supportPlanLines(entry.record, i18n);
  }
};

const checkInLines = (checkIn: CheckIn, i18n: I18n): string[] => {
  const { mood, sleepHours, muchWorse, feelings = [], note } = checkIn;
  return [
    i18n._(msg`Mood ${mood} of 10`),
    ...fiveStepRows.map((row) => {
      const step = checkIn[row];
      return step === undefined ? "" : `${i18n._(rowNames[row])}: ${i18n._(fiveStepNames[row][step])}`;
    }),
    sleepHours === undefined ? "" : `${i18n._(msg`Hours of sleep`)}: ${sleepHours}`,
    muchWorse ? i18n._(msg`Much worse than my usual`) : "",
    feelings.map((feeling) => i18n._(feelingNames[feeling])).join(", "),
    note,
    therapyLine(checkIn, i18n),
  ];
};

const fiveStepRows = ["anxiety", "energy", "connected", "sleep"] as const satisfies FiveStepRow[];

const rowNames: Record<FiveStepRow, ReturnType<typeof msg>> = {
  anxiety: msg`Anxiety`,
  energy: msg`Energy`,
  connected: msg`Connected`,
  sleep: msg`Sleep last night`,
};
