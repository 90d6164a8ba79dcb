import * as v from "valibot";
import { tagBlinder, type VaultKeys } from "./keys.ts";
import { tagTextsOf, tombstoneTag, trashTag } from "./kind.ts";
import { Payload, readPayload, type Kinds, type Read, type Unreadable } from "./payload.ts";
import { unseal, type SealedRow } from "./seal.ts";

/** Something about a row that the person has a right to know. The row itself is kept as it is. */
export type Trouble = Unreadable | "lost-tag";

export interface Opener {
  readonly blindTags: (texts: readonly string[]) => Promise<readonly string[]>;
  /** In the order of the rows. Never throws for a row: one that does not open is kept, counted and left out. */
  readonly open: (rows: readonly SealedRow[], options?: OpenOptions) => Promise<readonly Read[]>;
  /** As if for the first time: what was opened earlier says nothing about the bytes that lie there now. */
  readonly openAfresh: (rows: readonly SealedRow[]) => Promise<readonly Read[]>;
  /** The whole payload of a row that is to be replaced. Undefined when it does not open. */
  readonly openPayload: (row: SealedRow) => Promise<Payload | undefined>;
  /** By row id. */
  readonly troubles: ReadonlyMap<string, Trouble>;
}

interface OpenOptions {
  /** False for earlier versions: they carry the id of the record, and are no trouble of its. */
  readonly areHeads?: boolean;
}

const chunk = 250;

export const createOpener = (keys: VaultKeys, kinds: Kinds): Opener => {
  const blind = tagBlinder(keys);
  // By id and revision: a row never changes under the same revision, so a live query opens only what is new.
  const opened = new Map<string, Read>();
  const troubles = new Map<string, Trouble>();
  // By the texts: rows of one kind and month carry the same tags.
  const tagSets = new Map<string, string>();

  const blindTags = async (texts: readonly string[]) => (await Promise.all(texts.map(blind))).toSorted();

  const openPayload = async (row: SealedRow) => {
    try {
      return v.parse(Payload, await unseal(keys, row));
    } catch {
      return undefined;
    }
  };

  const hasItsTags = async (row: SealedRow, payload: Payload, read: Read): Promise<boolean> => {
    const texts = tagTextsFor(kinds, payload, read);
    if (!texts) return true;
    const key = texts.join("\n");
    const expected = tagSets.get(key) ?? (await blindTags(texts)).join();
    tagSets.set(key, expected);
    return expected === row.tags.toSorted().join();
  };

  const openOne = async (row: SealedRow, areHeads: boolean): Promise<Read> => {
    const payload = await openPayload(row);
    const read: Read = payload ? readPayload(kinds, payload, row.rev) : { ok: false, why: "does-not-open" };
    if (!areHeads) return read;
    if (!read.ok && read.why !== "tombstone") troubles.set(row.id, read.why);
    else if (payload && !(await hasItsTags(row, payload, read))) troubles.set(row.id, "lost-tag");
    else troubles.delete(row.id);
    return read;
  };

  const open = async (rows: readonly SealedRow[], { areHeads = true }: OpenOptions = {}) => {
    const reads: Read[] = [];
    let newlyOpened = 0;
    for (const row of rows) {
      const key = `${row.id}|${row.rev}`;
      const known = opened.get(key);
      const read = known ?? (await openOne(row, areHeads));
      if (!known) {
        opened.set(key, read);
        // Thousands of rows in one go would freeze the page.
        if (++newlyOpened % chunk === 0) await breath();
      }
      reads.push(read);
    }
    return reads;
  };

  const openAfresh = (rows: readonly SealedRow[]) => {
    opened.clear();
    troubles.clear();
    return open(rows);
  };

  return { blindTags, open, openAfresh, openPayload, troubles };
};

/** What a row of this payload is found by. Undefined when today's rules do not apply to it. */
const tagTextsFor = (kinds: Kinds, payload: Payload, read: Read): readonly string[] | undefined => {
  if (!read.ok) return [tombstoneTag];
  if (payload.deletedAt !== undefined) return [trashTag];
  const kind = kinds.get(payload.kind);
  // Written by an older version: its tags follow that version's rules.
  return kind && payload.version === kind.version ? tagTextsOf(kind, read.kept.record) : undefined;
};

const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
