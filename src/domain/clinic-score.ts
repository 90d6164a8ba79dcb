import * as v from "valibot";
import { ClinicScoreId } from "./ids.ts";
import { When } from "./time.ts";
import { Name, Words } from "./words.ts";

/** A number as it may stand on a clinic's paper. */
const Score = v.pipe(v.number(), v.finite(), v.minValue(-10_000), v.maxValue(10_000));

/** A total that the clinic told the person, of whatever measure. Kept as it was told: no items, no bands, nothing derived. */
export const ClinicScore = v.strictObject({
  id: ClinicScoreId,
  /** The day it was taken. */
  at: When,
  /** What it is called there: "HAM-A", "MADRS". Its series is those of the same name, case aside. */
  measure: Name,
  total: Score,
  /** The highest total there is, where it was told. */
  max: v.optional(Score),
  /** Who gave it. Empty when nobody was named. */
  givenBy: v.pipe(v.string(), v.maxLength(200)),
  note: Words,
});
export type ClinicScore = v.InferOutput<typeof ClinicScore>;

export const ClinicScoreDraft = v.omit(ClinicScore, ["id"]);
export type ClinicScoreDraft = v.InferOutput<typeof ClinicScoreDraft>;

/** Which of them belong together. */
export const seriesOf = ({ measure }: Pick<ClinicScore, "measure">): string =>
  measure.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
