import { Trans, useLingui } from "@lingui/react/macro";
import { europeanEmergencyText } from "#src/content/safety/crisis-countries.ts";
import type { CrisisCountry } from "#src/content/safety/crisis-line.ts";
import { emergencySentence } from "#src/content/safety/level-sentences.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Card, Section } from "#src/ui/Layout.tsx";
import { callLink } from "./phone-links.ts";
import styles from "./Support.module.css";

/** The emergency number, larger than anything else. Calm all the same: no alarm colours. */
export const Emergency = ({ country }: { country: CrisisCountry | undefined }) => {
  const { i18n, t } = useLingui();
  const numbers = country && new Intl.ListFormat(i18n.locale, { type: "disjunction" }).format(country.emergency);
  return (
    <Card>
      <Section heading={<Trans>In an emergency</Trans>}>
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
        <p>{i18n._(emergencySentence(numbers))}</p>
        {!country && <p>{i18n._(europeanEmergencyText)}</p>}
      </Section>
    </Card>
  );
};
