import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { fiveStepNames, feelingNames } from "#src/content/names/check-in-names.ts";
import { routeNames, sessionKindNames } from "#src/content/names/session-names.ts";
import { findPractice } from "#src/content/practices/practices.ts";
import { findPrompt } from "#src/content/prompts/reflection-prompts.ts";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { Session } from "#src/domain/session.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import type { Entry } from "#src/journal/entries.ts";

/**
 * Everything that was written, oldest first, as plain text that any program opens. Not sealed: only for a person who
 * asks to take out what can still be read.
 */
export const readableJournal = (entries: readonly Entry[], i18n: I18n): string =>
  entries
    .toSorted((a, b) => a.record.at.instant - b.record.at.instant)
    .map((entry) => [heading(entry, i18n), ...linesOf(entry, i18n)].filter((line) => line !== "").join("\n"))
    .join("\n\n");

const heading = (entry: Entry, i18n: I18n): string =>
  `${wallTimeOf(entry.record.at).replace("T", " ")} (${entry.record.at.zone})  ${i18n._(kindNames[entry.kind])}`;

const linesOf = (entry: Entry, i18n: I18n): string[] => {
  switch (entry.kind) {
    case "check-in":
      return checkInLines(entry.record, i18n);
    case "course":
      return [entry.record.name];
    case "session":
      return sessionLines(entry.record, i18n);
    case "intention":
      return [entry.record.text];
    case "reflection":
      return reflectionLines(entry.record, i18n);
    case "practice-log": {
      const practice = findPractice(entry.record.practiceId);
      return [practice ? i18n._(practice.title) : entry.record.practiceId, entry.record.note];
    }
  }
};

const checkInLines = (
  { mood, anxiety, energy, connected, sleep, feelings = [], note }: CheckIn,
  i18n: I18n,
): string[] => {
  const rows = Object.entries({ anxiety, energy, connected, sleep });
  return [
    i18n._(msg`Mood ${mood} of 10`),
    ...rows.flatMap(([row, step]) => {
      if (step === undefined) return [];
      // The object above has just these names.
      const names = fiveStepNames[row as keyof typeof fiveStepNames];
      return [`${i18n._(rowNames[row as keyof typeof rowNames])}: ${i18n._(names[step])}`];
    }),
    feelings.map((feeling) => i18n._(feelingNames[feeling])).join(", "),
    note,
  ];
};

const sessionLines = ({ kind, status, route, doses, note }: Session, i18n: I18n): string[] => [
  i18n._(sessionKindNames[kind]) + (status === "cancelled" ? ` (${i18n._(msg`cancelled`)})` : ""),
  route ? i18n._(routeNames[route]) : "",
  ...doses.map((dose) => (dose.known ? `${dose.amount} ${dose.unit}` : i18n._(msg`Dose not known`))),
  note,
];

const reflectionLines = ({ answers }: Reflection, i18n: I18n): string[] =>
  answers.flatMap(({ promptId, text }) => {
    const prompt = findPrompt(promptId);
    return [prompt ? i18n._(prompt.text) : promptId, text];
  });

const kindNames: Record<Entry["kind"], ReturnType<typeof msg>> = {
  "check-in": msg`Check-in`,
  course: msg`Course`,
  session: msg`Session`,
  intention: msg`Intention`,
  reflection: msg`Reflection`,
  "practice-log": msg`Practice`,
};

const rowNames = {
  anxiety: msg`Anxiety`,
  energy: msg`Energy`,
  connected: msg`Connected`,
  sleep: msg`Sleep last night`,
};
