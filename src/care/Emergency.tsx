import { Trans, useLingui } from "@lingui/react/macro";
import { emergencySentence } from "#src/content/safety/level-sentences.ts";
import type { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Card, Section } from "#src/ui/Layout.tsx";
import { CountryChoice } from "./CountryChoice.tsx";
import { EuropeanEmergency } from "./EuropeanEmergency.tsx";
import { callLink } from "./phone-links.ts";
import styles from "./care.module.css";

/** The emergency number, larger than anything else. Calm all the same: no alarm colours. */
export const Emergency = ({ choice }: { choice: ReturnType<typeof useCrisisChoice> }) => {
  const { i18n, t } = useLingui();
  const { country, isChosen } = choice;
  const name = country && i18n._(country.name);
  const numbers = country && new Intl.ListFormat(i18n.locale, { type: "disjunction" }).format(country.emergency);
  return (
    <Card>
      <Section heading={<Trans>In an emergency</Trans>}>
        {name !== undefined && <p className={styles["whose"]}>{isChosen ? name : t`Our guess: ${name}`}</p>}
        {country && (
          <div className={styles["emergency"]}>
            {country.emergency.map((number) => (
              <a key={number} href={callLink(number)} className={styles["emergencyNumber"]}>
                <Icon name="phone" />
                <span>{t`Call ${number}`}</span>
              </a>
            ))}
          </div>
        )}
        <CountryChoice choice={choice} />
        <p>{i18n._(emergencySentence(numbers))}</p>
        {!country && <EuropeanEmergency />}
      </Section>
    </Card>
  );
};
