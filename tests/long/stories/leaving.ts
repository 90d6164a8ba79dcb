import { setTimeout as pause } from "node:timers/promises";
import { expect } from "@playwright/test";
import type { EngineTest } from "../../support/engines/engine-test.ts";
import { checkIn, startJournal } from "../../support/engines/steps.ts";

/** Runs in the page. WebKit says nothing when a transaction cannot begin: it just does not. */
const canWrite = () =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve("waits for another page"), 10_000);
    const opening = indexedDB.open("mooring");
    opening.addEventListener("error", () => resolve("does not open"));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const writing = database.transaction([...database.objectStoreNames], "readwrite");
      writing.objectStore("meta").count();
      writing.addEventListener("complete", () => {
        database.close();
        resolve("writes");
      });
    });
  });

/** A browser keeps pages that were left, to show them again at once: see [Note: A page that is kept]. */
export const whatIsLeft = (test: EngineTest): void =>
  test("a page that was left, at whatever moment, does not stand in the way of the next", async ({
    startUnwatched,
    server,
  }) => {
    const browser = await startUnwatched();
    const { person } = browser;
    await startJournal(person, server.address);
    for (const mood of [3, 4, 5]) await checkIn(person, mood, `note ${mood}`);

    for (let round = 0; round < 30; round++) {
      await browser.goto(`${server.address}${round % 2 === 0 ? "/" : "/journal"}`);
      // Somewhere while it reads the journal, or a moment after.
      await pause(round * 20);
      await browser.goto(`${server.address}/settings`);
      await person.sees("heading", "Settings");
      expect(await browser.ask(canWrite), `after round ${round}`).toBe("writes");
    }
    await checkIn(person, 6, "and this one too");
    await person.goTo("Journal");
    await person.reads("note 3", "note 4", "note 5", "and this one too");
    // The icon was still on its way when the page was left.
    const problems = (await browser.problems()).filter((problem) => !/icon.*ServiceWorker intercepted/.test(problem));
    expect(problems).toEqual([]);
  });

/** What was typed and read stays right when the person comes back to the page. */
export const comingBack = (test: EngineTest): void =>
  test("coming back to a page that was left, one writes on and it is kept", async ({ start, server }) => {
    const browser = await start();
    const { person } = browser;
    await startJournal(person, server.address);
    await checkIn(person, 4, "before");
    await person.press("link", "Check in");
    await person.fill("Note", "half a sentence");
    await browser.goto(`${server.address}/icon.svg`);
    await browser.back();
    expect(await person.finds("Note")).toBe("half a sentence");
    await person.choose("Mood", "7");
    await person.fill("Note", "a whole sentence");
    await person.save("Save check-in");
    await person.goTo("Journal");
    await person.reads("before", "a whole sentence");
    // What is shown is current: the screen still hears of what is saved.
    await checkIn(person, 8, "after all that");
    await person.goTo("Journal");
    await person.reads("after all that");
  });
