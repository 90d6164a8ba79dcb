import { screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { keepRecording, recordingsInParts } from "#src/journal/recordings.ts";
import { allCaptures } from "#src/journal/captures.ts";
import { ask } from "#src/journal/use-journal.ts";
import { LeftRecordings } from "#src/media/voice/LeftRecordings.tsx";
import { holdRecording } from "#src/platform/recording-now.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { eventually } from "../../support/eventually.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { withLocks } from "./fake-locks.ts";
import { aLeftRecording, aPartOf, keptVoices } from "./kept-voices.ts";

beforeEach(async () => {
  withLocks();
  await anEmptyJournal();
});

const cutShort = "A recording was cut short. What was recorded until then is kept.";
const says = (words: string) => eventually(() => expect(screen.getByRole("status")).toHaveTextContent(words));
const comeBack = () => document.dispatchEvent(new Event("visibilitychange"));
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

test("a recording that was cut short is kept, and said once", async () => {
  await aLeftRecording(["the ", "water ", "rose"]);
  renderScreen(<LeftRecordings />);
  await says(cutShort);
  expect(await keptVoices()).toEqual([
    { says: "the water rose", type: "audio/webm", durationMs: 3000, wasCutShort: true, sessionId: undefined },
  ]);
  expect(await recordingsInParts()).toEqual([]);
});

test("two tabs that start at once keep it once, and one of them says so", async () => {
  await aLeftRecording(["only ", "once"]);
  const first = renderScreen(<LeftRecordings />);
  const second = renderScreen(<LeftRecordings />);
  await eventually(async () => expect(await recordingsInParts()).toEqual([]));
  await pause();
  expect(await keptVoices()).toHaveLength(1);
  expect([first, second].filter(({ container }) => container.textContent?.includes(cutShort))).toHaveLength(1);
});

test("several are all kept", async () => {
  await aLeftRecording(["one"]);
  await aLeftRecording(["two"]);
  renderScreen(<LeftRecordings />);
  await eventually(async () =>
    expect((await keptVoices()).map((voice) => voice.says).toSorted()).toEqual(["one", "two"]),
  );
});

test("one that another page records is left alone, until that page is gone", async () => {
  const { id } = await aLeftRecording(["still ", "speaking"]);
  const goAway = await holdRecording(id);
  renderScreen(<LeftRecordings />);
  await pause();
  expect(await keptVoices()).toEqual([]);
  goAway();
  await says(cutShort);
  expect(await keptVoices()).toMatchObject([{ says: "still speaking" }]);
});

test("one that another page kept meanwhile is not said to be cut short", async () => {
  const { id } = await aLeftRecording(["to its ", "end"]);
  const goAway = await holdRecording(id);
  renderScreen(<LeftRecordings />);
  await pause();
  await keepRecording(id);
  goAway();
  await pause();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  expect(await keptVoices()).toMatchObject([{ says: "to its end", wasCutShort: false }]);
});

test("parts that a restore brought back of a note that is kept go without a word", async () => {
  const recording = await aLeftRecording(["once"]);
  await keepRecording(recording.id);
  await aPartOf(recording, "once");
  expect(await recordingsInParts()).toHaveLength(1);
  renderScreen(<LeftRecordings />);
  await eventually(async () => expect(await recordingsInParts()).toEqual([]));
  expect(await keptVoices()).toHaveLength(1);
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("so do those of a note that was deleted since: it does not come back", async () => {
  const recording = await aLeftRecording(["gone"]);
  const kept = await keepRecording(recording.id);
  if (!kept) throw new Error("nothing was kept");
  await vault().remove(kinds.capture, kept.capture);
  await aPartOf(recording, "gone");
  renderScreen(<LeftRecordings />);
  await eventually(async () => expect(await recordingsInParts()).toEqual([]));
  expect(await ask(allCaptures())).toEqual([]);
});

test("on a full disk it waits, says so, and is kept on a later return", async () => {
  await aLeftRecording(["patience"]);
  const makeRoom = fillTheDisk();
  renderScreen(<LeftRecordings />);
  await says("A recording that was cut short waits for room on this device. Nothing of it is lost.");
  makeRoom();
  expect(await recordingsInParts()).toHaveLength(1);
  comeBack();
  await says(cutShort);
  expect(await keptVoices()).toMatchObject([{ says: "patience" }]);
});

test("with nothing left there is nothing to say", async () => {
  renderScreen(<LeftRecordings />);
  await pause();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});
