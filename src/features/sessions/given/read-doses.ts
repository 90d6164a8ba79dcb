import { msg } from "@lingui/core/macro";
import { parseAmount } from "#src/domain/parse-number.ts";
import {
  doseForms,
  doseTellers,
  doseUnits,
  mouthPlaces,
  routes,
  type Dose,
  type DoseUnit,
  type Route,
} from "#src/domain/session.ts";
import { explainAmount, mostDose } from "#src/features/sessions/read-dose.ts";
import { doseRows, isBlank, nameOf, type DoseFieldName, type DoseRow, type GivenFields } from "./given-fields.ts";
import type { Refuse } from "./read-given.ts";
import { wholeOf, wholeSentence } from "./read-whole.ts";

export const doseRanges = {
  after: { min: 0, max: 1440 },
  ran: { min: 1, max: 1440 },
  held: { min: 0, max: 240 },
};

interface ReadDoses {
  /** Of the session: what was said for its first dose, where nothing was said before. */
  readonly route: Route | undefined;
  readonly doses: Dose[];
}

/** Rows in which nothing was said are left out. A dose of the session's own route does not say it again. */
export const readDoses = (fields: GivenFields, routeOfSession: Route | undefined, refuse: Refuse): ReadDoses => {
  const rows = doseRows(fields).filter((row) => !isBlank(row));
  const route = routeOfSession ?? routeIn(rows[0]);
  return { route, doses: rows.flatMap((row) => readDose(row, route, refuse) ?? []) };
};

export const unitIn = ({ unit }: DoseRow): DoseUnit => doseUnits.find((known) => known === unit) ?? "mg";

const routeIn = (row: DoseRow | undefined): Route | undefined => routes.find((route) => route === row?.route);

const readDose = (row: DoseRow, routeOfSession: Route | undefined, refuse: Refuse): Dose | undefined => {
  const whole = (field: keyof typeof doseRanges) => {
    const number = wholeOf(row[field], doseRanges[field]);
    if (number === undefined) refuse(nameOf("dose", row, field), wholeSentence(doseRanges[field]));
    return number ?? undefined;
  };
  const route = routeIn(row);
  const form = doseForms.find((form) => form === row.form);
  const mouthPlace = mouthPlaces.find((place) => place === row.place);
  const asToldBy = doseTellers.find((teller) => teller === row.told);
  const amount = row.unknown === "" ? readAmount(row, refuse) : undefined;
  const [after, ran, held] = [whole("after"), whole("ran"), whole("held")];
  const how = {
    ...(route && route !== routeOfSession && { route }),
    ...(form && { form }),
    ...(after !== undefined && { afterMinutes: after }),
    ...(ran !== undefined && { infusionMinutes: ran }),
    ...(mouthPlace && { mouthPlace }),
    ...(held !== undefined && { heldMinutes: held }),
    ...(row.swallowed !== "" && { wasSwallowed: row.swallowed === "yes" }),
    ...(asToldBy && { asToldBy }),
  };
  if (row.unknown !== "") return { known: false, ...how };
  return amount === undefined ? undefined : { known: true, amount, unit: unitIn(row), ...how };
};

const readAmount = (row: DoseRow, refuse: Refuse): number | undefined => {
  const parsed = parseAmount(row.amount, { max: mostDose });
  if (parsed.ok) return parsed.amount;
  const name = nameOf("dose", row, "amount" satisfies DoseFieldName);
  refuse(name, parsed.problem === "empty" ? noAmount : explainAmount(parsed.problem, row.amount.trim()));
  return undefined;
};

const noAmount = msg`Write the dose, or tick “I don't know the dose” below it.`;
