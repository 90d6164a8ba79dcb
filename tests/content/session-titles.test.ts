import { describe, expect, test } from "vitest";
import { sessionTitle, shortSessionTitle } from "#src/content/names/session-titles.ts";
import { aSession } from "../support/build.ts";
import { said } from "./messages.ts";

describe("a session is called", () => {
  test.for([
    ["medicine", 2, 6, "Medicine session 2 of 6", "Medicine 2"],
    ["medicine", 7, 6, "Medicine session 7", "Medicine 7"],
    ["medicine", 2, undefined, "Medicine session 2", "Medicine 2"],
    ["medicine", null, 6, "Medicine session", "Medicine"],
    ["booster", 3, 6, "Booster session 3", "Booster 3"],
    ["booster", null, 6, "Booster session", "Booster"],
    ["preparation", null, 6, "Preparation session", "Preparation"],
    ["integration", null, undefined, "Integration session", "Integration"],
  ] as const)("%s, number %s of %s: %s", ([kind, number, planned, title, short]) => {
    const numbered = { session: aSession({ kind }), number };
    expect(said(sessionTitle(numbered, planned))).toBe(title);
    expect(said(shortSessionTitle(numbered))).toBe(short);
  });
});
