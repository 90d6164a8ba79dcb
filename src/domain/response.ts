import * as v from "valibot";
import { ResponseId } from "./ids.ts";
import { InstrumentId, ItemId } from "./instrument.ts";
import { When } from "./time.ts";

/** The score of the chosen answer as published, or that the person said they would rather not answer. */
export const ItemAnswer = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  v.literal("declined"),
]);
export type ItemAnswer = v.InferOutput<typeof ItemAnswer>;

/** One filling-in of a questionnaire. Its total is never kept: it is derived from the answers each time. */
export const Response = v.strictObject({
  id: ResponseId,
  /** When it was finished. What it asks about is the time before. */
  at: When,
  /** When the first answer was given. May be later than `at` when the clock was set back. */
  startedAt: When,
  instrument: InstrumentId,
  /** Of the wording that was answered. */
  version: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,30}$/)),
  language: v.literal("en"),
  /** By item. What was left out by setting, or may stay open and did, is absent: never 0. */
  answers: v.record(ItemId, ItemAnswer),
});
export type Response = v.InferOutput<typeof Response>;

export const ResponseDraft = v.omit(Response, ["id"]);
export type ResponseDraft = v.InferOutput<typeof ResponseDraft>;
