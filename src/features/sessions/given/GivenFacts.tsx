import { useLingui } from "@lingui/react/macro";
import type { MessageDescriptor } from "@lingui/core";
import {
  byPhase,
  doseParts,
  impressionNames,
  measuredBySentences,
  positionNames,
  reckonedParts,
  settingNames,
  vitalParts,
  vitalPhaseNames,
  vitalTime,
  weightWords,
} from "#src/content/names/given-names.ts";
import { impressionRows, type Dose, type Session, type Vital } from "#src/domain/session.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { OwnWords, Stack } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";

/** What was said of it, and nothing of what was not. No value is called high or low here. */
export const GivenFacts = ({ session }: { readonly session: Session }) => {
  const { t, i18n } = useLingui();
  const { route, doses, vitals = [], bodyWeight, environment, impressions, othersNoticed = "" } = session;
  const said = (parts: readonly MessageDescriptor[]) => parts.map((part) => i18n._(part)).join(" · ");
  const vitalWords = (vital: Vital) => {
    const time = vitalTime(vital);
    const by = vital.measuredBy && measuredBySentences[vital.measuredBy];
    return said([...vitalParts(vital), ...(time ? [time] : []), ...(by ? [by] : [])]);
  };
  const around = environment && [
    ...(environment.setting ? [settingNames[environment.setting]] : []),
    ...(environment.position ? [positionNames[environment.position]] : []),
  ];
  const things = [environment?.eyeMask && t`Eye mask`, environment?.blanket && t`Blanket`].filter(Boolean).join(", ");
  const impressionsSaid = impressionRows.filter((row) => impressions?.[row] !== undefined);

  return (
    <Stack gap={12}>
      <DefinitionList>
        {(tellsHow(doses) || bodyWeight ? doses : []).map((dose, index) => (
          // Doses have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <Definition key={index} term={doses.length > 1 ? t`Dose ${index + 1}` : t`Dose`}>
            {said([...doseParts(dose, route), ...reckonedParts(dose, bodyWeight)])}
          </Definition>
        ))}
        {byPhase(vitals).map((vital, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <Definition key={index} term={i18n._(vitalPhaseNames[vital.phase])}>
            {vitalWords(vital)}
          </Definition>
        ))}
        {bodyWeight && (
          <Definition term={t`Body weight`}>
            {i18n._(weightWords(bodyWeight))} · {shortDay(bodyWeight.day, today())}
          </Definition>
        )}
        {around && around.length > 0 && <Definition term={t`Where`}>{said(around)}</Definition>}
        {things !== "" && <Definition term={t`With`}>{things}</Definition>}
        {environment && <OwnSaid term={t`Music`} words={environment.music} />}
        {environment && <OwnSaid term={t`Light`} words={environment.lighting} />}
        {environment && <OwnSaid term={t`Something that comforts`} words={environment.comfort} />}
        {environment && <OwnSaid term={t`Who was there`} words={environment.company} />}
        {impressionsSaid.map((row) => (
          <Definition key={row} term={i18n._(impressionNames[row].name)}>
            {t`${impressions?.[row] ?? 0} of 10`}
          </Definition>
        ))}
      </DefinitionList>
      {othersNoticed !== "" && (
        <div>
          <h3>{t`What others noticed`}</h3>
          <OwnWords>{othersNoticed}</OwnWords>
        </div>
      )}
    </Stack>
  );
};

/** One dose with nothing but its amount stands among the facts of the session already. */
export const tellsHow = ([first, ...others]: readonly Dose[]): boolean =>
  others.length > 0 || (first !== undefined && Object.keys(first).some((key) => !plainKeys.has(key)));

const plainKeys = new Set(["known", "amount", "unit"]);

const OwnSaid = ({ term, words }: { readonly term: string; readonly words: string }) =>
  words !== "" && (
    <Definition term={term}>
      <span className="own-words" dir="auto" translate="no">
        {words}
      </span>
    </Definition>
  );
