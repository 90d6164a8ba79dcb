import { beforeEach, expect, test } from "vitest";
import { newPreparation } from "#src/analysis/preparation.ts";
import { tick } from "#src/features/sessions/preparing/changes.ts";
import * as v from "valibot";
import { contentId, PreparationId, type SessionId } from "#src/domain/ids.ts";
import { addPreparation, allPreparations, changePreparationOf, firstOf } from "#src/journal/preparations.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aPreparation, aSession, on } from "../support/build.ts";
import { anEmptyJournal } from "../support/journal.ts";

beforeEach(anEmptyJournal);

const { id } = aSession();
const change = (sessionId: SessionId, line: string, isTicked = true) =>
  changePreparationOf(sessionId, {
    begin: (earlier) => newPreparation(sessionId, earlier, on("2026-03-08")),
    to: tick(contentId(line), isTicked),
  });

test("taps faster than the disk are one preparation, and none of them is lost", async () => {
  await Promise.all(["clothes", "music", "phone", "ride", "water"].map((line) => change(id, line)));
  await Promise.all([change(id, "music", false), change(id, "cards")]);
  const all = await ask(allPreparations());
  expect(all.map(({ record }) => record.ticked.toSorted())).toEqual([["cards", "clothes", "phone", "ride", "water"]]);
  expect(all.map(({ record }) => record.ride.isArranged)).toEqual([true]);
});

test("each session has its own, and the next one begins with what is remembered", async () => {
  const { id: _, ...draft } = aPreparation({ sessionId: id, ticked: ["clothes"], toTell: "My blood pressure" });
  await addPreparation(draft);
  const next = aSession();
  await change(next.id, "music");
  expect(firstOf(next.id, await ask(allPreparations()))?.record).toMatchObject({
    ticked: ["music"],
    toTell: "My blood pressure",
  });
  expect(firstOf(id, await ask(allPreparations()))?.record.ticked).toEqual(["clothes"]);
});

test("one that failed leaves the next its turn", async () => {
  const { id: _, ...draft } = aPreparation({ sessionId: id });
  await addPreparation(draft);
  const failing = changePreparationOf(id, {
    begin: () => draft,
    to: () => {
      throw new Error("no");
    },
  });
  const next = change(id, "clothes");
  await expect(failing).rejects.toThrow("no");
  await next;
  expect(firstOf(id, await ask(allPreparations()))?.record.ticked).toEqual(["clothes"]);
});

test("the second of one that was changed in two places does not take the place of the first", async () => {
  const { id: _, ...draft } = aPreparation({ sessionId: id, toTell: "Here" });
  const kept = await addPreparation(draft);
  const called = (other: string) => ({ ...kept, record: { ...kept.record, id: v.parse(PreparationId, other) } });
  const first = called("00000000-0000-4000-8000-000000000000");
  const last = called("ffffffff-ffff-4fff-bfff-ffffffffffff");
  const { sessionId } = kept.record;
  expect(firstOf(sessionId, [{ ...first, twinOf: last.record.id }, last])).toEqual(last);
  expect(firstOf(sessionId, [last, first])).toEqual(first);
});
