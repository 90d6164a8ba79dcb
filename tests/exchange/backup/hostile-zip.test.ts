import { deflateSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { pack } from "#src/exchange/backup/pack.ts";
import { unpack } from "#src/exchange/backup/unpack.ts";
import { bytesOf, contents, entriesOf, problemOf } from "../../support/backup.ts";
import { rawZip, type RawEnd, type RawEntry } from "../../support/raw-zip.ts";

let good: readonly RawEntry[];
let first: RawEntry;
beforeAll(async () => {
  const { zip } = await pack(contents());
  good = Object.entries(entriesOf(zip)).map(([name, bytes]) => ({ name, bytes }));
  const [entry] = good;
  if (!entry) throw new Error("nothing was packed");
  first = entry;
});

/** The good ZIP with one entry changed, for the worse. */
const withChanged = (name: string, change: (entry: RawEntry) => Partial<RawEntry>): RawEntry[] =>
  good.map((entry) => (entry.name === name ? { ...entry, ...change(entry) } : entry));

const opening = (entries: readonly RawEntry[], end?: RawEnd) => problemOf(unpack(rawZip(entries, end)));

test("a ZIP that another program stored opens", async () => {
  expect((await unpack(rawZip(good))).rows).toEqual(contents().rows);
  const asUnixStoresThem = good.map((entry) => ({ ...entry, attributes: 0o100644 * 0x10000 }));
  expect((await unpack(rawZip(asUnixStoresThem))).rows).toEqual(contents().rows);
});

test("B4 entries may lie in any order", async () => {
  expect((await unpack(rawZip(good.toReversed()))).rows).toEqual(contents().rows);
});

describe("B10 an entry that is not plainly stored is refused", () => {
  const records = "records.ndjson";
  test.for([
    [
      "compressed",
      ({ bytes }: RawEntry) => ({
        bytes: deflateSync(bytes),
        method: 8,
        size: bytes.length,
        storedSize: deflateSync(bytes).length,
      }),
    ],
    [
      "compressed a thousandfold",
      () => ({
        bytes: deflateSync(new Uint8Array(1e6)),
        method: 8,
        size: 1e6,
        storedSize: deflateSync(new Uint8Array(1e6)).length,
      }),
    ],
    ["of a method nobody knows", () => ({ method: 99 })],
    ["encrypted", () => ({ flags: 1 })],
    ["with its sizes after it", () => ({ flags: 8 })],
    ["claiming 4 GiB", () => ({ size: 0xfffffffe, storedSize: 0xfffffffe })],
    ["with sizes in ZIP64", () => ({ size: 0xffffffff, storedSize: 0xffffffff, extra: new Uint8Array(20) })],
    [
      "claiming more than there is",
      ({ bytes }: RawEntry) => ({ size: bytes.length + 1e6, storedSize: bytes.length + 1e6 }),
    ],
    [
      "claiming less than there is",
      ({ bytes }: RawEntry) => ({ size: bytes.length - 1, storedSize: bytes.length - 1 }),
    ],
    ["with two sizes", ({ bytes }: RawEntry) => ({ size: bytes.length * 1000 })],
    ["with another checksum", () => ({ crc: 1 })],
    ["with more to say", () => ({ extra: new Uint8Array(8) })],
    ["with a comment", () => ({ comment: "hello" })],
    ["that is a symbolic link", () => ({ attributes: 0o120777 * 0x10000 })],
    ["that is a device", () => ({ attributes: 0o020666 * 0x10000 })],
    ["that is a folder", () => ({ attributes: 0x10 })],
    ["that lies outside of the file", () => ({ offset: 0xfffffff0 })],
    ["that is another one beside its content", () => ({ local: { name: "journal.md" } })],
    ["as long, and of another name beside its content", () => ({ local: { name: "records.ndjsox" } })],
    ["of another size beside its content", () => ({ local: { size: 1 } })],
    ["of another checksum beside its content", () => ({ local: { crc: 1 } })],
    ["of another method beside its content", () => ({ local: { method: 8 } })],
  ] as const)("%s", async ([, change]) => {
    expect(await opening(withChanged(records, change))).toBe("damaged");
    // The manifest too: it is the one entry that no hash stands for.
    expect(await opening(withChanged("manifest.json", change))).toBe("damaged");
  });
});

describe("B10 nothing lies anywhere else", () => {
  test("before the first entry", async () => {
    expect(await opening(withChanged("manifest.json", () => ({ gap: bytesOf("#!/bin/sh\n") })))).toBe("damaged");
  });
  test("between two entries", async () => {
    expect(await opening(withChanged("journal.md", () => ({ gap: rawZip(good) })))).toBe("damaged");
  });
  test.for([
    ["before the end", { before: new Uint8Array(10) }],
    ["before the end, counted to the directory", { before: new Uint8Array(10), length: 10_000 }],
    ["in a comment", { comment: "hello" }],
    ["on another disk", { disk: 1 }],
    ["fewer entries than there are", { count: 2 }],
    ["more entries than there are", { count: 9 }],
    ["as many entries as ZIP64 is for", { count: 0xffff }],
    ["the directory elsewhere", { start: 0 }],
    ["the directory beyond the file", { start: 0xffffffff }],
  ] as const)("%s", async ([, end]) => {
    expect(["damaged", "too-large"]).toContain(await opening(good, end));
  });
  test("after the end", async () => {
    expect(await opening(good, { after: bytesOf("more") })).toBe("damaged");
    expect(await opening(good, { after: rawZip(good) })).toBe("damaged");
  });
  test("one entry inside another", async () => {
    const inner = rawZip([first]);
    expect(await opening([...good, { name: "journal.md.zip", bytes: inner }])).toBe("damaged");
    // Two names for the same bytes, as in a bomb whose entries overlap.
    const overlapping = good.map((entry, index) => (index === 2 ? { ...entry, offset: 0 } : entry));
    expect(await opening(overlapping)).toBe("damaged");
  });
});

describe("B4 names", () => {
  test.for([
    "../records.ndjson",
    "/etc/passwd",
    "C:\\records.ndjson",
    "attachments\\a.jpg",
    "attachments/../../a.jpg",
    "attachments/a/b.jpg",
    "attachments/",
    "attachments/.jpg",
    "attachments/a",
    "attachments/a.jpg\0.exe",
    "journal.md\0",
    "Journal.md",
    "RECORDS.NDJSON",
    "Manifest.json",
    "manifest.json",
    "records.ndjson",
    "journal.md ",
    "journal.md\u202egpj.exe",
    "__proto__",
    "constructor",
    "index.html",
    "",
    "a".repeat(65_535),
  ])("%j is not added", async (name) => {
    expect(await opening([...good, { name, bytes: bytesOf("x") }])).toBe("damaged");
  });

  test("a name that is no text", async () => {
    expect(await opening([...good, { name: Uint8Array.of(0xff, 0xfe), bytes: bytesOf("x") }])).toBe("damaged");
  });

  test("an entry that is missing", async () => {
    for (const missing of ["records.ndjson", "journal.md", "attachments/attachment-of-fixture1.webm"]) {
      expect(await opening(good.filter(({ name }) => name !== missing))).toBe("damaged");
    }
  });
});

describe("B9 what is no backup at all", () => {
  test.for([
    ["nothing", new Uint8Array()],
    ["a text", bytesOf("the sea was calm")],
    ["a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, ...new Uint8Array(500))],
    ["an empty ZIP", rawZip([])],
    ["a ZIP of something else", rawZip([{ name: "word/document.xml", bytes: bytesOf("<w/>"), method: 8 }])],
    [
      "the manifest of something else",
      rawZip([{ name: "manifest.json", bytes: bytesOf('{"app":"other","format":1}') }]),
    ],
    ["a manifest that is a list", rawZip([{ name: "manifest.json", bytes: bytesOf("[]") }])],
  ] as const)("%s", async ([, bytes]) => {
    expect(await problemOf(unpack(new Uint8Array(bytes)))).toBe("not-a-backup");
  });
  test("a ZIP that was cut off", async () => {
    expect(await problemOf(unpack(rawZip(good).slice(0, -30)))).toBe("damaged");
  });
});

test("B8 more entries than a backup can have", async () => {
  const many = Array.from({ length: 20_001 }, (_, index) => ({
    name: `attachments/${index}.jpg`,
    bytes: new Uint8Array(),
  }));
  expect(await opening(many)).toBe("too-large");
});
