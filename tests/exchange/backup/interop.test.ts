import { i18n } from "@lingui/core";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backupOf } from "#src/exchange/backup/backup-of.ts";
import { openBackup } from "#src/exchange/backup/open-backup.ts";
import { pack } from "#src/exchange/backup/pack.ts";
import { age, missingTool, unzip } from "../../support/age-tool.ts";
import { contents, problemOf, runHere } from "../../support/backup.ts";

const passphrase = "harbour lantern quiet tide é";
const missing = missingTool();
if (missing) console.log(`skipped, other tools with our backups: ${missing}`);

let folder: string;
const inFolder = (name: string) => path.join(folder, name);
const blobOf = async (name: string) => new Blob([new Uint8Array(await readFile(inFolder(name)))]);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "backup-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe.skipIf(missing)("B1 other tools", () => {
  test("age opens what we made, unzip lists it, and the words are in it", { timeout: 120_000 }, async () => {
    const { bytes } = await backupOf({ ...contents(), seq: 1 }, passphrase, { i18n, run: runHere });
    await writeFile(inFolder("backup.age"), bytes);
    age(passphrase, "--decrypt", "--output", inFolder("backup.zip"), inFolder("backup.age"));

    const list = unzip("-l", inFolder("backup.zip"));
    for (const name of ["manifest.json", "records.ndjson", "journal.md", "READ ME.txt", "attachments/"]) {
      expect(list).toContain(name);
    }
    expect(unzip("-t", inFolder("backup.zip"))).toContain("No errors detected");
    expect(unzip("-p", inFolder("backup.zip"), "journal.md")).toContain("اترك الجدران أرقّ");
    const records = unzip("-p", inFolder("backup.zip"), "records.ndjson").trimEnd().split("\n");
    expect(records.map((line) => JSON.parse(line) as unknown)).toEqual(contents().rows);
  });

  test("what `age -p` made of the ZIP opens here", { timeout: 120_000 }, async () => {
    await writeFile(inFolder("ours.zip"), (await pack(contents())).zip);
    age(passphrase, "--passphrase", "--output", inFolder("theirs.age"), inFolder("ours.zip"));
    const file = await blobOf("theirs.age");
    expect((await openBackup(file, passphrase, { run: runHere })).rows).toEqual(contents().rows);
  });

  test("what `age -p` made of something else is no backup", { timeout: 120_000 }, async () => {
    await writeFile(inFolder("notes.txt"), "the sea was calm");
    age(passphrase, "--passphrase", "--output", inFolder("notes.age"), inFolder("notes.txt"));
    const file = await blobOf("notes.age");
    expect(await problemOf(openBackup(file, passphrase, { run: runHere }))).toBe("not-a-backup");
  });
});
