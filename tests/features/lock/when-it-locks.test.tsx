import { screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { openVaultOrNone } from "#src/journal/journal.ts";
import { useDraft } from "#src/journal/use-draft.ts";
import { autoLockMinutes, isDeviceShared } from "#src/platform/auto-lock.ts";
import { stayOpen } from "#src/platform/stay-open.ts";
import { lockRoute } from "#src/features/lock/routes.ts";
import { createRoute } from "@tanstack/react-router";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { aLockedJournal, openLockSettings } from "./locking.ts";
import { eventually } from "../../support/eventually.ts";

afterEach(() => {
  stayOpen.end();
  vi.restoreAllMocks();
});

test("after how long it locks is chosen among four, named in words, and kept", async () => {
  await aLockedJournal();
  const { user } = await openLockSettings("Lock now");
  const group = within(screen.getByRole("radiogroup", { name: "Without a touch for" }));
  expect(group.getAllByRole("radio").map((radio) => radio.getAttribute("value"))).toEqual(["1", "5", "15", "60"]);
  expect(group.getByRole("radio", { name: "Five minutes" })).toBeChecked();
  await user.click(group.getByRole("radio", { name: "One hour" }));
  expect(group.getByRole("radio", { name: "One hour" })).toBeChecked();
  expect(autoLockMinutes()).toBe(60);
});

test("a shared device locks after one minute, and its lock cannot be turned off", async () => {
  await aLockedJournal();
  const { user } = await openLockSettings("Lock now");
  await user.click(screen.getByRole("checkbox", { name: "This device is shared" }));
  expect(autoLockMinutes()).toBe(1);
  expect(screen.queryByRole("radiogroup")).not.toBeInTheDocument();
  expect(screen.getByText(/After one minute without a touch/)).toBeVisible();

  const off = screen.getByRole("button", { name: "Turn the lock off" });
  expect(off).toHaveAccessibleDescription(/A shared device keeps its lock/);
  await user.click(off);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Lock");

  await user.click(screen.getByRole("checkbox", { name: "This device is shared" }));
  expect(isDeviceShared()).toBe(false);
  await user.click(screen.getByRole("button", { name: "Turn the lock off" }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Turn the lock off");
});

test("without a lock, a shared device is told that it needs one", async () => {
  await anEmptyJournal();
  const { user } = await openLockSettings("Set a passphrase");
  await user.click(screen.getByRole("checkbox", { name: "This device is shared" }));
  expect(screen.getByText("A shared device needs a lock")).toBeVisible();
  expect(isDeviceShared()).toBe(true);
});

test("it stays open for a session, says until when, and can be taken back", async () => {
  await aLockedJournal();
  const { user } = await openLockSettings("Lock now");
  await user.click(screen.getByRole("button", { name: "Stay open for this session" }));
  expect(stayOpen.isOn()).toBe(true);
  expect(screen.getByText(/It stays open until .*\d{1,2}:\d\d.* at the latest/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lock by itself again" }));
  expect(stayOpen.isOn()).toBe(false);
});

test("'Lock now' forgets the key and begins the page anew", async () => {
  await aLockedJournal();
  const reload = vi.spyOn(location, "reload").mockReturnValue();
  const { user } = await openLockSettings("Lock now");
  await user.click(screen.getByRole("button", { name: "Lock now" }));
  await eventually(() => expect(reload).toHaveBeenCalledOnce());
  expect(openVaultOrNone()).toBeUndefined();
});

test("with words that cannot be kept it does not lock, and says Not saved", async () => {
  await aLockedJournal();
  const reload = vi.spyOn(location, "reload").mockReturnValue();
  const Note = () => {
    const { keep } = useDraft("a form beside it");
    return <textarea aria-label="words" onChange={({ target }) => keep({ note: target.value })} />;
  };
  const { user, router } = renderScreen(
    (root) => [lockRoute(root), createRoute({ getParentRoute: () => root, path: "note", component: Note })],
    { at: "/note" },
  );
  await user.type(await screen.findByRole("textbox", { name: "words" }), "half a sentence");
  const makeRoom = fillTheDisk();
  await router.navigate({ to: "/settings/lock" });
  await user.click(await screen.findByRole("button", { name: "Lock now" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  expect(reload).not.toHaveBeenCalled();
  expect(openVaultOrNone()).toBeDefined();

  makeRoom();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await eventually(() => expect(reload).toHaveBeenCalledOnce());
});
