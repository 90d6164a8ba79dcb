import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import { outcomeNames } from "#src/content/cards/intention-names.ts";
import { stepStateNames } from "#src/content/names/step-names.ts";
import { findPrompt, findPromptSet } from "#src/content/prompts/reflection-prompts.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { OwnPractice } from "#src/domain/own-practice.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { Step } from "#src/domain/step.ts";
import {
  cardLine,
  courseLine,
  intentionLine,
  named,
  practiceLine,
  sessionLine,
  stamp,
  therapyLine,
  type Surroundings,
} from "./readable-pointers.ts";

export const intentionLines = (intention: Intention, around: Surroundings, i18n: I18n): string[] => {
  const { text, source, cardIds, courseId, sessionIds, outcomes = [], lookingBack = [], setDownAt } = intention;
  return [
    text,
    source === "therapist" ? i18n._(msg`From my therapist`) : "",
    ...cardIds.map((id) => cardLine(id, i18n)),
    courseLine(courseId, around, i18n),
    ...sessionIds.map((id) => sessionLine(id, around, i18n)),
    ...outcomes.flatMap(({ sessionId, outcome, note, at }) => [
      `${i18n._(outcomeNames[outcome])} ${stamp(at)}`,
      sessionLine(sessionId, around, i18n),
      note,
    ]),
    ...lookingBack.flatMap(({ weeks, text, at }) => [
      `${i18n._(msg`Looking back, ${weeks} weeks on`)}, ${stamp(at)}`,
      text,
    ]),
    named(i18n._(msg`Set down`), setDownAt && stamp(setDownAt)),
    therapyLine(intention, i18n),
  ];
};

export const reflectionLines = (reflection: Reflection, around: Surroundings, i18n: I18n): string[] => {
  const { promptSet, sessionId, answers, intentionIds = [] } = reflection;
  const set = findPromptSet(promptSet);
  return [
    set ? i18n._(set.title) : promptSet,
    sessionLine(sessionId, around, i18n),
    ...intentionIds.map((id) => intentionLine(id, around, i18n)),
    ...answers.flatMap(({ promptId, text }) => {
      const prompt = findPrompt(promptId);
      return [prompt ? i18n._(prompt.text) : promptId, text];
    }),
    therapyLine(reflection, i18n),
  ];
};

export const practiceLogLines = (log: PracticeLog, around: Surroundings, i18n: I18n): string[] => {
  const { practiceId, moodBefore, moodAfter, intentionId, stepId, note } = log;
  return [
    practiceLine(practiceId, around, i18n),
    moodBefore === undefined ? "" : i18n._(msg`Mood before: ${moodBefore} of 10`),
    moodAfter === undefined ? "" : i18n._(msg`Mood after: ${moodAfter} of 10`),
    intentionLine(intentionId, around, i18n),
    named(i18n._(msg`Step`), stepId && around.steps.get(stepId)),
    note,
    therapyLine(log, i18n),
  ];
};

export const stepLines = (step: Step, around: Surroundings, i18n: I18n): string[] => {
  const { cue, action, minutes, due, practiceId, state, stateAt, note, intentionId } = step;
  return [
    cue,
    action,
    minutes === undefined ? "" : minutesWords(minutes, i18n),
    named(i18n._(msg`A day for it`), due),
    practiceId ? `${i18n._(msg`Practice`)}: ${practiceLine(practiceId, around, i18n)}` : "",
    stateAt ? `${i18n._(stepStateNames[state])}, ${stamp(stateAt)}` : i18n._(stepStateNames[state]),
    intentionLine(intentionId, around, i18n),
    note ?? "",
  ];
};

export const ownPracticeLines = ({ title, steps, minutes }: OwnPractice, i18n: I18n): string[] => [
  title,
  minutes === undefined ? "" : minutesWords(minutes, i18n),
  ...steps,
];

const minutesWords = (minutes: number, i18n: I18n): string =>
  i18n._(msg`${plural(minutes, { one: "# minute", other: "# minutes" })}`);
