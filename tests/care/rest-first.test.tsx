import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { RestFirst } from "#src/care/RestFirst.tsx";
// Before the clock of the first test runs: they are whole parts of the app.
import "#src/features/backup/BackupScreen.tsx";
import "#src/features/share/ShareScreen.tsx";
import { backupRoute } from "#src/features/backup/routes.ts";
import { shareRoutes } from "#src/features/share/routes.ts";
import { addSession, allSessions } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow, whenAt } from "#src/platform/clock.ts";
import type { WallTime, When } from "#src/domain/time.ts";
import { aSession } from "../support/build.ts";
import { anEmptyJournal } from "../support/journal.ts";
import { renderScreen, type Routes } from "../support/render-screen.tsx";

beforeEach(anEmptyJournal);
afterEach(() => {
  vi.useRealTimers();
});

const hoursAgo = (hours: number) => ({ ...rightNow(), instant: rightNow().instant - hours * 3_600_000 });
/** It took two hours. */
const aSessionThatEnded = async (end: When, unusual: object = {}) => {
  const at = { ...end, instant: end.instant - 2 * 3_600_000 };
  const { id: _, status: __, ...draft } = aSession({ at, end, ...unusual });
  await addSession(draft);
};
const question = () => screen.findByText(/This can wait until tomorrow/);
const openAt = (at: string, routes: Routes) => renderScreen(routes, { at });

const whatCanWait = () =>
  renderScreen(
    <>
      <RestFirst />
      the thing itself
    </>,
  );
const isAsked = async () => {
  await screen.findByText("the thing itself", { exact: false });
  await ask(allSessions());
  await new Promise((resolve) => setTimeout(resolve, 50));
  return screen.queryByText(/This can wait until tomorrow/) !== null;
};

describe("in the hours after a session with medicine", () => {
  test("3 hours after one it says so, and nothing is in the way", async () => {
    await aSessionThatEnded(hoursAgo(3));
    whatCanWait();
    expect(await question()).toHaveTextContent("Your session was a few hours ago. This can wait until tomorrow.");
    expect(screen.getByText("the thing itself", { exact: false })).toBeVisible();
  });

  test("while it is going on it says so", async () => {
    await aSessionThatEnded(hoursAgo(-1));
    whatCanWait();
    expect(await question()).toHaveTextContent("Your session is still going on.");
  });

  test("13 hours after one nothing is said", async () => {
    await aSessionThatEnded(hoursAgo(13));
    whatCanWait();
    expect(await isAsked()).toBe(false);
  });

  test("nor after a talk", async () => {
    await aSessionThatEnded(hoursAgo(3), { kind: "integration" });
    whatCanWait();
    expect(await isAsked()).toBe(false);
  });

  test.for([
    // The night lost an hour: twelve hours after 20:00 clocks show 9:00.
    ["2026-03-28T20:00", "2026-03-29T08:30", true],
    ["2026-03-28T20:00", "2026-03-29T09:30", false],
    // The night gained one: they show 7:00.
    ["2026-10-24T20:00", "2026-10-25T06:30", true],
    ["2026-10-24T20:00", "2026-10-25T07:30", false],
  ] as const)("across a clock change, of a session until %s, at %s: %s", async ([ended, now, isSaid]) => {
    const at = (wall: string) => {
      // A wall time as a field gives it.
      const read = whenAt(wall as WallTime, { zone: "Europe/Prague", dayStartsAtHour: 0 });
      if (!read.ok) throw new Error("no such time");
      return read.when;
    };
    vi.useFakeTimers({ toFake: ["Date"], now: at(now).instant });
    await aSessionThatEnded(at(ended));
    whatCanWait();
    expect(await isAsked()).toBe(isSaid);
  });
});

describe("it stands before", () => {
  beforeEach(() => aSessionThatEnded(hoursAgo(3)));

  test("a summary: it can be left for later, or made all the same", async () => {
    const { user } = openAt("/share", (root) => [shareRoutes(root)]);
    await user.click(await screen.findByRole("button", { name: "Make a summary" }));
    await question();
    expect(screen.getByRole("button", { name: "Preview" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Leave it for later" }));
    expect(await screen.findByRole("button", { name: "Make a summary" })).toBeVisible();
  });

  test("making a backup", async () => {
    openAt("/settings/backup", (root) => [backupRoute(root)]);
    await question();
    expect(screen.getByLabelText("Backup passphrase")).toBeVisible();
    expect(screen.getByRole("button", { name: "Make a backup" })).toBeVisible();
  });
});
