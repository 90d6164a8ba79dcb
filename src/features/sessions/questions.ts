import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Session, SessionDraft } from "#src/domain/session.ts";
import { wallTimeOf, type When } from "#src/domain/time.ts";
import type { FieldName } from "./session-fields.ts";

/** Asked once before saving, because a slip of the thumb looks like this. Whatever the answer, nothing is refused. */
export interface Question {
  /** Names what it is about, so that "yes" to one number is not "yes" to the next. */
  readonly id: string;
  readonly field: FieldName;
  readonly text: MessageDescriptor;
  readonly yes: MessageDescriptor;
  readonly no: MessageDescriptor;
}

interface About {
  /** Every other session there is. */
  readonly others: readonly Session[];
  readonly now: When;
}

export const questionsAbout = (draft: SessionDraft, { others, now }: About): Question[] =>
  [farOff(draft, now), longSession(draft), unusualDose(draft), sameTime(draft, others)].flatMap(
    (question) => question ?? [],
  );

const rightOrChange = { yes: msg`Yes, that is right`, no: msg`Change it` };

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

/** Above these a slip of the thumb is likelier than a dose. It is only asked: doses are the clinic's to know. */
const askAbove = { mg: 600, "mg/kg": 5 };

const unusualDose = ({ doses: [dose] }: SessionDraft): Question | undefined => {
  if (!dose?.known || dose.amount <= askAbove[dose.unit]) return undefined;
  const { amount, unit } = dose;
  return {
    id: `dose ${amount} ${unit}`,
    field: "dose",
    text: msg`You typed ${amount} ${unit} — is that what your clinic told you?`,
    ...rightOrChange,
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
