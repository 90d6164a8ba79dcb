import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { ContactLinks } from "#src/care/ContactLinks.tsx";
import { EmergencyNumbers } from "#src/care/EmergencyNumbers.tsx";
import { SupportCard } from "#src/care/SupportCard.tsx";
import { redFlagOf, sentencesOf } from "#src/content/safety/red-flag-of.ts";
import type { EffectName, Severity } from "#src/domain/effect.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Card } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";

interface AdviceOnProps {
  readonly effect: EffectName | undefined;
  readonly severity: Severity | undefined;
  readonly plan: SupportPlan | null;
}

/** Who to tell of an effect, and how soon; nothing for one that only needs to be kept. The person decides. */
export const AdviceOn = ({ effect, severity, plan }: AdviceOnProps) => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const choice = useCrisisChoice();
  const { country, isChosen } = choice;
  const numbers = country && new Intl.ListFormat(i18n.locale, { type: "disjunction" }).format(country.emergency);
  const advice = effect && redFlagOf(effect, severity);
  const sentences = advice ? sentencesOf(advice, numbers).map((sentence) => i18n._(sentence)) : [];
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
        <SupportCard plan={plan} choice={choice} onOpenPlan={() => void navigate({ to: "/support/plan" })} />
      ) : (
        advice &&
        (advice.level !== "note" || isUrgent) && (
          <Card>
            {isUrgent && <EmergencyNumbers country={country} isChosen={isChosen} />}
            <Clinic plan={plan} />
          </Card>
        )
      )}
      {/* What it is stands in the note, which nothing here reads. */}
      {effect === "other" && (
        <p>
          <Link to="/support/red-flags" className={linkClass}>
            <Trans>When to tell somebody</Trans>
          </Link>
        </p>
      )}
    </>
  );
};

/** The numbers that the person wrote down; else the way to those that everybody has. */
const Clinic = ({ plan }: { plan: SupportPlan | null }) => {
  const { t } = useLingui();
  return (
    <div>
      {plan?.clinic.map((contact, index) => (
        // Two of them may be the same, and they never change places here.
        // oxlint-disable-next-line react/no-array-index-key
        <ContactLinks key={index} contact={contact} />
      ))}
      <Link to="/support" className={linkClass}>
        {plan && plan.clinic.length > 0 ? t`More people in Support` : t`Who to call is in Support`}
      </Link>
    </div>
  );
};
