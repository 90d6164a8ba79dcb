import { useLingui } from "@lingui/react/macro";
import type { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { classNames } from "#src/ui/class-names.ts";
import { EmergencyNumbers } from "./EmergencyNumbers.tsx";
import styles from "./SupportCard.module.css";

interface EmergencyStripProps {
  readonly choice: Pick<ReturnType<typeof useCrisisChoice>, "country" | "isChosen">;
  /** It stands at the foot of a page, and not of a card. */
  readonly isOnPage?: boolean;
}

/** The emergency number, in sight for as long as any part of what it stands under is. Paper has it where it was written. */
export const EmergencyStrip = ({ choice: { country, isChosen }, isOnPage = false }: EmergencyStripProps) => {
  const { t } = useLingui();
  return (
    <div className={classNames(styles["emergency"], isOnPage && styles["onPage"])} data-print="hide">
      <p>{t`Emergency`}</p>
      <EmergencyNumbers country={country} isChosen={isChosen} />
    </div>
  );
};
