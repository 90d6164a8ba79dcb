import type { BackupRow } from "#src/vault/backup-row.ts";
import { BackupProblem, isOutOfMemory, type BackupProblemKind } from "./backup-problem.ts";
import type { Contents, OnFraction, OpenedBackup } from "./contents.ts";
import { makeFile, openFile, type MadeFile } from "./make-file.ts";

/** What a worker is asked to do. */
export type Job =
  | { readonly do: "make"; readonly contents: Contents; readonly passphrase: string }
  | { readonly do: "open"; readonly file: Blob; readonly passphrase: string };

export type ResultOf<J extends Job> = J extends { readonly do: "make" } ? MadeFile : OpenedBackup;

/** What a worker is given: the rows of what it is to make, in portions, then the job without them. */
export type Task =
  | { readonly give: "rows"; readonly rows: readonly BackupRow[] }
  | { readonly give: "job"; readonly job: Job };

/** What it says: how far it is, the rows of what it opened, then one of the others. Our errors do not survive the way. */
export type Message =
  | { readonly say: "progress"; readonly fraction: number }
  | { readonly say: "rows"; readonly rows: readonly BackupRow[] }
  | { readonly say: "done"; readonly result: MadeFile | OpenedBackup }
  | { readonly say: "problem"; readonly kind: BackupProblemKind; readonly detail: string }
  | { readonly say: "failed"; readonly detail: string };

/** The same in a worker and in a test. */
export const doJob = async (job: Job, say: (message: Message) => void, logN?: number): Promise<void> => {
  try {
    const result = await resultOf(job, inSteps(say), logN);
    say({ say: "done", result });
  } catch (error) {
    if (error instanceof BackupProblem) say({ say: "problem", kind: error.kind, detail: error.message });
    else if (isOutOfMemory(error)) say({ say: "problem", kind: "no-memory", detail: String(error) });
    else say({ say: "failed", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
};

/** What can be handed over instead of copied: the largest parts of what goes in or comes out. */
export const handedOver = (of: Contents | MadeFile | OpenedBackup): ArrayBuffer[] => {
  const bytes = "bytes" in of ? [of.bytes] : of.attachments.map((file) => file.bytes);
  return [...new Set(bytes.map(({ buffer }) => buffer))];
};

const resultOf = (job: Job, onFraction: OnFraction, logN?: number): Promise<MadeFile | OpenedBackup> => {
  switch (job.do) {
    case "make":
      return makeFile(job.contents, job.passphrase, { onFraction, ...(logN !== undefined && { logN }) });
    case "open":
      return openFile(job.file, job.passphrase, onFraction);
  }
};

/** At most two hundred: every message wakes the page. */
const inSteps = (say: (message: Message) => void): OnFraction => {
  let last = -1;
  return (fraction) => {
    const step = Math.floor(fraction * 200);
    if (step === last) return;
    last = step;
    say({ say: "progress", fraction });
  };
};
