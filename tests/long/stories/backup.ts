import { readdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { downloadsIn, type EngineBrowser } from "../../support/engines/engine.ts";
import type { EngineTest } from "../../support/engines/engine-test.ts";
import { eventually } from "../../support/engines/processes.ts";
import { aWord, checkIn, setIntention, startJournal } from "../../support/engines/steps.ts";

/** The file that the browser saved, once all of it is there. */
const savedFile = (dir: string): Promise<string> => {
  let before = -1;
  return eventually(
    async () => {
      const files = readdirSync(downloadsIn(dir));
      const [name = ""] = files;
      const size = statSync(path.join(downloadsIn(dir), name)).size;
      const isWhole = files.length === 1 && /^backup-\d{4}-\d\d-\d\d-[0-9a-f]{4}\.age$/.test(name) && size > 0;
      const isStill = size === before;
      before = size;
      return isWhole && isStill && path.join(downloadsIn(dir), name);
    },
    () => `one backup among ${readdirSync(downloadsIn(dir)).join(", ")}`,
  );
};

/** The lines of a list that says how many there are of each kind. */
const countsIn = (browser: EngineBrowser, label: string): Promise<readonly string[]> =>
  eventually(
    async () => {
      const lines = await browser.ask((named) => {
        const list = [...document.querySelectorAll("ul")].find(({ ariaLabel }) => ariaLabel === named);
        return [...(list?.children ?? [])].map(({ textContent }) => textContent);
      }, label);
      return lines.length > 0 && lines;
    },
    () => `the list "${label}"`,
  );

export const theBackup = (test: EngineTest): void =>
  test("a backup brings back all that was erased", async ({ start, server, dir }) => {
    const passphrase = `four quiet boats ${aWord()}`;
    const note = `emoji 🌊 and words מים\n${aWord()}`;
    const intention = `Let it rain ${aWord()}`;
    const browser = await start();
    const { person } = browser;
    let counts: readonly string[] = [];

    await test.step("a journal is written", async () => {
      await startJournal(person, server.address);
      await checkIn(person, 4, note);
      await setIntention(person, intention);
      await person.open(`${server.address}/course/new`);
      await person.fill("Name of this course", "Autumn");
      await person.save("Save course");
    });

    const file = await test.step("a backup is made and saved", async () => {
      await person.open(`${server.address}/settings/backup`);
      await person.fill("Backup passphrase", passphrase);
      await person.fill("Backup passphrase again", passphrase);
      await person.press("button", "Make a backup");
      counts = await countsIn(browser, "In this backup");
      expect(counts).toHaveLength(3);
      await person.press("button", "Save the file");
      await person.reads("It is among your downloads");
      // Out of the way of whatever else is saved; its own name would be in the next start's list of files.
      const kept = path.join(dir, "kept.age");
      renameSync(await savedFile(dir), kept);
      return kept;
    });

    await test.step("everything is erased", async () => {
      await person.open(`${server.address}/settings/erase`);
      await person.fill("Type “erase”", "erase");
      await person.press("button", "Erase everything");
      await person.sees("button", "Start my journal");
    });

    await test.step("the wrong passphrase opens nothing, the right one shows what is in it", async () => {
      await person.press("button", "I have a backup");
      await person.chooseFile("Backup file", file);
      await person.fill("Passphrase of the file", "four quiet rocks");
      await person.press("button", "Open backup");
      await eventually(
        async () => (await browser.find("alert")).length > 0,
        () => "an alert",
      );
      await person.fill("Passphrase of the file", passphrase);
      await person.press("button", "Open backup");
      expect(await countsIn(browser, "In the backup")).toEqual(counts);
    });

    await test.step("restored, there is as much of each kind as before, to the letter", async () => {
      await person.press("button", "Restore");
      expect(await countsIn(browser, "In your journal now")).toEqual(counts);
      await person.open(`${server.address}/journal`);
      await person.reads(intention, ...note.split("\n"));
    });
  });
