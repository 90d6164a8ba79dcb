import { describe, expect, test } from "vitest";
import type { Intention } from "#src/domain/intention.ts";
import { askable, momentsOf, sessionToAskAbout, threadOf } from "#src/features/intentions/thread.ts";
import { anIntention, aPracticeLog, aReflection, aSession, aStep, on } from "../../support/build.ts";

const session = aSession({ at: on("2026-03-10T14:00") });
const intention = anIntention({ at: on("2026-03-08"), sessionIds: [session.id] });
const nothing = { intentions: [intention], sessions: [session], reflections: [], steps: [], logs: [] };
const about = { promptId: "after-rest-intention", text: "It answered" };
const other = { promptId: "after-rest-hard", text: "The cold" };

describe("reflections that mention it", () => {
  const mentions = (unusual: object, of = intention, others: readonly Intention[] = []) =>
    threadOf(of, {
      ...nothing,
      intentions: [intention, ...others],
      reflections: [aReflection(unusual)],
    }).mentions.flatMap(({ answers }) => answers.map(({ text }) => text));

  test("of its session: the answer about the intention, and no other", () => {
    expect(mentions({ sessionId: session.id, answers: [other, about] })).toEqual(["It answered"]);
    expect(mentions({ sessionId: session.id, answers: [other] })).toEqual([]);
  });

  test("two weeks on it is asked about again", () => {
    const answers = [{ promptId: "day-14-intention", text: "Keep" }];
    expect(mentions({ sessionId: session.id, promptSet: "day-14", answers })).toEqual(["Keep"]);
  });

  test("of another session, or of none, they do not", () => {
    expect(mentions({ sessionId: aSession().id, answers: [about] })).toEqual([]);
    expect(mentions({ answers: [about] })).toEqual([]);
  });

  test("what the person says it is about counts, all of it where nothing was asked about the intention", () => {
    expect(mentions({ intentionIds: [intention.id], answers: [other] })).toEqual(["The cold"]);
    expect(mentions({ intentionIds: [intention.id], answers: [other, about] })).toEqual(["It answered"]);
  });

  test("one that is said to be about another that was brought there is not about this one", () => {
    const another = anIntention({ sessionIds: [session.id] });
    const said = { sessionId: session.id, intentionIds: [another.id], answers: [about] };
    expect(mentions(said, intention, [another])).toEqual([]);
    expect(mentions(said, another, [another])).toEqual(["It answered"]);
  });

  test("beside one that was not brought there, what was asked is about the one that was", () => {
    const loose = anIntention({ sessionIds: [] });
    const said = { sessionId: session.id, intentionIds: [loose.id], answers: [other, about] };
    expect(mentions(said, intention, [loose])).toEqual(["It answered"]);
    expect(mentions(said, loose, [loose])).toEqual(["The cold"]);
    // With no other answer, the person said that this one is.
    expect(mentions({ ...said, answers: [about] }, loose, [loose])).toEqual(["It answered"]);
  });
});

describe("sessions", () => {
  const held = { sessionId: session.id, outcome: "held", note: "", at: on("2026-03-11") };

  test("one that was deleted keeps its place and what it did", () => {
    const { sessions } = threadOf(anIntention({ ...intention, outcomes: [held] }), { ...nothing, sessions: [] });
    expect(sessions).toEqual([{ id: session.id, outcome: held }]);
    expect(askable({ sessions }, on("2026-03-20"))).toEqual([]);
  });

  test("what one did stays when it is no longer carried there", () => {
    const taken = anIntention({ sessionIds: [], outcomes: [held] });
    expect(threadOf(taken, nothing).sessions).toMatchObject([{ id: session.id, outcome: held }]);
  });

  test("nothing is asked about one that goes on, is to come, or was cancelled", () => {
    const { sessions } = threadOf(intention, nothing);
    expect(sessionToAskAbout({ sessions }, on("2026-03-10T15:59"))).toBeUndefined();
    expect(sessionToAskAbout({ sessions }, on("2026-03-10T16:00"))?.id).toBe(session.id);
    const cancelled = { ...session, status: "cancelled" as const };
    expect(askable(threadOf(intention, { ...nothing, sessions: [cancelled] }), on("2026-03-20"))).toEqual([]);
  });

  test("the latest one about which nothing was said is asked about", () => {
    const later = aSession({ at: on("2026-03-17T14:00") });
    const both = anIntention({ sessionIds: [session.id, later.id] });
    const records = { ...nothing, sessions: [session, later] };
    expect(sessionToAskAbout(threadOf(both, records), on("2026-03-20"))?.id).toBe(later.id);
    const said = anIntention({ ...both, outcomes: [{ ...held, sessionId: later.id }] });
    expect(sessionToAskAbout(threadOf(said, records), on("2026-03-20"))?.id).toBe(session.id);
  });
});

test("practices done for it, or for one of its steps, hang on it", () => {
  const step = aStep({ intentionId: intention.id });
  const logs = [
    aPracticeLog({ intentionId: intention.id, at: on("2026-03-14") }),
    aPracticeLog({ stepId: step.id, at: on("2026-03-13") }),
    aPracticeLog({ intentionId: anIntention().id }),
    aPracticeLog(),
  ];
  const thread = threadOf(intention, { ...nothing, steps: [step, aStep()], logs });
  expect(thread.steps).toEqual([step]);
  expect(thread.logs).toEqual([logs[1], logs[0]]);
});

test("its story begins with the day it was set, and goes on in order", () => {
  const whole = anIntention({
    ...intention,
    at: on("2026-03-12"),
    lookingBack: [{ weeks: 2, text: "Lighter", at: on("2026-03-24") }],
    setDownAt: on("2026-03-25"),
  });
  const story = momentsOf(
    whole,
    threadOf(whole, {
      intentions: [whole],
      sessions: [session],
      reflections: [aReflection({ sessionId: session.id, answers: [about], at: on("2026-03-11") })],
      steps: [aStep({ intentionId: whole.id, at: on("2026-03-13") })],
      logs: [aPracticeLog({ intentionId: whole.id, at: on("2026-03-14") })],
    }),
  );
  expect(story.map(({ what }) => what)).toEqual(["set", "session", "mention", "step", "practice", "look", "set-down"]);
  expect(new Set(story.map(({ key }) => key)).size).toBe(story.length);
});
