import { accept } from "./accept.ts";
import type { BackupRow } from "./backup-row.ts";
import { hasWords } from "./judge.ts";
import type { Journals } from "./known.ts";
import { merge } from "./merge.ts";
import type { Kept } from "./kind.ts";
import { readPayload, type Kinds } from "./payload.ts";
import type { HereRow } from "./read-rows.ts";
import type { AttachmentFile } from "./snapshot.ts";
import type { Standing } from "./standing.ts";

/** What a file holds. */
export interface Contents {
  readonly vaultId: string;
  readonly rows: readonly BackupRow[];
  readonly attachments: readonly AttachmentFile[];
  /** When it was made, in milliseconds since 1970. */
  readonly createdAt?: number;
}

/** What a restore would do. Nothing has been changed. */
export interface Plan {
  readonly contents: Contents;
  /** Entries of the file, living and in the trash, by how they stand to those of the journal. */
  readonly counts: Readonly<Record<Standing, number>>;
  /** Entries of the file, living and in the trash, by the name of their kind. */
  readonly byKind: Readonly<Record<string, number>>;
  /** Rows that are not as their kind describes. They are left out. */
  readonly refused: number;
  /** The same entries, for what is to be said of them. */
  readonly entries: readonly Kept[];
}

export const planOf = async (kinds: Kinds, here: readonly HereRow[], contents: Contents): Promise<Plan> => {
  const { rows, refused } = await accept(kinds, contents.rows);
  const { standings } = await merge({ here, there: rows, isDraft: isDraftOf(kinds) });
  const counts: Record<Standing, number> = { new: 0, same: 0, newerHere: 0, newerThere: 0, bothChanged: 0 };
  for (const standing of standings.values()) counts[standing] += 1;

  const entries = rows.flatMap(({ rev, isHead, payload }) => {
    if (!isHead || !hasWords(payload) || isDraftOf(kinds)(payload.kind)) return [];
    const read = readPayload(kinds, payload, rev);
    return read.ok ? [read.kept] : [];
  });
  const byKind: Record<string, number> = {};
  for (const { kind } of entries) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return { contents, counts, byKind, refused, entries };
};

/** Kinds that keep nothing have no history to merge. */
export const isDraftOf =
  (kinds: Kinds): Journals["isDraft"] =>
  (kindName) =>
    kinds.get(kindName)?.keeps === "nothing";
