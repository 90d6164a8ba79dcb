import { createRoute } from "@tanstack/react-router";
import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { VoiceButton } from "#src/media/voice/VoiceButton.tsx";
import { recordingNow } from "#src/platform/recording-now.ts";
import { aMicrophone } from "../media/voice/fake-microphone.ts";
import { keptVoices } from "../media/voice/kept-voices.ts";
import { anEmptyJournal } from "../support/journal.ts";
import { renderShell } from "../support/render-shell.tsx";

const openRecorder = () =>
  renderShell((root) => [createRoute({ getParentRoute: () => root, path: "/", component: () => <VoiceButton /> })]);

test("who hides the screen is not recorded any more, and what was said until then is kept", async () => {
  await anEmptyJournal();
  const microphone = aMicrophone();
  const { user } = openRecorder();
  await user.click(await screen.findByRole("button", { name: "Record a voice note" }));
  await screen.findByRole("button", { name: "Stop and keep" });
  microphone.hears("before somebody came in");

  await user.click(screen.getByRole("button", { name: "Mooring: hide this screen" }));
  await waitFor(() => expect(microphone.isOpen()).toBe(false));
  await waitFor(() => expect(recordingNow.isOn()).toBe(false));
  expect(screen.getByRole("dialog", { name: "Paused" })).toBeVisible();
  expect(await keptVoices()).toMatchObject([{ says: "before somebody came in", wasCutShort: false }]);
});

test("a recording that the browser still asks about does not begin under the cover", async () => {
  await anEmptyJournal();
  const microphone = aMicrophone();
  const { mediaDevices } = navigator;
  const open = mediaDevices.getUserMedia.bind(mediaDevices);
  let allow = () => {};
  const answered = new Promise<void>((resolve) => {
    allow = resolve;
  });
  const asked = vi.fn<typeof open>(async (what) => {
    await answered;
    return open(what);
  });
  Object.assign(mediaDevices, { getUserMedia: asked });
  const { user } = openRecorder();
  await user.click(await screen.findByRole("button", { name: "Record a voice note" }));
  await waitFor(() => expect(asked).toHaveBeenCalledOnce());
  await user.click(screen.getByRole("button", { name: "Mooring: hide this screen" }));
  allow();
  await waitFor(async () => expect(await asked.mock.results[0]?.value).toBeDefined());
  await waitFor(() => expect(microphone.isOpen()).toBe(false));
  expect(recordingNow.isOn()).toBe(false);
  expect(await keptVoices()).toEqual([]);
});
