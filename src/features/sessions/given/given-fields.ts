import type { BodyWeight } from "#src/domain/body-weight.ts";
import { impressionRows, type Dose, type ImpressionRow, type Session, type Vital } from "#src/domain/session.ts";

/** One dose as it is typed. `unknown` is "yes" when the dose is not known; `swallowed` is "yes", "no" or empty. */
const doseFieldNames = [
  "amount",
  "unit",
  "unknown",
  "told",
  "route",
  "form",
  "after",
  "ran",
  "place",
  "held",
  "swallowed",
] as const;
export type DoseFieldName = (typeof doseFieldNames)[number];
export type DoseRow = Row<DoseFieldName>;

/** What was measured at one moment as it is typed. `minutes` is before the start when the phase is "before". */
const vitalFieldNames = ["phase", "minutes", "systolic", "diastolic", "heartRate", "oxygen", "by"] as const;
export type VitalFieldName = (typeof vitalFieldNames)[number];
export type VitalRow = Row<VitalFieldName>;

/** Body weight, its unit and the day it is from: a day that nobody chose is empty. */
export type WeightFieldName = "weight" | "weightUnit" | "weightDay";

/** `key` tells one row from the next while others are taken away. */
export type Row<Name extends string> = Readonly<Record<Name | "key", string>>;

/** The form as text, as a draft keeps it: `doses` and `vitals` are lists of rows. Ticked is "yes". */
export type FieldName =
  | "doses"
  | "vitals"
  | WeightFieldName
  | "setting"
  | "position"
  | "eyeMask"
  | "blanket"
  | "music"
  | "lighting"
  | "comfort"
  | "company"
  | "othersNoticed"
  | ImpressionRow;
export type GivenFields = Readonly<Record<FieldName, string>>;

const freshDose = { ...emptyRow(doseFieldNames), unit: "mg" };
const freshVital = emptyRow(vitalFieldNames);

export const fieldsOf = ({
  doses,
  vitals = [],
  bodyWeight,
  environment,
  impressions = {},
  othersNoticed = "",
}: Session): GivenFields => ({
  doses: rowsAsText(doses.map(doseRow), freshDose),
  vitals: rowsAsText(vitals.map(vitalRow), freshVital),
  ...weightFields(bodyWeight),
  setting: environment?.setting ?? "",
  position: environment?.position ?? "",
  eyeMask: yesOrNo(environment?.eyeMask),
  blanket: yesOrNo(environment?.blanket),
  music: environment?.music ?? "",
  lighting: environment?.lighting ?? "",
  comfort: environment?.comfort ?? "",
  company: environment?.company ?? "",
  othersNoticed,
  ...impressionFields(impressions),
});

export const doseRows = ({ doses }: GivenFields): DoseRow[] => rowsFromText(doses, freshDose);
export const vitalRows = ({ vitals }: GivenFields): VitalRow[] => rowsFromText(vitals, freshVital);

/** Nothing was said in it: it is left out. */
export const isBlank = (row: DoseRow | VitalRow): boolean =>
  Object.entries(row).every(([name, text]) => name === "key" || name === "unit" || text.trim() === "");

/** With one more row, empty, after the others. */
export const withOneMore = <Name extends string>(rows: readonly Row<Name>[], fresh: Record<Name, string>): string =>
  // A key that was there before would give the new row what the old one's fields hold.
  JSON.stringify([...rows, { ...fresh, key: String(1 + Math.max(0, ...rows.map(({ key }) => Number(key)))) }]);

export const withDose = (rows: readonly DoseRow[]): string => withOneMore(rows, freshDose);
export const withVital = (rows: readonly VitalRow[]): string => withOneMore(rows, freshVital);

/** The name of a field of a row, as its problems name it. */
export const nameOf = (list: "dose" | "vital", { key }: { readonly key: string }, field: string): string =>
  `${list}-${key}-${field}`;

export const weightFields = (weight: BodyWeight | undefined): Record<WeightFieldName, string> => ({
  weight: numberText(weight?.amount),
  weightUnit: weight?.unit ?? "",
  weightDay: weight?.day ?? "",
});

const doseRow = (dose: Dose): Record<DoseFieldName, string> => ({
  amount: dose.known ? String(dose.amount) : "",
  unit: dose.known ? dose.unit : "mg",
  unknown: dose.known ? "" : "yes",
  told: dose.asToldBy ?? "",
  route: dose.route ?? "",
  form: dose.form ?? "",
  after: numberText(dose.afterMinutes),
  ran: numberText(dose.infusionMinutes),
  place: dose.mouthPlace ?? "",
  held: numberText(dose.heldMinutes),
  swallowed: yesOrNo(dose.wasSwallowed),
});

const vitalRow = ({ phase, measuredBy, ...vital }: Vital): Record<VitalFieldName, string> => ({
  phase,
  minutes: numberText(vital.afterMinutes === undefined ? undefined : Math.abs(vital.afterMinutes)),
  systolic: numberText(vital.systolic),
  diastolic: numberText(vital.diastolic),
  heartRate: numberText(vital.heartRate),
  oxygen: numberText(vital.oxygen),
  by: measuredBy ?? "",
});

const impressionFields = (impressions: NonNullable<Session["impressions"]>): Record<ImpressionRow, string> => {
  const { intensity, ease, release, support, fear } = impressions;
  return {
    intensity: numberText(intensity),
    ease: numberText(ease),
    release: numberText(release),
    support: numberText(support),
    fear: numberText(fear),
  };
};

/** An empty list shows one row to write into. */
const rowsAsText = <Name extends string>(rows: readonly Record<Name, string>[], fresh: Record<Name, string>): string =>
  JSON.stringify(
    (rows.length > 0 ? rows : [fresh]).map((row, index) => Object.assign({ key: String(index + 1) }, row)),
  );

/** A draft may be older than the form: what it lacks is empty. */
const rowsFromText = <Name extends string>(text: string, fresh: Record<Name, string>): Row<Name>[] =>
  listIn(text).map((row, index) => Object.assign({ key: String(index + 1) }, fresh, row));

const listIn = (text: string): readonly unknown[] => {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found : [{}];
  } catch {
    // More than a draft can hold was pasted into a field of it, and cut off.
    return [{}];
  }
};

function emptyRow<Name extends string>(names: readonly Name[]): Record<Name, string> {
  // Object.fromEntries forgets which names it was given.
  return Object.fromEntries(names.map((name) => [name, ""])) as Record<Name, string>;
}

const numberText = (number: number | undefined): string => (number === undefined ? "" : String(number));
const yesOrNo = (said: boolean | undefined): string => (said === undefined ? "" : said ? "yes" : "no");

/** Those that were said. */
export const impressionsSaid = (fields: GivenFields): ImpressionRow[] =>
  impressionRows.filter((row) => fields[row] !== "");
