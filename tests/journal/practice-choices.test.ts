import { beforeEach, expect, test } from "vitest";
import { contentId } from "#src/domain/ids.ts";
import { choosePractices, listed, practiceChoices } from "#src/journal/practice-choices.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../support/journal.ts";

const [kindHand, nightSky, card] = [contentId("kind-hand"), contentId("night-sky"), contentId("knock")];

beforeEach(anEmptyJournal);

test("nothing is chosen at first", async () => {
  expect(await ask(practiceChoices())).toEqual({ favourites: [], hidden: [], hiddenCards: [] });
});

test("one choice leaves the others as they are, and all of it is there after a restart", async () => {
  await choosePractices({ favourites: [kindHand] }, rightNow());
  await choosePractices({ hiddenCards: [card] }, rightNow());
  await reopenedJournal();
  expect(await ask(practiceChoices())).toMatchObject({ favourites: [kindHand], hidden: [], hiddenCards: [card] });
});

test("two quick taps are both kept", async () => {
  await Promise.all(
    [kindHand, nightSky].map((id) =>
      choosePractices(({ favourites }) => ({ favourites: listed(favourites, id, true) }), rightNow()),
    ),
  );
  expect((await ask(practiceChoices())).favourites).toEqual([kindHand, nightSky]);
});

test("a choice that could not be written is an error, and does not stand in the way of the next", async () => {
  const makeRoom = fillTheDisk();
  await expect(choosePractices({ hidden: [kindHand] }, rightNow())).rejects.toThrow("device-full");
  makeRoom();
  await choosePractices({ hidden: [nightSky] }, rightNow());
  expect((await ask(practiceChoices())).hidden).toEqual([nightSky]);
});

test("a list holds each once, and the latest five hundred", () => {
  expect(listed([1, 2], 1, true)).toEqual([2, 1]);
  expect(listed([1, 2], 1, false)).toEqual([2]);
  const full = Array.from({ length: 500 }, (_, index) => index);
  expect(listed(full, 500, true)).toEqual([...full.slice(1), 500]);
});
