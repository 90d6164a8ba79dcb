import { useLingui } from "@lingui/react/macro";
import type { CrisisCountry } from "#src/content/safety/crisis-line.ts";
import { EmergencyNumbers } from "./EmergencyNumbers.tsx";
import styles from "./SupportCard.module.css";

/** The emergency number, in sight for as long as any part of its card is. */
export const EmergencyStrip = ({ country }: { country: CrisisCountry | undefined }) => {
  const { t } = useLingui();
  return (
    <div className={styles["emergency"]}>
      <p>{t`Emergency`}</p>
      <EmergencyNumbers country={country} />
    </div>
  );
};
