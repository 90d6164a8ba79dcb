import { setTimeout as pause } from "node:timers/promises";
import { expect } from "@playwright/test";
import { scanProfile, writeUnsealed } from "../../journeys/support/profile-scan.ts";
import { wall, yesterdaysSession } from "../../journeys/support/steps.ts";
import { profileIn } from "../../support/engines/engine.ts";
import type { EngineTest } from "../../support/engines/engine-test.ts";
import { aWord, checkIn, setIntention, startJournal } from "../../support/engines/steps.ts";

const firstThing = "Start anywhere: what is the first thing that comes back?";

export const aFirstWeek = (test: EngineTest): void =>
  test("a first week is kept, drawn and shared, and is there again without a network", async ({
    start,
    server,
    dir,
  }) => {
    const words = { note: aWord(), intention: aWord(), reflection: aWord(), half: aWord() };
    const note = `A slow morning by the water ${words.note}`;
    const intention = `Let the walls be thinner ${words.intention}`;
    const reflection = `The sea 🌊, and us 👩‍👩‍👧 on it.\nהים היה שקט\nسكون <b>1 + 1</b> ${words.reflection}`;
    const half = `half a sentence 🌊 ${words.half}`;
    const first = await start();
    const { person } = first;

    await test.step("the journal is started, and a mood checked in", async () => {
      await startJournal(person, server.address);
      await checkIn(person, 7, note);
    });

    await test.step("a course is planned, with a session that was yesterday", async () => {
      await person.press("button", "Plan my course");
      await person.fill("Name of this course", "Autumn");
      await person.fill("Planned sessions", "6");
      await person.save("Save course");
      await person.press("button", "Add a session");
      await person.set("Date and time", wall(-1, yesterdaysSession));
      await person.set("Route", "Under the tongue or in the cheek");
      await person.fill("Dose", "0,5");
      await person.set("Unit", "mg/kg");
      await person.save("Save session");
    });

    await test.step("an intention is set, and the session reflected on", async () => {
      await setIntention(person, intention);
      await person.goTo("Today");
      await person.press("link", "Reflect");
      await person.fill(firstThing, reflection);
      await person.save("Save reflection");
    });

    await test.step("the journal shows all of it, to the letter", async () => {
      await person.goTo("Journal");
      await person.reads(note, intention, "7 of 10", ...reflection.split("\n"));
    });

    await test.step("the mood is drawn, and is a table too", async () => {
      await person.goTo("Progress");
      const names = async () =>
        Promise.all((await first.find("img")).map((it) => it.ask(({ ariaLabel }) => ariaLabel)));
      await expect.poll(names).toContainEqual(expect.stringContaining("Mood from"));
      await person.press("button", "Show as table", await person.sees("region", "Mood over time"));
      await person.reads("Session 1");
    });

    await test.step("a summary has nothing private in it until it is ticked", async () => {
      await person.goTo("Share");
      await person.press("button", "Make a summary");
      await person.press("button", "Preview");
      await person.reads("Patient-recorded summary, not a medical record", "0.5 mg/kg");
      const paper = await person.page();
      for (const word of Object.values(words)) expect(paper).not.toContain(word);
    });

    await test.step("something is half written when the browser is closed, and the server goes", async () => {
      await first.ask(writeUnsealed, "unsealedcontrolword");
      await person.goTo("Today");
      await person.press("link", "Check in");
      await person.fill("Note", half);
      await pause(1500);
      await first.close();
      await server.stop();
    });

    await test.step("started again without a network, everything is there", async () => {
      const again = await start();
      const { person: returned } = again;
      await returned.open(`${server.address}/`);
      await returned.sees("heading", "Today");
      await returned.press("link", "Check in");
      await returned.reads("We kept what you wrote");
      expect(await returned.finds("Note")).toBe(half);
      await returned.goTo("Journal");
      await returned.reads(note, intention, ...reflection.split("\n"));
      for (const place of ["Progress", "Practices", "Share", "Settings", "Support"]) await returned.goTo(place);
      await again.close();
    });

    await test.step("a raw look at the profile finds none of the words", () => {
      expect(scanProfile(profileIn(dir), ["unsealedcontrolword"]).length).toBeGreaterThan(0);
      expect(scanProfile(profileIn(dir), Object.values(words))).toEqual([]);
    });
  });
