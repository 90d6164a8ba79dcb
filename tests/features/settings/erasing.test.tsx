import { Dexie } from "dexie";
import { expect, test, vi } from "vitest";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import { eraseEverything, finishErasing, isErasing, openAfterErasing } from "#src/journal/erase-everything.ts";
import { closeJournal, forgetErasing, openJournal, startJournal, vault } from "#src/journal/journal.ts";
import { keptPage } from "#src/platform/kept-page.ts";
import { ask } from "#src/journal/use-journal.ts";
import { withNavigator } from "../../platform/navigator.ts";
import { aCheckIn } from "../../support/build.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";

const aJournalWithWords = async () => {
  await anEmptyJournal();
  await addCheckIn(aCheckIn({ note: "the sea was calm" }));
};

/** Holds an id, until the browser has brought the rest to the disk. */
const markOfErased = "mooring-erased";

const databaseNames = async () => (await indexedDB.databases()).map(({ name }) => name);

test("erasing leaves no journal, no database and no mark, and the next start is a first one", async () => {
  await aJournalWithWords();
  expect(await databaseNames()).toEqual(["mooring"]);

  await eraseEverything();
  expect(await databaseNames()).toEqual([markOfErased]);
  await forgetErasing();

  expect(await databaseNames()).toEqual([]);
  expect(localStorage.length).toBe(0);
  expect((await reopenedJournal()).state).toBe("new");
});

test("an erase that was interrupted before it began is finished at the next start", async () => {
  await aJournalWithWords();
  localStorage.setItem("mooring/erasing", "1");

  expect(await finishErasing()).toBe(true);
  expect((await openJournal()).state).toBe("new");
  expect(isErasing()).toBe(false);
  expect(await finishErasing()).toBe(false);
});

test("an erase that failed half-way keeps its mark, and the next start finishes it", async () => {
  await aJournalWithWords();
  localStorage.setItem("mooring/light", "dim");
  const broken = vi.spyOn(indexedDB, "deleteDatabase").mockImplementation(() => {
    throw new Error("disk error");
  });
  await expect(eraseEverything()).rejects.toThrow("disk error");
  expect(isErasing()).toBe(true);

  broken.mockRestore();
  expect(await finishErasing()).toBe(true);
  expect(await databaseNames()).toEqual([markOfErased]);
  expect(localStorage.length).toBe(0);
});

/** What localStorage held a few seconds ago: a browser that is killed comes back with that. */
const killedAfter = async (work: () => Promise<unknown>) => {
  const before = Object.entries(localStorage);
  await work();
  localStorage.clear();
  for (const [key, value] of before) localStorage.setItem(key, String(value));
};

const startedAgain = () => {
  closeJournal();
  return openAfterErasing();
};

test("V42 killed after the database went and before the browser wrote down the rest: finished, and nothing is lost", async () => {
  await aJournalWithWords();
  await killedAfter(eraseEverything);
  expect(localStorage.getItem("mooring/witness")).not.toBeNull();
  expect((await startedAgain()).state).toBe("new");
  expect(localStorage.length).toBe(0);
});

test("V42 killed between the key and the database: finished at the next start", async () => {
  await aJournalWithWords();
  const broken = vi.spyOn(indexedDB, "deleteDatabase").mockImplementation(() => {
    throw new Error("killed");
  });
  await killedAfter(() => eraseEverything().catch(() => undefined));
  broken.mockRestore();
  expect((await startedAgain()).state).toBe("new");
  expect(await databaseNames()).toEqual([markOfErased]);
});

test("V42 killed while the key is overwritten: finished at the next start, and not opened with a key that opens nothing", async () => {
  await aJournalWithWords();
  const broken = vi.spyOn(IDBObjectStore.prototype, "clear").mockImplementation(() => {
    throw new Error("killed");
  });
  const stopped = vi.spyOn(indexedDB, "deleteDatabase").mockImplementation(() => {
    throw new Error("killed");
  });
  await killedAfter(() => eraseEverything().catch(() => undefined));
  broken.mockRestore();
  stopped.mockRestore();
  expect((await startedAgain()).state).toBe("new");
});

test("V42 what another tab finished meanwhile, and the journal that began there since, are left alone", async () => {
  await aJournalWithWords();
  await killedAfter(eraseEverything);
  const request = async (_name: string, ...rest: readonly unknown[]) => {
    const work = rest.at(-1) as () => Promise<unknown>;
    // Waited for the other tab, which finishes and begins a new journal.
    if (_name === "mooring/erasing") {
      localStorage.removeItem("mooring/witness");
      await startJournal();
      await addCheckIn(aCheckIn({ note: "begun since" }));
      closeJournal();
    }
    return work();
  };
  withNavigator({ locks: { request } });
  expect((await startedAgain()).state).toBe("open");
  expect((await ask(allCheckIns())).map(({ note }) => note)).toEqual(["begun since"]);
});

test("V42 a journal that only has the name of an erased one is opened", async () => {
  await forgetErasing();
  await startJournal("erased");
  await addCheckIn(aCheckIn({ note: "still here" }));
  expect((await startedAgain()).state).toBe("open");
  expect((await ask(allCheckIns())).map(({ note }) => note)).toEqual(["still here"]);
});

test("V25 on a full disk everything is erased all the same", async () => {
  await aJournalWithWords();
  const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  await eraseEverything();
  full.mockRestore();
  expect(await databaseNames()).not.toContain("mooring");
  expect((await startedAgain()).state).toBe("new");
});

test("V25 a page that is left while the key is overwritten touches nothing else, and the next start goes on", async () => {
  await aJournalWithWords();
  const departures = vi.spyOn(keptPage, "departures").mockReturnValueOnce(0).mockReturnValue(1);
  const broken = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("left", "AbortError");
  });
  await expect(eraseEverything()).rejects.toThrow("left");
  departures.mockRestore();
  broken.mockRestore();
  expect(localStorage.getItem("mooring/witness")).not.toBeNull();
  expect((await startedAgain()).state).toBe("new");
  expect(await databaseNames()).not.toContain("mooring");
});

test("V42 the witness of an erased journal says nothing about one that began since", async () => {
  await aJournalWithWords();
  await killedAfter(async () => {
    await eraseEverything();
    await startJournal();
    await addCheckIn(aCheckIn({ note: "a new one" }));
  });
  expect((await reopenedJournal()).state).toBe("open");
  expect((await ask(allCheckIns())).map(({ note }) => note)).toEqual(["a new one"]);
});

test("V42 a journal that came back from its backup is missed again when it is gone", async () => {
  await aJournalWithWords();
  const { vaultId } = vault();
  await eraseEverything();
  await startJournal(vaultId);
  await addCheckIn(aCheckIn());
  closeJournal();
  await Dexie.delete("mooring");
  expect((await openJournal()).state).toBe("lost");
});

test("without a mark nothing is erased", async () => {
  await aJournalWithWords();
  expect(await finishErasing()).toBe(false);
  expect((await reopenedJournal()).state).toBe("open");
  expect((await ask(allCheckIns())).map(({ note }) => note)).toEqual(["the sea was calm"]);
});

test("a tab that waited for another one's erase leaves the new journal alone", async () => {
  await aJournalWithWords();
  localStorage.setItem("mooring/erasing", "1");
  // The other tab holds the lock; when it lets go, it has finished, and a new journal has begun.
  const request = async (_name: string, work: () => Promise<unknown>) => {
    localStorage.removeItem("mooring/erasing");
    return work();
  };
  withNavigator({ locks: { request } });
  expect(await finishErasing()).toBe(false);
  expect((await ask(allCheckIns())).length).toBe(1);
});
