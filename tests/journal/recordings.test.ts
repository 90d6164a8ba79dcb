import * as v from "valibot";
import { beforeEach, expect, test } from "vitest";
import { SessionId } from "#src/domain/ids.ts";
import { readAttachment } from "#src/journal/attachments.ts";
import { bytesToBase64, joinedFromBase64 } from "#src/journal/base64.ts";
import { allCaptures, capturesOfSession } from "#src/journal/captures.ts";
import {
  forgetRecording,
  keepPart,
  keepRecording,
  longestPart,
  newPartId,
  newRecordingId,
  recordingsInParts,
  type Sound,
} from "#src/journal/recordings.ts";
import { ask } from "#src/journal/use-journal.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { on } from "../support/build.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { anEmptyJournal, rawRows, reopenedJournal } from "../support/journal.ts";

beforeEach(anEmptyJournal);

const aRecording = () => ({ id: newRecordingId(), at: on("2026-03-10T15:00") });
const sound = (index: number, bytes: readonly number[], elapsedMs = (index + 1) * 1000): Sound => ({
  id: newPartId(),
  index,
  type: "audio/webm",
  elapsedMs,
  bytes: new Uint8Array(bytes),
});

test("the parts become one voice note, byte for byte, and are gone", async () => {
  const recording = { ...aRecording(), sessionId: v.parse(SessionId, crypto.randomUUID()) };
  await keepPart(recording, sound(0, [0, 255, 128]));
  await keepPart(recording, sound(1, [7, 0, 0, 1], 1830));
  const kept = await keepRecording(recording.id);
  expect(kept?.isNew).toBe(true);
  const { at, voice } = kept?.capture.record ?? {};
  expect(at).toEqual(recording.at);
  expect(voice).toMatchObject({ durationMs: 1830, file: { type: "audio/webm", size: 7 } });
  expect(voice).not.toHaveProperty("wasCutShort");
  expect(await ask(capturesOfSession(recording.sessionId))).toHaveLength(1);
  expect(voice && (await readAttachment(voice.file))).toEqual(new Uint8Array([0, 255, 128, 7, 0, 0, 1]));
  expect(await rawRows()).toHaveLength(1);
});

test("parts that were written out of order are put in theirs, after a restart too", async () => {
  const recording = aRecording();
  for (const index of [2, 0, 11, 1]) await keepPart(recording, sound(index, [index]));
  await reopenedJournal();
  expect(await recordingsInParts()).toEqual([recording.id]);
  const kept = await keepRecording(recording.id, { wasCutShort: true });
  const { voice } = kept?.capture.record ?? {};
  expect(voice).toMatchObject({ wasCutShort: true, durationMs: 12_000 });
  expect(voice && (await readAttachment(voice.file))).toEqual(new Uint8Array([0, 1, 2, 11]));
});

test("a part that grows takes the place of what it was", async () => {
  const recording = aRecording();
  const part = sound(0, [1]);
  await keepPart(recording, part);
  await keepPart(recording, { ...part, bytes: new Uint8Array([1, 2]), elapsedMs: 2000 });
  expect(await rawRows()).toHaveLength(1);
  const { voice } = (await keepRecording(recording.id))?.capture.record ?? {};
  expect(voice).toMatchObject({ durationMs: 2000, file: { size: 2 } });
});

test("kept twice it is one note", async () => {
  const recording = aRecording();
  await keepPart(recording, sound(0, [1]));
  const first = await keepRecording(recording.id);
  const second = await keepRecording(recording.id);
  expect(second).toEqual({ capture: first?.capture, isNew: false });
  expect(await ask(allCaptures())).toHaveLength(1);
});

test("of nothing there is no note", async () => {
  expect(await keepRecording(newRecordingId())).toBeUndefined();
  expect(await ask(allCaptures())).toEqual([]);
});

test("a note that finds no room leaves every part where it is", async () => {
  const recording = aRecording();
  await keepPart(recording, sound(0, [1, 2]));
  const makeRoom = fillTheDisk();
  await expect(keepRecording(recording.id)).rejects.toThrow(StorageError);
  makeRoom();
  expect(await recordingsInParts()).toEqual([recording.id]);
  expect((await keepRecording(recording.id))?.capture.record.voice?.file.size).toBe(2);
});

test("what is forgotten leaves nothing, and others as they are", async () => {
  const [one, other] = [aRecording(), aRecording()];
  await keepPart(one, sound(0, [1]));
  await keepPart(other, sound(0, [2]));
  await forgetRecording(one.id);
  expect(await recordingsInParts()).toEqual([other.id]);
});

test("a part as long as they come is taken, and comes back whole", async () => {
  const recording = aRecording();
  const bytes = new Uint8Array(longestPart);
  for (let index = 0; index < bytes.length; index++) bytes[index] = (index * 7) % 256;
  await keepPart(recording, { ...sound(0, []), bytes });
  const { voice } = (await keepRecording(recording.id))?.capture.record ?? {};
  const back = voice && (await readAttachment(voice.file));
  expect(back instanceof Uint8Array && Buffer.compare(back, bytes)).toBe(0);
});

test.for([[], [0], [255, 0], [1, 2, 3], [250, 251, 252, 253]])("base64 there and back: %j", (numbers) => {
  const bytes = new Uint8Array(numbers);
  const text = bytesToBase64(bytes);
  expect(text).toBe(Buffer.from(bytes).toString("base64"));
  expect(joinedFromBase64([text, text])).toEqual(new Uint8Array([...bytes, ...bytes]));
});
