import { beforeEach, expect, test } from "vitest";
import { planRestore, readForBackup, restore, restoreIntoNew } from "#src/journal/backup.ts";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import { openJournal, openVaultOrNone, startJournalWith, vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCheckIn, aCourse, on } from "../support/build.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { anEmptyJournal, forgetEverything, inDatabase, rawRows, reopenedJournal } from "../support/journal.ts";
import { withLocalStorage } from "../support/local-storage.ts";
import { reopenedVault } from "../support/vaults.ts";

const kept = withLocalStorage();
beforeEach(forgetEverything);

const write = (note: string) => {
  const { id: _id, ...draft } = aCheckIn({ note });
  return addCheckIn(draft);
};

/** The backup of a journal that is not here any more. */
const aBackup = async () => {
  await anEmptyJournal();
  await write("the sea was calm");
  await vault().put(kinds.course, aCourse({ at: on("2026-01-15") }));
  const backup = { ...(await readForBackup()), createdAt: 1_772_000_000_000 };
  await forgetEverything();
  return backup;
};

const notes = async () => (await ask(allCheckIns())).map(({ note }) => note);

test("V33 a backup can be opened where there is no journal, and becomes one of the same name", async () => {
  const backup = await aBackup();
  expect((await openJournal()).state).toBe("new");
  const plan = await planRestore(backup);
  expect(plan).toMatchObject({
    counts: { new: 2, same: 0, newerHere: 0, newerThere: 0, bothChanged: 0 },
    byKind: { "check-in": 1, course: 1 },
    from: "2026-01-15",
    to: "2026-03-02",
    unreadable: 0,
    isOfThisJournal: false,
    isIntoNew: true,
  });
  expect(await indexedDB.databases()).toEqual([]);

  await restore(plan);
  expect(vault().vaultId).toBe(backup.vaultId);
  expect(await notes()).toEqual(["the sea was calm"]);
  expect((await reopenedJournal()).state).toBe("open");
  expect(await notes()).toEqual(["the sea was calm"]);
  expect((await planRestore(backup)).isOfThisJournal).toBe(true);
});

test("V34 the file counts as the last backup of the journal it became, and there is nothing to undo", async () => {
  const backup = await aBackup();
  await restoreIntoNew(backup);
  const meta = await rawRows("meta");
  expect(meta.find(({ id }) => id === "backup")).toMatchObject({ at: backup.createdAt });
  expect(meta.filter(({ id }) => String(id).startsWith("changed|"))).toEqual([]);
  expect(meta.find(({ id }) => id === "restore")).toBeUndefined();
});

test("V33 on a full disk, or cancelled, no journal is begun", async () => {
  const backup = await aBackup();
  const makeRoom = fillTheDisk();
  await expect(restoreIntoNew(backup)).rejects.toMatchObject({ problem: "device-full" });
  makeRoom();
  expect(await indexedDB.databases()).toEqual([]);

  const stop = new AbortController();
  stop.abort(new Error("cancelled"));
  await expect(restoreIntoNew(backup, { signal: stop.signal })).rejects.toThrow("cancelled");
  expect(openVaultOrNone()).toBeUndefined();
  expect(await indexedDB.databases()).toEqual([]);
  expect([...kept.keys()].filter((key) => key.includes("witness"))).toEqual([]);
  expect((await openJournal()).state).toBe("new");

  await restoreIntoNew(backup);
  expect(await notes()).toEqual(["the sea was calm"]);
});

const cancelled = () => {
  const stop = new AbortController();
  stop.abort(new Error("cancelled"));
  return { signal: stop.signal };
};

test("V19 where a journal was lost, a restore that fails does not make it forgotten", async () => {
  const backup = await aBackup();
  await anEmptyJournal();
  await write("lost");
  const witness = kept.get("mooring/witness") ?? "";
  await forgetEverything();
  kept.set("mooring/witness", witness);
  expect((await openJournal()).state).toBe("lost");

  await expect(restoreIntoNew(backup, cancelled())).rejects.toThrow("cancelled");
  expect(kept.get("mooring/witness")).toBe(witness);
  expect(await openJournal()).toMatchObject({ state: "lost", witness: { count: 1 } });

  await restoreIntoNew(backup);
  expect((await reopenedJournal()).state).toBe("open");
  expect(await notes()).toEqual(["the sea was calm"]);
});

test("V19 rows that have lost their key are still there after a restore that failed", async () => {
  const backup = await aBackup();
  await anEmptyJournal();
  await write("lost");
  await inDatabase("meta", "readwrite", (rows) => rows.clear());
  expect((await reopenedJournal()).state).toBe("lost");
  await expect(restoreIntoNew(backup, cancelled())).rejects.toThrow("cancelled");
  expect((await rawRows()).length).toBe(1);
  expect(await rawRows("meta")).toEqual([]);
  expect((await openJournal()).state).toBe("lost");

  await restoreIntoNew(backup);
  expect(await notes()).toEqual(["the sea was calm"]);
  expect((await rawRows()).length).toBe(3);
});

test("V19 an emptied journal keeps its key and its name, filled or not", async () => {
  const backup = await aBackup();
  await anEmptyJournal();
  await write("lost");
  const { vaultId } = vault();
  const witness = kept.get("mooring/witness") ?? "";
  await inDatabase("records", "readwrite", (rows) => rows.clear());
  expect((await reopenedJournal()).state).toBe("lost");
  await expect(restoreIntoNew(backup, cancelled())).rejects.toThrow("cancelled");
  expect(kept.get("mooring/witness")).toBe(witness);
  expect((await openJournal()).state).toBe("lost");
  await restoreIntoNew(backup);
  expect(vault().vaultId).toBe(vaultId);
  expect(await notes()).toEqual(["the sea was calm"]);
});

test("V33 a journal that another tab has written into meanwhile is not taken away", async () => {
  await expect(
    startJournalWith("the-name-of-the-file", async () => {
      const inOtherTab = await reopenedVault("mooring");
      await inOtherTab.put(kinds.checkIn, aCheckIn({ note: "mine" }));
      throw new Error("the disk is full");
    }),
  ).rejects.toThrow("the disk is full");
  expect(openVaultOrNone()).toBeUndefined();
  expect((await openJournal()).state).toBe("open");
  expect(await notes()).toEqual(["mine"]);
});
