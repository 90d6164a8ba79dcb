import { useLingui } from "@lingui/react/macro";
import type { MessageDescriptor } from "@lingui/core";
import {
  byPhase,
  doseParts,
  impressionNames,
  positionNames,
  settingNames,
  vitalParts,
  vitalPhaseNames,
  weightWords,
} from "#src/content/names/given-names.ts";
import { positions, settings, type Session } from "#src/domain/session.ts";
import { shortened } from "#src/domain/words.ts";
import { doseRows, impressionsSaid, isBlank, vitalRows, type GivenFields } from "./given-fields.ts";
import { readDoses } from "./read-doses.ts";
import { readVitals } from "./read-vitals.ts";
import { readWeight } from "./read-weight.ts";

const ignore = () => {};

/** What each part of the form says so far, in one line; and all of it, to be copied somewhere else. */
export const useSaid = (fields: GivenFields, session: Session) => {
  const { t, i18n } = useLingui();
  const nothing = t`Nothing yet`;
  const inOneLine = (parts: readonly MessageDescriptor[]) => parts.map((part) => i18n._(part)).join(", ");
  const orNothing = (parts: readonly string[]) => parts.filter(Boolean).join(" · ") || nothing;

  const { doses } = readDoses(fields, session.route, ignore);
  const vitals = byPhase(readVitals(fields, ignore));
  const weight = readWeight(fields, session, ignore);
  const setting = settings.find((setting) => setting === fields.setting);
  const position = positions.find((position) => position === fields.position);
  const { music, lighting, comfort, company, othersNoticed } = fields;
  const around = [
    setting && i18n._(settingNames[setting]),
    position && i18n._(positionNames[position]),
    fields.eyeMask === "yes" && t`Eye mask`,
    fields.blanket === "yes" && t`Blanket`,
    music,
    lighting,
    comfort,
    company,
  ].filter((said) => said !== undefined && said !== false);
  const impressions = impressionsSaid(fields).map((row) => `${i18n._(impressionNames[row].name)} ${fields[row]}`);

  return {
    doses: orNothing(doses.map((dose) => inOneLine(doseParts(dose)))),
    vitals: orNothing([
      ...vitals.map((vital) => `${i18n._(vitalPhaseNames[vital.phase])} ${inOneLine(vitalParts(vital))}`),
      weight ? i18n._(weightWords(weight)) : "",
    ]),
    environment: orNothing(around),
    impressions: orNothing(impressions),
    othersNoticed: orNothing([shortened(othersNoticed, 100)]),
    /** As it was typed, also where it cannot be read. */
    everything: () =>
      [...doseRows(fields), ...vitalRows(fields)]
        .filter((row) => !isBlank(row))
        .map((row) =>
          Object.entries(row)
            .flatMap(([name, text]) => (name === "key" || text === "" ? [] : [text]))
            .join(" "),
        )
        .concat(
          fields.weight && `${fields.weight} ${fields.weightUnit} ${fields.weightDay}`,
          around,
          impressions,
          othersNoticed,
        )
        .filter(Boolean)
        .join("\n"),
  };
};
