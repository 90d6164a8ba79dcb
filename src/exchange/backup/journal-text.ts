import type { I18n } from "@lingui/core";
import { readableEntries } from "#src/exchange/readable-journal.ts";
import type { Entry } from "#src/journal/entries.ts";
import { kindsByName } from "#src/journal/kinds.ts";
import type { BackupRow } from "#src/vault/backup-row.ts";
import { readPayload } from "#src/vault/payload.ts";
import type { Work } from "#src/vault/work.ts";
import { attachmentName } from "./format.ts";
import { inBreaths } from "./in-breaths.ts";

/** journal.md: what stands in the Journal, to read without any app. Made on the page, where the words of the app are. */
export const journalText = async (
  rows: readonly BackupRow[],
  i18n: I18n,
  { onProgress, signal }: Work = {},
): Promise<string> => {
  const entries: Entry[] = [];
  await inBreaths(rows, signal, (row) => {
    const entry = livingEntry(row);
    if (entry) entries.push(entry);
  });

  const texts: string[] = [];
  await inBreaths(readableEntries(entries, i18n, attachmentName), signal, (text) => {
    texts.push(text);
    if (texts.length % 100 === 0) onProgress?.(texts.length, entries.length);
  });
  return `${texts.join("\n\n")}\n`;
};

const livingEntry = ({ isHead, payload, rev }: BackupRow): Entry | undefined => {
  if (!isHead || payload.deletedAt !== undefined) return undefined;
  // Drafts, choices and reminders stand nowhere in the Journal.
  if (kindsByName.get(payload.kind)?.keeps === "nothing") return undefined;
  const read = readPayload(kindsByName, payload, rev);
  // Parsed with the schema of the kind it names, which is one of the Journal's.
  return read.ok ? (read.kept as Entry) : undefined;
};
