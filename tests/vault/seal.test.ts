import fc from "fast-check";
import { expect, test } from "vitest";
import { paddedLength, randomBytes } from "#src/vault/bytes.ts";
import { deriveKeys, tagBlinder } from "#src/vault/keys.ts";
import { seal, unseal, type SealedRow } from "#src/vault/seal.ts";

const keys = await deriveKeys("key-1", randomBytes(32));
const envelope = { id: "id-1", rev: "rev-1", tags: ["tag-b", "tag-a"] };

test("V1 what is sealed opens again as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string({ unit: "binary" }), async (json, text) => {
      const payload = { json, text };
      expect(await unseal(keys, await seal(keys, envelope, payload))).toEqual(JSON.parse(JSON.stringify(payload)));
    }),
    { numRuns: 200 },
  );
});

test.for([
  "",
  "é",
  "🌊🏽‍♀️",
  "مرحبا",
  "\u0000\u0007\u001b",
  "\ud83d",
  "<script>alert(1)</script>",
  "=1+1",
  "x".repeat(200_000),
])("V1 keeps a text exactly: %j", async (text) => {
  expect(await unseal(keys, await seal(keys, envelope, { text }))).toEqual({ text });
});

test("V2 the same words never look the same twice", async () => {
  const [one, two] = [await seal(keys, envelope, "sea"), await seal(keys, envelope, "sea")];
  expect([...new Uint8Array(one.ct)]).not.toEqual([...new Uint8Array(two.ct)]);
  expect([...one.iv]).not.toEqual([...two.iv]);
});

test("V3 any altered byte is seen", async () => {
  const row = await seal(keys, envelope, { text: "the sea was calm" });
  const length = row.ct.byteLength + row.iv.length;
  await fc.assert(
    fc.asyncProperty(fc.nat(length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
      await expect(unseal(keys, withByteChanged(row, place, change))).rejects.toThrow();
    }),
    { numRuns: 300 },
  );
});

test.for([
  ["another id", { id: "id-2" }],
  ["another revision", { rev: "rev-2" }],
  ["another key", { dekId: "key-2" }],
  ["a lost tag", { tags: ["tag-a"] }],
  ["an added tag", { tags: ["tag-a", "tag-b", "tag-c"] }],
] as const)("V3 a row with %s does not open", async ([, change]) => {
  const row = await seal(keys, envelope, "sea");
  await expect(unseal(keys, { ...row, ...change })).rejects.toThrow();
});

test("V3 two rows with their contents swapped do not open", async () => {
  const [one, two] = [await seal(keys, envelope, "one"), await seal(keys, { ...envelope, id: "id-2" }, "two")];
  await expect(unseal(keys, { ...one, ct: two.ct, iv: two.iv })).rejects.toThrow();
});

test("V3 another journal's key does not open it", async () => {
  const other = await deriveKeys("key-1", randomBytes(32));
  await expect(unseal(other, await seal(keys, envelope, "sea"))).rejects.toThrow();
});

test("V3 a row opens wherever it lies, with its tags in any order", async () => {
  const row = await seal(keys, envelope, "sea");
  expect(await unseal(keys, structuredClone(row))).toBe("sea");
  expect(row.tags).toEqual(["tag-a", "tag-b"]);
});

test("V4 lengths are padded: at least 256, never less than there is, at most 12 % more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000_000 }), (length) => {
      const padded = paddedLength(length);
      expect(padded).toBeGreaterThanOrEqual(Math.max(256, length));
      expect(padded).toBeLessThanOrEqual(Math.max(256, length * 1.12));
    }),
  );
});

test("V6 a tag never holds its text, is the same each time, and another under another key", async () => {
  const other = tagBlinder(await deriveKeys("key-1", randomBytes(32)));
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 3, maxLength: 40 }), async (text) => {
      const tag = await tagBlinder(keys)(text);
      expect(tag).toMatch(/^[\w-]{22}$/);
      expect(tag).not.toContain(text);
      expect(await tagBlinder(keys)(text)).toBe(tag);
      expect(await other(text)).not.toBe(tag);
    }),
    { numRuns: 100 },
  );
});

const withByteChanged = (row: SealedRow, place: number, change: number): SealedRow => {
  const [iv, ct] = [new Uint8Array(row.iv), new Uint8Array(row.ct.slice(0))];
  const [bytes, at] = place < iv.length ? [iv, place] : [ct, place - iv.length];
  bytes[at] = (bytes[at] ?? 0) ^ change;
  return { ...row, iv, ct: ct.buffer };
};
