import { act, renderHook, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import {
  backupWasKept,
  readForBackup,
  restore,
  planRestore,
  undoRestore,
  useBackupFacts,
  useBothChanged,
  useUndoableRestore,
} from "#src/journal/backup.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { closeJournal, startJournal, vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { aCheckIn } from "../support/build.ts";
import { anEmptyJournal, forgetEverything } from "../support/journal.ts";

beforeEach(anEmptyJournal);

const write = (note: string) => {
  const { id: _id, ...draft } = aCheckIn({ note });
  return addCheckIn(draft);
};

test("V34 the facts of the last backup are shown and stay current", async () => {
  const { result } = renderHook(useBackupFacts);
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toEqual({ notInIt: 0 }));
  await act(() => write("one"));
  await waitFor(() => expect(result.current).toEqual({ notInIt: 1 }));
  await act(async () => backupWasKept(await readForBackup(), 1000));
  await waitFor(() => expect(result.current).toEqual({ lastAt: 1000, notInIt: 0 }));
});

test("V35 a restore can be undone as long as it is shown", async () => {
  await write("in the file");
  const contents = await readForBackup();
  await forgetEverything();
  await startJournal();
  const { result } = renderHook(useUndoableRestore);
  await waitFor(() => expect(result.current).toBeNull());
  const plan = await planRestore(contents);
  expect(plan).toMatchObject({ isIntoNew: false, isOfThisJournal: false, counts: { new: 1 } });
  await act(() => restore(plan));
  await waitFor(() => expect(result.current).toEqual({ at: expect.any(Number) as number }));
  await act(async () => expect(await undoRestore()).toEqual({ putBack: 1, leftAlone: 0 }));
  await waitFor(() => expect(result.current).toBeNull());
});

test("V30 what was changed in two places is shown until somebody decides", async () => {
  const { result } = renderHook(useBothChanged);
  await waitFor(() => expect(result.current).toEqual([]));
  const first = await write("before");
  await act(async () => {
    await vault().put(kinds.checkIn, { ...first.record, note: "one tab" }, { base: first.rev });
    await vault().put(kinds.checkIn, { ...first.record, note: "other tab" }, { base: first.rev });
  });
  await waitFor(() => expect(result.current?.length).toBe(1));
});

test("where no journal is open there is nothing to tell", () => {
  closeJournal();
  expect(renderHook(useBackupFacts).result.current).toBeUndefined();
  expect(renderHook(useUndoableRestore).result.current).toBeUndefined();
});
