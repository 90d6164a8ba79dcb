import { afterEach, vi } from "vitest";
import { doJob, type Job, type Message, type Task } from "#src/exchange/backup/job.ts";
import type { BackupRow } from "#src/vault/backup-row.ts";

/** 2^8 instead of 2^17: what is tested here is not how hard a passphrase is to guess. */
const quickLogN = 8;

let isHeldBack = false;

/** There are no workers outside a browser: the same work, done in the page. See backup.worker.ts. */
class WorkerInPage extends EventTarget {
  readonly rows: BackupRow[] = [];
  isOver = false;

  postMessage(task: Task): void {
    if (task.give === "rows") this.rows.push(...task.rows);
    else if (!isHeldBack) void doJob(this.withRows(task.job), (message) => this.say(message), quickLogN);
  }

  terminate(): void {
    this.isOver = true;
  }

  withRows(job: Job): Job {
    return job.do === "make" ? { ...job, contents: { ...job.contents, rows: this.rows } } : job;
  }

  say(message: Message): void {
    if (message.say === "done" && "rows" in message.result) this.tell({ say: "rows", rows: message.result.rows });
    this.tell(message);
  }

  tell(data: Message): void {
    if (!this.isOver) this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

export const withBackupWorker = (): void => {
  vi.stubGlobal("Worker", WorkerInPage);
};

/** From now on a job takes for ever, until it is let go on or the test ends. */
export const holdBackWorkers = (): (() => void) => {
  isHeldBack = true;
  return () => {
    isHeldBack = false;
  };
};

afterEach(() => {
  isHeldBack = false;
  vi.unstubAllGlobals();
});
