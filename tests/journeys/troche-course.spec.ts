import type { Page } from "@playwright/test";
import { aPng, expectLooksWell, itIs, lightOf, pathsOf, unfold } from "./support/course-steps.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import { addSession, checkIn, clickPlace, isOffline, planCourse, savedIsSaid, startJournal } from "./support/steps.ts";
import { drawLantern, fillInGiven, sayWhoAndHow } from "./support/troche-steps.ts";

test.use({ timezoneId: "Europe/Prague" });

const foodRule = "Nothing to eat for four hours before, water until two hours before.";
const intention = "To see my mother as she was when I was small";
const threeWords = "floating, violet, home";
const picture = "A lantern under the water, and her hand";
const line = "Nobody had to be anywhere";
const written = "Her hand came back first, and the smell of the summer kitchen";
const theirNote = "She spoke softly of the kitchen. Breathing slow, tears, then a smile.";
const noticed = "My sister says that I hummed all the way home";

const rising = [
  ["2026-02-24T10:00", "100"],
  ["2026-02-27T10:00", "125"],
  ["2026-03-03T10:00", "150"],
  ["2026-03-06T10:00", undefined],
  ["2026-03-10T10:00", undefined],
  ["2026-03-13T10:00", undefined],
] as const;

const sessionHeading = (page: Page) => page.getByRole("heading", { name: "Medicine session 4 of 6", level: 1 });

test("six sessions with troches: the food rule, a card, the nap, a drawing, a note, and what became of it", async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  let session = "";
  const openSession = async (moment: string) => {
    await itIs(page, moment, session);
    await expect(sessionHeading(page)).toBeVisible();
  };

  await test.step("Thursday evening: the course, its people and what the clinic said", async () => {
    await page.clock.setFixedTime("2026-03-05T17:00:00+01:00");
    await startJournal(page);
    await planCourse(page, "Troches with Dana", 6);
    await sayWhoAndHow(page, { foodRule });
    await expect(page.getByRole("link", { name: "Call Dana" })).toHaveAttribute("href", "tel:+420602000222");
    await expect(page.getByRole("link", { name: "Call Harbour Clinic" })).toBeVisible();
    await expect(page.getByText(foodRule)).toBeVisible();

    for (const [at, dose] of rising) {
      await addSession(page, { at, route: "Under the tongue or in the cheek", ...(dose && { dose }) });
    }
    await expect(page.getByText("3 of 6 medicine sessions so far")).toBeVisible();
    for (const [at, mood] of [
      ["2026-02-23T09:00", 3],
      ["2026-02-25T09:00", 4],
      ["2026-03-01T09:00", 5],
      ["2026-03-04T09:00", 6],
    ] as const) {
      await checkIn(page, { mood, at });
    }
  });

  await test.step("the next session is prepared", async () => {
    await page.getByRole("link", { name: "Medicine session 4" }).tap();
    await expect(sessionHeading(page)).toBeVisible();
    session = new URL(page.url()).pathname;
    await expectLooksWell(page);

    const evening = await unfold(page, "The evening before");
    await evening.getByRole("checkbox", { name: "An eye mask" }).check();
    await evening.getByRole("button", { name: "Change this list" }).tap();
    await evening.getByRole("textbox", { name: "A line of your own" }).fill("My watercolours, for afterwards");
    await evening.getByRole("button", { name: "Add" }).tap();
    await expect(evening.getByRole("button", { name: /^Remove .My watercolours/ })).toBeVisible();
    await evening.getByRole("button", { name: "Back to the list" }).tap();
    await evening.getByRole("checkbox", { name: "My watercolours, for afterwards" }).check();
    await expect(page.getByText("2 ready")).toBeVisible();

    await expect(page.getByText(foodRule)).toBeVisible();
    await page.getByRole("button", { name: "Write down your ride" }).tap();
    await page.getByRole("textbox", { name: "Who takes you" }).fill("My sister Jana");
    await page.getByRole("textbox", { name: "Their number" }).fill("+420 603 000 333");
    await page.getByRole("button", { name: "Save ride" }).tap();
    await expect(page.getByRole("link", { name: "Call My sister Jana" })).toBeVisible();
    await page.getByRole("checkbox", { name: "Arranged, there and back" }).check();
    await expect(page.getByText("3 ready")).toBeVisible();

    await page.getByRole("button", { name: "Write it down" }).tap();
    await page.getByRole("textbox", { name: "What you want them to know" }).fill("I have had a cold since Monday.");
    await page.getByRole("button", { name: "Save this" }).tap();
    await expect(page.getByText("I have had a cold since Monday.")).toBeVisible();
    await page.getByRole("textbox", { name: "A question to ask them" }).fill("Is the dose higher this time?");
    await page.getByRole("region", { name: "Questions for your clinic" }).getByRole("button", { name: "Add" }).tap();
    await expect(page.getByText("Is the dose higher this time?")).toBeVisible();
  });

  let card = "";
  await test.step("an intention, in own words and from a card", async () => {
    await page.getByRole("button", { name: "Set an intention" }).tap();
    await page.getByRole("textbox", { name: "My intention" }).fill(intention);
    await page.getByRole("button", { name: "Draw a card" }).tap();
    await page.getByRole("button", { name: "Use these words" }).tap();
    await expect(page.getByRole("textbox", { name: "My intention" })).not.toHaveValue(intention);
    const whole = await page.getByRole("textbox", { name: "My intention" }).inputValue();
    card = whole.slice(intention.length).trim();
    expect(card).not.toBe("");
    await page.getByRole("button", { name: "Save intention" }).tap();
    await expect(sessionHeading(page)).toBeVisible();
    await expect(page.getByText(card)).toBeVisible();

    await clickPlace(page, "Today");
    await expect(page.getByRole("heading", { name: "Your session is tomorrow" })).toBeVisible();
    await expect(page.getByText("3 things are ready")).toBeVisible();
    await expect(page.getByText("your ride: My sister Jana")).toBeVisible();
  });

  await test.step("Friday morning: the intention over the whole screen, and then nothing to operate", async () => {
    await itIs(page, "2026-03-06T08:30:00+01:00");
    await expect(page.getByRole("heading", { name: "Today is a session day" })).toBeVisible();
    await page.getByRole("link", { name: "Full screen" }).tap();
    const full = page.getByRole("dialog", { name: "Your intention" });
    await expect(full).toContainText(intention);
    await expect(full.getByRole("button")).toHaveText(["Back"]);
    await expect(full.getByRole("link")).toHaveCount(0);
    expect(await full.boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize() });
    await expectLooksWell(page);
    await full.getByRole("button", { name: "Back" }).tap();
    await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();

    await openSession("2026-03-06T09:00:00+01:00");
    await expectLooksWell(page);
    await openSession("2026-03-06T10:40:00+01:00");
    await expect(page.getByText("Nothing is asked of you here. You can put the phone away.")).toBeVisible();
    await expect(page.getByRole("button", { name: "I'm safe at home" })).toHaveCount(0);
    await expectLooksWell(page);
    await itIs(page, "2026-03-06T10:45:00+01:00");
    await expect(page.getByRole("button", { name: /Set an intention|Plan my course|Add a session/ })).toHaveCount(0);
  });

  let drawn: string[] = [];
  await test.step("foggy: three words, a drawing by touch, one line", async () => {
    await itIs(page, "2026-03-06T12:30:00+01:00");
    await expect(page.getByRole("heading", { name: "Rest now" })).toBeVisible();
    await page.getByRole("button", { name: "I'm safe at home" }).tap();
    await expect(page.getByText("At home since 12:30.")).toBeVisible();
    await page.getByRole("link", { name: "Right now" }).tap();
    await expect(page.getByRole("heading", { name: "Right now", level: 1 })).toBeVisible();
    expect(await lightOf(page)).toBe("dim");
    await page.getByRole("textbox", { name: "Three words" }).fill(threeWords);
    await page.getByRole("textbox", { name: "A picture I can still see" }).fill(picture);

    // On the smallest phone.
    await page.setViewportSize({ width: 320, height: 568 });
    await page.getByRole("button", { name: "Draw it" }).tap();
    drawn = await drawLantern(page);
    await page.setViewportSize({ width: 393, height: 852 });

    await page.getByRole("textbox", { name: "Where in the body" }).fill("Warm hands");
    await page.getByRole("radio", { name: "Quiet", exact: true }).check({ force: true });
    await page.getByRole("textbox", { name: "One line to keep" }).fill(line);
    await expectLooksWell(page);
    expect(await lightOf(page)).toBe("dim");
    await page.getByRole("button", { name: "That's enough for now" }).tap();
    await expect(page.getByRole("heading", { name: "Kept. Rest now." })).toBeVisible();
    await expect(page.getByText(/No driving until at least tomorrow/)).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole("link", { name: "Close" }).tap();
    await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
    expect(await lightOf(page)).toBeUndefined();

    await openSession("2026-03-06T13:00:00+01:00");
    await expect(page.getByRole("link", { name: "Right now" })).toBeVisible();
    await expectLooksWell(page);
  });

  const drawing = page.getByRole("img", { name: `A drawing: ${picture}` });
  await test.step("after the nap the scraps stand beside the questions", async () => {
    await openSession("2026-03-06T17:30:00+01:00");
    await expect(page.getByText(threeWords)).toBeVisible();
    await expectLooksWell(page);
    await clickPlace(page, "Today");
    await expect(page.getByRole("heading", { name: "When you have rested" })).toBeVisible();
    const kept = page.getByRole("list", { name: "What you kept" });
    await expect(kept).toContainText(threeWords);
    await expect(kept).toContainText("A drawing");

    await page.getByRole("link", { name: "Reflect" }).tap();
    await expect(page.getByText("Did you nap or sleep?")).toBeVisible();
    await page.getByRole("button", { name: "Not yet" }).tap();
    await expect(page.getByText(/Then rest first/)).toBeVisible();
    await page.getByRole("button", { name: "Write all the same" }).tap();
    await expect(page.getByText(threeWords)).toBeVisible();
    await expect(page.getByText(line)).toBeVisible();
    await drawing.scrollIntoViewIfNeeded();
    expect(await pathsOf(drawing)).toEqual(drawn);
    await expectLooksWell(page);
    await page.getByRole("textbox", { name: /first thing that comes back/ }).fill(written);
    await page.getByRole("textbox", { name: /answer, change or ignore your intention/ }).fill("It answered in a smell");
    await page.getByRole("textbox", { name: "One question to bring to your therapist." }).fill("Why the kitchen?");
    await page.getByRole("checkbox", { name: /^This is about my intention/ }).check();
    await page.getByRole("button", { name: "Save reflection" }).tap();
    await savedIsSaid(page);
    await page.goto("/therapy");
    await expect(page.getByText("Why the kitchen?")).toBeVisible();
  });

  await test.step("Sunday: what was given, what was measured, how it was", async () => {
    await openSession("2026-03-08T11:00:00+01:00");
    await page.getByRole("link", { name: "Write down what was given" }).tap();
    const doses = await fillInGiven(page, { noticed });
    await expectLooksWell(page);

    await page.getByRole("button", { name: "Save what was given" }).tap();
    await expect(page.getByText("You typed 1750 mg — is that what your clinic told you?")).toBeVisible();
    await page.getByRole("button", { name: "Change it" }).tap();
    await doses.getByRole("spinbutton", { name: "Dose" }).first().fill("175");
    await page.getByRole("button", { name: "Save what was given" }).tap();
    await expect(sessionHeading(page)).toBeVisible();
    const given = page.getByRole("region", { name: "Given and measured" });
    await expect(given).toContainText(
      "175 mg · Under the tongue or in the cheek · Troche · held for 12 min · then spat out",
    );
    await expect(given).toContainText("50 mg · Under the tongue or in the cheek · 20 min after the start");
    await expect(given).toContainText("118/76 mmHg · pulse 72 a minute · measured by the clinic");
    await expect(given).toContainText("7 of 10");
    await expect(given).toContainText("0 of 10");
    await expect(given).not.toContainText("How supported I felt");
    await expect(given).toContainText(noticed);
  });

  await test.step("a side effect is noticed, and told to the clinic later", async () => {
    await page.getByRole("link", { name: "Note a side effect" }).tap();
    await page.getByRole("combobox", { name: "What I noticed" }).selectOption({ label: "Constipation" });
    await page.getByRole("radio", { name: "Moderate" }).check({ force: true });
    await page
      .getByRole("combobox", { name: "When it was there" })
      .selectOption({ label: "In the days between sessions" });
    await page.getByRole("button", { name: "Save side effect" }).tap();
    await expect(page.getByText("Worth telling your clinic before your next session.")).toBeVisible();
    await page.getByRole("button", { name: "Done" }).tap();
    await expect(sessionHeading(page)).toBeVisible();
    await expect(page.getByRole("region", { name: "Side effects" })).toContainText("Constipation");
  });

  const note = page.getByRole("region", { name: "From my therapist" });
  await test.step("a note from the therapist: her words, and the page she wrote them on", async () => {
    await page.getByRole("link", { name: "Add a note from my therapist" }).tap();
    await page.getByRole("textbox", { name: "What the note says" }).fill(theirNote);
    await page.getByLabel("Add a photo").setInputFiles({
      name: "note.jpg",
      mimeType: "image/jpeg",
      buffer: Buffer.from("<!doctype html><script>alert(1)</script>"),
    });
    await expect(page.getByText(/This is not a photo that can be opened here/)).toBeVisible();
    await page
      .getByLabel("Add a photo")
      .setInputFiles({ name: "note.png", mimeType: "image/png", buffer: aPng(300, 200) });
    await expect(page.getByRole("img", { name: "A photo: page 1 of the note" })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "What the note says" })).toHaveValue(theirNote);
    await expectLooksWell(page);
    await page.getByRole("button", { name: "Save note" }).tap();
    await expect(sessionHeading(page)).toBeVisible();
    await expect(note).toContainText(theirNote);
    await note.getByText(/Note from my therapist, /).scrollIntoViewIfNeeded();
    await expect(note.getByRole("img")).toHaveJSProperty("naturalWidth", 300);
    await expectLooksWell(page);
  });

  await test.step("two days later: is it still there?", async () => {
    await itIs(page, "2026-03-11T18:00:00+01:00");
    await page.getByRole("link", { name: "Is it still there?" }).tap();
    await page.getByRole("button", { name: "No, it is over" }).tap();
    await expect(page.getByText(/You said that it was over/)).toBeVisible();
    await openSession("2026-03-11T18:05:00+01:00");
    await expect(page.getByRole("region", { name: "Side effects" })).toContainText("over");
  });

  await test.step("what became of the intention: it changed shape, and a step was done", async () => {
    await page.getByRole("link", { name: "What became of it" }).tap();
    await expect(page.getByRole("heading", { name: "What became of it", level: 1 })).toBeVisible();
    const became = page.url();
    await page.getByRole("radio", { name: "It changed shape." }).check({ force: true });
    await page.getByRole("textbox", { name: "A few words about it" }).fill("From seeing her to being with her");
    await page.getByRole("button", { name: "Save", exact: true }).tap();
    const story = page.getByRole("list", { name: "Its story" });
    await expect(story).toContainText("From seeing her to being with her");
    await expect(story).toContainText("It answered in a smell");

    await page.goto(became.replace("/became", ""));
    await page.getByRole("link", { name: "Add a step" }).tap();
    await page.getByRole("textbox", { name: "When …" }).fill("the kettle boils");
    await page.getByRole("textbox", { name: "I will …" }).fill("look at one photo of her");
    await page.getByRole("spinbutton", { name: "For … minutes" }).fill("5");
    await page.getByRole("button", { name: "Save step" }).tap();
    await expect(
      page.getByText("When the kettle boils, I will look at one photo of her, for 5 minutes."),
    ).toBeVisible();
    await page.getByRole("button", { name: "Done", exact: true }).tap();
    await unfold(page, "Done or let go");
    await expect(page.getByText("Done: Today")).toBeVisible();
    await page.goto(became);
    await expect(story).toContainText("look at one photo of her");
    await expect(story).toContainText("Done: Today");
    await expectLooksWell(page);
  });

  await test.step("the line of her days has the session on it", async () => {
    for (const [at, mood] of [
      ["2026-03-07T09:00", 8],
      ["2026-03-09T09:00", 8],
      ["2026-03-11T09:00", 7],
    ] as const) {
      await checkIn(page, { mood, at });
    }
    await clickPlace(page, "Progress");
    const mood = page.getByRole("region", { name: "Mood over time" });
    await expect(mood.getByRole("img", { name: /Mood from/ })).toBeVisible();
    await mood.getByRole("button", { name: "Show as table" }).tap();
    await expect(mood.getByRole("row", { name: /Session 4/ })).toBeVisible();
  });

  await test.step("a word is found again; the word is nowhere but on the screen", async () => {
    await clickPlace(page, "Journal");
    await page.getByRole("searchbox", { name: "Search" }).fill("KITCHEN");
    await expect(page.getByText("Found in 2 entries")).toBeVisible();
    await expect(page.getByRole("list", { name: "Found" }).locator("mark").first()).toHaveText(/kitchen/i);
    await expectLooksWell(page);
    await page.getByRole("searchbox", { name: "Search" }).fill("floating");
    await expect(page.getByText("Found in 1 entry")).toBeVisible();
    expect(page.url()).not.toMatch(/floating|kitchen/i);
    expect(await page.title()).not.toMatch(/floating|kitchen/i);
    expect(
      await page.evaluate(() =>
        JSON.stringify([history.state, Object.entries(localStorage), Object.entries(sessionStorage)]),
      ),
    ).not.toMatch(/floating|kitchen/i);
    await page.getByRole("list", { name: "Found" }).getByRole("link").tap();
    await expect(page.getByText(line)).toBeVisible();
  });

  await test.step("the month has quiet dots, and opens the day", async () => {
    await page.goto("/journal/calendar?month=2026-03");
    const grid = page.getByRole("grid", { name: "March 2026" });
    await expectLooksWell(page);
    await grid.getByRole("link", { name: /6 March.*a session/, includeHidden: true }).tap();
    await expect(page.getByRole("heading", { name: /6 March/, level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: /Medicine session 4/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /Quick note/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /Reflection/ })).toBeVisible();
  });

  const paper = page.getByRole("article");
  await test.step("the page for the therapist shows what was ticked, and no word beside it", async () => {
    await clickPlace(page, "Share");
    await page.getByRole("button", { name: "Make a summary" }).tap();
    await page.getByRole("button", { name: "Preview" }).tap();
    await expect(paper).toContainText("175 mg");
    for (const words of [
      intention,
      card,
      threeWords,
      picture,
      line,
      written,
      theirNote,
      noticed,
      "look at one photo",
      "Why the kitchen?",
      foodRule,
    ]) {
      await expect(paper).not.toContainText(words);
    }
    const scrap = page
      .locator("main div")
      .filter({ has: page.getByRole("checkbox") })
      .filter({ hasText: line })
      .last();
    await page.getByRole("checkbox", { name: "In my own words" }).check();
    await scrap.getByRole("checkbox").check();
    await expect(paper).toContainText(line);
    for (const words of [intention, threeWords, written, theirNote, noticed, "Why the kitchen?"]) {
      await expect(paper).not.toContainText(words);
    }
  });

  await test.step("opened without a network, all of it is there", async () => {
    await isOffline(page);
    await context.setOffline(true);
    await page.goto(session);
    await page.reload();
    await expect(sessionHeading(page)).toBeVisible();
    await unfold(page, "1 quick note kept");
    await expect(page.getByText(threeWords)).toBeVisible();
    await drawing.scrollIntoViewIfNeeded();
    expect(await pathsOf(drawing)).toEqual(drawn);
    await note.getByText(/Note from my therapist, /).scrollIntoViewIfNeeded();
    await expect(note.getByRole("img")).toHaveJSProperty("naturalWidth", 300);
    await expect(page.getByText("118/76 mmHg")).toBeVisible();
    await clickPlace(page, "Journal");
    const journal = page.locator("main");
    for (const words of [
      threeWords,
      written,
      intention,
      theirNote,
      "Is the dose higher this time?",
      "look at one photo of her",
    ]) {
      await expect(journal).toContainText(words);
    }
    // The next one begins with what was ready for this one: who drives, and the line of her own.
    await page.goto(session);
    await page.getByRole("link", { name: "Troches with Dana" }).tap();
    await page.getByRole("link", { name: /Medicine 6/ }).tap();
    await expect(page.getByRole("heading", { name: "Medicine session 6 of 6", level: 1 })).toBeVisible();
    await expect(page.getByText("My sister Jana")).toBeVisible();
    const evening = await unfold(page, "The evening before");
    await expect(evening.getByRole("checkbox", { name: "My watercolours, for afterwards" })).not.toBeChecked();
  });
});
