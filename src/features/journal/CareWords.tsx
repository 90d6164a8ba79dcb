import { Trans, useLingui } from "@lingui/react/macro";
import { ContactLinks } from "#src/care/ContactLinks.tsx";
import { bladderSignNames, noneOfThese } from "#src/content/names/bladder-names.ts";
import { durationWords, effectNames, effectPhaseNames, severityNames } from "#src/content/names/effect-names.ts";
import { supportPlanPartNames, supportPlanParts } from "#src/content/names/support-plan-names.ts";
import type { BladderCheck } from "#src/domain/bladder-check.ts";
import type { ClinicScore } from "#src/domain/clinic-score.ts";
import type { Effect } from "#src/domain/effect.ts";
import { hasContent, type SupportPlan } from "#src/domain/support-plan.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { OwnWords, Stack } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import styles from "./journal.module.css";
import { SessionLink } from "./SessionLink.tsx";
import type { Names } from "./use-names.ts";

/** As it was told: no band, and nothing worked out from it. */
export const ClinicScoreWords = ({ clinicScore }: { clinicScore: ClinicScore }) => {
  const { t } = useLingui();
  const { measure, total, max, givenBy, note } = clinicScore;
  return (
    <>
      <div>
        <p dir="auto" translate="no">
          {measure}
        </p>
        <p className={styles["mood"]}>
          <strong>{total}</strong> {max !== undefined && <Trans>of {max}</Trans>}
        </p>
        <p className="soft small">
          <Trans>As it was told to you. What it means is for your clinic to say.</Trans>
        </p>
      </div>
      {givenBy.trim() !== "" && (
        <DefinitionList>
          <Definition term={t`Given by`}>
            <span dir="auto" translate="no">
              {givenBy}
            </span>
          </Definition>
        </DefinitionList>
      )}
      {note !== "" && <OwnWords>{note}</OwnWords>}
    </>
  );
};

export const EffectWords = ({ effect: record, names }: { effect: Effect; names: Names }) => {
  const { t, i18n } = useLingui();
  const { effect, severity, phase, isStillThere, stillThereAt, isTold, sessionId, note } = record;
  const { onsetAfterMinutes: onset, lastedMinutes: lasted } = record;
  const said = stillThereAt && dateTimeWords(stillThereAt, rightNow().localDay);
  return (
    <>
      <DefinitionList>
        <Definition term={t`What it was`}>{i18n._(effectNames[effect])}</Definition>
        {severity && <Definition term={t`How strong`}>{i18n._(severityNames[severity])}</Definition>}
        {phase && <Definition term={t`When it was there`}>{i18n._(effectPhaseNames[phase])}</Definition>}
        {sessionId && (
          <Definition term={t`After`}>
            <SessionLink id={sessionId} names={names} />
          </Definition>
        )}
        {onset !== undefined && (
          <Definition term={t`How long after the start it began`}>{i18n._(durationWords(onset))}</Definition>
        )}
        {lasted !== undefined && <Definition term={t`How long it lasted`}>{i18n._(durationWords(lasted))}</Definition>}
        {isStillThere !== undefined && (
          <Definition term={t`Is it still there`}>
            {isStillThere ? t`Yes` : t`No, it is over`} {said && <span className="soft small">({said})</span>}
          </Definition>
        )}
        {isTold && <Definition term={t`My clinic`}>{t`Knows`}</Definition>}
      </DefinitionList>
      {note !== "" && <OwnWords size="large">{note}</OwnWords>}
    </>
  );
};

export const BladderCheckWords = ({ check: { signs, isTold, note } }: { check: BladderCheck }) => {
  const { t, i18n } = useLingui();
  return (
    <>
      <DefinitionList>
        <Definition term={t`What you noticed`}>
          {signs.length === 0
            ? i18n._(noneOfThese)
            : signs.map((sign) => <p key={sign}>{i18n._(bladderSignNames[sign])}</p>)}
        </Definition>
        {isTold && <Definition term={t`My clinic`}>{t`Knows`}</Definition>}
      </DefinitionList>
      {note !== "" && <OwnWords>{note}</OwnWords>}
    </>
  );
};

export const SupportPlanWords = ({ plan }: { plan: SupportPlan }) => {
  const { i18n } = useLingui();
  if (!hasContent(plan)) {
    return (
      <p className="soft">
        <Trans>Nothing stands in it yet.</Trans>
      </p>
    );
  }
  return supportPlanParts.map((part) => {
    const words = plan[part];
    const isEmpty = typeof words === "string" ? words.trim() === "" : words.length === 0;
    if (isEmpty) return null;
    return (
      <Stack key={part} gap={4}>
        <h2 className={styles["prompt"]}>{i18n._(supportPlanPartNames[part])}</h2>
        {typeof words === "string" ? (
          <OwnWords>{words}</OwnWords>
        ) : (
          words.map((contact, index) => (
            // Two people can have the same name and number; they never change places here.
            // oxlint-disable-next-line react/no-array-index-key
            <ContactLinks key={index} contact={contact} heading="h3" />
          ))
        )}
      </Stack>
    );
  });
};
