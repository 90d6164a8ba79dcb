import { screen } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Session } from "#src/domain/session.ts";
import { addDays, type When } from "#src/domain/time.ts";
import { rightNowRoute } from "#src/features/captures/routes.ts";
import { allCaptures, capturesOfSession } from "#src/journal/captures.ts";
import { draftsOf, keepDraft } from "#src/journal/drafts.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { freshRightNow, lateForm, rightNowForm } from "#src/journal/right-now.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aSession } from "../../support/build.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { aPictureWorkshop } from "../../support/picture-workshop.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { aJpeg } from "../../platform/picture-bytes.ts";

const hoursAgo = (hours: number): When => {
  const now = rightNow();
  return { ...now, instant: now.instant - hours * 3_600_000, localDay: addDays(now.localDay, -Math.round(hours / 24)) };
};
const aSessionAgo = async (hours: number, unusual: object = {}): Promise<Session> =>
  (await vault().put(kinds.session, aSession({ at: hoursAgo(hours), ...unusual }))).record;
const open = async (session: string) => {
  const shown = renderScreen((root) => [rightNowRoute(root)], { at: `/right-now?session=${session}` });
  await screen.findByRole("textbox", { name: "Three words" });
  return shown;
};
const box = (name: string) => screen.getByRole("textbox", { name });
const enough = () => screen.getByRole("button", { name: "That's enough for now" });
const light = () => document.documentElement.dataset["light"];
const lastWeek = 24 * 8;
const heading = "Keep a picture or a voice note";

beforeAll(async () => {
  await import("#src/features/captures/RightNowScreen.tsx");
}, 30_000);
beforeEach(anEmptyJournal);

test("days after a session, what is written is a scrap of it, in the light of the app and without a word of rest", async () => {
  const session = await aSessionAgo(lastWeek);
  const { user } = await open(session.id);
  expect(screen.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  expect(screen.getByText(/^For Medicine 1, /)).toBeVisible();
  expect(light()).not.toBe("dim");
  expect(screen.queryByRole("button", { name: "Lighter screen" })).toBeNull();
  expect(screen.getByRole("button", { name: "Record a voice note" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Draw it" })).toBeVisible();

  await user.type(box("A picture I can still see"), "a door");
  await user.click(enough());
  expect(await screen.findByRole("heading", { name: "Kept." })).toHaveFocus();
  expect(screen.getByText("It is with its session, and in your Journal.")).toBeVisible();
  expect(screen.queryByText(/No driving|Rest now|slept/)).toBeNull();
  expect((await ask(capturesOfSession(session.id))).map(({ record }) => record.picture)).toEqual(["a door"]);
  expect(await ask(draftsOf(lateForm(session.id)))).toEqual([]);

  await user.click(screen.getByRole("link", { name: "Back to the session" }));
  expect(await screen.findByText(`Elsewhere: /sessions/${session.id}`)).toBeInTheDocument();
});

test("a photo is a scrap of that session at once, although a later session is nearer", async () => {
  aPictureWorkshop();
  const session = await aSessionAgo(lastWeek);
  await aSessionAgo(20);
  const { user } = await open(session.id);
  const photo = new File([aJpeg(4000, 3000)], "IMG_2031.jpg", { type: "image/jpeg" });
  await user.upload(screen.getByLabelText("Add a photo"), photo);
  expect(await screen.findByText(/1 photo/)).toBeVisible();
  expect((await ask(capturesOfSession(session.id))).map(({ record }) => record.photo?.width)).toEqual([2048]);
});

test("with nothing kept it says so, and that is well too", async () => {
  const session = await aSessionAgo(lastWeek);
  const { user } = await open(session.id);
  await user.click(enough());
  expect(await screen.findByRole("heading", { name: "There was nothing to keep." })).toHaveFocus();
  expect(screen.queryByText(/It is with its session/)).toBeNull();
  expect(await ask(allCaptures())).toEqual([]);
});

test("a talk leaves nobody foggy: what is kept for one of today is kept in the light, too", async () => {
  const session = await aSessionAgo(3, { kind: "integration" });
  const { user } = await open(session.id);
  expect(screen.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  expect(light()).not.toBe("dim");
  await user.type(box("Three words"), "said at last");
  await user.click(enough());
  await screen.findByRole("heading", { name: "Kept." });
  expect(await ask(capturesOfSession(session.id))).toHaveLength(1);
});

describe("what is typed and not finished", () => {
  test("stands there again, and is not mixed with what stands under Right now", async () => {
    const session = await aSessionAgo(lastWeek);
    const fields = { ...freshRightNow(), line: "of tonight" };
    await keepDraft({ id: crypto.randomUUID(), form: rightNowForm, fields, at: hoursAgo(1) }, []);
    const { user, unmount } = await open(session.id);
    expect(box("One line to keep")).toHaveValue("");
    await user.type(box("One line to keep"), "of last week");
    await flushDrafts();
    unmount();
    await reopenedJournal();
    await open(session.id);
    expect(box("One line to keep")).toHaveValue("of last week");
    expect(await ask(allCaptures())).toEqual([]);
  });
});

describe("it is Right now all the same, and dim", () => {
  const isRightNow = () => {
    expect(screen.getByRole("heading", { level: 1, name: "Right now" })).toBeVisible();
    expect(light()).toBe("dim");
  };

  test("while the session is the one that the hours since tell of", async () => {
    const session = await aSessionAgo(20);
    const fields = { ...freshRightNow(), line: "half written" };
    await keepDraft({ id: crypto.randomUUID(), form: rightNowForm, fields, at: hoursAgo(1) }, []);
    await open(session.id);
    isRightNow();
    expect(box("One line to keep")).toHaveValue("half written");
  });

  test("when there is no such session any more", async () => {
    await open(crypto.randomUUID());
    isRightNow();
    expect(screen.queryByRole("link", { name: "Back to the session" })).toBeNull();
  });

  test("and stays what it was when it was opened, however long it is open", async () => {
    const session = await aSessionAgo(37.9);
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const { user } = await open(session.id);
      isRightNow();
      vi.setSystemTime(Date.now() + 3_600_000);
      await user.type(box("Three words"), "still here");
      isRightNow();
      expect(box("Three words")).toHaveValue("still here");
    } finally {
      vi.useRealTimers();
    }
  });
});
