import { kinds } from "#src/journal/kinds.ts";
import { describe, expect, test } from "vitest";
import { usualLimits } from "#src/exchange/backup/format.ts";
import { pack } from "#src/exchange/backup/pack.ts";
import { unpack } from "#src/exchange/backup/unpack.ts";
import { writeZip } from "#src/exchange/backup/write-zip.ts";
import { aRow, bytesOf, contents, entriesOf, problemOf, repacked, textOf } from "../../support/backup.ts";
import { aCheckIn } from "../../support/build.ts";

type Manifest = Record<string, unknown>;
type Change = Parameters<typeof repacked>[0];
const opening = async (...change: Parameters<typeof repacked>) => problemOf(unpack(await repacked(...change)));

const one = contents({ rows: [aRow("check-in", aCheckIn({ note: "calm" }))] });
/** The one record of `one`, with its text replaced. */
const withText = (from: string | RegExp, to: string) => ({
  lines: (lines: string[]) => lines.map((line) => line.replace(from, to)),
});

test("what was only packed anew still opens", async () => {
  expect((await unpack(await repacked({}))).rows).toEqual(contents().rows);
});

test("B12 the order of the lines says nothing", async () => {
  const { rows } = await unpack(await repacked({ lines: (lines) => lines.toReversed() }));
  expect(rows).toEqual(contents().rows.toReversed());
});

describe("B11 an entry that was changed without its hash is damaged", () => {
  test.for(["records.ndjson", "journal.md", "READ ME.txt"])("%s", async (name) => {
    const { zip } = await pack(contents());
    const entries = entriesOf(zip);
    entries[name] = bytesOf(textOf(entries[name]).replace("harbour", "harbors").replace("backup", "kcabup"));
    const changed = writeZip(
      Object.entries(entries).map(([entry, bytes]) => ({ name: entry, bytes })),
      0,
    );
    expect(changed).toHaveLength(zip.length);
    expect(await problemOf(unpack(changed))).toBe("damaged");
  });
});

describe("B12 records that contradict each other or the manifest are damaged", () => {
  const lastTwice = (lines: string[]) => [...lines, ...lines.slice(-1)];
  test.for<[string, Change]>([
    [
      "a line missing",
      {
        lines: (lines: string[]) => lines.slice(1),
        manifest: (m: Manifest) => ({ ...m, rows: contents().rows.length }),
      },
    ],
    ["a line too many", { lines: lastTwice, manifest: (m: Manifest) => ({ ...m, rows: contents().rows.length }) }],
    [
      "a revision twice",
      { lines: lastTwice, manifest: (m: Manifest) => ({ ...m, counts: { ...(m["counts"] as object), draft: 2 } }) },
    ],
    [
      "fewer of a kind than it says",
      { manifest: (m: Manifest) => ({ ...m, counts: { ...(m["counts"] as object), draft: 2 } }) },
    ],
    [
      "a kind that is not there",
      { manifest: (m: Manifest) => ({ ...m, counts: { ...(m["counts"] as object), other: 0 } }) },
    ],
    ["a kind that it does not name", { manifest: (m: Manifest) => ({ ...m, kinds: { "check-in": 1 } }) }],
    [
      "no records at all",
      {
        entries: (entries) => Object.fromEntries(Object.entries(entries).filter(([name]) => name !== "records.ndjson")),
      },
    ],
    ["records that are not text", { records: Uint8Array.of(0xff, 0x0a) }],
    ["half a line at the end", { records: bytesOf('{"id":') }],
    ["an empty line", { lines: (lines: string[]) => ["", ...lines.slice(1)] }],
    ["a byte order mark", { lines: (lines: string[]) => lines.map((line) => `\ufeff${line}`) }],
    ["lines of Windows", { lines: (lines: string[]) => lines.map((line) => `${line}\r\n\r`) }],
    ["brackets within brackets", { lines: (lines: string[]) => ["[".repeat(1_000_000), ...lines.slice(1)] }],
    ["one more than may be", { lines: (lines: string[]) => [`${"[".repeat(65)}${"]".repeat(65)}`, ...lines.slice(1)] }],
  ])("%s", async ([, change]) => {
    expect(await opening(change)).toBe("damaged");
  });

  test("two heads of one record", async () => {
    const head = aRow("check-in", aCheckIn());
    expect(await opening({}, contents({ rows: [head, { ...head, rev: "another-revision" }] }))).toBe("damaged");
  });

  test.for([
    ["in a record", '"note":"calm"', '"note":"calm","__proto__":{"isAdmin":true}'],
    ["written as an escape", '"note":"calm"', '"note":"calm","\\u005f_proto__":{"isAdmin":true}'],
    ["deep in a record", '"note":"calm"', '"note":"calm","a":[{"b":{"__proto__":[]}}]'],
    ["in a payload", '"device":"device"', '"device":"device","constructor":{"prototype":{"x":1}}'],
    ["in a row", '"isHead":true', '"isHead":true,"prototype":1'],
  ] as const)("B13 a key that changes what objects are, %s", async ([, from, to]) => {
    expect(await opening(withText(from, to), one)).toBe("damaged");
    expect(Object.getPrototypeOf({})).not.toHaveProperty("isAdmin");
  });

  test.for(['{"__proto__":{"x":1},', '{"constructor":{"x":1},', '{"a":{"prototype":1},'])(
    "B13 in the manifest: %s",
    async (begin) => {
      expect(await opening({ manifest: (m) => JSON.stringify(m).replace("{", begin) })).toBe("damaged");
    },
  );
});

describe("B14 a row that is not as it must be is left out and counted, and costs no other", () => {
  const bad = aRow("check-in", aCheckIn({ mood: 5, note: "bad" }));
  const good = aRow("check-in", aCheckIn({ mood: 6, note: "good" }));
  const both = contents({ rows: [bad, good] });

  /** The manifest counts what is a row at all, whatever its kind says to the record. */
  const withBad = (from: string | RegExp, to: string, counted: number) =>
    repacked(
      {
        lines: ([first = "", ...others]) => [first.replace(from, to), ...others],
        manifest: (manifest) => ({ ...manifest, counts: { "check-in": counted } }),
      },
      both,
    );

  test.for([
    ["a mood of 11", '"mood":5', '"mood":11', 2],
    ["a field that no check-in has", '"mood":5', '"mood":5,"steps":9', 2],
    ["a mood in words", '"mood":5', '"mood":"5"', 2],
    ["a day that is none", /"localDay":"[^"]+"/, '"localDay":"2026-02-30"', 2],
    ["the record of another id", /"id":"[^"]+","at"/, '"id":"00000000-0000-4000-8000-000000000000","at"', 1],
    ["an id that is a path", /"id":"[^"]+","rev"/, '"id":"../../etc","rev"', 1],
    ["no record, and not deleted", /"record":\{.*\}(?=\}\})/, '"record":null', 1],
    ["a revision that is none", /"rev":"[^"]+"/, '"rev":"../../x"', 1],
    ["written at no time", '"writtenAt":1772000000000', '"writtenAt":1e300', 1],
    ["saved more often than can be counted", '"n":1', '"n":1e300', 1],
    ["saved half a time", '"n":1', '"n":1.5', 1],
    ["a payload with a field that nobody knows", '"n":1', '"n":1,"rank":1', 1],
    ["a list", /^.*$/, "[]", 1],
    ["a number", /^.*$/, "1", 1],
  ] as const)("%s", async ([, from, to, counted]) => {
    const opened = await unpack(await withBad(from, to, counted));
    expect(opened).toMatchObject({ rows: [good], unreadable: 1, counts: { "check-in": 1 } });
  });
});

describe("B15 what a newer version made is not opened by half", () => {
  const count = (kind: string) => (manifest: Manifest) => ({
    ...manifest,
    kinds: { [kind]: 1 },
    counts: { [kind]: 1 },
  });
  test.for<[string, Change]>([
    ["a newer format", { manifest: (m: Manifest) => ({ ...m, format: 2 }) }],
    ["a newer format of which nothing else is known", { manifest: () => '{"app":"mooring","format":7,"parts":[]}' }],
    ["a kind nobody knows", { ...withText('"check-in"', '"letter"'), manifest: count("letter") }],
    [
      "a kind with the name of something built in",
      { ...withText('"check-in"', '"valueof"'), manifest: count("valueof") },
    ],
    [
      "a newer version of a kind",
      {
        ...withText(`"version":${kinds.checkIn.version}`, `"version":${kinds.checkIn.version + 1}`),
        manifest: (m: Manifest) => ({ ...m, kinds: { "check-in": kinds.checkIn.version + 1 } }),
      },
    ],
  ])("%s", async ([, change]) => {
    expect(await opening(change, one)).toBe("newer");
  });

  test("and yet a journal with such records in it can be backed up here", async () => {
    const letter = aRow("letter", { id: crypto.randomUUID() });
    const { zip } = await pack(contents({ rows: [...one.rows, letter] }));
    expect(await unpack(zip, { isOurOwn: true })).toMatchObject({ rows: one.rows, unreadable: 1, lines: 2 });
    expect(await problemOf(unpack(zip))).toBe("newer");
  });

  test("a tombstone of a kind nobody knows is no more than a tombstone", async () => {
    const tombstone = aRow("letter", { id: crypto.randomUUID() }, { record: null, deletedAt: 5 });
    expect((await unpack((await pack(contents({ rows: [tombstone] }))).zip)).rows).toEqual([tombstone]);
  });
});

describe("the manifest", () => {
  test.for([
    ["no format", (m: Manifest) => ({ ...m, format: undefined }), "damaged"],
    ["a format of 0", (m: Manifest) => ({ ...m, format: 0 }), "damaged"],
    ["a name that is a path", (m: Manifest) => ({ ...m, vaultId: "../x" }), "damaged"],
    ["a time that no calendar knows", (m: Manifest) => ({ ...m, createdAt: 1e300 }), "damaged"],
    ["a negative count", (m: Manifest) => ({ ...m, rows: -1 }), "damaged"],
    ["no JSON", () => "{", "damaged"],
    [
      "entries twice",
      (m: Manifest) => ({ ...m, entries: [...(m["entries"] as []), ...(m["entries"] as [])] }),
      "damaged",
    ],
    ["no entries", (m: Manifest) => ({ ...m, entries: [] }), "damaged"],
    [
      "attachments that are not there",
      (m: Manifest) => ({ ...m, attachments: [{ id: "a", type: "image/png", name: "attachments/a.png" }] }),
      "damaged",
    ],
    ["attachments that it does not name", (m: Manifest) => ({ ...m, attachments: [] }), "damaged"],
    [
      "the journal as an attachment",
      (m: Manifest) => ({ ...m, attachments: [{ id: "journal", type: "image/png", name: "journal.md" }] }),
      "damaged",
    ],
    [
      "an attachment of a type that is none",
      (m: Manifest) => ({ ...m, attachments: [{ ...(m["attachments"] as object[])[0], type: 'x"><script>' }] }),
      "damaged",
    ],
    ["the example journal", (m: Manifest) => ({ ...m, isExample: true }), "example"],
  ] as const)("%s", async ([, manifest, problem]) => {
    expect(await opening({ manifest })).toBe(problem);
  });

  test("a field that this version does not know is passed over", async () => {
    const zip = await repacked({ manifest: (manifest) => ({ ...manifest, madeOn: "a boat" }) });
    expect((await unpack(zip)).rows).toEqual(contents().rows);
  });

  test("a backup of the example journal is made like any other", async () => {
    const { zip } = await pack(contents({ isExample: true }));
    expect((await unpack(zip, { isOurOwn: true })).rows).toEqual(contents().rows);
  });
});

test.for([
  ["records", { recordsBytes: 100 }],
  ["a line", { lineBytes: 100 }],
  ["the manifest", { manifestBytes: 100 }],
  ["entries", { entries: 2 }],
  ["the file", { fileBytes: 100 }],
] as const)("B8 more than a limit allows: %s", async ([, limit]) => {
  const { zip } = await pack(contents());
  expect(await problemOf(unpack(zip, { limits: { ...usualLimits, ...limit } }))).toBe("too-large");
});
