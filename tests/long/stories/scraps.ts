import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";
import { aPng } from "../../journeys/support/course-steps.ts";
import { scanProfile, writeUnsealed } from "../../journeys/support/profile-scan.ts";
import { profileIn } from "../../support/engines/engine.ts";
import type { EngineTest } from "../../support/engines/engine-test.ts";
import { eventually } from "../../support/engines/processes.ts";
import { aWord, startJournal } from "../../support/engines/steps.ts";

const controlWord = "unsealedcontrolword";

export const theScraps = (test: EngineTest): void =>
  test("right now: words, a drawing, a photo and a voice note are there after a restart without a network", async ({
    start,
    server,
    dir,
  }) => {
    const words = aWord();
    const photo = path.join(dir, "lantern.png");
    await writeFile(photo, aPng(300, 200));
    let hasVoice = false;
    const first = await start();
    const { person } = first;

    await test.step("they are kept as they come", async () => {
      await startJournal(person, server.address);
      await person.open(`${server.address}/right-now`);
      await person.fill("Three words", words);

      await person.press("button", "Draw it");
      const sheet = await person.sees("img", "A drawing");
      await sheet.drawOn();
      await sheet.drawOn();
      await eventually(
        async () => (await first.ask(strokesInDialog)) === 2,
        async () => `two strokes on the sheet, where there are ${await first.ask(strokesInDialog)}`,
      );
      await person.press("button", "Done");

      await person.chooseFile("Add a photo", photo);
      await person.reads("Kept so far: 1 photo");

      await person.press("button", "Record a voice note");
      hasVoice = await eventually(
        async () => {
          const text = await person.page();
          // WebKitGTK has no recorder: then words are offered.
          if (text.includes("You can write instead.")) return "no";
          return text.includes("0:03") && "yes";
        },
        () => "a recording of three seconds, or why there is none",
      ).then((answer) => answer === "yes");
      if (hasVoice) {
        await person.press("button", "Stop and keep");
        await person.reads("1 voice note");
      }
      // It is the first that this browser has seen.
      expect(await person.page()).not.toContain("A new version is ready");
      await person.press("button", "That's enough for now");
      await person.sees("heading", "Kept. Rest now.");
      await first.ask(writeUnsealed, controlWord);
      await first.close();
      await server.stop();
    });

    await test.step("a raw look at the profile finds none of the words", () => {
      expect(scanProfile(profileIn(dir), [controlWord]).length).toBeGreaterThan(0);
      expect(scanProfile(profileIn(dir), [words])).toEqual([]);
    });

    await test.step("and all of them come back", async () => {
      const again = await start();
      const { person } = again;
      const openScrap = async (text: string) => {
        await person.open(`${server.address}/journal`);
        await person.reads(text);
        await again.ask(openRow, text);
        await person.sees("link", "All entries");
      };

      await openScrap(words);
      await person.reads(words);
      await eventually(
        async () => (await again.ask(strokesInDrawing)) === 2,
        async () => `two strokes, where there are ${await again.ask(strokesInDrawing)}`,
      );

      await openScrap("Photo");
      const picture = await person.sees("img", "A photo");
      await eventually(
        () => picture.ask((it) => it instanceof HTMLImageElement && it.naturalWidth === 300),
        () => "the photo in its own size",
      );

      if (hasVoice) {
        await openScrap("Voice note");
        await person.press("button", "Play");
        await eventually(
          () => again.ask(secondsPlayed),
          () => "the voice note going on",
        );
      }
      await again.close();
    });
  });

/** These run in the page. */
const strokesInDialog = () => document.querySelectorAll("dialog [data-sheet] path").length;
const strokesInDrawing = () => document.querySelectorAll("main svg[role=img] path").length;
const openRow = (text: string) =>
  [...document.querySelectorAll<HTMLElement>("main a[href^='/journal/']")]
    .find((row) => row.innerText.includes(text))
    ?.click();
const secondsPlayed = () => {
  const where = document.querySelector<HTMLInputElement>("main input[type=range]");
  return Number(where?.value) > 0;
};
