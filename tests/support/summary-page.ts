import { recordsOf, type SummaryRecords } from "#src/exchange/summary-records.ts";
import { sectionIds, sectionsAtFirst, type SectionId, type SummaryChoices } from "#src/exchange/summary-choices.ts";
import type { Block, Summary } from "#src/exchange/summary-page.ts";
import { summaryOf } from "#src/exchange/summary.ts";
import { LocalDay, type DayRange, type When } from "#src/domain/time.ts";
import type { Entry, EntryKind, EntryOf } from "#src/journal/entries.ts";
import * as v from "valibot";
import { on } from "./build.ts";

const day = (text: string): LocalDay => v.parse(LocalDay, text);

export const days = (from: string, to: string): DayRange => ({ from: day(from), to: day(to) });

/** As the vault gives it back: typed a minute after it was so, unless said otherwise. */
export const kept = <K extends EntryKind>(
  kind: K,
  record: EntryOf<K>["record"],
  { writtenAt = record.at.instant + 60_000, n = 1 } = {},
): Entry =>
  // The kind and its record come in as a pair; the union of all pairs cannot be told that.
  ({ kind, record, rev: crypto.randomUUID(), n, writtenAt }) as Entry;

export const records = (...entries: readonly Entry[]): SummaryRecords => recordsOf(entries);

export const march = days("2026-03-01", "2026-03-31");
export const everySection: ReadonlySet<SectionId> = new Set(sectionIds);

/** Chosen as at first, for a therapist and all of March, made on its last day at noon. */
export const pageOf = (
  from: SummaryRecords,
  choices: Partial<SummaryChoices> = {},
  now: When = on("2026-03-31"),
): Summary =>
  summaryOf(
    from,
    {
      reader: "therapist",
      range: march,
      sections: sectionsAtFirst,
      words: new Set(),
      sharesItem9: false,
      name: "",
      ...choices,
    },
    { now, appVersion: "1.2.3" },
  );

export const sectionOf = (page: Summary, id: SectionId) => page.sections.find((section) => section.id === id);

export const blocksOf = <K extends Block["kind"]>(page: Summary, id: SectionId, kind: K) =>
  (sectionOf(page, id)?.blocks ?? []).filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

/** Cells of every table of a section, with plain spaces. */
export const rowsOf = (page: Summary, id: SectionId): string[][] =>
  blocksOf(page, id, "table").flatMap(({ rows }) => rows.map((row) => row.map(plain)));

export const factOf = (page: Summary, term: string): string =>
  plain(page.facts.find((fact) => fact.term === term)?.text ?? "");

export const plain = (text: string): string => text.replaceAll("\u00A0", " ");
