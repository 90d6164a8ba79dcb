import { expect } from "@playwright/test";
import { scanProfile, writeUnsealed } from "../../journeys/support/profile-scan.ts";
import { profileIn } from "../../support/engines/engine.ts";
import type { EngineTest } from "../../support/engines/engine-test.ts";
import type { Person } from "../../support/engines/person.ts";
import { eventually } from "../../support/engines/processes.ts";
import { aWord, checkIn, startJournal } from "../../support/engines/steps.ts";

const locked = "Mooring is locked";

const unlock = async (person: Person, passphrase: string) => {
  await person.sees("heading", locked);
  await person.fill("Passphrase", passphrase);
  await person.press("button", "Unlock");
};

const turnLockOn = async (person: Person, address: string, passphrase: string) => {
  await person.open(`${address}/settings/lock`);
  await person.press("button", "Set a passphrase");
  await person.fill("New passphrase", passphrase);
  await person.fill("New passphrase again", passphrase);
  await person.press("button", "Turn the lock on");
  await person.press("button", "Not now");
  await person.press("button", "Go on without it");
  await person.sees("button", "Lock now");
};

export const theLock = (test: EngineTest): void =>
  test("a locked journal opens with its passphrase and no other, also without a network", async ({
    start,
    server,
    dir,
  }) => {
    const passphrase = `Harbour lights 🌊 ${aWord()}`;
    const note = aWord();
    const first = await start();
    const { person } = first;

    await test.step("the lock is turned on", async () => {
      await startJournal(person, server.address);
      await checkIn(person, 4, note);
      await turnLockOn(person, server.address, passphrase);
      // Sealed anew: it is still read with what is in memory.
      await person.goTo("Journal");
      await person.reads(note);
    });

    await test.step("it is locked by hand, and the wrong passphrase does not open it", async () => {
      await person.open(`${server.address}/settings/lock`);
      await unlock(person, passphrase);
      await person.press("button", "Lock now");
      await unlock(person, "harbour lights");
      await person.reads("That passphrase does not open it.");
      expect(await first.find("link", "Journal")).toEqual([]);
      await person.goTo("Support");
    });

    await test.step("the right one does", async () => {
      await person.open(`${server.address}/journal`);
      await unlock(person, passphrase);
      await person.reads(note);
      await checkIn(person, 6, "written behind the lock");
    });

    await test.step("and a reload asks again", async () => {
      await first.reload();
      await person.sees("heading", locked);
      expect(await person.page()).not.toContain(note);
      await first.ask(writeUnsealed, "unsealedcontrolword");
      await first.close();
      await server.stop();
    });

    await test.step("so does a new start without a network, and both entries are there", async () => {
      const again = await start();
      await again.person.open(`${server.address}/journal`);
      await unlock(again.person, passphrase);
      await again.person.reads(note, "written behind the lock");
      await again.close();
    });

    await test.step("a raw look at the profile finds neither the passphrase nor the words", () => {
      expect(scanProfile(profileIn(dir), ["unsealedcontrolword"]).length).toBeGreaterThan(0);
      expect(scanProfile(profileIn(dir), [note, passphrase, passphrase.split(" ").at(-1) ?? ""])).toEqual([]);
    });
  });

export const wordsWhileLocked = (test: EngineTest): void =>
  test("a few words are kept without unlocking, and are in the journal after it", async ({ start, server, dir }) => {
    const passphrase = `Harbour lights ${aWord()}`;
    const words = aWord();
    const first = await start();
    const { person } = first;
    await startJournal(person, server.address);
    await turnLockOn(person, server.address, passphrase);
    // The place for it is made a moment after the lock is on.
    await eventually(
      () => first.ask(hasInbox),
      () => "a place for what is kept while it is locked",
    );
    await person.press("button", "Lock now");
    await person.press("button", "Right now: a few words");
    await person.fill("Three words", words);
    await person.press("button", "That's enough for now");
    await person.reads("You will see it after unlocking.");
    await first.ask(writeUnsealed, "unsealedcontrolword");
    await first.close();
    expect(scanProfile(profileIn(dir), ["unsealedcontrolword"]).length).toBeGreaterThan(0);
    expect(scanProfile(profileIn(dir), [words])).toEqual([]);

    const again = await start();
    await again.person.open(`${server.address}/journal`);
    await unlock(again.person, passphrase);
    await again.person.reads(words);
    await again.close();
  });

/** Runs in the page. */
const hasInbox = (): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("mooring");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const asking = database.transaction("meta").objectStore("meta").get("inbox");
      asking.addEventListener("error", () => reject(asking.error));
      asking.addEventListener("success", () => {
        database.close();
        resolve(asking.result !== undefined);
      });
    });
  });
