import * as v from "valibot";
import type { Kept, Kind } from "./kind.ts";

/** What is inside the seal, beside and around the record. */
export const Payload = v.strictObject({
  kind: v.string(),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** When it was typed: milliseconds since 1970. */
  writtenAt: v.number(),
  /** Which installation wrote it: random, says nothing of the device. */
  device: v.string(),
  /** 1 for the first save. */
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The revisions before this one, newest first, at most 64. Tells "older", "newer" and "both changed" without a clock. */
  ancestors: v.pipe(v.array(v.string()), v.maxLength(64)),
  deletedAt: v.optional(v.number()),
  twinOf: v.optional(v.string()),
  /** Null in a tombstone. */
  record: v.unknown(),
});
export type Payload = v.InferOutput<typeof Payload>;

/** The sentence a storage page can act on: why a row was kept but not shown. */
export type Unreadable = "does-not-open" | "unknown-kind" | "written-by-newer-version" | "not-as-described";

export type Read =
  | { readonly ok: true; readonly kept: Kept<{ readonly id: string }> }
  | { readonly ok: false; readonly why: Unreadable | "tombstone" };

/** Every kind that may be met, by name. */
export type Kinds = ReadonlyMap<string, Kind<{ readonly id: string }>>;

/** Brings an opened payload up to today's shape and checks it. Nothing leaves the vault unparsed. */
export const readPayload = (kinds: Kinds, payload: Payload, rev: string): Read => {
  if (payload.deletedAt !== undefined && payload.record === null) return { ok: false, why: "tombstone" };
  const kind = kinds.get(payload.kind);
  if (!kind) return { ok: false, why: "unknown-kind" };
  if (payload.version > kind.version) return { ok: false, why: "written-by-newer-version" };

  const record = v.safeParse(kind.schema, upgraded(kind, payload));
  if (!record.success) return { ok: false, why: "not-as-described" };

  const { kind: name, n, writtenAt, deletedAt, twinOf } = payload;
  return {
    ok: true,
    kept: {
      kind: name,
      record: record.output,
      rev,
      n,
      writtenAt,
      ...(deletedAt !== undefined && { deletedAt }),
      ...(twinOf !== undefined && { twinOf }),
    },
  };
};

const upgraded = (kind: Kind<{ readonly id: string }>, { version, record }: Payload): unknown => {
  let current = record;
  for (let from = version; from < kind.version; from++) {
    const upgrade = kind.upgrades?.[from];
    if (!upgrade) return undefined;
    current = upgrade(current);
  }
  return current;
};
