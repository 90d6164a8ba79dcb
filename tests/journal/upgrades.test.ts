import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as v from "valibot";
import { kinds, kindsByName } from "#src/journal/kinds.ts";
import { BackupRow } from "#src/vault/backup-row.ts";
import { readPayload } from "#src/vault/payload.ts";

/** What version 0.1.0 wrote, as it was then. */
const rows = v.parse(v.array(BackupRow), JSON.parse(readFileSync("tests/fixtures/backup-0.1.0.age.rows.json", "utf8")));

const readAsNow = (kind: string) =>
  rows
    .filter(({ payload }) => payload.kind === kind && payload.record !== null)
    .map(({ payload, rev }) => {
      const read = readPayload(kindsByName, payload, rev);
      if (!read.ok) throw new Error(read.why);
      return { before: payload.record as Record<string, unknown>, after: read.kept.record };
    });

test("the card of an old intention is the first of its cards, and the rest is as it was", () => {
  const [intention] = readAsNow("intention");
  const { cardId, ...rest } = intention?.before ?? {};
  expect(cardId).toBe("one-breath");
  expect(intention?.after).toEqual({ ...rest, cardIds: ["one-breath"] });
});

test("an intention without a card has an empty list of them", () => {
  const upgrade = kinds.intention.upgrades?.[1];
  expect(upgrade?.({ text: "softer", source: "own" })).toEqual({ text: "softer", source: "own", cardIds: [] });
});

test.for(["check-in", "course", "session", "reflection", "practice-log"])(
  "an old %s reads as it was: nothing is invented for what it did not have",
  (kind) => {
    const found = readAsNow(kind);
    expect(found.length).toBeGreaterThan(0);
    for (const { before, after } of found) expect(after).toEqual(before);
  },
);

test.for([...kindsByName.values()])("every version of $name has a way up to the next", ({ version, upgrades = {} }) => {
  const steps = Array.from({ length: version - 1 }, (_, index) => String(index + 1));
  expect(Object.keys(upgrades)).toEqual(steps);
});
