import { describe, expect, test } from "vitest";
import { ofPlanned, sessionTitle, shortSessionTitle } from "#src/content/names/session-titles.ts";
import { numberSessions } from "#src/domain/session.ts";
import { aSession, on } from "../support/build.ts";
import { said } from "./messages.ts";

describe("a session is called", () => {
  test.for([
    ["medicine", 2, "Medicine session 2", "Medicine 2"],
    ["medicine", null, "Medicine session", "Medicine"],
    ["booster", 3, "Booster session 3", "Booster 3"],
    ["booster", null, "Booster session", "Booster"],
    ["preparation", null, "Preparation session", "Preparation"],
    ["integration", null, "Integration session", "Integration"],
  ] as const)("%s, number %s: %s", ([kind, number, title, short]) => {
    const numbered = { session: aSession({ kind }), number };
    expect(said(sessionTitle(numbered))).toBe(title);
    expect(said(shortSessionTitle(numbered))).toBe(short);
  });
});

describe("within what was planned", () => {
  const courseId = crypto.randomUUID();
  const titlesOf = (planned: number | undefined, ...unusual: object[]) => {
    const sessions = unusual.map((each, index) => aSession({ courseId, at: on(`2026-03-1${index}`), ...each }));
    return numberSessions(sessions).map((numbered) =>
      said(sessionTitle(numbered, ofPlanned(numbered, sessions, planned))),
    );
  };
  const booster = { kind: "booster" };

  test("a medicine session is one of so many, until there are more", () => {
    expect(titlesOf(2, {}, {}, {})).toEqual([
      "Medicine session 1 of 2",
      "Medicine session 2 of 2",
      "Medicine session 3",
    ]);
    expect(titlesOf(undefined, {})).toEqual(["Medicine session 1"]);
  });

  test("a booster is none of them; after it, sessions keep their number and are of no plan", () => {
    expect(titlesOf(4, {}, booster, {}, {})).toEqual([
      "Medicine session 1 of 4",
      "Booster session 2",
      "Medicine session 3",
      "Medicine session 4",
    ]);
    expect(titlesOf(4, {}, { ...booster, status: "cancelled" }, {})).toEqual([
      "Medicine session 1 of 4",
      "Booster session",
      "Medicine session 2 of 4",
    ]);
  });

  test("a session has the same number in its whole name and in its short one", () => {
    const sessions = ["medicine", "booster", "medicine", "booster", "medicine"].map((kind, index) =>
      aSession({ courseId, at: on(`2026-03-1${index}`), kind }),
    );
    for (const numbered of numberSessions(sessions)) {
      const [whole] = /\d+/.exec(said(sessionTitle(numbered, ofPlanned(numbered, sessions, 6)))) ?? [];
      const [short] = /\d+/.exec(said(shortSessionTitle(numbered))) ?? [];
      expect(whole).toBe(short);
    }
  });

  test("a cancelled session, one of another kind or of another course takes no place", () => {
    const elsewhere = { courseId: crypto.randomUUID() };
    expect(titlesOf(2, { status: "cancelled" }, { kind: "preparation" }, elsewhere, {})).toEqual([
      "Medicine session",
      "Preparation session",
      "Medicine session 1 of 2",
      "Medicine session 1 of 2",
    ]);
  });
});
