import type { Dose, MouthPlace, Route } from "#src/domain/session.ts";

/** A code of somebody else's list, as the list prints it. */
export interface RouteCoding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** HL7 v3 RouteOfAdministration, as published with FHIR R4 (4.0.1): https://terminology.hl7.org/CodeSystem-v3-RouteOfAdministration.html */
const system = "http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration";
const coding = (code: string, display: string): RouteCoding => ({ system, code, display });

/** By where in the mouth, and what happened then: of a swish that was not said to end either way there is no code. SPEC H2 */
const codeByPlace: Record<MouthPlace, (wasSwallowed: boolean | undefined) => RouteCoding | null> = {
  "under-tongue": () => coding("SL", "Dissolve, sublingual"),
  "in-cheek": () => coding("BUC", "Topical application, buccal"),
  swished: (wasSwallowed) => (wasSwallowed === undefined ? null : wasSwallowed ? swallowed : spatOut),
};
const spatOut = coding("SWISHSPIT", "Swish and spit out, oromucosal");
const swallowed = coding("SWISHSWAL", "Swish and swallow, oromucosal");

type Given = Pick<Dose, "route" | "mouthPlace" | "wasSwallowed">;

const codeByRoute: Record<Route, (given: Given) => RouteCoding | null> = {
  iv: () => coding("IV", "Infusion, intravenous"),
  im: () => coding("IM", "Injection, intramuscular"),
  // Under the tongue and in the cheek are two codes: without the place there is nothing to choose by.
  oromucosal: ({ mouthPlace, wasSwallowed }) => (mouthPlace ? codeByPlace[mouthPlace](wasSwallowed) : null),
  oral: () => coding("PO", "Swallow, oral"),
  // A spray stays on the lining of the nose: NASINHL is what is breathed in.
  nasal: () => coding("NASAL", "Topical application, nasal"),
  subcutaneous: () => coding("SQ", "Injection, subcutaneous"),
  other: () => null,
};

/**
 * The code of the way one dose was given, by its own route or else the session's. Null where no code says just that: then the
 * route goes out in words alone, for a guessed code would look like knowledge. SPEC H1, H2
 */
export const routeCoding = (given: Given, routeOfSession: Route | undefined): RouteCoding | null => {
  const route = given.route ?? routeOfSession;
  return route ? codeByRoute[route](given) : null;
};
