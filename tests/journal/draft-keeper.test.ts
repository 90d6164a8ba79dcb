import { beforeEach, expect, test, vi } from "vitest";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import { createKeeper, type DraftKeeper, type Fields } from "#src/journal/draft-keeper.ts";
import { draftsOf, latestDraftOf } from "#src/journal/drafts.ts";
import type { SaveOptions } from "#src/journal/new-record.ts";
import { ask } from "#src/journal/use-journal.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { aCheckIn } from "../support/build.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { anEmptyJournal } from "../support/journal.ts";
import { eventually } from "../support/eventually.ts";

beforeEach(anEmptyJournal);

const drafts = async () => (await ask(draftsOf("check-in"))).map(({ fields }) => fields["note"]);
const aKeeper = (onProblem = (_problem?: string) => {}) => createKeeper("check-in", onProblem);
const { id: _id, ...checkIn } = aCheckIn({ note: "the sea was calm" });
const save = (options: SaveOptions) => addCheckIn(checkIn, options);
/** Does something in the middle of a save. */
const saveWhile = (meanwhile: () => void) => async (options: SaveOptions) => {
  meanwhile();
  return addCheckIn(checkIn, options);
};
const typed = (keeper: DraftKeeper, ...notes: string[]) => {
  for (const note of notes) keeper.keep({ note });
};
const inAnotherTab = async (): Promise<DraftKeeper> => {
  const keeper = aKeeper();
  const found = await ask(latestDraftOf("check-in"));
  if (found) keeper.takeOver({ id: found.record.id, rev: found.rev });
  return keeper;
};

test("what is typed is kept a moment later, and goes with the save", async () => {
  const keeper = aKeeper();
  typed(keeper, "the", "the sea");
  await eventually(async () => expect(await drafts()).toEqual(["the sea"]));
  await keeper.saveWith(save);
  expect(await drafts()).toEqual([]);
  expect((await ask(allCheckIns())).length).toBe(1);
});

test("a save overtakes what was about to be kept", async () => {
  const keeper = aKeeper();
  typed(keeper, "the sea");
  void keeper.flush();
  typed(keeper, "the sea was");
  await keeper.saveWith(save);
  await keeper.flush();
  expect(await drafts()).toEqual([]);
  expect(keeper.heldBack()).toBeUndefined();
});

test("words typed while a save is under way are kept as a draft", async () => {
  const keeper = aKeeper();
  typed(keeper, "the sea was calm");
  await keeper.saveWith(saveWhile(() => typed(keeper, "the sea was calm, and then")));
  await keeper.flush();
  expect(await drafts()).toEqual(["the sea was calm, and then"]);
});

test("flushing waits for a save that is under way: a page that reloads now would cut it off", async () => {
  const keeper = aKeeper();
  typed(keeper, "the sea");
  const order: string[] = [];
  const saving = keeper.saveWith(async (options) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await save(options);
    order.push("saved");
  });
  await keeper.flush();
  order.push("flushed");
  await saving;
  expect(order).toEqual(["saved", "flushed"]);
});

test("flushing keeps what is typed while it goes on as well, and says that nothing is held back", async () => {
  const keeper = aKeeper();
  typed(keeper, "the sea");
  const flushed = keeper.flush();
  await Promise.resolve();
  typed(keeper, "the sea was calm");
  await flushed;
  expect(keeper.heldBack()).toBeUndefined();
  expect(await drafts()).toEqual(["the sea was calm"]);
});

test.for([
  ["a save", (keeper: DraftKeeper) => keeper.saveWith(save)],
  ["letting go", (keeper: DraftKeeper) => keeper.letGo()],
] as const)("words typed after %s was asked for, while the words before them are being kept, stay", async ([, end]) => {
  const keeper = aKeeper();
  typed(keeper, "the sea");
  const flushed = keeper.flush();
  const ended = end(keeper);
  typed(keeper, "the sea was calm, and then");
  await flushed;
  await ended;
  await keeper.flush();
  expect(await drafts()).toEqual(["the sea was calm, and then"]);
});

test("when a save fails, the draft has every word of it", async () => {
  const keeper = aKeeper();
  typed(keeper, "the sea");
  void keeper.flush();
  typed(keeper, "the sea was calm");
  const failure = new StorageError("unknown", undefined);
  await expect(keeper.saveWith(() => Promise.reject(failure))).rejects.toBe(failure);
  await eventually(async () => expect(await drafts()).toEqual(["the sea was calm"]));
});

test("words that the disk has no room for are held, said to be, and kept once there is room", async () => {
  const onProblem = vi.fn<(problem?: string) => void>();
  const keeper = aKeeper(onProblem);
  const restore = fillTheDisk();
  typed(keeper, "the sea");
  await keeper.flush();
  expect(keeper.heldBack()).toEqual({ note: "the sea" });
  expect(onProblem).toHaveBeenLastCalledWith("device-full");
  restore();
  await keeper.flush();
  expect(keeper.heldBack()).toBeUndefined();
  expect(onProblem).toHaveBeenLastCalledWith(undefined);
  expect(await drafts()).toEqual(["the sea"]);
});

test("a draft that breaks its schema is said not to be kept, and stands in the way of nothing later", async () => {
  const onProblem = vi.fn<(problem?: string) => void>();
  const keeper = aKeeper(onProblem);
  typed(keeper, "x".repeat(200_001));
  await keeper.flush();
  expect(onProblem).toHaveBeenLastCalledWith("unknown");
  typed(keeper, "shorter");
  await keeper.flush();
  expect(await drafts()).toEqual(["shorter"]);
  await keeper.saveWith(save);
  expect(await drafts()).toEqual([]);
});

test("what another tab typed since it was taken over stays, whether this one goes on, saves or lets go", async () => {
  const goOn: readonly ((keeper: DraftKeeper) => Promise<unknown>)[] = [
    (keeper) => {
      typed(keeper, "here");
      return keeper.flush();
    },
    (keeper) => keeper.saveWith(save),
    (keeper) => keeper.letGo(),
  ];
  for (const go of goOn) {
    await anEmptyJournal();
    const there = aKeeper();
    typed(there, "there");
    await there.flush();
    const here = await inAnotherTab();
    typed(there, "there, and on");
    await there.flush();
    await go(here);
    expect(await drafts()).toContain("there, and on");
  }
});

test("a draft that was taken over and not touched since goes with the first change", async () => {
  const before = aKeeper();
  typed(before, "yesterday");
  await before.flush();
  const keeper = await inAnotherTab();
  typed(keeper, "yesterday, and today");
  await keeper.flush();
  expect(await drafts()).toEqual(["yesterday, and today"]);
});

test("letting go is not undone by what was waiting, and typing again begins anew", async () => {
  const keeper = aKeeper();
  typed(keeper, "not this");
  void keeper.flush();
  typed(keeper, "nor this");
  await keeper.letGo();
  await keeper.flush();
  expect(await drafts()).toEqual([]);
  typed(keeper, "but this");
  await keeper.flush();
  expect(await drafts()).toEqual(["but this"]);
});

test("at the latest after two seconds it is kept, also while the typing goes on", async () => {
  const keeper = aKeeper();
  const started = performance.now();
  let note = "";
  while (performance.now() - started < 2600) {
    const fields: Fields = { note: (note += "s") };
    keeper.keep(fields);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await drafts()).not.toEqual([]);
  await keeper.flush();
});
