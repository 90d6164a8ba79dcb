import { expect, test } from "vitest";
import { longestPart, type Sound } from "#src/journal/recordings.ts";
import { createPartQueue } from "#src/media/voice/part-queue.ts";

/** What lies on disk, by id, as the journal keeps it. */
const aDisk = () => {
  const parts = new Map<string, Sound>();
  let isFull = false;
  return {
    write: (sound: Sound) => {
      if (isFull) return Promise.reject(new Error("full"));
      parts.set(sound.id, sound);
      return Promise.resolve();
    },
    fill: (next: boolean) => {
      isFull = next;
    },
    parts: () => [...parts.values()],
    bytes: () => Buffer.concat([...parts.values()].map(({ bytes }) => bytes)),
  };
};

const slice = (bytes: Uint8Array<ArrayBuffer>) => ({ blob: new Blob([bytes]), type: "audio/webm" });
const someBytes = (length: number, from = 0) => Uint8Array.from({ length }, (_, index) => (from + index) % 251);

test("ten minutes are some seventy parts, in order and byte for byte", async () => {
  const disk = aDisk();
  const queue = createPartQueue(disk.write);
  const seconds = Array.from({ length: 600 }, (_, second) => someBytes(4000, second));
  for (const [index, bytes] of seconds.entries()) {
    queue.add(slice(bytes), (index + 1) * 1000);
    await queue.written();
    expect(queue.writtenMs()).toBe((index + 1) * 1000);
  }
  expect(disk.parts().map(({ index }) => index)).toEqual(
    Array.from({ length: disk.parts().length }, (_, index) => index),
  );
  expect(disk.parts().length).toBeLessThan(80);
  expect(Buffer.compare(disk.bytes(), Buffer.concat(seconds))).toBe(0);
});

test("a slice of any length fits into parts", async () => {
  const disk = aDisk();
  const queue = createPartQueue(disk.write);
  const long = someBytes(longestPart * 2 + 12_345);
  queue.add(slice(someBytes(10)), 1000);
  queue.add(slice(long), 2000);
  await queue.written();
  expect(disk.parts().every(({ bytes }) => bytes.length <= longestPart)).toBe(true);
  expect(Buffer.compare(disk.bytes(), Buffer.concat([someBytes(10), long]))).toBe(0);
});

test("what could not be written is written with the next try, once and in its place", async () => {
  const disk = aDisk();
  const queue = createPartQueue(disk.write);
  queue.add(slice(someBytes(5)), 1000);
  await queue.written();
  disk.fill(true);
  queue.add(slice(someBytes(6)), 2000);
  await expect(queue.written()).rejects.toThrow("full");
  queue.add(slice(someBytes(7)), 3000);
  await expect(queue.written()).rejects.toThrow("full");
  expect(queue.writtenMs()).toBe(1000);
  disk.fill(false);
  await queue.written();
  expect(Buffer.compare(disk.bytes(), Buffer.concat([someBytes(5), someBytes(6), someBytes(7)]))).toBe(0);
  expect(queue.writtenMs()).toBe(3000);
});
