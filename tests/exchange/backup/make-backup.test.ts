import { i18n } from "@lingui/core";
import { describe, expect, test } from "vitest";
import { backupOf, type BackupSource } from "#src/exchange/backup/backup-of.ts";
import type { Contents } from "#src/exchange/backup/contents.ts";
import type { Job } from "#src/exchange/backup/job.ts";
import { makeFile } from "#src/exchange/backup/make-file.ts";
import { openBackup } from "#src/exchange/backup/open-backup.ts";
import { openWithAge } from "#src/exchange/backup/age-file.ts";
import { aRow, cheap, contents, entriesOf, problemOf, runHere, textOf } from "../../support/backup.ts";
import { aCheckIn, on } from "../../support/build.ts";

const passphrase = "harbour lantern quiet tide";
const source = (unusual: Partial<Contents> = {}): BackupSource => {
  const { vaultId, rows, unreadable, attachments } = contents(unusual);
  return { vaultId, rows, unreadable, attachments, seq: 42 };
};
const options = { i18n, run: runHere, now: on("2026-11-22T23:30").instant };

test("B2 its name has the calendar day where the person is, and nothing of what it is", async () => {
  const { name, seq } = await backupOf(source(), passphrase, options);
  // The tests run in Prague, where that day was over.
  expect(name).toMatch(/^backup-2026-11-23-[0-9a-f]{4}\.age$/);
  expect(seq).toBe(42);
});

test("B6 what was made opens again, with all that was in it", async () => {
  const made = await backupOf(source({ unreadable: 2 }), passphrase, options);
  const opened = await openBackup(new Blob([made.bytes]), passphrase, { run: runHere });
  const { vaultId, rows, attachments } = contents();
  expect(opened).toMatchObject({
    vaultId,
    rows,
    attachments,
    createdAt: options.now,
    unreadable: 0,
    unreadableWhenMade: 2,
  });
  expect(made.counts).toEqual(opened.counts);
  expect(made.unreadable).toBe(2);
});

describe("what can be read without us", () => {
  test("B3 journal.md has what stands in the Journal, and neither trash nor drafts nor earlier versions", async () => {
    const { bytes } = await backupOf(source(), passphrase, options);
    const journal = textOf(entriesOf(await openWithAge(new Blob([bytes]), passphrase))["journal.md"]);
    expect(journal).toContain("2026-03-01 09:00 (UTC)  Course\nSpring 🌱\nMedicine sessions planned: 6\nBoosters");
    expect(journal).toContain("اترك الجدران أرقّ");
    expect(journal).toContain("blue blanket\r\n\ttwo lines");
    expect(journal).toContain("=1+1 <script>alert(1)</script>");
    expect(journal.match(/calm again/g)).toHaveLength(1);
    expect(journal).not.toMatch(/calmer|thrown away|not fin/);
    expect(journal.indexOf("Course")).toBeLessThan(journal.indexOf("calm again"));
  });

  test("B3 READ ME.txt says how to open it", async () => {
    const { bytes } = await backupOf(source(), passphrase, options);
    const text = textOf(entriesOf(await openWithAge(new Blob([bytes]), passphrase))["READ ME.txt"]);
    expect(text).toContain("This is a backup of a journal. It was made on 2026-11-23 with Mooring");
    expect(text).toContain("age --decrypt --output backup.zip");
    expect(text).toContain("journal.md: the journal to read");
  });
});

describe("B7 made whole or not at all", () => {
  test("rows that this version cannot read go along, and are told", async () => {
    const rows = [aRow("check-in", aCheckIn()), aRow("letter", { id: crypto.randomUUID() })];
    const made = await backupOf(source({ rows, unreadable: 1, attachments: [] }), passphrase, options);
    expect(made).toMatchObject({ counts: { "check-in": 1 }, unreadable: 2 });
    expect(await problemOf(openBackup(new Blob([made.bytes]), passphrase, { run: runHere }))).toBe("newer");
  });

  test("without memory for the key it is made once more with half of it", async () => {
    // The room that a key of 2^10 takes is refused; what 2^9 takes is not.
    const made = await withRoomFor((1 << 20) - 1, () => makeFile(contents(), passphrase, cheap));
    expect(textOf(made.bytes.subarray(0, 80))).toMatch(/^-> scrypt \S{22} 9$/m);
    expect(await openWithAge(new Blob([made.bytes]), passphrase)).toBeInstanceOf(Uint8Array);
  });

  test("without memory for that either it says so", async () => {
    expect(await problemOf(withRoomFor(1 << 18, () => makeFile(contents(), passphrase, cheap)))).toBe("no-memory");
    const { bytes } = await makeFile(contents(), passphrase, cheap);
    expect(await problemOf(withRoomFor(1 << 18, () => openWithAge(new Blob([bytes]), passphrase)))).toBe("no-memory");
  });
});

describe("B16 progress and stopping", () => {
  test("progress goes forward and arrives, when making and when opening", async () => {
    const told: number[][] = [[], []];
    const tell = (which: number) => (done: number, of: number) => told[which]?.push(done / of);
    const { bytes } = await backupOf(source(), passphrase, { ...options, onProgress: tell(0) });
    await openBackup(new Blob([bytes]), passphrase, { run: runHere, onProgress: tell(1) });
    for (const steps of told) {
      expect(steps.length).toBeGreaterThan(4);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      expect(steps.at(-1)).toBe(1);
    }
  });

  test("stopped while the words are put together", async () => {
    const stop = new AbortController();
    const rows = Array.from({ length: 20_000 }, () => aRow("check-in", aCheckIn()));
    const making = backupOf(source({ rows, attachments: [] }), passphrase, {
      ...options,
      signal: stop.signal,
      run: (job: Job) => Promise.reject(new Error(`it went on: ${job.do}`)),
    });
    setTimeout(() => stop.abort(new Error("stopped")), 1);
    await expect(making).rejects.toThrow("stopped");
  });
});

/** A machine that gives out no more bytes at once than these. */
const withRoomFor = async <T>(most: number, work: () => Promise<T>): Promise<T> => {
  const whole = globalThis.Uint8Array;
  globalThis.Uint8Array = new Proxy(whole, {
    construct: (target, [size, ...others]: [unknown, ...unknown[]], newTarget) => {
      if (typeof size === "number" && size > most) throw new RangeError("Array buffer allocation failed");
      // Every way to make one, with arguments of whatever kind.
      return Reflect.construct(target, [size, ...others], newTarget) as object;
    },
  });
  try {
    return await work();
  } finally {
    globalThis.Uint8Array = whole;
  }
};
