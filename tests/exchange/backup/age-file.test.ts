import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { describe, expect, test } from "vitest";
import { openWithAge, sealWithAge } from "#src/exchange/backup/age-file.ts";
import { usualLimits } from "#src/exchange/backup/format.ts";
import { openBackup } from "#src/exchange/backup/open-backup.ts";
import { bytesOf, cheap, problemOf, runHere, textOf } from "../../support/backup.ts";

const passphrase = "harbour lantern quiet tide";
const plain = crypto.getRandomValues(new Uint8Array(60_000));
const sealed = await sealWithAge(plain, passphrase, cheap);
const headerLength = textOf(sealed.subarray(0, 200)).indexOf("\n--- ") + 5 + 43 + 1;

const opening = (bytes: Uint8Array<ArrayBuffer>, typed = passphrase) =>
  problemOf(openWithAge(new Blob([bytes]), typed));
/** The file with its header said anew. */
const withHeader = (from: string | RegExp, to: string) => {
  const header = textOf(sealed.subarray(0, headerLength)).replace(from, to);
  return new Uint8Array([...bytesOf(header), ...sealed.subarray(headerLength)]);
};

test("B1 opens again with the same words, however a keyboard wrote them", async () => {
  const composed = await sealWithAge(plain, "  caf\u00e9 by the sea ", cheap);
  for (const typed of ["caf\u00e9 by the sea", "cafe\u0301 by the sea", " caf\u00e9 by the sea\n"]) {
    expect(await openWithAge(new Blob([composed]), typed)).toEqual(plain);
  }
});

test("B1 opens with the words exactly as typed, where another tool sealed with those", async () => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(" cafe\u0301 ");
  encrypter.setScryptWorkFactor(cheap.logN);
  const file = new Uint8Array(await encrypter.encrypt(plain));
  expect(await openWithAge(new Blob([file]), " cafe\u0301 ")).toEqual(plain);
  expect(await opening(file, "cafe\u0301")).toBe("wrong-passphrase-or-damaged-start");
});

test("B1 costs 2^17 unless told otherwise", { timeout: 60_000 }, async () => {
  expect(textOf((await sealWithAge(plain.slice(0, 10), passphrase)).subarray(0, 80))).toMatch(/^-> scrypt \S{22} 17$/m);
});

test("B1 nothing is sealed without a passphrase", async () => {
  await expect(sealWithAge(plain, " \n\u3000", cheap)).rejects.toThrow("without a passphrase");
});

test("an empty content opens again", async () => {
  const empty = await sealWithAge(new Uint8Array(), passphrase, cheap);
  expect(await openWithAge(new Blob([empty]), passphrase)).toEqual(new Uint8Array());
});

describe("B9 each refusal is its own", () => {
  test("no bytes", async () => {
    expect(await opening(new Uint8Array())).toBe("empty");
    expect(await problemOf(openBackup(new Blob([]), passphrase, { run: runHere }))).toBe("empty");
  });

  test("another passphrase", async () => {
    for (const typed of ["", "harbour lantern quiet tides", "\ud83d", "x".repeat(1e6)]) {
      expect(await opening(sealed, typed)).toBe("wrong-passphrase-or-damaged-start");
    }
  });

  test.for([
    ["a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, ...new Uint8Array(5000))],
    ["a text", bytesOf("the sea was calm\n".repeat(1000))],
    ["one byte", Uint8Array.of(0)],
    ["a PDF", bytesOf("%PDF-1.7\n")],
    ["a ZIP", bytesOf("PK\u0003\u0004")],
    ["a megabyte of one letter", new Uint8Array(1e6).fill(0x61)],
    ["an armored age file", bytesOf(armor.encode(sealed))],
  ] as const)("%s is not a backup", async ([, bytes]) => {
    expect(await opening(new Uint8Array(bytes))).toBe("not-a-backup");
  });

  test("a file for the owner of a key is not a backup", async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(await opening(new Uint8Array(await encrypter.encrypt(plain)))).toBe("not-a-backup");
  });

  test.for([
    ["one letter of the first line", withHeader("age-encryption", "age-encryptioo")],
    ["its first letter", withHeader("age", "Age")],
    ["the version", withHeader("/v1", "/v2")],
    ["all of the first line", withHeader(/^.*\n/, "?".repeat(21) + "\n")],
    ["the kind of key", withHeader("-> scrypt", "-> scrypu")],
    ["the arrow", withHeader("-> scrypt", "=> scrypt")],
    ["the salt", withHeader(/scrypt ./, "scrypt !")],
    ["another salt", withHeader(/scrypt ../, "scrypt 0z")],
    ["the cost", withHeader(" 10\n", " 11\n")],
    ["a cost of 0", withHeader(" 10\n", " 0\n")],
    ["a cost in letters", withHeader(" 10\n", " ten\n")],
    ["a cost of twenty digits", withHeader(" 10\n", ` ${"9".repeat(20)}\n`)],
    ["a negative cost", withHeader(" 10\n", " -1\n")],
    ["the wrapped key", withHeader(/\n(.{42}).\n---/, "\n$1!\n---")],
    ["the header's seal", withHeader(/--- ./, "--- /")],
    ["no seal", withHeader(/--- .*\n/, "\n")],
    ["line ends of Windows", withHeader(/\n/g, "\r\n")],
    ["a second way in", withHeader("--- ", "-> X25519 abc\nabc\n--- ")],
    ["the first 40 bytes", new Uint8Array([...new Uint8Array(40), ...sealed.subarray(40)])],
    ["all but the first line", sealed.slice(0, 22)],
    ["all but half of the header", sealed.slice(0, 90)],
  ] as const)("a beginning in which this was hit admits both causes: %s", async ([, bytes]) => {
    expect(await opening(new Uint8Array(bytes))).toBe("wrong-passphrase-or-damaged-start");
  });

  test.for([19, 20, 22, 30, 63, 999_999_999])("B8 a key that costs 2^%i is not even tried", async (logN) => {
    const from = performance.now();
    expect(await opening(withHeader(" 10\n", ` ${logN}\n`))).toBe("too-large");
    expect(performance.now() - from).toBeLessThan(1000);
  });

  test("B8 a file larger than a backup can be is not even read", async () => {
    const unread = () => Promise.reject(new Error("it was read"));
    const huge = { size: usualLimits.fileBytes + 1, slice: unread, stream: unread, arrayBuffer: unread };
    // Nobody makes a Blob of a gibibyte for a test.
    expect(await problemOf(openWithAge(huge as unknown as Blob, passphrase))).toBe("too-large");
    expect(await problemOf(openBackup(huge as unknown as Blob, passphrase))).toBe("too-large");
  });

  test.for([
    ["its nonce", headerLength + 3],
    ["its first words", headerLength + 16],
    ["its middle", 30_000],
    ["its end", sealed.length - 1],
  ] as const)("a body in which %s was hit is damaged", async ([, at]) => {
    const bytes = sealed.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(await opening(bytes)).toBe("damaged");
  });

  test.for([
    ["a body of nothing", sealed.slice(0, headerLength)],
    ["half a nonce", sealed.slice(0, headerLength + 8)],
    ["a nonce alone", sealed.slice(0, headerLength + 16)],
    ["one byte of the end missing", sealed.slice(0, -1)],
    ["one byte more", new Uint8Array([...sealed, 0])],
    ["another file after it", new Uint8Array([...sealed, ...sealed])],
  ] as const)("%s", async ([, bytes]) => {
    expect(await opening(new Uint8Array(bytes))).toBe("damaged");
  });

  test("a file that was taken away meanwhile", async () => {
    const gone = () => Promise.reject(new DOMException("", "NotReadableError"));
    const file = { size: 100, slice: () => ({ arrayBuffer: gone }) };
    expect(await problemOf(openWithAge(file as unknown as Blob, passphrase))).toBe("not-readable");
    const half = {
      size: sealed.length,
      slice: () => new Blob([sealed.slice(0, 512)]),
      stream: () =>
        new ReadableStream({
          start: (controller) => controller.enqueue(sealed.slice(0, 20_000)),
          pull: (controller) => controller.error(new DOMException("", "NotReadableError")),
        }),
    };
    expect(await problemOf(openWithAge(half as unknown as Blob, passphrase))).toBe("not-readable");
  });
});

test("B9 a file cut off at any 64 KiB is damaged, never opened by half", { timeout: 60_000 }, async () => {
  const mebibyte = new Uint8Array(1024 * 1024);
  for (let at = 0; at < mebibyte.length; at += 65_536) crypto.getRandomValues(mebibyte.subarray(at, at + 65_536));
  const file = await sealWithAge(mebibyte, passphrase, cheap);
  expect(Buffer.compare(await openWithAge(new Blob([file]), passphrase), mebibyte)).toBe(0);
  const cuts = Array.from({ length: 16 }, (_, index) => (index + 1) * 65_536);
  // Also just after a chunk of age's own, where what is left is a whole number of chunks.
  const betweenChunks = cuts.map((cut) => headerLength + 16 + cut + cut / 4096).slice(0, -1);
  for (const end of [...cuts, ...betweenChunks]) expect(await opening(file.slice(0, end))).toBe("damaged");
});

test("B16 progress goes forward and arrives", async () => {
  const sealing: number[] = [];
  const large = await sealWithAge(new Uint8Array(3_000_000), passphrase, {
    ...cheap,
    onFraction: (done) => sealing.push(done),
  });
  const reading: number[] = [];
  await openWithAge(new Blob([large]), passphrase, { onFraction: (done) => reading.push(done) });
  for (const told of [sealing, reading]) {
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  }
});
