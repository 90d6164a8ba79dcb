import { t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import { supportPlanPartNames } from "#src/content/names/support-plan-names.ts";
import { supportPlanTexts } from "./readable-measures.ts";
import type { Block } from "./summary-page.ts";
import type { SummaryRecords } from "./summary-records.ts";

/** All that stands in the support plan as it is now, whatever days are shown: it is of no day. SPEC S20 */
export const planBlocks = ({ supportPlans }: SummaryRecords): Block[] => {
  // The rule by which the app knows which of two is the plan.
  const plan = supportPlans.toSorted((a, b) => b.writtenAt - a.writtenAt)[0]?.record;
  const texts = plan ? supportPlanTexts(plan) : [];
  if (texts.length === 0) return [{ kind: "sentence", text: t`Nothing stands in it yet.` }];
  return [
    { kind: "texts", texts: texts.map(({ part, text }) => ({ name: i18n._(supportPlanPartNames[part]), text })) },
  ];
};
