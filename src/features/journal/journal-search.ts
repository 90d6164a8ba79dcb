import type { EntryKind } from "#src/journal/entries.ts";

/** How much of the Journal is read. The first screen must not wait for ten years of it. */
export const sinces = ["recent", "year", "everything"] as const;
export type Since = (typeof sinces)[number];

/** In the address, so that coming back from an entry shows the same list again. Choices only, never words. */
export interface JournalSearch {
  readonly kind?: EntryKind;
  readonly since?: Since;
  /** How many rows are drawn. */
  readonly rows?: number;
}

/** In the order they are offered. */
export const entryKinds = [
  "check-in",
  "session",
  "intention",
  "reflection",
  "practice-log",
  "response",
  "clinic-score",
  "effect",
  "support-plan",
  "course",
] as const satisfies readonly EntryKind[];

export const isEntryKind = (value: unknown): value is EntryKind => entryKinds.some((kind) => kind === value);
export const isSince = (value: unknown): value is Since => sinces.some((since) => since === value);
