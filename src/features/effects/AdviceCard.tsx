import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { ContactLinks } from "#src/care/ContactLinks.tsx";
import { EmergencyNumbers } from "#src/care/EmergencyNumbers.tsx";
import { SupportCard } from "#src/care/SupportCard.tsx";
import { therapistFirst, useClinic } from "#src/care/use-clinic.ts";
import { sentencesOf, speaksOfTherapist, type Advice } from "#src/content/safety/red-flag-of.ts";
import type { Contact, SupportPlan } from "#src/domain/support-plan.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Card } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";

interface AdviceCardProps {
  readonly advice: Advice | undefined;
  readonly plan: SupportPlan | null;
}

/** What to read now, and who can be reached with one tap. */
export const AdviceCard = ({ advice, plan }: AdviceCardProps) => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const choice = useCrisisChoice();
  const { country, isChosen } = choice;
  const clinic = useClinic(plan);
  const { afterHours } = clinic;
  const contacts = advice && speaksOfTherapist(advice) ? therapistFirst(clinic) : clinic.contacts;
  const emergency = country && new Intl.ListFormat(i18n.locale, { type: "disjunction" }).format(country.emergency);
  const sentences = advice ? sentencesOf(advice, { emergency, afterHours }).map((sentence) => i18n._(sentence)) : [];
  const isUrgent = advice?.level === "emergency" || advice?.also === "emergency";
  return (
    <>
      {/* Always there: what appears in it is read out. */}
      <div aria-live="polite">
        {sentences.length > 0 && (
          <Notice tone="lamp">
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
      </div>
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
