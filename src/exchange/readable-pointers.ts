import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { findCard } from "#src/content/cards/cards.ts";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import { findPractice } from "#src/content/practices/practices.ts";
import type { AttachmentRef } from "#src/domain/attachment-ref.ts";
import type { ContentId, CourseId, GoalId, IntentionId, SessionId, StepId } from "#src/domain/ids.ts";
import { numberSessions, type NumberedSession } from "#src/domain/session.ts";
import { wallTimeOf, type When } from "#src/domain/time.ts";
import { shortened } from "#src/domain/words.ts";
import type { Entry } from "#src/journal/entries.ts";

/** What an entry can point at. */
export interface Surroundings {
  readonly sessions: ReadonlyMap<SessionId, NumberedSession>;
  readonly courseNames: ReadonlyMap<CourseId, string>;
  readonly intentions: ReadonlyMap<IntentionId, string>;
  readonly goals: ReadonlyMap<GoalId, string>;
  /** What was to be done, by step. */
  readonly steps: ReadonlyMap<StepId, string>;
  /** Titles, by the id that a practice log names. */
  readonly ownPractices: ReadonlyMap<string, string>;
  /** Where the file of a photo, a drawing or a recording lies, when it goes along. */
  readonly fileName: FileNames | undefined;
}

export type FileNames = (file: AttachmentRef) => string;

export const surroundingsOf = (entries: readonly Entry[], fileName?: FileNames): Surroundings => {
  const sessions = entries.flatMap((entry) => (entry.kind === "session" ? [entry.record] : []));
  return {
    sessions: new Map(numberSessions(sessions).map((one) => [one.session.id, one])),
    courseNames: new Map(entries.flatMap(({ kind, record }) => (kind === "course" ? [[record.id, record.name]] : []))),
    intentions: new Map(
      entries.flatMap(({ kind, record }) => (kind === "intention" ? [[record.id, record.text]] : [])),
    ),
    goals: new Map(entries.flatMap(({ kind, record }) => (kind === "goal" ? [[record.id, record.text]] : []))),
    steps: new Map(entries.flatMap(({ kind, record }) => (kind === "step" ? [[record.id, record.action]] : []))),
    ownPractices: new Map(
      entries.flatMap(({ kind, record }) => (kind === "own-practice" ? [[record.id, record.title]] : [])),
    ),
    fileName,
  };
};

/** "2026-03-10 11:15 (UTC)" */
export const stamp = (when: When): string => `${wallTimeOf(when).replace("T", " ")} (${when.zone})`;

/**
 * An own word under its name. Own words are joined on, never passed into a message: Lingui would take tags and escapes out
 * of them. Empty when there is none. SPEC J2, J5
 */
export const named = (name: string, words: string | undefined): string =>
  words === undefined || words.trim() === "" ? "" : `${name}: ${words}`;

/** "Session: Medicine 2, 2026-03-10 10:00 (UTC)"; of one that is gone it says so. SPEC J3 */
export const sessionLine = (id: SessionId | undefined, { sessions }: Surroundings, i18n: I18n): string => {
  if (id === undefined) return "";
  const numbered = sessions.get(id);
  const words = numbered
    ? `${sessionName(numbered, i18n)}, ${stamp(numbered.session.at)}`
    : i18n._(msg`no longer there`);
  return `${i18n._(msg`Session`)}: ${words}`;
};

export const sessionName = (numbered: NumberedSession, i18n: I18n): string => {
  const name = i18n._(shortSessionTitle(numbered));
  return numbered.session.status === "cancelled" ? `${name} (${i18n._(msg`cancelled`)})` : name;
};

/** Empty when the course is not among the entries: it was deleted, or could not be read. */
export const courseLine = (id: CourseId | undefined, { courseNames }: Surroundings, i18n: I18n): string =>
  named(i18n._(msg`Course`), id && courseNames.get(id));

/** Its first words. Empty when it is not among the entries. */
export const intentionLine = (id: IntentionId | undefined, { intentions }: Surroundings, i18n: I18n): string => {
  const text = id && intentions.get(id);
  return named(i18n._(msg`Intention`), text && shortened(text, mostOfAnIntention));
};

export const practiceLine = (id: ContentId, { ownPractices }: Surroundings, i18n: I18n): string => {
  const practice = findPractice(id);
  return practice ? i18n._(practice.title) : (ownPractices.get(id) ?? id);
};

export const cardLine = (id: ContentId, i18n: I18n): string => {
  const card = findCard(id);
  return `${i18n._(msg`From the card`)}: ${card ? i18n._(card.text) : id}`;
};

/** Says which file it is, where it lies beside this text. */
export const fileLine = (what: string, file: AttachmentRef, { fileName }: Surroundings): string =>
  fileName ? `${what}: ${fileName(file)}` : what;

export const therapyLine = ({ forTherapy }: { readonly forTherapy?: true | undefined }, i18n: I18n): string =>
  forTherapy ? i18n._(msg`To bring to therapy`) : "";

const mostOfAnIntention = 200;
