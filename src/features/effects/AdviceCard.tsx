import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { AdviceSentences } from "#src/care/AdviceSentences.tsx";
import { ContactLinks } from "#src/care/ContactLinks.tsx";
import { EmergencyNumbers } from "#src/care/EmergencyNumbers.tsx";
import { SupportCard } from "#src/care/SupportCard.tsx";
import { therapistFirst, useClinic } from "#src/care/use-clinic.ts";
import { speaksOfTherapist, type Advice } from "#src/content/safety/red-flag-of.ts";
import type { Contact, SupportPlan } from "#src/domain/support-plan.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Card } from "#src/ui/Layout.tsx";

interface AdviceCardProps {
  readonly advice: Advice | undefined;
  readonly plan: SupportPlan | null;
}

/** What to read now, and who can be reached with one tap. */
export const AdviceCard = ({ advice, plan }: AdviceCardProps) => {
  const navigate = useNavigate();
  const choice = useCrisisChoice();
  const { country, isChosen } = choice;
  const clinic = useClinic(plan);
  const { afterHours } = clinic;
  const contacts = advice && speaksOfTherapist(advice) ? therapistFirst(clinic) : clinic.contacts;
  const isUrgent = advice?.level === "emergency" || advice?.also === "emergency";
  return (
    <>
      <AdviceSentences advice={advice} country={country} afterHours={afterHours} />
      {advice?.needsSupportCard ? (
        <SupportCard
          plan={plan}
          clinic={contacts}
          choice={choice}
          onOpenPlan={() => void navigate({ to: "/support/plan" })}
        />
      ) : (
        advice &&
        (advice.level !== "note" || isUrgent) && (
          <Card>
            {isUrgent && <EmergencyNumbers country={country} isChosen={isChosen} />}
            <WhoToReach contacts={contacts} />
          </Card>
        )
      )}
    </>
  );
};

/** The numbers that the person wrote down; else the way to those that everybody has. */
const WhoToReach = ({ contacts }: { readonly contacts: readonly Contact[] }) => {
  const { t } = useLingui();
  return (
    <div>
      {contacts.map((contact, index) => (
        // Two of them may be the same, and they never change places here.
        // oxlint-disable-next-line react/no-array-index-key
        <ContactLinks key={index} contact={contact} />
      ))}
      <Link to="/support" className={linkClass}>
        {contacts.length > 0 ? t`More people in Support` : t`Who to call is in Support`}
      </Link>
    </div>
  );
};
