import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Event, EventDraft } from "#src/domain/event.ts";
import { longestName, longestWords } from "#src/domain/words.ts";
import { longNote } from "#src/forms/long-note.ts";
import { dayOf, explainDay, readDay } from "#src/forms/read-day.ts";
import { calendarDay } from "#src/platform/clock.ts";

/** The form as texts, which is how a draft keeps it. */
export type FieldName = "name" | "day" | "note";
export type EventFields = Readonly<Record<FieldName, string>>;

export const freshFields = (): EventFields => ({ name: "", day: calendarDay(), note: "" });

export const fieldsOf = ({ name, at, note }: Event): EventFields => ({ name, day: dayOf(at), note });

type ReadEvent =
  | { readonly ok: true; readonly draft: EventDraft }
  | { readonly ok: false; readonly problems: readonly { name: FieldName; message: MessageDescriptor }[] };

/** What was typed as an event, or every field that stands in the way with its sentence. */
export const readEvent = ({ name, day, note }: EventFields, original: Event | undefined): ReadEvent => {
  const read = readDay(day, original?.at);
  const problems = [
    ...(name.trim() === "" ? [{ name: "name" as const, message: noName }] : []),
    ...(name.length > longestName ? [{ name: "name" as const, message: longName }] : []),
    ...(read.ok ? [] : [{ name: "day" as const, message: explainDay(read) }]),
    ...(note.length > longestWords ? [{ name: "note" as const, message: longNote }] : []),
  ];
  if (!read.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, draft: { at: read.at, name, note } };
};

const noName = msg`Write a few words that you will know it by.`;
const longName = msg`This is longer than 200 characters. The note below has more room.`;
