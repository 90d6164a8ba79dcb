import * as v from "valibot";
import { EventId } from "./ids.ts";
import { When } from "./time.ts";
import { Name, Words } from "./words.ts";

/** Something in life worth a mark: a move, a loss, a holiday. */
export const Event = v.strictObject({
  id: EventId,
  at: When,
  name: Name,
  note: Words,
});
export type Event = v.InferOutput<typeof Event>;

export const EventDraft = v.omit(Event, ["id"]);
export type EventDraft = v.InferOutput<typeof EventDraft>;
