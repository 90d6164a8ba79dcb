import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { openVaultOrNone, unlockJournal } from "#src/journal/journal.ts";
import { lockNow } from "#src/journal/lock.ts";
import { VoiceButton } from "#src/media/voice/VoiceButton.tsx";
import { recordingNow } from "#src/platform/recording-now.ts";
import { aMicrophone } from "../../media/voice/fake-microphone.ts";
import { keptVoices } from "../../media/voice/kept-voices.ts";
import { reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { aLockedJournal, byWords, words } from "./locking.ts";

afterEach(() => vi.restoreAllMocks());

test("locking stops a recording and keeps it first", async () => {
  await aLockedJournal();
  const reload = vi.spyOn(location, "reload").mockReturnValue();
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await screen.findByRole("button", { name: "Record a voice note" }));
  await screen.findByRole("button", { name: "Stop and keep" });
  microphone.hears("before the lock");

  await lockNow();
  expect(reload).toHaveBeenCalledOnce();
  expect(openVaultOrNone()).toBeUndefined();
  expect(recordingNow.isOn()).toBe(false);
  expect(microphone.isOpen()).toBe(false);

  const start = await reopenedJournal();
  if (start.state !== "locked") throw new Error("it is not locked");
  await unlockJournal(start, byWords(words));
  expect(await keptVoices()).toMatchObject([{ says: "before the lock", wasCutShort: false }]);
});
