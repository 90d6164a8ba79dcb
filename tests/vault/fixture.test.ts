import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import * as v from "valibot";
import { BackupRow } from "#src/vault/backup-row.ts";
import { openJournal, unlockJournal, vault } from "#src/journal/journal.ts";
import { restoreIntoNew } from "#src/journal/backup.ts";
import { turnLockOn } from "#src/journal/lock.ts";
import { fixtureContents, fixturePassphrase } from "../support/backup-fixture.ts";
import { dumpDatabase, loadDatabase } from "../support/database-dump.ts";
import { forgetEverything } from "../support/journal.ts";
import { withLocalStorage } from "../support/local-storage.ts";
import { snapshotOf } from "../support/vaults.ts";

withLocalStorage();
beforeEach(forgetEverything);

const folder = "tests/fixtures";
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith("database-")) : [];

// Once for each released version: MOORING_FIXTURE=0.1.0 npx vitest run --project unit tests/vault/fixture.test.ts
const version = process.env["MOORING_FIXTURE"];
// oxlint-disable-next-line vitest/no-conditional-tests -- it writes files: counted as skipped it would be noise for ever.
if (version) {
  test("databases for later versions to open are written, with a lock and without", async () => {
    await restoreIntoNew(fixtureContents());
    writeFileSync(`${folder}/database-${version}.json`, await dumpDatabase("mooring"), { flag: "wx" });
    await turnLockOn(fixturePassphrase);
    writeFileSync(`${folder}/database-${version}-locked.json`, await dumpDatabase("mooring"), { flag: "wx" });
    expect((await vault().checkEverything()).rows).toBeGreaterThan(0);
  });
}

test("there are databases of earlier versions to open", () => {
  expect(files.length).toBeGreaterThan(1);
});

test.each(files)("V1 %s opens in this version, and nothing in it has changed", async (name) => {
  await loadDatabase("mooring", readFileSync(`${folder}/${name}`, "utf8"));
  const start = await openJournal();
  expect(start.state).toBe(name.includes("locked") ? "locked" : "open");
  if (start.state === "locked") await unlockJournal(start, { by: "passphrase", text: fixturePassphrase });

  const { rows, unreadable } = await snapshotOf(vault());
  // The same rows lie in the backup of that version.
  const asWritten: unknown = JSON.parse(readFileSync(`${folder}/${backupOf(name)}.rows.json`, "utf8"));
  expect(inOrder(rows)).toEqual(inOrder(v.parse(v.array(BackupRow), asWritten)));
  expect(unreadable).toBe(0);
  expect((await vault().checkEverything()).troubles.size).toBe(0);
});

const backupOf = (database: string) => database.replace(/^database-([\d.]+\d).*$/, "backup-$1.age");

const inOrder = (rows: readonly BackupRow[]) =>
  rows.toSorted((a, b) => (`${a.id}|${a.rev}` < `${b.id}|${b.rev}` ? -1 : 1));
