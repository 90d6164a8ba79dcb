import { expect, test, vi } from "vitest";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import { eraseEverything, finishErasing, isErasing } from "#src/journal/erase-everything.ts";
import { openJournal } from "#src/journal/journal.ts";
import { ask } from "#src/journal/use-journal.ts";
import { withNavigator } from "../../platform/navigator.ts";
import { aCheckIn } from "../../support/build.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";

const aJournalWithWords = async () => {
  await anEmptyJournal();
  await addCheckIn(aCheckIn({ note: "the sea was calm" }));
};

const databaseNames = async () => (await indexedDB.databases()).map(({ name }) => name);

test("erasing leaves no journal, no database and no mark, and the next start is a first one", async () => {
  await aJournalWithWords();
  expect(await databaseNames()).toEqual(["mooring"]);

  await eraseEverything();

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
  expect(await databaseNames()).toEqual([]);
  expect(localStorage.length).toBe(0);
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
