import { i18n } from "@lingui/core";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findPractice, practices } from "#src/content/practices/practices.ts";
import { contentId } from "#src/domain/ids.ts";
import { addDays } from "#src/domain/time.ts";
import { practiceLogRoute, practiceRoute, practicesRoute } from "#src/features/practices/routes.ts";
import { draftsOf } from "#src/journal/drafts.ts";
import { bringToTherapy, earlierVersions } from "#src/journal/entries.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { addPracticeLog, allPracticeLogs } from "#src/journal/practice-logs.ts";
import { addSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { anIntention, aPracticeLog, aSession, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const open = async (at: string, button: string) => {
  const shown = renderScreen((root) => [practicesRoute(root), practiceRoute(root), practiceLogRoute(root)], { at });
  await screen.findByRole("button", { name: button });
  return shown;
};
const openLibrary = () => open("/practices", "Set an intention");
const openPractice = (id: string) => open(`/practices/${id}`, "I did this");
const happened = () => screen.getByRole("textbox", { name: "What happened" });
const storedLogs = async () => (await ask(allPracticeLogs())).map(({ record }) => record);

const aKeptLog = (unusual: object = {}) => {
  const { id: _, ...draft } = aPracticeLog(unusual);
  return addPracticeLog(draft);
};

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/practices/PracticesScreen.tsx");
  await import("#src/features/practices/PracticeScreen.tsx");
  await import("#src/features/practices/PracticeLogScreen.tsx");
  await import("#src/features/practices/OwnPracticeScreen.tsx");
}, 30_000);
beforeEach(anEmptyJournal);
afterEach(async () => {
  // Before the journal is closed: what an open form holds back is kept when it goes.
  await flushDrafts();
  cleanup();
});

describe("the library", () => {
  test("lists each of the 24 practices once, as a link named by its title alone", async () => {
    await openLibrary();
    expect(practices).toHaveLength(24);
    for (const { id, title } of practices) {
      expect(screen.getByRole("link", { name: i18n._(title) })).toHaveAttribute("href", `/practices/${id}`);
    }
  });

  test("on the day of a session, what fits that day stands first", async () => {
    const { id: _, status: __, ...session } = aSession({ at: rightNow() });
    await addSession(session);
    await openLibrary();
    const now = screen.getByRole("region", { name: "Fits now" });
    expect(within(now).getAllByRole("link")).toHaveLength(4);
    expect(within(now).getByRole("link", { name: "Land in the room" })).toBeInTheDocument();
  });

  test("says quietly how often a practice was done, and nothing of one that was not", async () => {
    await aKeptLog({ at: on("2026-03-12") });
    await aKeptLog({ at: on("2026-03-14") });
    await aKeptLog({ practiceId: "night-sky", at: on("2026-03-14") });
    await openLibrary();
    expect(screen.getByText(/done 2 times, last on (14 Mar|Mar 14)/)).toBeInTheDocument();
    expect(screen.getAllByText(/done once/)).toHaveLength(1);
  });

  test("shows intentions, latest first, and the way to a new one", async () => {
    for (const [day, text] of [
      ["2026-03-01", "first"],
      ["2026-03-09", "latest"],
      ["2026-03-05", "between"],
    ] as const) {
      const { id: _, ...draft } = anIntention({ at: on(day), text });
      await addIntention(draft);
    }
    const { user } = await openLibrary();
    const links = within(screen.getByRole("region", { name: "Intentions" })).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual(["latest", "between", "first"]);

    await user.click(screen.getByRole("button", { name: "Set an intention" }));
    expect(await screen.findByText("Elsewhere: /intentions/new")).toBeInTheDocument();
  });
});

describe("one practice", () => {
  const eightMinutes = findPractice(contentId("eight-minute-page"));
  const stepTexts = (eightMinutes?.steps ?? []).map((step) => i18n._(step));

  test("shows its caution above its steps, and the way to Support below them", async () => {
    await openPractice("eight-minute-page");
    const caution = screen.getByText(/Not for the details of trauma/);
    const steps = screen.getByRole("list");
    expect(
      within(steps)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(stepTexts);
    expect(caution.compareDocumentPosition(steps)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByRole("link", { name: "Open Support" })).toHaveAttribute("href", "/support");
  });

  test("one step at a time goes forward and back, and ends with all of them", async () => {
    const { user } = await openPractice("eight-minute-page");
    const press = (name: string) => user.click(screen.getByRole("button", { name }));
    await press("One step at a time");
    expect(screen.getByText(`Step 1 of ${stepTexts.length}`)).toBeInTheDocument();
    expect(screen.getByText(stepTexts[0] ?? "")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Back" })).not.toBeInTheDocument();

    await press("Next");
    expect(screen.getByText(stepTexts[1] ?? "")).toBeInTheDocument();
    expect(screen.queryByText(stepTexts[0] ?? "")).not.toBeInTheDocument();
    await press("Back");
    expect(screen.getByRole("button", { name: "Next" })).toHaveFocus();

    for (const _ of stepTexts.slice(1)) await press("Next");
    expect(screen.getByText(`Step ${stepTexts.length} of ${stepTexts.length}`)).toBeInTheDocument();
    await press("That was the last one");
    expect(screen.getByText(/^That was the last step\./)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Back" })).toHaveFocus();
    await press("Back");
    expect(screen.getByText(`Step ${stepTexts.length} of ${stepTexts.length}`)).toBeInTheDocument();

    await press("All steps");
    expect(screen.getAllByRole("listitem")).toHaveLength(stepTexts.length);
    expect(screen.getByRole("button", { name: "One step at a time" })).toHaveFocus();
  });

  test("is logged without a word", async () => {
    const { user } = await openPractice("land-in-the-room");
    await user.click(screen.getByRole("button", { name: "I did this" }));

    const past = await screen.findByRole("region", { name: "When you did this" });
    const [stored, ...more] = await storedLogs();
    expect(more).toEqual([]);
    expect(stored).toMatchObject({ practiceId: "land-in-the-room", note: "" });
    expect(Math.abs((stored?.at.instant ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(within(past).getByRole("link")).toHaveAttribute("href", `/journal/${stored?.id}`);
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
  });

  test("is logged with words, exactly as typed, and again with others", async () => {
    const { user } = await openPractice("land-in-the-room");
    await user.type(happened(), " =1+1 \u{1F30A} ");
    await user.click(screen.getByRole("button", { name: "I did this" }));
    await screen.findByRole("region", { name: "When you did this" });
    expect(happened()).toHaveValue("");
    // Not back to the top of the page.
    expect(happened().closest("form")).toHaveFocus();

    await user.type(happened(), "slower");
    await user.click(screen.getByRole("button", { name: "I did this" }));
    await screen.findByText("slower", { selector: "p" });
    expect((await storedLogs()).map(({ note }) => note)).toEqual([" =1+1 \u{1F30A} ", "slower"]);
    expect(await ask(draftsOf("practice/land-in-the-room"))).toEqual([]);
  });

  test("words that were not saved are back after a killed browser", async () => {
    const { user, unmount } = await openPractice("land-in-the-room");
    await user.type(happened(), "my feet were cold");
    await flushDrafts();
    unmount();
    await reopenedJournal();

    const again = await openPractice("land-in-the-room");
    expect(happened()).toHaveValue("my feet were cold");
    await again.user.click(screen.getByRole("button", { name: "Start afresh" }));
    await again.user.type(happened(), "new");
    await again.user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(happened()).toHaveValue("my feet were cold");
    // What was typed in between can be had back, too.
    await again.user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(happened()).toHaveValue("new");
  });

  test("a failed save keeps the words, and they can be saved again", async () => {
    const { user } = await openPractice("land-in-the-room");
    await user.type(happened(), "my feet were cold");
    const makeRoom = fillTheDisk();
    await user.click(screen.getByRole("button", { name: "I did this" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(happened()).toHaveValue("my feet were cold");

    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("region", { name: "When you did this" });
    expect((await storedLogs()).map(({ note }) => note)).toEqual(["my feet were cold"]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("an unknown one is met with a sentence and the way back", async () => {
    renderScreen((root) => [practiceRoute(root)], { at: "/practices/%3Cscript%3E" });
    expect(await screen.findByRole("heading", { name: "There is no such practice here" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "All practices" })).toBeInTheDocument();
  });
});

describe("one doing of a practice", () => {
  test("changes its words and its time, and keeps what it was", async () => {
    const { record } = await aKeptLog({ note: "slow", at: on("2026-03-12T10:00") });
    const { user } = await open(`/practices/log/${record.id}`, "Save");
    expect(screen.getByRole("heading", { name: "Land in the room" })).toBeInTheDocument();
    expect(happened()).toHaveValue("slow");
    await user.type(happened(), " and quiet");
    const when = screen.getByLabelText("When");
    expect(when).toHaveValue("2026-03-12T10:00");
    await user.clear(when);
    await user.type(when, "2026-03-13T02:30");
    await user.click(screen.getByRole("button", { name: "Save" }));

    expect(await screen.findByText(`Elsewhere: /journal/${record.id}`)).toBeInTheDocument();
    const [stored] = await storedLogs();
    expect(stored).toMatchObject({ note: "slow and quiet", practiceId: "land-in-the-room" });
    // Half past two at night still belongs to the evening before, in the zone it was written in.
    expect(stored?.at).toEqual({ ...on("2026-03-13T02:30"), localDay: "2026-03-12" });
    const [earlier] = await ask(earlierVersions(record.id));
    expect(earlier?.kind === "practice-log" && earlier.record.note).toBe("slow");
  });

  test("a time to come is refused beside the field", async () => {
    const { record } = await aKeptLog({ note: "slow" });
    const { user } = await open(`/practices/log/${record.id}`, "Save");
    const when = screen.getByLabelText("When");
    await user.clear(when);
    await user.type(when, "2099-01-01T10:00");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(when).toHaveAccessibleDescription(/still to come/);
    expect((await storedLogs())[0]?.at).toEqual(record.at);
  });

  test.for([
    ["left and come back to", true],
    ["open all the while", false],
  ] as const)("that was only put on the list meanwhile stays one entry: %s", async ([, isLeft]) => {
    const kept = await aKeptLog({ note: "Barefoot" });
    const at = `/practices/log/${kept.record.id}`;
    const { user, unmount } = await open(at, "Save");
    await user.type(happened(), ", on grass");
    await flushDrafts();
    if (isLeft) unmount();
    await bringToTherapy({ ...kept, kind: "practice-log" }, true);
    if (isLeft) await open(at, "Save");

    expect(happened()).toHaveValue("Barefoot, on grass");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await screen.findByText(/^Elsewhere/);
    expect(await storedLogs()).toEqual([{ ...kept.record, note: "Barefoot, on grass", forTherapy: true }]);
  });

  test("one that is not there is said to be gone", async () => {
    renderScreen((root) => [practiceLogRoute(root)], { at: `/practices/log/${crypto.randomUUID()}` });
    expect(await screen.findByText(/There is no such entry here/)).toBeInTheDocument();
  });
});

describe("a practice that speaks of a photo or a voice note", () => {
  const keepHere = () => screen.findByRole("link", { name: "Keep a photo or a voice note here" });
  const aSessionDaysAgo = async (days: number) => {
    const now = rightNow();
    const at = { ...now, instant: now.instant - days * 86_400_000, localDay: addDays(now.localDay, -days) };
    const { id: _, status: __, ...draft } = aSession({ at });
    return (await addSession(draft)).record.id;
  };

  test("leads to a place for it, with the last session of the two weeks before", async () => {
    await aSessionDaysAgo(20);
    const last = await aSessionDaysAgo(14);
    await openPractice("draw-the-leftover");
    await waitFor(async () => expect(await keepHere()).toHaveAttribute("href", `/right-now?session=${last}`));
  });

  test("leads to one without a session when the last is longer ago", async () => {
    await aSessionDaysAgo(15);
    await openPractice("keep-the-thread");
    expect(await keepHere()).toHaveAttribute("href", "/right-now");
  });

  test("is not every practice", async () => {
    await openPractice("land-in-the-room");
    expect(screen.queryByRole("link", { name: /Keep a photo/ })).toBeNull();
  });
});
