import { kindsByName } from "#src/journal/kinds.ts";
import { unzipSync } from "fflate";
import { createHash } from "node:crypto";
import { expect } from "vitest";
import { BackupProblem, type BackupProblemKind } from "#src/exchange/backup/backup-problem.ts";
import type { Contents } from "#src/exchange/backup/contents.ts";
import { doJob, type Job, type Message, type ResultOf } from "#src/exchange/backup/job.ts";
import { pack } from "#src/exchange/backup/pack.ts";
import type { RunJob } from "#src/exchange/backup/run-in-worker.ts";
import { writeZip } from "#src/exchange/backup/write-zip.ts";
import type { BackupRow } from "#src/vault/backup-row.ts";
import { fixtureContents } from "./backup-fixture.ts";

/** Seals as fast as it can: what is tested is not how long it takes. */
export const cheap = { logN: 10 };

export const contents = (unusual: Partial<Contents> = {}): Contents => ({ ...fixtureContents(), ...unusual });

/** A head of the given record, saved once. */
export const aRow = (
  kind: string,
  record: { readonly id: string },
  unusual: Partial<BackupRow["payload"]> = {},
): BackupRow => ({
  id: record.id,
  rev: crypto.randomUUID(),
  isHead: true,
  payload: {
    kind,
    version: kindsByName.get(kind)?.version ?? 1,
    writtenAt: 1_772_000_000_000,
    device: "device",
    n: 1,
    ancestors: [],
    record,
    ...unusual,
  },
});

/** Entries of a packed ZIP, by another reader than ours. */
export const entriesOf = (zip: Uint8Array): Record<string, Uint8Array<ArrayBuffer>> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, new Uint8Array(bytes)]));

type Json = Record<string, unknown>;

/** What somebody can do who knows the passphrase: other records, with a manifest that is right about them. */
export const repacked = async (
  change: {
    readonly lines?: (lines: string[]) => string[];
    readonly records?: Uint8Array<ArrayBuffer>;
    readonly manifest?: (manifest: Json) => Json | string;
    readonly entries?: (entries: Record<string, Uint8Array<ArrayBuffer>>) => Record<string, Uint8Array<ArrayBuffer>>;
  },
  from: Contents = contents(),
): Promise<Uint8Array<ArrayBuffer>> => {
  const { "manifest.json": old, ...before } = entriesOf((await pack(from)).zip);
  const lines = textOf(before["records.ndjson"]).split("\n").slice(0, -1);
  const records = change.records ?? bytesOf((change.lines?.(lines) ?? lines).map((line) => `${line}\n`).join(""));
  const entries = { ...before, "records.ndjson": records };

  const manifest = JSON.parse(textOf(old)) as Json;
  manifest["rows"] = change.records ? manifest["rows"] : (change.lines?.(lines) ?? lines).length;
  const changed = change.entries?.(entries) ?? entries;
  manifest["entries"] = Object.entries(changed).map(([name, bytes]) => ({
    name,
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }));
  const json = change.manifest?.(manifest) ?? manifest;
  const text = typeof json === "string" ? json : JSON.stringify(json);
  return writeZip(
    [["manifest.json", bytesOf(text)] as const, ...Object.entries(changed)].map(([name, bytes]) => ({ name, bytes })),
    from.createdAt,
  );
};

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Fails unless it is refused, and says which refusal it was. Anything but a BackupProblem is a bug. */
export const problemOf = async (opening: Promise<unknown>): Promise<BackupProblemKind> => {
  const error = await opening.then(
    () => new Error("it was opened"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof BackupProblem)) throw error;
  return error.kind;
};

/** As the worker does it, in this thread and cheaply, with everything copied as between threads. */
export const runHere: RunJob = async <J extends Job>(job: J, { onProgress, signal }: Parameters<RunJob>[1]) => {
  const messages: Message[] = [];
  await doJob(
    structuredClone(job),
    (message) => {
      signal?.throwIfAborted();
      if (message.say === "progress") onProgress?.(message.fraction, 1);
      else messages.push(structuredClone(message));
    },
    cheap.logN,
  );
  const [message] = messages;
  if (message?.say === "problem") throw new BackupProblem(message.kind, message.detail);
  expect(message?.say).toBe("done");
  // A job is answered with the result of that job.
  return (message?.say === "done" ? message.result : undefined) as ResultOf<J>;
};
