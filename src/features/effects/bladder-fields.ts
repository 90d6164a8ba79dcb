import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import {
  bladderSigns,
  type BladderCheck,
  type BladderCheckDraft,
  type BladderSign,
} from "#src/domain/bladder-check.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { longestWords } from "#src/domain/words.ts";
import { explainWhen } from "#src/forms/explain-when.ts";
import { longNote } from "#src/forms/long-note.ts";
import { readTouchedWhen } from "#src/forms/read-when.ts";

/** The form as text, as a draft keeps it. `signs` are parted by commas; `none` is "yes" for "None of these". */
export type FieldName = "signs" | "none" | "when" | "told" | "note";
export type BladderFields = Readonly<Record<FieldName, string>>;

/** Nothing is ticked, not even "None of these": that is an answer. */
export const freshFields: BladderFields = { signs: "", none: "", when: "now", told: "", note: "" };

export const fieldsOf = ({ signs, at, isTold, note }: BladderCheck): BladderFields => ({
  signs: signs.join(","),
  none: signs.length === 0 ? "yes" : "",
  when: wallTimeOf(at),
  told: isTold ? "yes" : "",
  note,
});

/** In the order of the list. */
export const signsIn = ({ signs }: Pick<BladderFields, "signs">): BladderSign[] => {
  const said = signs.split(",");
  return bladderSigns.filter((sign) => said.includes(sign));
};

/** Ticked or taken back. One of them and "None of these" cannot both be so. */
export const withSign = (fields: BladderFields, sign: BladderSign, isThere: boolean): Partial<BladderFields> => {
  const others = signsIn(fields).filter((other) => other !== sign);
  return { signs: [...others, ...(isThere ? [sign] : [])].join(","), ...(isThere && { none: "" }) };
};

export const withNone = (isSo: boolean): Partial<BladderFields> => (isSo ? { none: "yes", signs: "" } : { none: "" });

interface FieldProblem {
  readonly name: FieldName;
  readonly message: MessageDescriptor;
}

type ReadBladder =
  | { readonly ok: true; readonly draft: BladderCheckDraft }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

export const readBladder = (fields: BladderFields, original: BladderCheck | undefined): ReadBladder => {
  const signs = signsIn(fields);
  const isTouched = fields.when !== "now" && !(original && fields.when === wallTimeOf(original.at));
  const when = readTouchedWhen(isTouched ? fields.when : undefined, original);
  const problems: FieldProblem[] = [
    ...(signs.length > 0 || fields.none !== "" ? [] : [{ name: "signs" as const, message: nothingTicked }]),
    ...(when.ok ? [] : [{ name: "when" as const, message: explainWhen(when) }]),
    ...(fields.note.length > longestWords ? [{ name: "note" as const, message: longNote }] : []),
  ];
  if (!when.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, draft: { at: when.at, signs, isTold: fields.told !== "", note: fields.note } };
};

const nothingTicked = msg`Tick what fits, or “None of these” at the end of the list.`;
