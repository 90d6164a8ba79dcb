import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Message, Task } from "#src/exchange/backup/job.ts";
import { runInWorker } from "#src/exchange/backup/run-in-worker.ts";
import { aRow, contents, problemOf } from "../../support/backup.ts";
import { aCheckIn } from "../../support/build.ts";

/** The edge of the machine: a worker that says what the test tells it to. */
class WorkerHere extends EventTarget {
  static started: WorkerHere[] = [];
  isEnded = false;
  readonly asked: { task: Task; handedOver: readonly ArrayBuffer[] }[] = [];
  constructor() {
    super();
    WorkerHere.started.push(this);
  }
  postMessage(task: Task, handedOver: readonly ArrayBuffer[]) {
    this.asked.push({ task, handedOver });
  }
  terminate() {
    this.isEnded = true;
  }
  says(data: Message) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
  fails(message: string) {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

beforeEach(() => {
  WorkerHere.started = [];
  vi.stubGlobal("Worker", WorkerHere);
  vi.stubGlobal("location", new URL("http://localhost/"));
});
afterEach(() => vi.unstubAllGlobals());

const job = { do: "open", file: new Blob(["x"]), passphrase: "p" } as const;
const running = (work: Parameters<typeof runInWorker>[1] = {}) => {
  const outcome = runInWorker(job, work);
  const [worker] = WorkerHere.started;
  if (!worker) throw new Error("no worker was started");
  return { outcome, worker };
};

test("a worker is ended with its answer", async () => {
  const told: number[] = [];
  const { outcome, worker } = running({ onProgress: (done, of) => told.push(done / of) });
  worker.says({ say: "progress", fraction: 0.5 });
  expect(worker.isEnded).toBe(false);
  const result = { bytes: new Uint8Array(1), manifestSha256: "", counts: {}, unreadable: 0 };
  worker.says({ say: "done", result });
  expect(await outcome).toBe(result);
  expect(worker.isEnded).toBe(true);
  expect(told).toEqual([0.5]);
});

test("rows go over in portions, both ways; attachments are handed over, each once", async () => {
  const rows = Array.from({ length: 1234 }, () => aRow("check-in", aCheckIn()));
  const shared = new Uint8Array(10);
  const attachments = [shared.subarray(0, 5), shared.subarray(5)].map((bytes, index) => ({
    id: `${index}`,
    type: "a/b",
    bytes,
  }));
  void runInWorker({ do: "make", contents: contents({ rows, attachments }), passphrase: "p" }, {});
  const asked = () => WorkerHere.started[0]?.asked ?? [];
  await expect.poll(() => asked().at(-1)?.task.give).toBe("job");
  const portions = asked().flatMap(({ task }) => (task.give === "rows" ? [task.rows] : []));
  expect(portions.length).toBe(3);
  expect(portions.flat()).toEqual(rows);
  expect(asked().at(-1)?.handedOver).toEqual([shared.buffer]);

  const opening = runInWorker(job, {});
  const worker = WorkerHere.started[1];
  for (const portion of portions) worker?.says({ say: "rows", rows: portion });
  const { vaultId, createdAt, appVersion } = contents();
  const result = {
    vaultId,
    createdAt,
    appVersion,
    counts: {},
    attachments,
    rows: [],
    unreadable: 0,
    unreadableWhenMade: 0,
  };
  worker?.says({ say: "done", result });
  expect((await opening).rows).toEqual(rows);
});

describe("B16 stopping", () => {
  test("ends the worker, with the reason it was stopped for", async () => {
    const stop = new AbortController();
    const { outcome, worker } = running({ signal: stop.signal });
    stop.abort(new Error("Cancel was pressed"));
    await expect(outcome).rejects.toThrow("Cancel was pressed");
    expect(worker.isEnded).toBe(true);
  });

  test("before the start starts none", async () => {
    const work = { signal: AbortSignal.abort(new Error("too late")) };
    await expect(runInWorker(job, work)).rejects.toThrow("too late");
    expect(WorkerHere.started).toEqual([]);
  });
});

describe("what goes wrong", () => {
  test("a problem arrives as a BackupProblem", async () => {
    const { outcome, worker } = running();
    worker.says({ say: "problem", kind: "damaged", detail: "the manifest" });
    expect(await problemOf(outcome)).toBe("damaged");
    expect(worker.isEnded).toBe(true);
  });

  test("a worker that does not start is a lack of memory", async () => {
    const { outcome, worker } = running();
    worker.fails("");
    expect(await problemOf(outcome)).toBe("no-memory");
    vi.stubGlobal("Worker", function refused() {
      throw new DOMException("", "SecurityError");
    });
    expect(await problemOf(runInWorker(job, {}))).toBe("no-memory");
  });

  test("a mistake of ours is no problem of the file", async () => {
    const { outcome, worker } = running();
    worker.says({ say: "progress", fraction: 0 });
    worker.fails("x is not a function");
    await expect(outcome).rejects.toThrow("x is not a function");
    const second = runInWorker(job, {});
    WorkerHere.started[1]?.says({ say: "failed", detail: "y is undefined" });
    await expect(second).rejects.toThrow("y is undefined");
  });
});
