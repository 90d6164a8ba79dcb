import { useLingui } from "@lingui/react/macro";
import type { CrisisCountry } from "#src/content/safety/crisis-line.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import styles from "./care.module.css";
import { EuropeanEmergency } from "./EuropeanEmergency.tsx";
import { callLink } from "./phone-links.ts";

interface EmergencyNumbersProps {
  readonly country: CrisisCountry | undefined;
  /** False while the country is a guess: then it says so. Left out where that is said beside them. */
  readonly isChosen?: boolean;
}

/** The emergency numbers of a country to be tapped; where there is no telling which, a sentence. */
export const EmergencyNumbers = ({ country, isChosen = true }: EmergencyNumbersProps) => {
  const { i18n, t } = useLingui();
  if (!country) {
    return (
      <>
        <p>{t`Call your local emergency number.`}</p>
        <EuropeanEmergency />
      </>
    );
  }
  const name = i18n._(country.name);
  return (
    <div className={styles["ways"]}>
      {country.emergency.map((number) => (
        <a key={number} href={callLink(number)} className={buttonClass()}>
          <Icon name="phone" />
          <span>{t`Call ${number}`}</span>
        </a>
      ))}
      {!isChosen && <p className={styles["guess"]}>{t`Numbers for ${name}, our guess.`}</p>}
    </div>
  );
};
