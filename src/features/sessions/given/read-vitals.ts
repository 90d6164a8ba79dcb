import { msg } from "@lingui/core/macro";
import { vitalPhases, type Vital } from "#src/domain/session.ts";
import { isBlank, nameOf, vitalRows, type GivenFields, type VitalFieldName, type VitalRow } from "./given-fields.ts";
import type { Refuse } from "./read-given.ts";
import { wholeOf, wholeSentence, type WholeRange } from "./read-whole.ts";

/** What the fields can hold. It says nothing of what is usual. */
export const vitalRanges = {
  systolic: { min: 40, max: 300 },
  diastolic: { min: 20, max: 200 },
  heartRate: { min: 20, max: 300 },
  oxygen: { min: 50, max: 100 },
} as const satisfies Partial<Record<VitalFieldName, WholeRange>>;
type Measured = keyof typeof vitalRanges;

/** Up to a day before the start, two days after it. */
export const minutesRange = ({ phase }: Pick<VitalRow, "phase">): WholeRange => ({
  min: 0,
  max: phase === "before" ? 1440 : 2880,
});

/** Rows in which nothing was said are left out. */
export const readVitals = (fields: GivenFields, refuse: Refuse): Vital[] =>
  vitalRows(fields)
    .filter((row) => !isBlank(row))
    .flatMap((row) => readVital(row, (field, message) => refuse(nameOf("vital", row, field), message)) ?? []);

const readVital = (row: VitalRow, refuse: Refuse): Vital | undefined => {
  let isWhole = true;
  const whole = (field: Measured | "minutes", range: WholeRange) => {
    const number = wholeOf(row[field], range);
    if (number !== undefined) return number ?? undefined;
    isWhole = false;
    refuse(field, wholeSentence(range));
    return undefined;
  };
  const phase = vitalPhases.find((phase) => phase === row.phase);
  if (!phase) refuse("phase", msg`Choose when it was measured.`);
  const minutes = whole("minutes", minutesRange(row));
  const systolic = whole("systolic", vitalRanges.systolic);
  const diastolic = whole("diastolic", vitalRanges.diastolic);
  const heartRate = whole("heartRate", vitalRanges.heartRate);
  const oxygen = whole("oxygen", vitalRanges.oxygen);
  const measuredBy = row.by === "clinic" || row.by === "me" ? row.by : undefined;

  if (isWhole) {
    if (systolic === undefined && diastolic !== undefined) refuse("systolic", halfOfAPair);
    if (systolic !== undefined && diastolic === undefined) refuse("diastolic", halfOfAPair);
    if (systolic !== undefined && diastolic !== undefined && systolic <= diastolic) refuse("systolic", changedPlaces);
    if ([systolic, heartRate, oxygen, diastolic].every((number) => number === undefined)) refuse("systolic", noNumber);
  }
  if (!phase) return undefined;
  return {
    phase,
    ...(measuredBy && { measuredBy }),
    ...(minutes !== undefined && { afterMinutes: phase === "before" && minutes > 0 ? -minutes : minutes }),
    ...(systolic !== undefined && { systolic }),
    ...(diastolic !== undefined && { diastolic }),
    ...(heartRate !== undefined && { heartRate }),
    ...(oxygen !== undefined && { oxygen }),
  };
};

const halfOfAPair = msg`Blood pressure has two numbers. Write the other one too, or clear both.`;
const changedPlaces = msg`The upper number is the larger one of the two. Look whether they changed places.`;
const noNumber = msg`Write at least one number, or take this measurement away.`;
