import { screen } from "@testing-library/react";
import { expect } from "vitest";
import { lockRoute } from "#src/features/lock/routes.ts";
import { unlockJournal } from "#src/journal/journal.ts";
import { newRecoveryCode, turnLockOn, type Opening } from "#src/journal/lock.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

export const words = "otter lamp velvet tide";
export const otherWords = "four quite other words";

export const aLockedJournal = async (): Promise<void> => {
  await anEmptyJournal();
  await turnLockOn(words);
};

/** With a sheet. Returns its code. */
export const aLockedJournalWithSheet = async (): Promise<string> => {
  await anEmptyJournal();
  const code = newRecoveryCode();
  await (await turnLockOn(words)).addRecovery(code);
  return code;
};

export const openLockSettings = async (firstButton: string) => {
  const rendered = renderScreen((root) => [lockRoute(root)], { at: "/settings/lock" });
  await screen.findByRole("button", { name: firstButton });
  return rendered;
};

/** Passphrase fields have no role that a test could ask for. */
export const field = (name: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name);

/** What the next start of the app makes of it. */
export const openedBy = async (opening: Opening): Promise<string> => {
  const start = await reopenedJournal();
  if (start.state !== "locked") return start.state;
  const unlocked = await unlockJournal(start, opening);
  return unlocked === "wrong" ? unlocked : unlocked.state;
};

export const byWords = (text: string): Opening => ({ by: "passphrase", text });
export const byCode = (text: string): Opening => ({ by: "recovery", text });

/** The code as it stands on the screen. */
export const shownCode = (): string =>
  screen
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent?.slice(1))
    .join("-");

/** The group that the screen asks back. */
export const askedGroup = async (): Promise<number> => {
  const asked = await screen.findByText(/^The four characters of group \d$/);
  const number = Number(asked.textContent?.at(-1));
  expect(number).toBeGreaterThanOrEqual(1);
  expect(number).toBeLessThanOrEqual(7);
  return number;
};
