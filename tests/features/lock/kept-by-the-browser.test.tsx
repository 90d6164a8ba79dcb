import { renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useAutoLock } from "#src/app/lock/use-auto-lock.ts";
import { openVaultOrNone } from "#src/journal/journal.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { aLockedJournal } from "./locking.ts";
import { eventually } from "../../support/eventually.ts";

afterEach(() => vi.restoreAllMocks());

const comeBack = (persisted: boolean) => {
  const event = new Event("pageshow");
  Object.defineProperty(event, "persisted", { value: persisted });
  dispatchEvent(event);
};

test("a page that the browser kept is locked when it comes back, and a new one is not", async () => {
  await aLockedJournal();
  const reload = vi.spyOn(location, "reload").mockReturnValue();
  renderHook(() => useAutoLock(true));
  comeBack(false);
  expect(openVaultOrNone()).toBeDefined();
  comeBack(true);
  await eventually(() => expect(reload).toHaveBeenCalledOnce());
  expect(openVaultOrNone()).toBeUndefined();
});

test("without a lock it comes back as it was", async () => {
  await anEmptyJournal();
  const reload = vi.spyOn(location, "reload").mockReturnValue();
  renderHook(() => useAutoLock(false));
  comeBack(true);
  expect(openVaultOrNone()).toBeDefined();
  expect(reload).not.toHaveBeenCalled();
});
