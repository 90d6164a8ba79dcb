import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";
import { scanProfile } from "../../journeys/support/profile-scan.ts";
import { profileIn } from "../../support/engines/engine.ts";
import type { EngineTest } from "../../support/engines/engine-test.ts";
import { eventually } from "../../support/engines/processes.ts";
import { aWord, startJournal } from "../../support/engines/steps.ts";

const places = [
  "/check-in",
  "/journal",
  "/course/new",
  "/sessions/new",
  "/intentions/new",
  "/reflect?set=after-rest",
  "/practices/land-in-the-room",
  "/share",
  "/settings/erase",
  "/settings/backup",
];

/** Runs in the page: what is typed as a secret becomes an ordinary text. */
const showSecrets = () => {
  for (const box of document.querySelectorAll<HTMLElement>("input[type=checkbox][name=show]")) box.click();
};

/** Runs in the page: writes the word wherever one can write, as if it were typed, and tells in how many places that was. */
const writeEverywhere = (word: string): number => {
  const writable = "textarea, [type=text], [type=search], input:not([type])";
  const fields = [...document.querySelectorAll<HTMLElement>(writable)].filter((field) => field.checkVisibility());
  for (const field of fields) {
    field.focus();
    document.execCommand("insertText", false, word);
  }
  return fields.length;
};

/** Runs in the page: a field as a browser remembers it. */
const writeInOrdinaryField = (word: string) => {
  const field = Object.assign(document.createElement("input"), { id: "ordinary" });
  document.querySelector("main")?.prepend(field);
  field.focus();
  document.execCommand("insertText", false, word);
};

/** Firefox writes what stands in the fields of a page into a file of its own, unsealed, to bring it back after a crash. */
export const whatFieldsLeave = (test: EngineTest): void =>
  test("what is being typed is written down by the browser in no place", async ({ start, server, dir }) => {
    const word = aWord();
    const file = path.join(dir, `${word}.age`);
    await writeFile(file, "not a backup");
    const browser = await start();
    await startJournal(browser.person, server.address);
    let fields = 0;
    for (const place of places) {
      await test.step(place, async () => {
        const ordinary = aWord();
        await browser.goto(`${server.address}${place}`);
        await expect.poll(async () => (await browser.find("heading")).length).toBeGreaterThan(0);
        await browser.ask(showSecrets);
        fields += await browser.ask(writeEverywhere, word);
        if (place === "/settings/backup") await browser.person.chooseFile("Backup file", file);
        await browser.ask(writeInOrdinaryField, ordinary);
        const hits = await eventually(
          // Files come and go under a running browser: then it is looked again.
          async () => {
            const found = scanProfile(profileIn(dir), [word, ordinary]);
            // Once this one is in the file, so would the others be.
            return found.some(({ needle }) => needle === ordinary) && found;
          },
          () => "the ordinary field in a file of the browser",
        );
        expect(hits.filter(({ needle }) => needle === word)).toEqual([]);
      });
    }
    expect(fields).toBeGreaterThan(places.length);
  });
