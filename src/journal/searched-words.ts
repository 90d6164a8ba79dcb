import type { Course } from "#src/domain/course.ts";
import type { Preparation } from "#src/domain/preparation.ts";
import type { Session } from "#src/domain/session.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import type { Entry } from "./entries.ts";

/** Everything that a person wrote into an entry, in the order it is read. Searched, and kept nowhere but in memory. */
export const searchedWords = (entry: Entry): readonly string[] =>
  rawWords(entry).filter((words) => words.trim() !== "");

const rawWords = ({ kind, record }: Entry): readonly string[] => {
  switch (kind) {
    case "check-in":
    case "practice-log":
    case "effect":
    case "bladder-check":
      return [record.note];
    case "course":
      return ofCourse(record);
    case "session":
      return ofSession(record);
    case "intention":
      return [
        record.text,
        ...(record.outcomes ?? []).map(({ note }) => note),
        ...(record.lookingBack ?? []).map(({ text }) => text),
      ];
    case "reflection":
      return record.answers.map(({ text }) => text);
    case "response":
    case "goal-rating":
      return [];
    case "clinic-score":
      return [record.measure, record.givenBy, record.note];
    case "support-plan":
      return ofPlan(record);
    case "capture":
      return [record.threeWords, record.picture, record.body, record.line];
    case "unsaid":
    case "goal":
    case "therapist-note":
      return [record.text];
    case "question":
      return [record.text, record.answer];
    case "medicine":
    case "event":
      return [record.name, record.note];
    case "preparation":
      return ofPreparation(record);
    case "step":
      return [record.cue, record.action, record.note ?? ""];
    case "own-practice":
      return [record.title, ...record.steps];
  }
};

const ofCourse = ({ name, clinic, therapist, prescriber, afterHours, ...course }: Course): string[] => [
  name,
  ...[clinic, therapist, prescriber, afterHours].flatMap((person) => (person ? [person.name, person.phone] : [])),
  course.reasons ?? "",
  course.foodRule ?? "",
  course.afterCare ?? "",
  course.note ?? "",
];

const ofSession = ({ note, othersNoticed = "", environment }: Session): string[] => [
  note,
  othersNoticed,
  ...(environment ? [environment.music, environment.lighting, environment.comfort, environment.company] : []),
];

const ofPlan = ({ signs, alone, distraction, people, clinic, homeSafer, reasons }: SupportPlan): string[] => [
  signs,
  alone,
  distraction,
  ...[...people, ...clinic].flatMap(({ name, phone, note }) => [name, phone, note]),
  homeSafer,
  reasons,
];

const ofPreparation = ({ ownLines, ride, toTell }: Preparation): string[] => [
  ...ownLines.map(({ text }) => text),
  ride.who,
  ride.phone,
  toTell,
];
