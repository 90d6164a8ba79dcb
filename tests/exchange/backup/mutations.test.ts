import { expect, test } from "vitest";
import { pack } from "#src/exchange/backup/pack.ts";
import { factsOf, isSoundRow } from "#src/exchange/backup/rows.ts";
import { unpack, type Unpacked } from "#src/exchange/backup/unpack.ts";
import { kindsByName } from "#src/journal/kinds.ts";
import { BackupProblem } from "#src/exchange/backup/backup-problem.ts";
import { readPayload } from "#src/vault/payload.ts";
import { contents, entriesOf, repacked, textOf } from "../../support/backup.ts";
import { mutatedBytes, mutatedText, randomOf } from "../../support/mutate.ts";

// Ten thousand of each in the long run.
const rounds = process.env["MOORING_LONG"] === "1" ? 10_000 : 500;
/** Another one finds other things. A failure prints which one it was. */
const firstSeed = Number(process.env["MOORING_SEED"] ?? 1);

const whole = contents();
const { zip: good } = await pack(whole);
const lines = textOf(entriesOf(good)["records.ndjson"]).split("\n").slice(0, -1);
const manifestText = textOf(entriesOf(good)["manifest.json"]);

/** Refused with a BackupProblem, or opened. Anything else is a bug, told with the seed that leads to it. */
const outcomeOf = async (seed: number, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Unpacked | undefined> => {
  const zip = await make();
  try {
    return await unpack(zip);
  } catch (error) {
    if (error instanceof BackupProblem) return undefined;
    throw new Error(`seed ${seed} led to something else than a BackupProblem`, { cause: error });
  }
};

const soundRows = (texts: readonly string[]) =>
  texts.flatMap((text) => {
    try {
      const row: unknown = JSON.parse(text);
      return isSoundRow(row) ? [row] : [];
    } catch {
      return [];
    }
  });

const everySeed = async (check: (seed: number) => Promise<boolean>): Promise<number> => {
  let opened = 0;
  for (let seed = firstSeed; seed < firstSeed + rounds; seed++) if (await check(seed)) opened += 1;
  return opened;
};

test("B10 a ZIP that was changed anywhere is refused, or is still all that it was", { timeout: 600_000 }, async () => {
  const opened = await everySeed(async (seed) => {
    const outcome = await outcomeOf(seed, async () => mutatedBytes(good, randomOf(seed)));
    if (!outcome) return false;
    // The date of an entry may be changed: nothing is read from it.
    expect(outcome, `seed ${seed}`).toMatchObject({ rows: whole.rows, attachments: whole.attachments, unreadable: 0 });
    return true;
  });
  expect(opened).toBeLessThan(rounds / 2);
});

test("B12 B14 records changed by somebody who can make a manifest to them", { timeout: 600_000 }, async () => {
  const opened = await everySeed(async (seed) => {
    const random = randomOf(seed);
    // Two of them on the average, however many kinds there are: more, and hardly a file would open at all.
    const changed = lines.map((line) => (random() < 2 / lines.length ? mutatedText(line, random) : line));
    const outcome = await outcomeOf(seed, () =>
      // The counts, too, are made to be right, so that what is said of single rows is reached.
      repacked({ lines: () => changed, manifest: (manifest) => ({ ...manifest, ...factsOf(soundRows(changed)) }) }),
    );
    if (!outcome) return false;
    expect(outcome.rows.length + outcome.unreadable, `seed ${seed}`).toBe(lines.length);
    for (const { payload, rev } of outcome.rows) {
      const read = readPayload(kindsByName, payload, rev);
      expect(read.ok || read.why === "tombstone", `seed ${seed}`).toBe(true);
    }
    return true;
  });
  expect(opened).toBeGreaterThan(rounds / 10);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("B11 a manifest changed at will", { timeout: 600_000 }, async () => {
  const opened = await everySeed(async (seed) => {
    const outcome = await outcomeOf(seed, () =>
      repacked({ manifest: () => mutatedText(manifestText, randomOf(seed)) }),
    );
    if (!outcome) return false;
    // What the manifest says of its own is all that can be another: when, by which version, how many it left out.
    expect(outcome, `seed ${seed}`).toMatchObject({ rows: whole.rows, unreadable: 0 });
    expect(new Date(outcome.createdAt).getTime()).not.toBeNaN();
    return true;
  });
  expect(opened).toBeGreaterThan(0);
});
