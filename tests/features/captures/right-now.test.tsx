import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { addDays, type When } from "#src/domain/time.ts";
import { captureRoute, rightNowRoute } from "#src/features/captures/routes.ts";
import { allCaptures } from "#src/journal/captures.ts";
import { draftsOf, keepDraft } from "#src/journal/drafts.ts";
import { readDrawing, strokesFromJson } from "#src/journal/drawings.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { freshRightNow, rightNowForm } from "#src/journal/right-now.ts";
import { addSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { keepAppearance } from "#src/platform/appearance.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aCourse, anIntention, aSession } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const hoursAgo = (hours: number): When => {
  const now = rightNow();
  return { ...now, instant: now.instant - hours * 3_600_000, localDay: addDays(now.localDay, -Math.round(hours / 24)) };
};
const openRightNow = async () => {
  const shown = renderScreen((root) => [rightNowRoute(root), captureRoute(root)], { at: "/right-now" });
  await screen.findByRole("textbox", { name: "Three words" });
  return shown;
};
const box = (name: string) => screen.getByRole("textbox", { name });
const enough = () => screen.getByRole("button", { name: "That's enough for now" });
const kept = async () => (await ask(allCaptures())).map(({ record }) => record);
const light = () => document.documentElement.dataset["light"];

const setTimeoutOf = globalThis.setTimeout;

/** A finger goes over the sheet, which is as large as it is drawn in the test. */
const draw = (...spots: readonly (readonly [number, number])[]) => {
  const sheet = document.querySelector<HTMLElement>("[data-sheet]");
  if (!sheet) throw new Error("no sheet is open");
  sheet.setPointerCapture = () => undefined;
  sheet.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
  const finger = { pointerId: 1, pointerType: "touch", isPrimary: true, button: 0 };
  const [first, ...others] = spots.map(([clientX, clientY]) => Object.assign({ clientX, clientY }, finger));
  fireEvent.pointerDown(sheet, first);
  for (const spot of others) fireEvent.pointerMove(sheet, spot);
  fireEvent.pointerUp(sheet, others.at(-1) ?? first);
};

beforeAll(async () => {
  await import("#src/features/captures/RightNowScreen.tsx");
}, 30_000);
beforeEach(anEmptyJournal);

test("asks for little, presets nothing, and has one way out", async () => {
  await openRightNow();
  for (const name of ["Three words", "A picture I can still see", "Where in the body", "One line to keep"])
    expect(box(name)).toHaveValue("");
  const loudness = screen.getByRole("radiogroup", { name: "Loud or quiet inside" });
  expect(
    within(loudness)
      .getAllByRole("radio")
      .map((radio) => radio.getAttribute("aria-label")),
  ).toEqual(["Very quiet", "Quiet", "In between", "Loud", "Very loud"]);
  for (const radio of within(loudness).getAllByRole("radio")) expect(radio).not.toBeChecked();
  expect(enough()).toBeInTheDocument();
});

test("what was written is one scrap of the session it comes from, and there is only rest then", async () => {
  const { id: _, status: __, ...draft } = aSession({ courseId: aCourse().id, at: hoursAgo(3) });
  const session = (await addSession(draft)).record;
  const { user } = await openRightNow();
  await user.type(box("Three words"), "  warm, wide \u{1F30A}");
  await user.type(box("A picture I can still see"), "a door\n=1+1 <script>");
  await user.click(screen.getByRole("radio", { name: "Very quiet" }));
  await user.type(box("One line to keep"), "You may put it down now.");
  await user.click(enough());

  expect(await screen.findByRole("heading", { name: "Kept. Rest now." })).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  expect(screen.getByText("No driving until at least tomorrow, and only if your clinic agrees.")).toBeInTheDocument();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  const [scrap, ...more] = await kept();
  expect(more).toEqual([]);
  expect(scrap).toMatchObject({
    sessionId: session.id,
    threeWords: "  warm, wide \u{1F30A}",
    picture: "a door\n=1+1 <script>",
    body: "",
    loudness: 0,
    line: "You may put it down now.",
  });
  expect(await ask(draftsOf(rightNowForm))).toEqual([]);

  await user.click(screen.getByRole("link", { name: "Close" }));
  expect(await screen.findByText("Elsewhere: /")).toBeInTheDocument();
});

describe("the last words", () => {
  const driving = "No driving until at least tomorrow, and only if your clinic agrees.";
  const slept = "It comes back to you after you have slept.";
  const finish = async () => {
    const { user } = await openRightNow();
    await user.type(box("Three words"), "warm");
    await user.click(enough());
    await screen.findByRole("heading", { name: "Kept. Rest now." });
  };
  const aSessionAgo = async (hours: number, unusual: object = {}) => {
    const { id: _, status: __, ...draft } = aSession({ courseId: aCourse().id, at: hoursAgo(hours), ...unusual });
    return (await addSession(draft)).record.id;
  };
  const bring = async (text: string, ...sessionIds: string[]) => {
    const { id: _, ...draft } = anIntention({ text, sessionIds });
    await addIntention(draft);
  };

  test("are of sleep and of driving while a session is fresh", async () => {
    await aSessionAgo(1);
    await finish();
    expect(screen.getByText(slept)).toBeVisible();
    expect(screen.getByText(driving)).toBeVisible();
  });

  test.for([
    ["there was no session", undefined],
    ["the last one was long ago", () => aSessionAgo(39)],
    ["the last one was a talk", () => aSessionAgo(1, { kind: "integration" })],
  ] as const)("say only where it is when %s", async ([, before]) => {
    await before?.();
    await finish();
    expect(screen.getByText("It is in your Journal.")).toBeVisible();
    expect(screen.queryByText(slept)).toBeNull();
    expect(screen.queryByText(driving)).toBeNull();
  });

  test("say that it is with the session once a night has passed, and nothing of driving any more", async () => {
    await aSessionAgo(30);
    await finish();
    expect(screen.getByText("It is with your session, and in your Journal.")).toBeVisible();
    expect(screen.queryByText(slept)).toBeNull();
    expect(screen.queryByText(driving)).toBeNull();
  });

  test("are the intention that was carried into this session, exactly as it was written, and no other", async () => {
    const [session, another] = [await aSessionAgo(3), await aSessionAgo(24 * 9)];
    await bring("Let the walls\nbe thinner \u{1F30A}", session);
    await bring("of another one", another);
    await finish();
    const words = await screen.findByText(/Let the walls/);
    expect(words).toHaveClass("own-words");
    expect(words.textContent).toBe("Let the walls\nbe thinner \u{1F30A}");
    expect(screen.queryByText("of another one")).toBeNull();
  });

  test("are no intention where none was carried in, or where there was no session", async () => {
    await bring("of another one", await aSessionAgo(24 * 9));
    await finish();
    expect(screen.queryByText("You went in with")).toBeNull();
  });
});

test("it says so once what stands there is on disk, and not while it is not", async () => {
  const { user } = await openRightNow();
  expect(screen.queryByText("Kept")).toBeNull();
  await user.type(box("Three words"), "warm");
  expect(await screen.findByText("Kept")).toBeInTheDocument();
  await user.clear(box("Three words"));
  await flushDrafts();
  await waitFor(() => expect(screen.queryByText("Kept")).toBeNull());
  const makeRoom = fillTheDisk();
  await user.type(box("Three words"), " and wide");
  expect(screen.queryByText("Kept")).toBeNull();
  makeRoom();
  await flushDrafts();
  expect(await screen.findByText("Kept")).toBeInTheDocument();
});

test("with nothing written nothing is kept, and that is well too", async () => {
  const { user } = await openRightNow();
  await user.type(box("Three words"), "warm");
  await user.clear(box("Three words"));
  await flushDrafts();
  await user.click(enough());
  expect(await screen.findByRole("heading", { name: "Rest now." })).toBeInTheDocument();
  expect(screen.getByRole("status")).not.toHaveTextContent("Saved");
  expect(await kept()).toEqual([]);
  expect(await ask(draftsOf(rightNowForm))).toEqual([]);
});

test("Enter after three words is not the end", async () => {
  const { user } = await openRightNow();
  await user.type(box("Three words"), "warm{Enter}wide");
  expect(box("Three words")).toHaveValue("warm\nwide");
  expect(await kept()).toEqual([]);
});

test("a second tap on the way out keeps it once", async () => {
  const { user } = await openRightNow();
  await user.type(box("Three words"), "warm");
  await user.dblClick(enough());
  await screen.findByRole("heading", { name: "Kept. Rest now." });
  expect(await kept()).toHaveLength(1);
});

describe("the light", () => {
  test("is nearly out, whatever it is elsewhere, and comes back with the next screen", async () => {
    keepAppearance({ light: "day", textSize: "normal" });
    const { user, unmount } = await openRightNow();
    expect(light()).toBe("dim");

    await user.click(screen.getByRole("button", { name: "Lighter screen" }));
    expect(light()).toBe("day");
    await user.click(screen.getByRole("button", { name: "Dim screen" }));
    expect(light()).toBe("dim");
    unmount();
    expect(light()).toBe("day");
  });
});

describe("what was typed and not finished", () => {
  test("stands there again after a killed browser, drawing and all", async () => {
    const { user, unmount } = await openRightNow();
    await user.type(box("Where in the body"), "behind the breastbone");
    await user.click(screen.getByRole("button", { name: "Draw it" }));
    draw([10, 10], [50, 80]);
    await user.click(screen.getByRole("button", { name: "Done" }));
    await flushDrafts();
    unmount();
    await reopenedJournal();

    await openRightNow();
    expect(box("Where in the body")).toHaveValue("behind the breastbone");
    expect(screen.getByRole("img", { name: "A drawing" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Go on drawing" })).toBeInTheDocument();
    expect(await kept()).toEqual([]);
  });

  test("after another session is a scrap by now, and the form is empty", async () => {
    const fields = { ...freshRightNow(), threeWords: "of last week" };
    await keepDraft({ id: crypto.randomUUID(), form: rightNowForm, fields, at: hoursAgo(5) }, []);
    await openRightNow();
    expect(box("Three words")).toHaveValue("");
    expect((await kept()).map(({ threeWords }) => threeWords)).toEqual(["of last week"]);
  });

  test("stays on the screen when the device is full, and is kept when there is room", async () => {
    const { user } = await openRightNow();
    await user.type(box("Three words"), "warm");
    await flushDrafts();
    const makeRoom = fillTheDisk();
    await user.click(enough());
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(box("Three words")).toHaveValue("warm");

    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("heading", { name: "Kept. Rest now." });
    expect((await kept()).map(({ threeWords }) => threeWords)).toEqual(["warm"]);
  });

  test("that is more than a box can keep is said beside it", async () => {
    const { user } = await openRightNow();
    await user.click(box("One line to keep"));
    await user.paste("x".repeat(200_001));
    await user.click(enough());
    expect(box("One line to keep")).toHaveAccessibleDescription(/more than one box can keep/);
    expect(await kept()).toEqual([]);
  });
});

describe("drawing", () => {
  test("keeps the strokes as they were drawn, in the paint and with the brush that were chosen", async () => {
    const { user } = await openRightNow();
    await user.type(box("A picture I can still see"), "a lighthouse");
    await user.click(screen.getByRole("button", { name: "Draw it" }));
    await user.click(screen.getByRole("radio", { name: "Clay brown" }));
    await user.click(screen.getByRole("radio", { name: "Fine brush" }));
    draw([10, 20], [30, 40]);
    expect(screen.getByRole("img", { name: "A drawing: a lighthouse" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Done" }));
    await user.click(enough());
    await screen.findByRole("heading", { name: "Kept. Rest now." });

    const [scrap] = await kept();
    expect(scrap?.drawing && (await readDrawing(scrap.drawing.file))).toEqual([
      {
        paint: "clay",
        width: 12,
        points: [
          [100, 200, 50],
          [300, 400, 50],
        ],
      },
    ]);
  });

  test("can be taken back stroke by stroke, to a clean sheet", async () => {
    const { user } = await openRightNow();
    await user.click(screen.getByRole("button", { name: "Draw it" }));
    draw([10, 20], [30, 40]);
    draw([50, 50]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    // Once too often is nothing else.
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(screen.getByRole("button", { name: "Undo" })).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("button", { name: "Words instead" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.getByRole("button", { name: "Draw it" })).toBeInTheDocument();
    await user.click(enough());
    await screen.findByRole("heading", { name: "Rest now." });
    expect(await kept()).toEqual([]);
  });

  test("every stroke is kept at once, and one taken back is", async () => {
    const { user } = await openRightNow();
    await user.click(screen.getByRole("button", { name: "Draw it" }));
    // Whatever would be kept a moment later never is.
    const later = vi
      .spyOn(globalThis, "setTimeout")
      .mockImplementation(((work: () => void, wait?: number) =>
        wait === 300 ? 0 : setTimeoutOf(work, wait)) as typeof setTimeout);
    const strokes = async () => {
      const [draft] = await ask(draftsOf(rightNowForm));
      return strokesFromJson(draft?.fields["drawing"] ?? "")?.length;
    };
    try {
      draw([10, 20], [30, 40]);
      draw([50, 50]);
      await waitFor(async () => expect(await strokes()).toBe(2));
      await user.click(screen.getByRole("button", { name: "Undo" }));
      await waitFor(async () => expect(await strokes()).toBe(1));
    } finally {
      later.mockRestore();
    }
  });

  test("a second finger draws no line between the two", async () => {
    const { user } = await openRightNow();
    await user.click(screen.getByRole("button", { name: "Draw it" }));
    draw([10, 10], [20, 10]);
    const sheet = document.querySelector("[data-sheet]");
    if (!sheet) throw new Error("no sheet is open");
    fireEvent.pointerDown(sheet, { clientX: 50, clientY: 50, pointerId: 1, pointerType: "touch", button: 0 });
    fireEvent.pointerDown(sheet, { clientX: 90, clientY: 90, pointerId: 2, pointerType: "touch", button: 0 });
    fireEvent.pointerMove(sheet, { clientX: 95, clientY: 5, pointerId: 2, pointerType: "touch" });
    fireEvent.pointerUp(sheet, { pointerId: 2, pointerType: "touch" });
    fireEvent.pointerUp(sheet, { clientX: 50, clientY: 50, pointerId: 1, pointerType: "touch" });
    await user.click(screen.getByRole("button", { name: "Done" }));
    await user.click(enough());
    await screen.findByRole("heading", { name: "Kept. Rest now." });
    const [scrap] = await kept();
    const strokes = scrap?.drawing && (await readDrawing(scrap.drawing.file));
    expect(Array.isArray(strokes) && strokes.map(({ points }) => points.length)).toEqual([2, 1]);
  });

  test("the chosen paint stands there by name", async () => {
    const { user } = await openRightNow();
    await user.click(screen.getByRole("button", { name: "Draw it" }));
    const paints = screen.getByRole("radiogroup", { name: "Paint" });
    expect(paints).toHaveTextContent(/^Tide blue$/);
    await user.click(screen.getByRole("radio", { name: "Moss green" }));
    expect(paints).toHaveTextContent(/^Moss green$/);
  });

  test("nobody has to: the same can be said in words", async () => {
    const { user } = await openRightNow();
    await user.click(screen.getByRole("button", { name: "Draw it" }));
    await user.click(screen.getByRole("button", { name: "Words instead" }));
    await waitFor(() => expect(box("A picture I can still see")).toHaveFocus());
  });
});
