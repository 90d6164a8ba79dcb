import { beforeEach, describe, expect, test } from "vitest";
import { addDays, type When } from "#src/domain/time.ts";
import {
  addCapture,
  allCaptures,
  capturesOfSession,
  changeCapture,
  saidSession,
  sessionOfCapture,
  wordlessCapture,
} from "#src/journal/captures.ts";
import { draftsOf, keepDraft } from "#src/journal/drafts.ts";
import { readDrawing } from "#src/journal/drawings.ts";
import { deleteEntry, earlierVersions, entryOf } from "#src/journal/entries.ts";
import {
  adoptLeftRightNow,
  freshRightNow,
  keepRightNow,
  lateForm,
  rightNowForm,
  type RightNowFields,
} from "#src/journal/right-now.ts";
import { addSession } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aCourse, aSession } from "../support/build.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { anEmptyJournal } from "../support/journal.ts";

const hourMs = 3_600_000;
const hoursAgo = (hours: number): When => {
  const now = rightNow();
  return {
    ...now,
    instant: now.instant - hours * hourMs,
    localDay: addDays(now.localDay, -Math.round(hours / 24)),
  };
};
const strokes = [
  {
    paint: "tide",
    width: 32,
    points: [
      [10, 20, 50],
      [300, 400, 50],
    ],
  },
];

const leaveTyped = async (typed: Partial<RightNowFields>, hours: number) => {
  const fields = { ...freshRightNow(), ...typed };
  await keepDraft({ id: crypto.randomUUID(), form: rightNowForm, fields, at: hoursAgo(hours) }, []);
  return fields;
};
const kept = async () => (await ask(allCaptures())).map(({ record }) => record);
const drafts = () => ask(draftsOf(rightNowForm));
const aSessionAgo = async (hours: number, unusual: object = {}) => {
  const { id: _, status: __, ...draft } = aSession({ courseId: aCourse().id, at: hoursAgo(hours), ...unusual });
  return (await addSession(draft)).record;
};

beforeEach(anEmptyJournal);

describe("the session that a scrap comes from", () => {
  const at = rightNow();
  const ago = (hours: number, unusual: object = {}) =>
    aSession({ at: { ...at, instant: at.instant - hours * hourMs }, ...unusual });

  test.for([
    ["began an hour ago", 1, true],
    ["is taken to have ended 36 hours ago to the minute", 38, true],
    ["is taken to have ended a minute earlier", 38 + 1 / 60, false],
    ["is still to come", -1, false],
  ] as const)("one that %s", ([, hours, isIt]) => {
    const session = ago(hours);
    expect(sessionOfCapture([session], at)).toBe(isIt ? session : undefined);
  });

  test("counts from the end that is known", () => {
    const ended = (hours: number) => ({ end: { ...at, instant: at.instant - hours * hourMs } });
    const [stopped, long] = [ago(37, ended(36.5)), ago(40, ended(35))];
    expect(sessionOfCapture([stopped], at)).toBeUndefined();
    expect(sessionOfCapture([long], at)).toBe(long);
  });

  test("is the last one that gave medicine, and none that was cancelled", () => {
    const first = ago(30);
    const second = ago(6, { kind: "booster" });
    const sessions = [second, ago(2, { kind: "integration" }), ago(1, { status: "cancelled" }), first];
    expect(sessionOfCapture(sessions, at)).toBe(second);
  });

  test("is none when the last one is long past, even if it is the only one", () => {
    expect(sessionOfCapture([ago(39)], at)).toBeUndefined();
    expect(sessionOfCapture([], at)).toBeUndefined();
  });
});

describe("what was left unfinished", () => {
  test("becomes a scrap of its session at the time it was last written at, and its draft goes", async () => {
    const session = await aSessionAgo(8);
    await leaveTyped({ threeWords: "warm, wide", loudness: "0", drawing: JSON.stringify(strokes) }, 7);
    await adoptLeftRightNow(rightNow());

    const [scrap, ...more] = (await ask(capturesOfSession(session.id))).map(({ record }) => record);
    expect(more).toEqual([]);
    expect(scrap).toMatchObject({ threeWords: "warm, wide", picture: "", body: "", line: "", loudness: 0 });
    expect(Math.abs((scrap?.at.instant ?? 0) - hoursAgo(7).instant)).toBeLessThan(5000);
    expect(scrap?.drawing && (await readDrawing(scrap.drawing.file))).toEqual(strokes);
    expect(await drafts()).toEqual([]);
  });

  test("a short while ago is let be, unless the rest is over", async () => {
    await leaveTyped({ line: "You may put it down now." }, 1);
    await adoptLeftRightNow(rightNow());
    expect(await kept()).toEqual([]);
    expect(await drafts()).toHaveLength(1);

    await adoptLeftRightNow(rightNow(), { evenIfRecent: true });
    expect((await kept()).map(({ line }) => line)).toEqual(["You may put it down now."]);
    expect(await drafts()).toEqual([]);
  });

  test("becomes one scrap, however many ask at once", async () => {
    await leaveTyped({ threeWords: "warm", drawing: JSON.stringify(strokes) }, 9);
    await Promise.all([adoptLeftRightNow(rightNow()), adoptLeftRightNow(rightNow()), adoptLeftRightNow(rightNow())]);
    expect(await kept()).toHaveLength(1);
  });

  test("in another tab that goes on writing grows, instead of being there twice", async () => {
    const fields = await leaveTyped({ threeWords: "warm", drawing: JSON.stringify(strokes) }, 5);
    await adoptLeftRightNow(rightNow());
    const grown = { ...fields, threeWords: "warm, wide, slow", line: "Stay." };
    await keepRightNow(grown, rightNow());

    const [scrap, ...more] = await kept();
    expect(more).toEqual([]);
    expect(scrap).toMatchObject({ threeWords: "warm, wide, slow", line: "Stay." });
    expect(scrap && (await ask(earlierVersions(scrap.id)))).toHaveLength(1);
  });

  test("for a session of last week becomes that session's scrap, and what was written for none beside it does not", async () => {
    const lastWeek = await aSessionAgo(24 * 8);
    const fields = { ...freshRightNow(lastWeek.id), line: "It was the harbour." };
    await keepDraft({ id: crypto.randomUUID(), form: lateForm(lastWeek.id), fields, at: hoursAgo(5) }, []);
    await leaveTyped({ line: "The film was long." }, 6);
    await adoptLeftRightNow(rightNow());
    expect((await kept()).map(({ line, sessionId }) => [line, sessionId])).toEqual([
      ["The film was long.", undefined],
      ["It was the harbour.", lastWeek.id],
    ]);
    expect(await ask(draftsOf(lateForm(lastWeek.id)))).toEqual([]);
  });

  test("grows without losing the session that was chosen for it meanwhile", async () => {
    const chosen = await aSessionAgo(24 * 8);
    await aSessionAgo(8);
    const fields = await leaveTyped({ threeWords: "warm" }, 5);
    await adoptLeftRightNow(rightNow());
    const [scrap] = await ask(allCaptures());
    if (!scrap) throw new Error("nothing was kept");
    await changeCapture(scrap, saidSession(chosen.id));
    await keepRightNow({ ...fields, threeWords: "warm, wide" }, rightNow());
    expect((await kept()).map(({ threeWords, sessionId }) => [threeWords, sessionId])).toEqual([
      ["warm, wide", chosen.id],
    ]);
  });

  test("in two tabs that wrote different things is two scraps: no word is lost", async () => {
    const { capture } = await leaveTyped({ threeWords: "warm" }, 6);
    await leaveTyped({ threeWords: "cold water", capture }, 5);
    await adoptLeftRightNow(rightNow());
    expect((await kept()).map(({ threeWords }) => threeWords)).toEqual(["warm", "cold water"]);
  });

  test("does not come back into one that was deleted meanwhile", async () => {
    const fields = await leaveTyped({ threeWords: "warm" }, 5);
    await adoptLeftRightNow(rightNow());
    const entry = await ask(entryOf(fields.capture));
    if (entry) await deleteEntry(entry);
    await keepRightNow({ ...fields, threeWords: "warm again" }, rightNow());
    expect((await kept()).map(({ threeWords }) => threeWords)).toEqual(["warm again"]);
  });

  test("without a word, a stroke or an answer is no scrap, and is not asked about again", async () => {
    await leaveTyped({ threeWords: "  \n" }, 8);
    await adoptLeftRightNow(rightNow());
    expect(await kept()).toEqual([]);
    expect(await drafts()).toEqual([]);
  });

  test("how loud it was inside is enough, and quiet is an answer", async () => {
    await leaveTyped({ loudness: "0" }, 8);
    await adoptLeftRightNow(rightNow());
    expect((await kept()).map(({ loudness }) => loudness)).toEqual([0]);
  });

  test("stays where it is when the device is full, and becomes a scrap when there is room", async () => {
    await leaveTyped({ threeWords: "warm", drawing: JSON.stringify(strokes) }, 8);
    const makeRoom = fillTheDisk();
    await expect(adoptLeftRightNow(rightNow())).rejects.toThrow("Could not save");
    makeRoom();
    expect(await drafts()).toHaveLength(1);
    await adoptLeftRightNow(rightNow());
    expect(await kept()).toHaveLength(1);
  });
});

test("a scrap of another session does not come with those of this one", async () => {
  const session = await aSessionAgo(3);
  await addCapture({ ...wordlessCapture, at: rightNow(), line: "here", sessionId: session.id });
  await addCapture({ ...wordlessCapture, at: rightNow(), line: "elsewhere" });
  expect((await ask(capturesOfSession(session.id))).map(({ record }) => record.line)).toEqual(["here"]);
});
