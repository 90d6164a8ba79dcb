import { beforeEach, describe, expect, test } from "vitest";
import {
  addCapture,
  allCaptures,
  capturesOfSession,
  capturesSoonAfter,
  changeCapture,
  findLooseScrapsOf,
  looseScrapsOf,
  saidSession,
} from "#src/journal/captures.ts";
import { deleteEntry, entryOf, undoDelete } from "#src/journal/entries.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { allSessions, changeSession } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import type { Capture } from "#src/domain/capture.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { aCapture, aSession, on } from "../support/build.ts";
import { anEmptyJournal } from "../support/journal.ts";

const hourMs = 3_600_000;
const start = on("2026-03-10T10:00");
const after = (hours: number): When => ({ ...start, instant: start.instant + hours * hourMs });

const keptSession = async (unusual: object = {}) =>
  (await vault().put(kinds.session, aSession({ at: start, ...unusual }))).record;
const keptScrap = async (unusual: object = {}) => {
  const { id: _, ...draft } = aCapture({ at: after(5), ...unusual });
  return (await addCapture(draft)).record;
};
const looseOf = async (session: Session) => (await findLooseScrapsOf(session)).map(({ record }) => record.id);
const remove = async ({ id }: Session) => {
  const entry = await ask(entryOf(id));
  if (!entry) throw new Error("no such session");
  return deleteEntry(entry);
};
const move = async ({ id }: Session, changes: Partial<Session>) => {
  const kept = (await ask(allSessions())).find(({ record }) => record.id === id);
  if (!kept) throw new Error("no such session");
  return (await changeSession(kept, changes)).record;
};

beforeEach(anEmptyJournal);

describe("a session that is entered after its scraps is offered", () => {
  test.for([
    ["what was kept as it began", 0, true],
    ["what was kept five hours after its start", 5, true],
    ["what was kept 36 hours after the two that it is taken to last, to the minute", 38, true],
    ["nothing that was kept a minute later than that", 38 + 1 / 60, false],
    ["nothing that was kept a minute before it", -1 / 60, false],
  ] as const)("%s", async ([, hours, isOffered]) => {
    const scrap = await keptScrap({ at: after(hours) });
    const session = await keptSession();
    expect(await looseOf(session)).toEqual(isOffered ? [scrap.id] : []);
  });

  test("what was kept on another day of the calendar, in another zone, across the end of a month", async () => {
    // 23:30 in Los Angeles on the 30th, while it is the 31st in UTC; and noon of the 1st in Auckland, 16.5 hours later.
    const at = {
      instant: Date.parse("2026-03-31T06:30Z"),
      zone: "America/Los_Angeles",
      offsetMinutes: -420,
      localDay: "2026-03-30",
    };
    const flown = {
      instant: Date.parse("2026-03-31T23:00Z"),
      zone: "Pacific/Auckland",
      offsetMinutes: 780,
      localDay: "2026-04-01",
    };
    const scrap = await keptScrap({ at: flown });
    expect(await looseOf(await keptSession({ at }))).toEqual([scrap.id]);
  });

  test("36 hours as they pass, also where the clock on the wall goes forward in between", async () => {
    const berlin = (utc: string, offsetMinutes: number, localDay: string) => ({
      instant: Date.parse(utc),
      zone: "Europe/Berlin",
      offsetMinutes,
      localDay,
    });
    // 20:00 on Saturday to 09:00 on Monday is 37 hours on the wall, and 36 as they pass.
    const end = berlin("2026-03-28T19:00Z", 60, "2026-03-28");
    const session = await keptSession({ at: berlin("2026-03-28T16:00Z", 60, "2026-03-28"), end });
    const within = await keptScrap({ at: berlin("2026-03-30T07:00Z", 120, "2026-03-30") });
    await keptScrap({ at: berlin("2026-03-30T07:01Z", 120, "2026-03-30") });
    expect(await looseOf(session)).toEqual([within.id]);
  });

  test("only what no session nearer to it may claim", async () => {
    const between = await keptScrap({ at: after(3) });
    const afterBoth = await keptScrap({ at: after(9) });
    const first = await keptSession();
    const second = await keptSession({ at: after(6), kind: "booster" });
    expect(await looseOf(first)).toEqual([between.id]);
    expect(await looseOf(second)).toEqual([afterBoth.id]);
  });

  test.for([
    ["one that gave no medicine", { kind: "integration" }],
    ["one that was cancelled", { status: "cancelled" }],
  ] as const)("nothing when it is %s", async ([, unusual]) => {
    await keptScrap();
    expect(await looseOf(await keptSession(unusual))).toEqual([]);
  });

  test("nothing of another session, even where that one was moved away since", async () => {
    const other = await keptSession();
    await keptScrap({ sessionId: other.id });
    await move(other, { at: on("2026-04-20T10:00") });
    expect(await looseOf(await keptSession())).toEqual([]);
    expect(await ask(capturesOfSession(other.id))).toHaveLength(1);
  });

  test("nothing that the person said comes from no session", async () => {
    await keptScrap({ isOfNoSession: true });
    expect(await looseOf(await keptSession())).toEqual([]);
  });
});

test("a session that is moved is offered what lies after its new time, and nothing of its old one", async () => {
  const before = await keptScrap({ at: after(2) });
  const later = await keptScrap({ at: after(24 * 7 + 2) });
  const session = await keptSession();
  expect(await looseOf(session)).toEqual([before.id]);
  expect(await looseOf(await move(session, { at: after(24 * 7) }))).toEqual([later.id]);
});

describe("scraps of a session that was deleted", () => {
  test("are offered to the one that was entered in its place", async () => {
    const deleted = await keptSession();
    const scrap = await keptScrap({ sessionId: deleted.id });
    await remove(deleted);
    expect(await looseOf(await keptSession())).toEqual([scrap.id]);
  });

  test("are its own again when it is put back, as long as nobody has said otherwise", async () => {
    const deleted = await keptSession();
    await keptScrap({ sessionId: deleted.id });
    await undoDelete(await remove(deleted));
    expect(await looseOf(await keptSession({ at: after(-1) }))).toEqual([]);
    expect(await ask(capturesOfSession(deleted.id))).toHaveLength(1);
  });

  test("a session that is deleted is offered nothing itself", async () => {
    await keptScrap();
    const session = await keptSession();
    await remove(session);
    expect(await looseOf(session)).toEqual([]);
  });
});

describe("what is said of it", () => {
  test("makes it the session's scrap, and takes it from the offer", async () => {
    await keptScrap();
    const session = await keptSession();
    const [loose] = await findLooseScrapsOf(session);
    if (!loose) throw new Error("nothing is offered");
    await changeCapture(loose, saidSession(session.id));
    expect(await looseOf(session)).toEqual([]);
    expect(await ask(capturesOfSession(session.id))).toHaveLength(1);
  });

  test("stays when it is no, whichever session comes later, until a session is chosen for it", async () => {
    await keptScrap();
    const session = await keptSession();
    const [loose] = await findLooseScrapsOf(session);
    if (!loose) throw new Error("nothing is offered");
    const said = await changeCapture(loose, saidSession(undefined));
    expect(await looseOf(await keptSession({ at: after(1) }))).toEqual([]);
    await changeCapture(said, saidSession(session.id));
    const scrap = (await ask(allCaptures()))[0]?.record;
    expect(scrap?.sessionId).toBe(session.id);
    expect(scrap?.isOfNoSession).toBeUndefined();
  });
});

test("nothing is taken by itself: the scraps stay as they were", async () => {
  const scrap: Capture = await keptScrap();
  await keptSession();
  expect((await ask(allCaptures())).map(({ record }) => record)).toEqual([scrap]);
});

test("the rule asks for nothing but what was kept in those hours, oldest first", async () => {
  const [late, early] = [await keptScrap({ at: after(20) }), await keptScrap({ at: after(2) })];
  await keptScrap({ at: after(60) });
  const session = await keptSession();
  const captures = await ask(capturesSoonAfter(session));
  expect(captures.map(({ record }) => record.id)).toEqual([early.id, late.id]);
  expect(looseScrapsOf(session, [session], captures)).toHaveLength(2);
});
