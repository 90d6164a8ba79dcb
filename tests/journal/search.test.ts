import { beforeEach, describe, expect, test } from "vitest";
import type { Entry, EntryKind } from "#src/journal/entries.ts";
import { find, indexOf, termsOf } from "#src/journal/search.ts";
import { searchedWords } from "#src/journal/searched-words.ts";
import * as build from "../support/build.ts";

let saves = 0;
const entry = (kind: EntryKind, record: object): Entry =>
  ({ kind, record, rev: `r${(saves += 1)}`, n: 1, writtenAt: 0 }) as unknown as Entry;
const noLabels = { labelsOf: () => [] };
const search = async (entries: readonly Entry[], typed: string) =>
  find(await indexOf(entries, noLabels), termsOf(typed)).map(({ entry }) => entry.record.id);

beforeEach(() => {
  saves = 0;
});

test("every word of an entry has to be in it, anywhere, whatever its case and accents", async () => {
  const both = entry("check-in", build.aCheckIn({ note: "Im Café am Hafen" }));
  const one = entry("unsaid", build.anUnsaid({ text: "the cafeteria" }));
  expect(await search([both, one], "CAFE hafen")).toEqual([both.record.id]);
  expect(await search([both, one], "cafe")).toEqual([both.record.id, one.record.id]);
  expect(await search([both, one], "hafen bahnhof")).toEqual([]);
});

test.for(["", "  ", "\n"])("nothing is found for “%s”", async (typed) => {
  expect(await search([entry("check-in", build.aCheckIn({ note: "a b" }))], typed)).toEqual([]);
});

test("the end of one answer and the beginning of the next make no word", async () => {
  const answers = [
    { promptId: "a", text: "har" },
    { promptId: "b", text: "bour" },
  ];
  expect(await search([entry("reflection", build.aReflection({ answers }))], "harbour")).toEqual([]);
});

test("what the app calls it is found too", async () => {
  const nausea = entry("effect", build.anEffect());
  const index = await indexOf([nausea], { labelsOf: () => ["Nausea"] });
  expect(find(index, termsOf("nausea"))).toMatchObject([{ words: [], labels: ["Nausea"] }]);
});

test("only what changed is read again", async () => {
  const [kept, changed] = [entry("goal", build.aGoal()), entry("goal", build.aGoal())];
  const before = await indexOf([kept, changed], noLabels);
  const next = { ...changed, rev: "other", record: build.aGoal({ id: changed.record.id, text: "Dive" }) } as Entry;
  const after = await indexOf([kept, next], { ...noLabels, before });
  expect(after.get(kept.record.id)).toBe(before.get(kept.record.id));
  expect(find(after, ["dive"])).toHaveLength(1);
  expect(find(after, ["swim"])).toHaveLength(1);
});

test("can be stopped", async () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    entry("goal", build.aGoal({ text: "é".repeat(100) + index })),
  );
  const stop = new AbortController();
  const reading = indexOf(many, { ...noLabels, signal: stop.signal });
  stop.abort(new Error("left"));
  await expect(reading).rejects.toThrow("left");
});

test("5,000 entries are searched in less than 200 ms", async () => {
  const note = "Walked along the quay to the café, and the gulls were loud. ".repeat(8);
  const many = Array.from({ length: 5000 }, (_, index) =>
    entry("check-in", { ...build.aCheckIn(), id: crypto.randomUUID(), note: `${note} ${index}` }),
  );
  const index = await indexOf(many, noLabels);
  const from = performance.now();
  const found = find(index, termsOf("GULLS 4999"));
  expect(performance.now() - from).toBeLessThan(200);
  expect(found).toHaveLength(1);
});

describe("all that a person can write is searched", () => {
  /** Every text of a record that is neither an id nor a choice among ours, made recognisable. */
  const person = { name: "PERSON-NAME", phone: "PERSON-PHONE" };
  const contact = { ...person, note: "PERSON-NOTE" };
  const at = build.on("2026-03-02");
  const records: readonly [EntryKind, object][] = [
    ["check-in", build.aCheckIn({ note: "W1" })],
    [
      "course",
      build.aCourse({
        name: "W1",
        clinic: person,
        therapist: { name: "W2", phone: "W3" },
        prescriber: { name: "W4", phone: "W5" },
        afterHours: { name: "W6", phone: "W7" },
        reasons: "W8",
        foodRule: "W9",
        afterCare: "W10",
        note: "W11",
      }),
    ],
    [
      "session",
      build.aSession({
        note: "W1",
        othersNoticed: "W2",
        environment: { music: "W3", lighting: "W4", comfort: "W5", company: "W6" },
      }),
    ],
    [
      "intention",
      build.anIntention({
        text: "W1",
        outcomes: [{ sessionId: crypto.randomUUID(), outcome: "held", note: "W2", at }],
        lookingBack: [{ weeks: 2, text: "W3", at }],
      }),
    ],
    ["reflection", build.aReflection({ answers: [{ promptId: "a", text: "W1" }] })],
    ["practice-log", build.aPracticeLog({ note: "W1" })],
    ["clinic-score", build.aClinicScore({ measure: "W1", givenBy: "W2", note: "W3" })],
    ["effect", build.anEffect({ note: "W1" })],
    [
      "support-plan",
      build.aSupportPlan({
        signs: "W1",
        alone: "W2",
        distraction: "W3",
        people: [contact],
        clinic: [{ name: "W4", phone: "W5", note: "W6" }],
        homeSafer: "W7",
        reasons: "W8",
      }),
    ],
    ["capture", build.aCapture({ threeWords: "W1", picture: "W2", body: "W3", line: "W4" })],
    ["unsaid", build.anUnsaid({ text: "W1" })],
    ["question", build.aQuestion({ text: "W1", answer: "W2" })],
    ["medicine", build.aMedicine({ name: "W1", note: "W2" })],
    ["event", build.anEvent({ name: "W1", note: "W2" })],
    ["goal", build.aGoal({ text: "W1" })],
    ["therapist-note", build.aTherapistNote({ text: "W1" })],
    ["bladder-check", build.aBladderCheck({ note: "W1" })],
    [
      "preparation",
      build.aPreparation({
        ownLines: [{ id: crypto.randomUUID(), phase: "that-morning", text: "W1" }],
        ride: { who: "W2", phone: "W3", isArranged: true },
        toTell: "W4",
      }),
    ],
    ["step", build.aStep({ cue: "W1", action: "W2" })],
    ["own-practice", build.anOwnPractice({ title: "W1", steps: ["W2", "W3"] })],
  ];
  test.for(records)("%s", ([kind, record]) => {
    const written = JSON.stringify(record).match(/"(W\d+|PERSON-\w+)"/g) ?? [];
    expect(written.length).toBeGreaterThan(0);
    expect(searchedWords(entry(kind, record)).map((words) => `"${words}"`)).toEqual(
      expect.arrayContaining([...new Set(written)]),
    );
    // And what these builders leave as it was is no field of words that was forgotten.
    const others = Object.entries(record).filter(([name, value]) => typeof value === "string" && !isNoWords(name));
    for (const [, value] of others) expect(searchedWords(entry(kind, record))).toContain(value);
  });
});

const isNoWords = (name: string) =>
  /(^id$|Id$|^(kind|status|source|asks|state|change|effect|severity|phase|instrument|version|language|promptSet)$)/.test(
    name,
  );
