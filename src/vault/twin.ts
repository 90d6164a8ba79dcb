import type { BackupRow } from "./backup-row.ts";
import { toBase64Url, toUtf8 } from "./bytes.ts";
import type { Payload } from "./payload.ts";

/**
 * [Note: Twins of a merge] Where an entry was changed in two journals, one change is its head and the other stands beside it
 * as an entry of its own. Its id and revision are made from what it is a copy of, so that every device, merging in
 * whatever order, makes the same one, and knows it again.
 */
export interface TwinName {
  readonly id: string;
  readonly rev: string;
}

/** What the twin of a revision is called, wherever it is made. */
export const twinNameOf = async (id: string, rev: string): Promise<TwinName> => {
  const [idBytes, revBytes] = await Promise.all([digest("twin", id, rev), digest("twin-rev", id, rev)]);
  return { id: uuidOf(idBytes), rev: toBase64Url(revBytes) };
};

/** A copy of one revision, as a record of its own. */
export const twinRowOf = (id: string, rev: string, payload: Payload, name: TwinName): BackupRow => ({
  id: name.id,
  rev: name.rev,
  isHead: true,
  payload: {
    ...withoutRecord(payload),
    ancestors: [rev, ...payload.ancestors].slice(0, 64),
    twinOf: id,
    // Whoever asks for a twin has seen that its kind describes it: it is an object with an id.
    record: { ...(payload.record as object), id: name.id },
  },
});

/** The revision that a row is an untouched copy of; undefined when it is no twin of a merge. */
export const originalOf = async (id: string, rev: string, payload: Payload): Promise<TwinName | undefined> => {
  const [original] = payload.ancestors;
  if (payload.twinOf === undefined || original === undefined) return undefined;
  const name = await twinNameOf(payload.twinOf, original);
  return name.id === id && name.rev === rev ? { id: payload.twinOf, rev: original } : undefined;
};

/** The record goes last, as in every payload. */
const withoutRecord = ({ record: _record, ...rest }: Payload) => rest;

const digest = async (...parts: readonly string[]): Promise<Uint8Array> => {
  const hash = await crypto.subtle.digest("SHA-256", toUtf8(["mooring1", ...parts].join("|")));
  return new Uint8Array(hash, 0, 16);
};

/** Version 8 of RFC 9562: made by a rule of one's own. */
const uuidOf = (bytes: Uint8Array): string => {
  const own = Uint8Array.from(bytes);
  own[6] = ((own[6] ?? 0) & 0x0f) | 0x80;
  own[8] = ((own[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(own, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
};
