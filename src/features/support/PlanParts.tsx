import { useLingui } from "@lingui/react/macro";
import { ContactLinks } from "#src/care/ContactLinks.tsx";
import { supportPlanPartNames, supportPlanParts } from "#src/content/names/support-plan-names.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { OwnWords, Section } from "#src/ui/Layout.tsx";
import { PlanNumbers } from "./PlanNumbers.tsx";

/** The plan to be read, in its order. A part that nothing stands in is left out, but for the one with the numbers. */
export const PlanParts = ({ plan }: { plan: SupportPlan }) => {
  const { i18n } = useLingui();
  return supportPlanParts.map((part) => {
    const kept = plan[part];
    const isEmpty = typeof kept === "string" ? kept.trim() === "" : kept.length === 0;
    if (isEmpty && part !== "clinic") return null;
    return (
      <Section key={part} heading={i18n._(supportPlanPartNames[part])}>
        {typeof kept === "string" ? (
          <OwnWords>{kept}</OwnWords>
        ) : (
          kept.map((contact, index) => (
            // Two of them may be the same, and they never change places here.
            // oxlint-disable-next-line react/no-array-index-key
            <ContactLinks key={index} contact={contact} heading="h3" />
          ))
        )}
        {part === "clinic" && <PlanNumbers />}
      </Section>
    );
  });
};
