import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useAttempts } from "#src/journal/use-attempts.ts";
import { StorageError } from "#src/vault/storage-error.ts";

const full = () => Promise.reject(new StorageError("device-full", new Error("no room")));
/** Writes down what was done, in order. */
const aDisk = () => {
  const done: string[] = [];
  return { done, write: (what: string) => async () => void done.push(what) };
};
const open = () => renderHook(useAttempts).result;

test("one that is saved says nothing of another that is not", async () => {
  const attempts = open();
  const { done, write } = aDisk();
  await act(() => attempts.current.attempt("water", full));
  await act(() => attempts.current.attempt("keys", write("keys")));
  expect(attempts.current.problem).toBe("device-full");
  expect(done).toEqual(["keys"]);
});

test("what was wished for something last holds: an older wish is not tried again after it", async () => {
  const attempts = open();
  const { done, write } = aDisk();
  let hasRoom = false;
  await act(() => attempts.current.attempt("ride", () => (hasRoom ? write("tick")() : full())));
  hasRoom = true;
  await act(async () => {
    const untick = attempts.current.attempt("ride", write("untick"));
    attempts.current.tryAgain();
    await untick;
  });
  await act(async () => attempts.current.tryAgain());
  expect(done.at(-1)).toBe("untick");
  expect(attempts.current.problem).toBeUndefined();
});

test("a failure is said, and tried again, where it was tapped", async () => {
  const attempts = open();
  await act(() => attempts.current.attempt("ride", full, "ride"));
  expect(attempts.current.problemIn("ride")).toBe("device-full");
  expect(attempts.current.problemIn("list")).toBeUndefined();
  // The same thing, from the other place.
  await act(() => attempts.current.attempt("ride", async () => undefined, "list"));
  expect(attempts.current.problemIn("ride")).toBeUndefined();
});
