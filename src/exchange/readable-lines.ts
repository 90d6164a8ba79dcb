import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { findCard } from "#src/content/cards/cards.ts";
import { fiveStepNames, feelingNames, type FiveStepRow } from "#src/content/names/check-in-names.ts";
import { doseUnitNames, routeNames } from "#src/content/names/session-names.ts";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import { findPractice } from "#src/content/practices/practices.ts";
import { findPrompt, findPromptSet } from "#src/content/prompts/reflection-prompts.ts";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { Course } from "#src/domain/course.ts";
import type { ContentId, CourseId, SessionId } from "#src/domain/ids.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { NumberedSession, Session } from "#src/domain/session.ts";
import { wallTimeOf, type When } from "#src/domain/time.ts";
import type { Entry } from "#src/journal/entries.ts";
import { clinicScoreLines, effectLines, responseLines, supportPlanLines } from "./readable-measures.ts";

/** What an entry can point at. */
export interface Surroundings {
  readonly sessions: ReadonlyMap<SessionId, NumberedSession>;
  readonly courseNames: ReadonlyMap<CourseId, string>;
}

/** "2026-03-10 11:15 (UTC)" */
export const stamp = (when: When): string => `${wallTimeOf(when).replace("T", " ")} (${when.zone})`;

/**
 * Own words are joined on, never passed into a message: Lingui would take tags and escapes out of them. An empty line
 * stands for something that was not answered. SPEC J2, J5
 */
export const linesOf = (entry: Entry, around: Surroundings, i18n: I18n): string[] => {
  switch (entry.kind) {
    case "check-in":
      return checkInLines(entry.record, i18n);
    case "course":
      return courseLines(entry.record, i18n);
    case "session":
      return sessionLines(entry.record, around, i18n);
    case "intention":
      return intentionLines(entry.record, around, i18n);
    case "reflection":
      return reflectionLines(entry.record, around, i18n);
    case "practice-log":
      return practiceLines(entry.record, i18n);
    case "response":
      return responseLines(entry.record, i18n);
    case "clinic-score":
      return clinicScoreLines(entry.record, i18n);
    case "effect":
      return [
        ...effectLines(entry.record, i18n),
        entry.record.sessionId ? sessionLine(entry.record.sessionId, around, i18n) : "",
        entry.record.note,
      ];
    case "support-plan":
      return supportPlanLines(entry.record, i18n);
  }
};

const checkInLines = (checkIn: CheckIn, i18n: I18n): string[] => {
  const { mood, muchWorse, feelings = [], note } = checkIn;
  return [
    i18n._(msg`Mood ${mood} of 10`),
    ...fiveStepRows.map((row) => {
      const step = checkIn[row];
      return step === undefined ? "" : `${i18n._(rowNames[row])}: ${i18n._(fiveStepNames[row][step])}`;
    }),
    muchWorse ? i18n._(msg`Much worse than my usual`) : "",
    feelings.map((feeling) => i18n._(feelingNames[feeling])).join(", "),
    note,
  ];
};

const courseLines = ({ name, plannedSessions, status }: Course, i18n: I18n): string[] => [
  name,
  plannedSessions === undefined ? "" : i18n._(msg`Medicine sessions planned: ${plannedSessions}`),
  i18n._(courseStatusNames[status]),
];

const sessionLines = (session: Session, around: Surroundings, i18n: I18n): string[] => {
  const { courseId, end, route, doses, note } = session;
  return [
    sessionName(around.sessions.get(session.id) ?? { session, number: null }, i18n),
    courseLine(courseId, around, i18n),
    end ? `${i18n._(msg`Ended`)}: ${stamp(end)}` : "",
    route ? i18n._(routeNames[route]) : "",
    ...doses.map((dose) =>
      dose.known ? `${dose.amount} ${i18n._(doseUnitNames[dose.unit])}` : i18n._(msg`Dose not known`),
    ),
    note,
  ];
};

const intentionLines = (intention: Intention, around: Surroundings, i18n: I18n): string[] => {
  const { text, cardId, courseId, sessionIds } = intention;
  return [
    text,
    cardId ? cardLine(cardId, i18n) : "",
    courseId ? courseLine(courseId, around, i18n) : "",
    ...sessionIds.map((id) => sessionLine(id, around, i18n)),
  ];
};

const reflectionLines = (reflection: Reflection, around: Surroundings, i18n: I18n): string[] => {
  const { promptSet, sessionId, answers } = reflection;
  const set = findPromptSet(promptSet);
  return [
    set ? i18n._(set.title) : promptSet,
    sessionId ? sessionLine(sessionId, around, i18n) : "",
    ...answers.flatMap(({ promptId, text }) => {
      const prompt = findPrompt(promptId);
      return [prompt ? i18n._(prompt.text) : promptId, text];
    }),
  ];
};

const practiceLines = ({ practiceId, note }: PracticeLog, i18n: I18n): string[] => {
  const practice = findPractice(practiceId);
  return [practice ? i18n._(practice.title) : practiceId, note];
};

const cardLine = (id: ContentId, i18n: I18n): string => {
  const card = findCard(id);
  return `${i18n._(msg`From the card`)}: ${card ? i18n._(card.text) : id}`;
};

/** Empty when the course is not among the entries: it was deleted, or could not be read. */
const courseLine = (id: CourseId, { courseNames }: Surroundings, i18n: I18n): string => {
  const name = courseNames.get(id);
  return name === undefined ? "" : `${i18n._(msg`Course`)}: ${name}`;
};

const sessionLine = (id: SessionId, { sessions }: Surroundings, i18n: I18n): string => {
  const numbered = sessions.get(id);
  return numbered ? `${i18n._(msg`Session`)}: ${sessionName(numbered, i18n)}, ${stamp(numbered.session.at)}` : "";
};

const sessionName = (numbered: NumberedSession, i18n: I18n): string => {
  const name = i18n._(shortSessionTitle(numbered));
  return numbered.session.status === "cancelled" ? `${name} (${i18n._(msg`cancelled`)})` : name;
};

const fiveStepRows = ["anxiety", "energy", "connected", "sleep"] as const satisfies FiveStepRow[];

const rowNames: Record<FiveStepRow, ReturnType<typeof msg>> = {
  anxiety: msg`Anxiety`,
  energy: msg`Energy`,
  connected: msg`Connected`,
  sleep: msg`Sleep last night`,
};

const courseStatusNames: Record<Course["status"], ReturnType<typeof msg>> = {
  active: msg`Active`,
  finished: msg`Finished`,
};
