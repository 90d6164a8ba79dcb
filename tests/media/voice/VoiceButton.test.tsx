import { screen } from "@testing-library/react";
import * as v from "valibot";
import { beforeEach, expect, test, vi } from "vitest";
import { SessionId } from "#src/domain/ids.ts";
import { keepRecording, recordingsInParts } from "#src/journal/recordings.ts";
import { keepLeftRecordings } from "#src/media/voice/keep-left.ts";
import { VoiceButton } from "#src/media/voice/VoiceButton.tsx";
import { recordingNow } from "#src/platform/recording-now.ts";
import { eventually } from "../../support/eventually.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, rawRows } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { withNavigator } from "../../platform/navigator.ts";
import { withLocks } from "./fake-locks.ts";
import { aMicrophone } from "./fake-microphone.ts";
import { keptVoices, saidInParts } from "./kept-voices.ts";

beforeEach(anEmptyJournal);

const record = () => screen.findByRole("button", { name: "Record a voice note" });
const stop = () => screen.findByRole("button", { name: "Stop and keep" });
const onDisk = (words: string) => eventually(async () => expect(await saidInParts()).toBe(words));

test("what is said between Record and Stop is one voice note", async () => {
  const microphone = aMicrophone();
  const onKept = vi.fn<(capture: unknown) => void>();
  const sessionId = v.parse(SessionId, crypto.randomUUID());
  const { user } = renderScreen(<VoiceButton sessionId={sessionId} onKept={onKept} />);

  await user.click(await record());
  await stop();
  microphone.hears("the sea ");
  microphone.hears("was calm");
  microphone.willEndWith(", and so was I");
  microphone.passes(0.9);
  await user.click(await stop());

  await eventually(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
  const [voice] = await keptVoices();
  expect(voice).toMatchObject({
    says: "the sea was calm, and so was I",
    type: "audio/webm",
    wasCutShort: false,
    sessionId,
  });
  expect(voice?.durationMs).toBeGreaterThanOrEqual(2900);
  expect(voice?.durationMs).toBeLessThan(2900 + 60_000);
  expect(await screen.findByText(/^Kept, 0:\d\d\.$/)).toBeVisible();
  expect(onKept).toHaveBeenCalledOnce();
  expect(await recordingsInParts()).toEqual([]);
  await record();
});

test("every second of it is on disk a moment after it was said", async () => {
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  await stop();
  microphone.hears("one");
  await eventually(async () => expect(await saidInParts()).toBe("one"));
  microphone.hears(" two");
  await eventually(async () => expect(await saidInParts()).toBe("one two"));
  expect(await recordingsInParts()).toHaveLength(1);
});

test("while it runs the screen stays awake and nothing locks; then the microphone is let go", async () => {
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  await stop();
  expect(microphone.isOpen()).toBe(true);
  expect(microphone.keepsAwake()).toBe(true);
  expect(recordingNow.isOn()).toBe(true);
  microphone.hears("one");
  await user.click(await stop());
  await record();
  expect(microphone.isOpen()).toBe(false);
  expect(microphone.keepsAwake()).toBe(false);
  expect(recordingNow.isOn()).toBe(false);
});

test("it shows how long it has been, and focus stays on the one button", async () => {
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  expect(await stop()).toHaveFocus();
  microphone.passes(75);
  await eventually(() => expect(screen.getByRole("timer", { name: "Recorded so far" })).toHaveTextContent(/^1:1\d$/));
  await user.click(await stop());
  expect(await record()).toHaveFocus();
});

test("at nine minutes it says that it will stop, at ten it stops and is kept", async () => {
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  await stop();
  microphone.hears("long ", { seconds: 8 * 60 + 30 });
  expect(screen.queryByText(/stops by itself/)).toBeNull();
  microphone.hears("story, ", { seconds: 31 });
  expect(await screen.findByText("It stops by itself at ten minutes. All of it is kept.")).toBeVisible();
  microphone.hears("told", { seconds: 60 });
  expect(await screen.findByText("Ten minutes are full. All of it is kept.")).toBeVisible();
  expect(await keptVoices()).toMatchObject([{ says: "long story, told", wasCutShort: false }]);
  expect(microphone.isOpen()).toBe(false);
});

test("a press that lasted no time keeps nothing, and says so", async () => {
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  // However busy the machine is, no time passes between the two.
  vi.spyOn(performance, "now").mockReturnValue(1000);
  await user.click(await record());
  await stop();
  microphone.willEndWith("x");
  await user.click(await stop());
  expect(await screen.findByText("There was nothing to hear yet, so nothing was kept.")).toBeVisible();
  expect(await keptVoices()).toEqual([]);
  expect(await rawRows()).toEqual([]);
  vi.mocked(performance.now).mockRestore();
});

test("without a sound from the recorder nothing is kept either", async () => {
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  await stop();
  microphone.passes(3);
  await user.click(await stop());
  expect(await screen.findByText(/nothing was kept/)).toBeVisible();
});

test.for([
  ["NotAllowedError", /The microphone is not allowed here\./],
  ["NotFoundError", /No microphone was found\./],
  ["NotReadableError", /The microphone is in use elsewhere\./],
  ["TypeError", /This browser cannot record here\./],
] as const)("a microphone that answers %s gets a kind sentence, and another try", async ([refusesWith, sentence]) => {
  const microphone = aMicrophone({ refusesWith });
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  expect(await screen.findByText(sentence)).toHaveTextContent(/write instead/);
  await user.click(await record());
  expect(microphone.getUserMedia).toHaveBeenCalledTimes(2);
  expect(recordingNow.isOn()).toBe(false);
});

test("a browser that cannot record says so, and its button does nothing", async () => {
  withNavigator({ mediaDevices: undefined });
  const { user } = renderScreen(<VoiceButton />);
  const button = await record();
  expect(button).toHaveAccessibleDescription(/This browser cannot record sound\./);
  await user.click(button);
  expect(screen.queryByRole("button", { name: "Stop and keep" })).toBeNull();
});

test("while the browser asks, a second press asks no second time", async () => {
  const microphone = aMicrophone();
  microphone.getUserMedia.mockReturnValue(new Promise(() => {}));
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  await user.click(await record());
  expect(await screen.findByText("Your browser may ask whether the microphone is allowed.")).toBeVisible();
  expect(microphone.getUserMedia).toHaveBeenCalledOnce();
});

test("a full disk in the middle: it stops, and what was recorded until then is kept and said", async () => {
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  await stop();
  microphone.hears("what came ");
  await onDisk("what came ");
  const makeRoom = fillTheDisk();
  microphone.hears("before");

  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Not saved as a note yet");
  expect(alert).toHaveTextContent("This device is full, so the recording stopped.");
  expect(alert).toHaveTextContent(/What was recorded until then, 0:0\d, is kept on this device/);
  expect(microphone.isOpen()).toBe(false);
  expect(await keptVoices()).toEqual([]);

  makeRoom();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await eventually(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
  // What could not be written was still in the page.
  expect(await keptVoices()).toMatchObject([{ says: "what came before" }]);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("with room for the note but not for the last second, the note is there at once", async () => {
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  await stop();
  microphone.hears("first");
  await onDisk("first");
  partsFindNoRoom();
  microphone.hears("second");
  expect(
    await screen.findByText(/^This device is full, so the recording stopped\. What was recorded until then is kept/),
  ).toBeVisible();
  expect(await keptVoices()).toMatchObject([{ says: "first" }]);
});

test("left on a full disk, it waits in parts for whoever looks for it later", async () => {
  const microphone = aMicrophone();
  const { user, unmount } = renderScreen(<VoiceButton />);
  await user.click(await record());
  await stop();
  microphone.hears("kept anyway");
  await onDisk("kept anyway");
  const makeRoom = fillTheDisk();
  await user.click(await stop());
  await screen.findByRole("alert");
  unmount();
  makeRoom();
  const [id] = await recordingsInParts();
  if (id === undefined) throw new Error("it is gone");
  await keepRecording(id, { wasCutShort: true });
  expect(await keptVoices()).toMatchObject([{ says: "kept anyway", wasCutShort: true }]);
});

test("recording anew leaves what is still in parts to whoever looks for it", async () => {
  withLocks();
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  await stop();
  microphone.hears("the first");
  await onDisk("the first");
  const makeRoom = fillTheDisk();
  await user.click(await stop());
  await screen.findByRole("alert");
  makeRoom();
  await user.click(await record());
  await stop();
  expect(screen.queryByRole("alert")).toBeNull();
  await keepLeftRecordings({
    signal: AbortSignal.timeout(300),
    onKept: () => undefined,
    onNotKept: (problem) => expect.fail(problem),
  });
  expect(await keptVoices()).toMatchObject([{ says: "the first", wasCutShort: true }]);
});

test("a microphone that is taken away ends it, and what was recorded is kept", async () => {
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  await stop();
  microphone.hears("until here");
  microphone.isUnplugged();
  expect(await screen.findByText(/^The microphone stopped\. What was recorded until then is kept/)).toBeVisible();
  expect(await keptVoices()).toMatchObject([{ says: "until here" }]);
});

test("going elsewhere stops and keeps it", async () => {
  const microphone = aMicrophone();
  const onKept = vi.fn<(capture: unknown) => void>();
  const { user, unmount } = renderScreen(<VoiceButton onKept={onKept} />);
  await user.click(await record());
  await stop();
  microphone.hears("enough for now");
  unmount();
  await eventually(async () => expect(await keptVoices()).toMatchObject([{ says: "enough for now" }]));
  await eventually(() => expect(onKept).toHaveBeenCalledOnce());
  expect(microphone.isOpen()).toBe(false);
});

test("a microphone that is allowed only after going elsewhere is closed at once", async () => {
  const microphone = aMicrophone();
  let allow = () => {};
  const isAllowed = new Promise<void>((resolve) => {
    allow = resolve;
  });
  const open = microphone.getUserMedia.getMockImplementation();
  microphone.getUserMedia.mockImplementation(async () => {
    await isAllowed;
    return open?.() ?? Promise.reject(new Error("no microphone"));
  });
  const { user, unmount } = renderScreen(<VoiceButton />);
  await user.click(await record());
  unmount();
  allow();
  await microphone.getUserMedia.mock.results[0]?.value;
  await eventually(() => expect(microphone.isOpen()).toBe(false));
  await eventually(() => expect(recordingNow.isOn()).toBe(false));
  expect(await keptVoices()).toEqual([]);
});

test("out of sight, what was said since the last slice is written at once", async () => {
  const microphone = aMicrophone();
  const { user } = renderScreen(<VoiceButton />);
  await user.click(await record());
  await stop();
  microphone.willEndWith("half a word");
  Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
  Reflect.deleteProperty(document, "visibilityState");
  await eventually(async () => expect(await saidInParts()).toBe("half a word"));
});

/** Only what a recording writes into the records; everything else still finds room. */
const partsFindNoRoom = () => {
  const { put } = IDBObjectStore.prototype;
  let hasFailed = false;
  const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    value,
    key,
  ) {
    if (this.name === "records" && !hasFailed) {
      hasFailed = true;
      throw new DOMException("The current transaction exceeded its quota limitations.", "QuotaExceededError");
    }
    // The next write of a part fails as well, that of the note does not: its rows come after the attachment's.
    if (this.name === "attachments") full.mockRestore();
    else if (this.name === "records") throw new DOMException("full", "QuotaExceededError");
    return put.call(this, value, key);
  });
};
