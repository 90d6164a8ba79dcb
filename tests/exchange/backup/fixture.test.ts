import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeFile } from "#src/exchange/backup/make-file.ts";
import { openBackup } from "#src/exchange/backup/open-backup.ts";
import { kindsByName } from "#src/journal/kinds.ts";
import { readPayload } from "#src/vault/payload.ts";
import { fixtureContents, fixturePassphrase, fixtureRows } from "../../support/backup-fixture.ts";
import { runHere } from "../../support/backup.ts";

const folder = "tests/fixtures";
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".age")) : [];

// Once for each released version: MOORING_FIXTURE=backup-0.1.0.age npx vitest run tests/exchange/backup/fixture.test.ts
const toWrite = process.env["MOORING_FIXTURE"];
// oxlint-disable-next-line vitest/no-conditional-tests -- it writes files: counted as skipped it would be noise for ever.
if (toWrite)
  test("a backup for later versions to open is written", { timeout: 120_000 }, async () => {
    const { bytes } = await makeFile(fixtureContents(), fixturePassphrase);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${toWrite}`, bytes, { flag: "wx" });
    // What was in it, as it was then: the journal of the fixture grows with the kinds there are.
    writeFileSync(`${folder}/${toWrite}.rows.json`, JSON.stringify(fixtureRows(), null, 2), { flag: "wx" });
    expect(readdirSync(folder)).toContain(toWrite);
  });

describe("B17 a backup of every version opens in this one", () => {
  test.for(files)("%s", { timeout: 120_000 }, async (name) => {
    const file = new Blob([readFileSync(`${folder}/${name}`)]);
    const opened = await openBackup(file, fixturePassphrase, { run: runHere });
    const { vaultId, createdAt, attachments } = fixtureContents();
    expect(opened).toMatchObject({ vaultId, createdAt, unreadable: 0 });
    // Later versions have more of them; those that a file has are as they were.
    expect(opened.attachments.length).toBeGreaterThan(0);
    expect(attachments).toEqual(expect.arrayContaining([...opened.attachments]));
    expect(opened.rows).toEqual(JSON.parse(readFileSync(`${folder}/${name}.rows.json`, "utf8")));
  });
});

test("the journal of the fixture has every kind there is, and every state a row can be in", () => {
  const rows = fixtureRows();
  expect(new Set(rows.map(({ payload }) => payload.kind))).toEqual(new Set(kindsByName.keys()));
  expect(rows.some(({ isHead }) => !isHead)).toBe(true);
  expect(rows.some(({ payload }) => payload.deletedAt !== undefined && payload.record !== null)).toBe(true);
  expect(rows.some(({ payload }) => payload.record === null)).toBe(true);
  expect(rows.some(({ payload }) => payload.twinOf !== undefined)).toBe(true);
  const reads = rows.map(({ payload, rev }) => readPayload(kindsByName, payload, rev));
  expect(reads.filter((read) => !read.ok && read.why !== "tombstone")).toEqual([]);
});

test("it is made the same every time", () => {
  expect(fixtureContents()).toEqual(fixtureContents());
});
