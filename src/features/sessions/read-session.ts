import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { parseAmount } from "#src/domain/parse-number.ts";
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
import { longNote } from "#src/forms/long-note.ts";
import { readAppointment } from "#src/forms/read-when.ts";
import { explainAmount, mostDose } from "./read-dose.ts";
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
  if (fields.note.length > longestWords) refuse("note", longNote);

  // A session of another kind is not asked for them: what was kept of them stays, should the kind be a slip of the thumb.
  const whatWasGiven = () =>
    givesMedicine({ kind })
      ? { route, doses: withFirstDose(base?.doses ?? [], dose) }
      : { route: base?.route, doses: base?.doses ?? [] };
  if (!at || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    draft: {
      courseId,
      kind,
      at,
      note: fields.note,
      ...(end && { end }),
      ...whatWasGiven(),
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

/** How it was given, and what was given after it, is told on a screen of its own: it stays. */
const withFirstDose = ([before, ...others]: readonly Dose[], dose: Dose | undefined): Dose[] => {
  if (!dose) return others;
  if (!before) return [dose];
  const { known: _, amount: __, unit: ___, ...given } = { amount: undefined, unit: undefined, ...before };
  return [{ ...given, ...dose }, ...others];
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
