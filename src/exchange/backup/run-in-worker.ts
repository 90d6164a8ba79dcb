import { scriptUrl } from "#src/platform/trusted-types.ts";
import type { BackupRow } from "#src/vault/backup-row.ts";
import type { Work } from "#src/vault/work.ts";
import { BackupProblem } from "./backup-problem.ts";
// The query makes Vite give the address of the built worker; the module itself has no default export.
// oxlint-disable-next-line import/default
import address from "./backup.worker.ts?worker&url";
import { inBreaths } from "./in-breaths.ts";
import { handedOver, type Job, type Message, type ResultOf, type Task } from "./job.ts";
import { portionsOf } from "./portions.ts";

/** How a job gets done: away from the page, which stays usable. */
export type RunJob = <J extends Job>(job: J, work: Work) => Promise<ResultOf<J>>;

/**
 * One worker for one job. Aborting ends it, wherever it is. The attachments that a file is to be made of are handed over:
 * the page cannot use them afterwards. Throws BackupProblem, or the signal's reason.
 */
export const runInWorker: RunJob = async <J extends Job>(job: J, work: Work) => {
  work.signal?.throwIfAborted();
  const worker = startedWorker();
  try {
    const [answer] = await Promise.all([answerOf<J>(worker, work), give(worker, job, work.signal)]);
    return answer;
  } finally {
    worker.terminate();
  }
};

const startedWorker = (): Worker => {
  try {
    // The types know of strings only; where there are Trusted Types the browser asks for one of those.
    return new Worker(scriptUrl(address) as string, { type: "module" });
  } catch (error) {
    throw noWorker(String(error));
  }
};

const answerOf = <J extends Job>(worker: Worker, { onProgress, signal }: Work) =>
  new Promise<ResultOf<J>>((resolve, reject) => {
    const rows: BackupRow[] = [];
    let hasBegun = false;
    signal?.addEventListener("abort", () => reject(signal.reason));
    worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
      hasBegun = true;
      switch (data.say) {
        case "progress":
          return onProgress?.(data.fraction, 1);
        case "rows":
          return void rows.push(...data.rows);
        case "problem":
          return reject(new BackupProblem(data.kind, data.detail));
        case "failed":
          return reject(new Error(data.detail));
        case "done":
          // The worker answers a job with the result of that job.
          return resolve(("rows" in data.result ? { ...data.result, rows } : data.result) as ResultOf<J>);
      }
    });
    worker.addEventListener("error", ({ message }) =>
      reject(hasBegun ? new Error(`the worker failed: ${message}`) : noWorker(message)),
    );
    worker.addEventListener("messageerror", () => reject(new Error("the worker's answer could not be read")));
  });

const give = async (worker: Worker, job: Job, signal: AbortSignal | undefined): Promise<void> => {
  const post = (task: Task, handed: ArrayBuffer[] = []) => worker.postMessage(task, handed);
  if (job.do === "open") return post({ give: "job", job });
  const { rows, ...others } = job.contents;
  await inBreaths(portionsOf(rows), signal, (portion) => post({ give: "rows", rows: portion }));
  post({ give: "job", job: { ...job, contents: { ...others, rows: [] } } }, handedOver(job.contents));
};

/** The script is on the device; a worker that does not start for all that found no room. */
const noWorker = (detail: string): BackupProblem => new BackupProblem("no-memory", `no worker: ${detail}`);
