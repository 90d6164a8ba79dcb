import fc from "fast-check";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { backupName, usualLimits } from "#src/exchange/backup/format.ts";
import { kinds } from "#src/journal/kinds.ts";
import { pack } from "#src/exchange/backup/pack.ts";
import { unpack } from "#src/exchange/backup/unpack.ts";
import type { BackupRow } from "#src/vault/backup-row.ts";
import { fixtureRows } from "../../support/backup-fixture.ts";
import { aRow, contents, entriesOf, problemOf, textOf } from "../../support/backup.ts";
import { aCheckIn, aReflection } from "../../support/build.ts";

const unpacked = async (rows: readonly BackupRow[]) => (await unpack((await pack(contents({ rows }))).zip)).rows;

describe("what is packed comes out again", () => {
  test("B6 every kind, with earlier versions, trash, tombstone, twin and draft", async () => {
    const packed = contents();
    const opened = await unpack((await pack(packed)).zip);
    expect(opened).toMatchObject({
      vaultId: packed.vaultId,
      createdAt: packed.createdAt,
      appVersion: packed.appVersion,
      rows: packed.rows,
      attachments: packed.attachments,
      unreadable: 0,
      unreadableWhenMade: 0,
    });
  });

  test("B6 whatever was typed", { timeout: 60_000 }, async () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const note = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit, maxLength: 40 }),
      fc.constantFrom(...hardTexts().filter(({ length }) => length < 1000)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(note, { maxLength: 8 }), async (notes) => {
        const rows = notes.map((text) => aRow("check-in", aCheckIn({ note: text })));
        expect(await unpacked(rows)).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  test.for(hardTexts())("B6 a text exactly: %j", async (text) => {
    const rows = [aRow("check-in", aCheckIn({ note: text }))];
    expect(await unpacked(rows)).toEqual(rows);
  });

  test("B6 whatever the history of a record is", async () => {
    const payload = fc.record(
      {
        writtenAt: fc.integer({ min: -8.64e15, max: 8.64e15 }),
        n: fc.integer({ min: 1, max: 1e9 }),
        ancestors: fc.array(fc.uuid(), { maxLength: 64 }),
        deletedAt: fc.integer({ min: 0, max: 8.64e15 }),
        twinOf: fc.uuid(),
        device: fc.string({ maxLength: 100 }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(payload, fc.boolean())), async (histories) => {
        const rows = histories.map(([unusual, isHead]) => ({ ...aRow("check-in", aCheckIn(), unusual), isHead }));
        expect(await unpacked(rows)).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  test("B6 pictures and recordings, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }), async (files) => {
        const attachments = files.map((bytes) => ({
          id: crypto.randomUUID(),
          type: "image/png",
          bytes: new Uint8Array(bytes),
        }));
        const opened = await unpack((await pack(contents({ attachments }))).zip);
        expect(opened.attachments).toEqual(attachments);
      }),
      { numRuns: 30 },
    );
  });

  test("B6 the longest reflection that can be kept", { timeout: 60_000 }, async () => {
    const answers = Array.from({ length: 50 }, (_, index) => ({
      promptId: `prompt-${index}`,
      text: "\u0001".repeat(200_000),
    }));
    const rows = [aRow("reflection", aReflection({ answers }))];
    expect(await unpacked(rows)).toEqual(rows);
  });

  test("an empty journal", async () => {
    const opened = await unpack((await pack(contents({ rows: [], attachments: [], journal: "", readMe: "" }))).zip);
    expect(opened).toMatchObject({ rows: [], attachments: [], counts: {} });
  });
});

describe("the manifest", () => {
  test("B5 counts what stands in the journal or lies in the trash; versions and tombstones are rows only", async () => {
    const { zip, manifest } = await pack(contents());
    expect(manifest.counts).toEqual({
      course: 1,
      session: 1,
      intention: 1,
      reflection: 1,
      "practice-log": 1,
      "check-in": 5,
      response: 2,
      "clinic-score": 1,
      effect: 1,
      "support-plan": 1,
      "questionnaire-choices": 1,
      reminder: 1,
      draft: 1,
      capture: 1,
      unsaid: 1,
      question: 1,
      medicine: 1,
      event: 1,
      goal: 1,
      "goal-rating": 1,
      "therapist-note": 1,
      "bladder-check": 1,
      preparation: 1,
      step: 1,
      "own-practice": 1,
      "practice-choices": 1,
      "recording-part": 1,
    });
    expect(manifest.rows).toBe(fixtureRows().length);
    expect((await unpack(zip)).counts).toEqual({ ...manifest.counts, attachment: 3 });
  });

  test("B5 has the SHA-256 of every other entry as it lies there", async () => {
    const { "manifest.json": manifest, ...others } = entriesOf((await pack(contents())).zip);
    expect(JSON.parse(textOf(manifest)).entries).toEqual(
      Object.entries(others).map(([name, bytes]) => ({
        name,
        size: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      })),
    );
    expect(Object.keys(others)).toEqual([
      "records.ndjson",
      "journal.md",
      "READ ME.txt",
      "attachments/attachment-of-fixture1.webm",
      "attachments/attachment-of-fixture2.json",
      "attachments/attachment-of-fixture3.jpg",
    ]);
  });

  test("B2 its own hash gives the file its name", async () => {
    const { zip, manifestSha256 } = await pack(contents());
    const hash = createHash("sha256")
      .update(entriesOf(zip)["manifest.json"] ?? "")
      .digest("hex");
    expect(manifestSha256).toBe(hash);
    expect(backupName("2026-11-22", hash)).toBe(`backup-2026-11-22-${hash.slice(0, 4)}.age`);
    expect((await unpack(zip)).manifestSha256).toBe(hash);
  });

  test("B5 names the kinds that are in it, and says how many rows could not be read", async () => {
    const rows = [aRow("check-in", aCheckIn())];
    const { zip, manifest } = await pack(contents({ rows, unreadable: 3 }));
    expect(manifest.kinds).toEqual({ "check-in": kinds.checkIn.version });
    expect((await unpack(zip)).unreadableWhenMade).toBe(3);
  });
});

test("B6 what two places of the database hold of the same save is one row, the head", async () => {
  const head = aRow("check-in", aCheckIn());
  expect(await unpacked([{ ...head, isHead: false }, head])).toEqual([head]);
  expect(await unpacked([head, { ...head, isHead: false }])).toEqual([head]);
});

test("a clock that stands before 1980 does not prevent a backup", async () => {
  const packed = contents({ createdAt: 0 });
  expect((await unpack((await pack(packed)).zip)).createdAt).toBe(0);
});

test.for([
  ["records", { recordsBytes: 100 }],
  ["a record", { lineBytes: 100 }],
  ["entries", { entries: 3 }],
  ["bytes", { fileBytes: usualLimits.manifestBytes + 10 }],
] as const)("B8 nothing is made with more %s than can be opened", async ([, limit]) => {
  expect(await problemOf(pack(contents(), { limits: { ...usualLimits, ...limit } }))).toBe("too-large");
});

function hardTexts(): string[] {
  return [
    "",
    "é é",
    "🌊🏽‍♀️",
    "مرحبا",
    "\u0000\u0007\u001b\u2028",
    "\ud83d",
    "\udc00 before \ud800",
    "__proto__",
    '{"__proto__":{"a":1}}\n',
    "\\u005f_proto__",
    "<script>alert(1)</script>",
    "=1+1",
    "\ufeffa",
    "x".repeat(100_000),
    "🌊".repeat(100_000),
  ];
}
