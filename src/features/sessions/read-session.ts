import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { parseAmount, type AmountProblem } from "#src/domain/parse-number.ts";
import {
  doseUnits,
  givesMedicine,
  routes,
  sessionKinds,
  type Dose,
  type Session,
  type SessionDraft,
} from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { longestWords } from "#src/domain/words.ts";
import { explainAppointment } from "#src/forms/explain-when.ts";
import { readAppointment } from "#src/forms/read-when.ts";
import type { FieldName, SessionFields } from "./session-fields.ts";

interface FieldProblem {
  readonly name: FieldName;
  readonly message: MessageDescriptor;
}

type ReadSession =
  | { readonly ok: true; readonly draft: SessionDraft }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

interface ReadOptions {
  readonly courseId: Session["courseId"];
  /** The session that is edited. */
  readonly base: Session | undefined;
  /** Fields of date and time that are only half filled in: the browser gives them as empty. */
  readonly halfFilled: ReadonlySet<string>;
}

/** What was typed as a session, or every field that stands in the way with its sentence. */
export const readSession = (fields: SessionFields, { courseId, base, halfFilled }: ReadOptions): ReadSession => {
  const problems: FieldProblem[] = [];
  const refuse = (name: FieldName, message: MessageDescriptor) => void problems.push({ name, message });

  const at = readStart(fields, base, refuse);
  const end = readEnd(fields, base, halfFilled.has("end"), at, refuse);
  const kind = sessionKinds.find((kind) => kind === fields.kind) ?? "medicine";
  const route = routes.find((route) => route === fields.route);
  const dose = givesMedicine({ kind }) ? readDose(fields, refuse) : undefined;
  if (fields.note.length > longestWords)
    refuse("note", msg`This is longer than one note can hold (200,000 characters). Move some of it to a reflection.`);

  if (!at || problems.length > 0) return { ok: false, problems };
  const doses = dose ? [dose, ...(base?.doses.slice(1) ?? [])] : [];
  return {
    ok: true,
    draft: {
      courseId,
      kind,
      at,
      note: fields.note,
      ...(end && { end }),
      ...(givesMedicine({ kind }) && route && { route }),
      doses: givesMedicine({ kind }) ? doses : [],
    },
  };
};

type Refuse = (name: FieldName, message: MessageDescriptor) => void;

const readStart = ({ at }: SessionFields, base: Session | undefined, refuse: Refuse): When | undefined => {
  if (at === "") {
    refuse("at", msg`Choose the date and the time it starts.`);
    return undefined;
  }
  const read = readAppointment(at, base?.at, base?.at.zone);
  if (read.ok) return read.at;
  refuse("at", explainAppointment(read, at));
  return undefined;
};

const readEnd = (
  { end }: SessionFields,
  base: Session | undefined,
  isHalfFilled: boolean,
  start: When | undefined,
  refuse: Refuse,
): When | undefined => {
  if (isHalfFilled) refuse("end", msg`Choose both the date and the time it ended, or clear this field.`);
  if (end === "") return undefined;
  const read = readAppointment(end, base?.end, base?.end?.zone ?? base?.at.zone);
  if (!read.ok) refuse("end", explainAppointment(read, end));
  else if (start && read.at.instant <= start.instant) {
    refuse("end", msg`This is not after the start. Choose a later time, or leave it empty.`);
  }
  return read.ok ? read.at : undefined;
};

const mostDose = 10_000;

/** The number that is saved, for the field itself. Null when nothing is typed. */
export const doseOf = (text: string): number | null | undefined => {
  const parsed = parseAmount(text, { max: mostDose });
  if (parsed.ok) return parsed.amount;
  return parsed.problem === "empty" ? null : undefined;
};

/** Undefined when nothing was said about it, or when it cannot be read. */
const readDose = ({ dose, unit, unknown }: SessionFields, refuse: Refuse): Dose | undefined => {
  if (unknown !== "") return { known: false };
  const parsed = parseAmount(dose, { max: mostDose });
  if (parsed.ok) {
    return { known: true, amount: parsed.amount, unit: doseUnits.find((known) => known === unit) ?? "mg" };
  }
  if (parsed.problem !== "empty") refuse("dose", explainAmount(parsed.problem, dose.trim()));
  return undefined;
};

const explainAmount = (problem: Exclude<AmountProblem, "empty">, typed: string): MessageDescriptor => {
  switch (problem) {
    case "not-a-number":
      return msg`Write only the number, like 150 or 0.5, and choose the unit beside it.`;
    case "two-readings": {
      const [asThousands, asDecimals] = [typed.replace(/[.,]/, ""), String(Number(typed.replace(",", ".")))];
      return msg`${typed} can be read in two ways. Write ${asThousands}, or write ${asDecimals}.`;
    }
    case "not-above-zero":
      return msg`Write a number above 0, like 150 or 0.5. If you don't know it, tick the box below.`;
    case "too-much":
      return msg`This field holds numbers up to 10,000. Look at the number and the unit once more.`;
  }
};
