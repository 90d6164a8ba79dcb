import * as v from "valibot";
import { CaptureDraft } from "#src/domain/capture.ts";
import { CheckInDraft } from "#src/domain/check-in.ts";
import { keepAttachment } from "#src/journal/attachments.ts";
import { addCapture } from "#src/journal/captures.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { startJournal, vault } from "#src/journal/journal.ts";
import { addReflection } from "#src/journal/reflections.ts";
import { ReflectionDraft } from "#src/domain/reflection.ts";
import { whenAt } from "#src/platform/clock.ts";
import { WallTime } from "#src/domain/time.ts";

/** Fills a journal with check-ins through the very code that a person's taps go through: three a day, back from today. */
const seed = async (count: number): Promise<number> => {
  await startJournal();
  let waiting: Promise<unknown>[] = [];
  for (let index = 0; index < count; index++) {
    const moment = new Date(Date.now() - 86_400_000 - Math.floor(index / 3) * 86_400_000 - (index % 3) * 4 * 3_600_000);
    const at = whenAt(v.parse(WallTime, moment.toISOString().slice(0, 16)), { zone: "UTC", dayStartsAtHour: 4 });
    if (!at.ok) continue;
    const mood = Math.round(5 + 3 * Math.sin(index / 40) + Math.cos(index * 7));
    waiting.push(
      addCheckIn(
        v.parse(CheckInDraft, { at: at.when, mood, anxiety: index % 5, note: `Note ${index}, a line or so.` }),
      ),
    );
    if (waiting.length < atOnce) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  await vault().buildBundles();
  return count;
};

/** Reflections of some four hundred characters, one a day back from yesterday: as long as people write. */
const seedReflections = async (count: number): Promise<void> => {
  for (let index = 0; index < count; index++) {
    const moment = new Date(Date.now() - 86_400_000 * (index + 1));
    const at = whenAt(v.parse(WallTime, moment.toISOString().slice(0, 16)), { zone: "UTC", dayStartsAtHour: 4 });
    if (!at.ok) continue;
    const text = [
      `The tide ${index} went out and I stayed where I was, ${index % 2 ? "quiet" : "restless"} and not afraid.`,
      index === Math.floor(count / 2)
        ? "There was water that was warm."
        : "There was a wall, and behind it somebody spoke.",
      "Afterwards I slept for two hours and dreamt of the house with the blue door, of my brother, of bread.",
    ].join(" ");
    const answers = ["any-day-here", "any-day-small"].map((promptId) => ({ promptId, text }));
    await addReflection(v.parse(ReflectionDraft, { at: at.when, promptSet: "any-day", answers }));
  }
  await vault().buildBundles();
};

const atOnce = 50;

/**
 * Photos and voice notes, four scraps a day back from today: real pictures of about 300 KB, and noise for the voice, which is as
 * long as a minute at 24 kbit/s is.
 */
const seedScraps = async (photos: number, voiceMinutes: number): Promise<void> => {
  const picture = await aPicture();
  const attach = async (index: number, kept: object) => {
    const moment = new Date(Date.now() - 3_600_000 - Math.floor(index / 4) * 86_400_000);
    const at = whenAt(v.parse(WallTime, moment.toISOString().slice(0, 16)), { zone: "UTC", dayStartsAtHour: 4 });
    if (!at.ok) return;
    await addCapture(v.parse(CaptureDraft, { at: at.when, threeWords: "", picture: "", body: "", line: "", ...kept }));
  };
  for (let index = 0; index < photos; index++) {
    const file = await keepAttachment(picture.bytes, "image/jpeg");
    await attach(index, { photo: { file, width: picture.width, height: picture.height } });
  }
  for (let index = 0; index < voiceMinutes; index++) {
    const file = await keepAttachment(noise(180_000), "audio/webm");
    await attach(index, { voice: { file, durationMs: 60_000 } });
  }
};

const aPicture = async () => {
  const [width, height] = [1600, 1200];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser draws nothing");
  for (let index = 0; index < 4000; index++) {
    context.fillStyle = `hsl(${(index * 37) % 360} 60% 50% / 40%)`;
    context.fillRect((index * 131) % width, (index * 197) % height, 80, 60);
  }
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.86 });
  return { width, height, bytes: new Uint8Array(await blob.arrayBuffer()) };
};

/** More than one call: the browser gives out 64 KiB at a time. */
const noise = (length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
};

Object.assign(globalThis, { seed, seedReflections, seedScraps });
