import type { BackupRow } from "#src/vault/backup-row.ts";
import { doJob, handedOver, type Job, type Message, type Task } from "./job.ts";
import { portionsOf } from "./portions.ts";

/** One job, then the page ends this worker, and with it all that was in its memory. */
const rows: BackupRow[] = [];

addEventListener("message", ({ data }: MessageEvent<Task>) => {
  if (data.give === "rows") rows.push(...data.rows);
  else void doJob(withRows(data.job), say);
});

const withRows = (job: Job): Job => (job.do === "make" ? { ...job, contents: { ...job.contents, rows } } : job);

const say = (message: Message) => {
  if (message.say !== "done") return postMessage(message);
  const { result } = message;
  if (!("rows" in result)) return postMessage(message, handedOver(result));
  for (const portion of portionsOf(result.rows)) postMessage({ say: "rows", rows: portion } satisfies Message);
  postMessage({ say: "done", result: { ...result, rows: [] } } satisfies Message, handedOver(result));
};

// It has started: the page tells a worker that works from one that never did.
say({ say: "progress", fraction: 0 });
