import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { givesMedicine, type Session, type SessionDraft } from "#src/domain/session.ts";
import { wallTimeOf, type When } from "#src/domain/time.ts";
import { askAboutDose } from "./read-dose.ts";
import type { FieldName } from "./session-fields.ts";

/** Asked once before saving, because a slip of the thumb looks like this. Whatever the answer, nothing is refused. */
export interface Question<Field extends string = FieldName> {
  /** Names what it is about, so that "yes" to one number is not "yes" to the next. */
  readonly id: string;
  readonly field: Field;
  readonly text: MessageDescriptor;
  readonly yes: MessageDescriptor;
  readonly no: MessageDescriptor;
}

interface About {
  /** Every other session there is. */
  readonly others: readonly Session[];
  readonly now: When;
  /** The session that is changed, as it was. */
  readonly before: Session | undefined;
}

export const questionsAbout = (draft: SessionDraft, { others, now, before }: About): Question[] =>
  [
    farOff(draft, now),
    longSession(draft),
    unusualDose(draft),
    goneDose(draft, before),
    sameTime(draft, others),
  ].flatMap((question) => question ?? []);

export const rightOrChange = { yes: msg`Yes, that is right`, no: msg`Change it` };

const farOffYears = 10;

const farOff = ({ at }: SessionDraft, now: When): Question | undefined => {
  const year = Number(at.localDay.slice(0, 4));
  if (Math.abs(year - Number(now.localDay.slice(0, 4))) <= farOffYears) return undefined;
  return {
    id: `year ${year}`,
    field: "at",
    text: msg`You chose the year ${year}. Is the year right?`,
    ...rightOrChange,
  };
};

const longestUsualMs = 24 * 60 * 60_000;

const longSession = ({ at, end }: SessionDraft): Question | undefined => {
  if (!end || end.instant - at.instant <= longestUsualMs) return undefined;
  return {
    id: `end ${at.instant} ${end.instant}`,
    field: "end",
    text: msg`This end is more than a day after the start. Is that right?`,
    ...rightOrChange,
  };
};

const unusualDose = ({ kind, doses: [dose] }: SessionDraft): Question | undefined => {
  if (!givesMedicine({ kind })) return undefined;
  const text = dose?.known ? askAboutDose(dose.amount, dose.unit) : undefined;
  if (!text || !dose?.known) return undefined;
  return { id: `dose ${dose.amount} ${dose.unit}`, field: "dose", text, ...rightOrChange };
};

/** With the first dose goes how it was given, and the second stands in its place. */
const goneDose = ({ doses }: SessionDraft, before: Session | undefined): Question | undefined => {
  if (doses.length === 0 || doses.length >= (before?.doses.length ?? 0)) return undefined;
  return {
    id: "first dose gone",
    field: "dose",
    text: msg`The first dose is empty. Take it away? Then the second one stands first.`,
    yes: msg`Take it away`,
    no: msg`Change it`,
  };
};

const sameTime = ({ at }: SessionDraft, others: readonly Session[]): Question | undefined => {
  const minute = minuteOf(at);
  if (!others.some((other) => other.status !== "cancelled" && minuteOf(other.at) === minute)) return undefined;
  return {
    id: `same time ${wallTimeOf(at)}`,
    field: "at",
    text: msg`You already have a session at this time. Keep both?`,
    yes: msg`Keep both`,
    no: msg`Change the time`,
  };
};

const minuteOf = ({ instant }: When): number => Math.floor(instant / 60_000);
