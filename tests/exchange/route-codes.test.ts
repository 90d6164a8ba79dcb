import { describe, expect, test } from "vitest";
import { mouthPlaces, routes, type Dose, type Route } from "#src/domain/session.ts";
import { routeCoding } from "#src/exchange/route-codes.ts";

const codeOf = (given: Pick<Dose, "route" | "mouthPlace" | "wasSwallowed">, routeOfSession?: Route) =>
  routeCoding(given, routeOfSession)?.code ?? null;

describe("H1: the code that says just that", () => {
  test.for([
    ["iv", "IV"],
    ["im", "IM"],
    ["oral", "PO"],
    ["nasal", "NASAL"],
    ["subcutaneous", "SQ"],
  ] as const)("%s is %s", ([route, code]) => {
    expect(codeOf({ route })).toBe(code);
  });

  test.for([
    ["under the tongue", { mouthPlace: "under-tongue" }, "SL"],
    ["in the cheek, and swallowed then", { mouthPlace: "in-cheek", wasSwallowed: true }, "BUC"],
    ["swished and spat out", { mouthPlace: "swished", wasSwallowed: false }, "SWISHSPIT"],
    ["swished and swallowed", { mouthPlace: "swished", wasSwallowed: true }, "SWISHSWAL"],
  ] as const)("%s", ([, how, code]) => {
    expect(codeOf({ route: "oromucosal", ...how })).toBe(code);
    // Said of the session once, it holds for the dose.
    expect(codeOf(how, "oromucosal")).toBe(code);
  });

  test("with the list it is from and the words of that list", () => {
    expect(routeCoding({ route: "oromucosal", mouthPlace: "swished", wasSwallowed: false }, undefined)).toEqual({
      system: "http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration",
      code: "SWISHSPIT",
      display: "Swish and spit out, oromucosal",
    });
  });

  test("every route has a code, or its reason for none; every code is reached", () => {
    const ways = routes.flatMap((route) =>
      [undefined, ...mouthPlaces].flatMap((mouthPlace) =>
        [undefined, true, false].map((wasSwallowed) =>
          // What was not said is absent, not undefined.
          Object.assign(
            { route },
            mouthPlace && { mouthPlace },
            wasSwallowed === undefined ? undefined : { wasSwallowed },
          ),
        ),
      ),
    );
    const without = routes.filter((route) => ways.every((way) => way.route !== route || codeOf(way) === null));
    expect(without).toEqual(["other"]);
    expect(new Set(ways.flatMap((way) => codeOf(way) ?? []))).toEqual(
      new Set(["IV", "IM", "SL", "BUC", "SWISHSPIT", "SWISHSWAL", "PO", "NASAL", "SQ"]),
    );
  });
});

describe("H2: no code is guessed", () => {
  test.for([
    ["nothing said", {}],
    ["a way that is not in the list", { route: "other" }],
    ["in the mouth, nobody said where, and spat out", { route: "oromucosal", wasSwallowed: false }],
    ["swished, nobody said how it ended", { route: "oromucosal", mouthPlace: "swished" }],
  ] as const)("%s", ([, given]) => {
    expect(codeOf(given)).toBeNull();
  });

  test("the dose's own route goes before the session's", () => {
    expect(codeOf({ route: "im" }, "oromucosal")).toBe("IM");
  });
});
