import type * as v from "valibot";
import type { AttachmentRef } from "#src/domain/attachment-ref.ts";

/** The whole life of one kind of record. The vault stores nothing that is not described by one. */
export interface Kind<R extends { readonly id: string }> {
  /** On disk for ever, inside the seal. */
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, R>;
  /** Of the record's shape. Raised with every change of it, together with an upgrade. */
  readonly version: number;
  /** `upgrades[n]` turns a record of version n into one of version n + 1. */
  readonly upgrades?: Readonly<Record<number, (record: unknown) => unknown>>;
  /** What repositories ask by, such as "2026-03". Each becomes two blind tags: one for this kind, one for all kinds. */
  readonly tags: (record: R) => readonly string[];
  /**
   * "every save": the record it replaces is kept as an earlier version, and deleting keeps the words for a while.
   * "nothing": overwritten in place and gone when deleted. For drafts.
   */
  readonly keeps: "every save" | "nothing";
  /** The photos and recordings it speaks of. They are kept as long as a record, an earlier version or the trash does. */
  readonly attachments?: (record: R) => readonly AttachmentRef[];
  /** For a kind that grows for years: see [Note: Bundles]. */
  readonly isBundled?: boolean;
}

/** A record as the vault gives it back. */
export interface Kept<R = unknown> {
  readonly kind: string;
  readonly record: R;
  /** Of this very save. Hand it back when changing the record, so that nobody else's change is overwritten. */
  readonly rev: string;
  /** 1 for the first save of a record, one more with each. */
  readonly n: number;
  /** When it was typed, in milliseconds since 1970. `at`, in the record, is when it was so. */
  readonly writtenAt: number;
  /** When it was deleted, in milliseconds since 1970. */
  readonly deletedAt?: number;
  /** The id of the record that was changed in two places at once; this is the second of the two. */
  readonly twinOf?: string;
}

/** Tag texts that every record of a kind carries. */
export const tagTextsOf = <R extends { readonly id: string }>(kind: Kind<R>, record: R): string[] => {
  const own = kind.tags(record);
  const forThisKind = [kind.name, ...own.map((text) => `${kind.name}/${text}`)];
  return kind.keeps === "nothing" ? forThisKind : [...forThisKind, "all", ...own.map((text) => `all/${text}`)];
};

/** Deleted records are found by this tag alone, so that no question about living ones meets them. */
export const trashTag = "trash";
/** What is left of a deleted record once its words are gone. */
export const tombstoneTag = "tombstone";
