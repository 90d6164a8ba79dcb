import { Trans } from "@lingui/react/macro";
import { Card } from "#src/ui/Layout.tsx";
import code_ from "./Code.module.css";
import styles from "./Sheet.module.css";

/** On the screen the code alone; on paper also what it is for, with lines to write on. Nothing says what is kept there. */
export const Sheet = ({ code }: { code: string }) => (
  <div className={styles["sheet"]}>
    <div className={styles["onPaper"]}>
      <h2>
        <Trans>Recovery sheet</Trans>
      </h2>
      <p>
        <Trans>
          This code opens one locked journal, on the device it was made on. Whoever has it and the device can open it:
          keep the two apart.
        </Trans>
      </p>
    </div>
    <Card>
      <ol className={code_["code"]} translate="no">
        {code.split("-").map((group, index) => (
          // Two groups may be the same by chance; their place is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={code_["group"]}>
            <span className={code_["number"]} aria-hidden="true">
              {index + 1}
            </span>
            {group}
          </li>
        ))}
      </ol>
    </Card>
    <div className={styles["onPaper"]}>
      <p>
        <Trans>
          To use it: open the address below on that device, press “Use the recovery code”, and type the seven groups
          from left to right. Small or capital letters, with or without spaces.
        </Trans>
      </p>
      <p className={styles["line"]}>
        <Trans>Address:</Trans>
      </p>
      <p className={styles["line"]}>
        <Trans>Device:</Trans>
      </p>
      <p className={styles["line"]}>
        <Trans>Written on:</Trans>
      </p>
    </div>
  </div>
);
