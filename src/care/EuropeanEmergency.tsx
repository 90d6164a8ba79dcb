import { useLingui } from "@lingui/react/macro";
import { europeanEmergencyNumber, europeanEmergencyText } from "#src/content/safety/crisis-countries.ts";
import { here } from "#src/platform/clock.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import styles from "./care.module.css";
import { callLink } from "./phone-links.ts";

/** Where nobody knows the country: the one number that holds in many, to be tapped only where the device is in Europe. */
export const EuropeanEmergency = () => {
  const { i18n, t } = useLingui();
  return (
    <>
      <p>{i18n._(europeanEmergencyText)}</p>
      {here().startsWith("Europe/") && (
        <div className={styles["ways"]}>
          <a href={callLink(europeanEmergencyNumber)} className={buttonClass()}>
            <Icon name="phone" />
            <span>{t`Call ${europeanEmergencyNumber}`}</span>
          </a>
        </div>
      )}
    </>
  );
};
