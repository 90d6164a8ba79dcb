import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { DoseUnit, Route, SessionKind } from "#src/domain/session.ts";

export const sessionKindNames: Record<SessionKind, MessageDescriptor> = {
  preparation: msg`Preparation`,
  medicine: msg`Medicine`,
  integration: msg`Integration`,
  booster: msg`Booster`,
};

export const routeNames: Record<Route, MessageDescriptor> = {
  iv: msg`IV infusion`,
  im: msg`Injection into muscle`,
  oromucosal: msg`Under the tongue or in the cheek`,
  oral: msg`Swallowed`,
  nasal: msg`Nasal spray`,
  subcutaneous: msg`Under the skin`,
  other: msg`Other`,
};

export const doseUnitNames: Record<DoseUnit, MessageDescriptor> = {
  mg: msg`mg`,
  "mg/kg": msg`mg/kg`,
};
