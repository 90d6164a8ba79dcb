import { fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { rightNowRoute } from "#src/features/captures/routes.ts";
import { draftsOf } from "#src/journal/drafts.ts";
import { strokesFromJson } from "#src/journal/drawings.ts";
import { rightNowForm } from "#src/journal/right-now.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aMicrophone } from "../../media/voice/fake-microphone.ts";
import { keptVoices } from "../../media/voice/kept-voices.ts";
import { eventually } from "../../support/eventually.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeAll(async () => {
  await import("#src/features/captures/RightNowScreen.tsx");
}, 30_000);
beforeEach(anEmptyJournal);
afterEach(() => vi.restoreAllMocks());

const openRightNow = async () => {
  const shown = renderScreen((root) => [rightNowRoute(root)], { at: "/right-now" });
  await screen.findByRole("textbox", { name: "Three words" });
  return shown;
};

test("whoever has had enough while recording keeps what was said, and is told so", async () => {
  const microphone = aMicrophone();
  const { user } = await openRightNow();
  await user.click(screen.getByRole("button", { name: "Record a voice note" }));
  await screen.findByRole("button", { name: "Stop and keep" });
  microphone.hears("warm and wide");
  await user.click(screen.getByRole("button", { name: "That's enough for now" }));
  expect(await screen.findByRole("heading", { name: /Rest now\.$/ })).toHaveTextContent("Kept. Rest now.");
  expect(await keptVoices()).toMatchObject([{ says: "warm and wide" }]);
});

test("a stroke under the finger when the sheet is closed is kept", async () => {
  const { user } = await openRightNow();
  await user.click(screen.getByRole("button", { name: "Draw it" }));
  const sheet = document.querySelector<HTMLElement>("[data-sheet]");
  if (!sheet) throw new Error("no sheet is open");
  sheet.setPointerCapture = () => undefined;
  sheet.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
  const finger = { pointerId: 1, pointerType: "touch", isPrimary: true, button: 0 };
  fireEvent.pointerDown(sheet, { ...finger, clientX: 10, clientY: 10 });
  fireEvent.pointerMove(sheet, { ...finger, clientX: 40, clientY: 60 });
  fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
  expect(await screen.findByRole("button", { name: "Go on drawing" })).toBeVisible();
  await eventually(async () => {
    const [draft] = await ask(draftsOf(rightNowForm));
    expect(strokesFromJson(draft?.fields["drawing"] ?? "")).toMatchObject([
      {
        points: [
          [100, 100, 50],
          [400, 600, 50],
        ],
      },
    ]);
  });
});
