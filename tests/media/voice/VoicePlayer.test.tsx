import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { VoiceNote } from "#src/domain/voice-note.ts";
import { keepAttachment } from "#src/journal/attachments.ts";
import { VoicePlayer } from "#src/media/voice/VoicePlayer.tsx";
import { anEmptyJournal, inDatabase } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { eventually } from "../../support/eventually.ts";

const urls = new Map<string, Blob>();

beforeEach(async () => {
  await anEmptyJournal();
  urls.clear();
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const url = `blob:${urls.size}`;
    if (blob instanceof Blob) urls.set(url, blob);
    return url;
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation((url) => void urls.delete(url));
  vi.stubGlobal("Audio", FakeAudio);
  FakeAudio.made = [];
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
});

/** Plays as far as the test says. */
class FakeAudio extends EventTarget {
  static made: FakeAudio[] = [];
  currentTime = 0;
  seeking = false;
  paused = true;
  readonly src: string;
  constructor(src: string) {
    super();
    this.src = src;
    FakeAudio.made.push(this);
  }
  play() {
    this.paused = false;
    this.dispatchEvent(new Event("playing"));
    return Promise.resolve();
  }
  pause() {
    this.paused = true;
    this.dispatchEvent(new Event("pause"));
  }
  isAt(seconds: number) {
    this.currentTime = seconds;
    this.dispatchEvent(new Event("timeupdate"));
  }
  ends() {
    this.dispatchEvent(new Event("ended"));
    this.pause();
  }
  removeAttribute() {}
  load() {}
}

const aVoice = async (seconds = 124): Promise<VoiceNote> => ({
  file: await keepAttachment(new Uint8Array(Buffer.from("the sea was calm")), "audio/webm"),
  durationMs: seconds * 1000,
});

const play = () => screen.findByRole("button", { name: "Play" });
const pause = () => screen.findByRole("button", { name: "Pause" });
const track = () => screen.getByRole("slider", { name: "Where in the recording" });
const audio = () => FakeAudio.made.at(-1) ?? expect.fail("nothing was played");

test("it names its own length, and reads nothing before it is played", async () => {
  renderScreen(<VoicePlayer voice={await aVoice()} />);
  expect(await screen.findByRole("group", { name: "Voice note, 2 min 4 s" })).toHaveTextContent("0:00 / 2:04");
  expect(FakeAudio.made).toEqual([]);
});

test("played, paused and played on", async () => {
  const { user } = renderScreen(<VoicePlayer voice={await aVoice()} />);
  await user.click(await play());
  await pause();
  expect(await urls.get(audio().src)?.text()).toBe("the sea was calm");
  expect(urls.get(audio().src)?.type).toBe("audio/webm");
  audio().isAt(12.4);
  await eventually(() => expect(track()).toHaveAttribute("aria-valuetext", "12 s of 2 min 4 s"));
  await user.click(await pause());
  await user.click(await play());
  await pause();
  expect(FakeAudio.made).toHaveLength(1);
  expect(audio().currentTime).toBe(12.4);
});

test("sought before it was ever played, it begins there", async () => {
  const { user } = renderScreen(<VoicePlayer voice={await aVoice()} />);
  await play();
  fireEvent.change(track(), { target: { value: "60" } });
  expect(screen.getByRole("group")).toHaveTextContent("1:00 / 2:04");
  await user.click(await play());
  await pause();
  expect(audio().currentTime).toBe(60);
  fireEvent.change(track(), { target: { value: "90" } });
  expect(audio().currentTime).toBe(90);
});

test("at its end it can be played again from the beginning", async () => {
  const { user } = renderScreen(<VoicePlayer voice={await aVoice(5)} />);
  await user.click(await play());
  await pause();
  audio().isAt(4.9);
  audio().ends();
  await play();
  expect(screen.getByRole("group")).toHaveTextContent("0:05 / 0:05");
  await user.click(await play());
  await pause();
  expect(audio().currentTime).toBe(0);
});

test("one voice at a time", async () => {
  const { user } = renderScreen(
    <>
      <VoicePlayer voice={await aVoice()} />
      <VoicePlayer voice={await aVoice()} />
    </>,
  );
  const [first, second] = await screen.findAllByRole("button", { name: "Play" });
  if (!first || !second) throw new Error("two players were to be there");
  await user.click(first);
  await pause();
  await user.click(second);
  await eventually(() => expect(FakeAudio.made.map((made) => made.paused)).toEqual([true, false]));
  expect(screen.getAllByRole("button", { name: "Pause" })).toHaveLength(1);
});

test("going elsewhere ends it and lets its bytes go", async () => {
  const { user, unmount } = renderScreen(<VoicePlayer voice={await aVoice()} />);
  await user.click(await play());
  await pause();
  const { src } = audio();
  expect(urls.has(src)).toBe(true);
  unmount();
  expect(audio().paused).toBe(true);
  expect(urls.has(src)).toBe(false);
});

test("a damaged one says so", async () => {
  const voice = await aVoice();
  await inDatabase("attachments", "readwrite", (rows) => rows.clear());
  const { user } = renderScreen(<VoicePlayer voice={voice} />);
  await user.click(await play());
  expect(await screen.findByRole("alert")).toHaveTextContent("This recording is damaged and cannot be played.");
});

test("one that this browser does not know says so", async () => {
  const { user } = renderScreen(<VoicePlayer voice={await aVoice()} />);
  await user.click(await play());
  await pause();
  audio().dispatchEvent(new Event("error"));
  expect(await screen.findByRole("alert")).toHaveTextContent("This browser cannot play this recording.");
});

test("what was cut short says so beside it", async () => {
  renderScreen(<VoicePlayer voice={{ ...(await aVoice()), wasCutShort: true }} />);
  expect(await screen.findByText("It was cut short. This is what was recorded until then.")).toBeVisible();
});
