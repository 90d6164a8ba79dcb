import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { hasLasted } from "#src/analysis/effects-still.ts";
import {
  effectNames,
  EffectPhase,
  Severity,
  type Effect,
  type EffectDraft,
  type EffectName,
} from "#src/domain/effect.ts";
import type { Session } from "#src/domain/session.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { longestWords } from "#src/domain/words.ts";
import { explainWhen } from "#src/forms/explain-when.ts";
import { longNote } from "#src/forms/long-note.ts";
import { readTouchedWhen } from "#src/forms/read-when.ts";
import { rightNow } from "#src/platform/clock.ts";
import { durationText, durationUnitIn, minutesOf, type DurationName } from "./duration.ts";

/**
 * The form as text, as a draft keeps it. `when` is "now" until somebody sets it; `told` is "yes" or empty. `still` is "yes",
 * "no" or empty, and asked of a new one: later it has buttons of its own.
 */
export type FieldName =
  | "effect"
  | "severity"
  | "when"
  | "still"
  | "told"
  | "session"
  | "phase"
  | DurationName
  | `${DurationName}Unit`
  | "note";
export type EffectFields = Readonly<Record<FieldName, string>>;

/** Nothing is chosen: a guess would be saved by a tired thumb. */
export const freshFields: EffectFields = {
  effect: "",
  severity: "",
  when: "now",
  still: "",
  told: "",
  session: "",
  phase: "",
  onset: "",
  onsetUnit: "minutes",
  lasted: "",
  lastedUnit: "minutes",
  note: "",
};

export const fieldsOf = (original: Effect): EffectFields => {
  const { effect, severity, at, isTold, sessionId, phase, note } = original;
  const [onset, lasted] = [durationText(original.onsetAfterMinutes), durationText(original.lastedMinutes)];
  return {
    effect,
    severity: severity ?? "",
    when: wallTimeOf(at),
    still: "",
    told: isTold ? "yes" : "",
    session: sessionId ?? "",
    phase: phase ?? "",
    onset: onset.text,
    onsetUnit: onset.unit,
    lasted: lasted.text,
    lastedUnit: lasted.unit,
    note,
  };
};

const durationIn = (fields: EffectFields, name: DurationName): number | null | undefined =>
  minutesOf(fields[name], durationUnitIn(fields[`${name}Unit`]), name);

export const chosenEffect = ({ effect }: EffectFields): EffectName | undefined =>
  effectNames.find((name) => name === effect);

export const chosenSeverity = ({ severity }: EffectFields): Severity | undefined =>
  Severity.options.find((name) => name === severity);

export const chosenPhase = ({ phase }: EffectFields): EffectPhase | undefined =>
  EffectPhase.options.find((name) => name === phase);

/**
 * Whether the form says of what is chosen that it has lasted for more than a day. Of one that was kept as that, it stands
 * above the form already.
 */
export const saysItLasted = (fields: EffectFields, original: Effect | undefined): boolean => {
  const lastedMinutes = durationIn(fields, "lasted") ?? undefined;
  if (original) {
    const isSaidAlready = fields.effect === original.effect && hasLasted(original);
    return !isSaidAlready && hasLasted({ ...original, lastedMinutes });
  }
  const when = readTouchedWhen(fields.when === "now" ? undefined : fields.when, undefined);
  return (
    when.ok && hasLasted({ at: when.at, isStillThere: fields.still === "yes", stillThereAt: rightNow(), lastedMinutes })
  );
};

interface FieldProblem {
  readonly name: FieldName;
  readonly message: MessageDescriptor;
}

type ReadEffect =
  | { readonly ok: true; readonly draft: EffectDraft }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** What was typed as an effect, or every field that stands in the way with its sentence. */
export const readEffect = (
  fields: EffectFields,
  sessions: readonly Session[],
  original: Effect | undefined,
): ReadEffect => {
  const effect = chosenEffect(fields);
  const severity = chosenSeverity(fields);
  const phase = chosenPhase(fields);
  const isTouched = fields.when !== "now" && !(original && fields.when === wallTimeOf(original.at));
  const when = readTouchedWhen(isTouched ? fields.when : undefined, original);
  const [onset, lasted] = [durationIn(fields, "onset"), durationIn(fields, "lasted")];
  const problems: FieldProblem[] = [
    ...(effect ? [] : [{ name: "effect" as const, message: nothingChosen }]),
    ...(when.ok ? [] : [{ name: "when" as const, message: explainWhen(when) }]),
    ...(onset === undefined ? [{ name: "onset" as const, message: noOnset }] : []),
    ...(lasted === undefined ? [{ name: "lasted" as const, message: noLength }] : []),
    ...(effect === "other" && fields.note.trim() === "" ? [{ name: "note" as const, message: otherWithoutWords }] : []),
    ...(fields.note.length > longestWords ? [{ name: "note" as const, message: longNote }] : []),
  ];
  if (!effect || !when.ok || problems.length > 0) return { ok: false, problems };

  // One that is in the trash by now may come back: it is not taken from an effect that had it.
  const sessionId =
    sessions.find(({ id }) => id === fields.session)?.id ??
    (original?.sessionId === fields.session ? original.sessionId : undefined);
  return {
    ok: true,
    draft: {
      at: when.at,
      effect,
      ...(severity && { severity }),
      ...(sessionId && { sessionId }),
      ...(phase && { phase }),
      ...(typeof onset === "number" && { onsetAfterMinutes: onset }),
      ...(typeof lasted === "number" && { lastedMinutes: lasted }),
      isTold: fields.told !== "",
      note: fields.note,
      ...(original ? notAsked(original) : stillThere(fields)),
    },
  };
};

/** What this form does not ask stays as it is. */
const notAsked = ({ isStillThere, stillThereAt, forTherapy }: Effect) => ({
  ...(isStillThere !== undefined && { isStillThere }),
  ...(stillThereAt && { stillThereAt }),
  ...(forTherapy && { forTherapy }),
});

const stillThere = ({ still }: EffectFields) =>
  still === "" ? {} : { isStillThere: still === "yes", stillThereAt: rightNow() };

const noOnset = msg`Write a number, like 20 or 1.5, of at most two weeks. Or leave it empty.`;
const noLength = msg`Write a number above 0, like 20 or 1.5, of at most a year. Or leave it empty.`;
const nothingChosen = msg`Choose what you noticed. If it is not in the list, choose “Something else”.`;
const otherWithoutWords = msg`Write a few words about it, so that it can be told later.`;
