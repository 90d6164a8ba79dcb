import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { copyText } from "#src/platform/files.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { linesOfError } from "./lines-of-error.ts";
import styles from "./ErrorDetails.module.css";

/** For whoever helps. Folded, since it helps nobody else. */
export const ErrorDetails = ({ error }: { error: unknown }) => {
  const { t } = useLingui();
  const [copied, setCopied] = useState<boolean>();
  const text = [`Mooring ${__APP_VERSION__}`, ...linesOfError(error)].join("\n");
  return (
    <Details summary={<Trans>Details for whoever helps you</Trans>}>
      <pre translate="no" className={styles["text"]}>
        {text}
      </pre>
      <div>
        <Button icon="copy" onClick={() => void copyText(text).then(setCopied)}>
          <Trans>Copy details</Trans>
        </Button>
      </div>
      <p aria-live="polite">
        {copied === true && t`Copied.`}
        {copied === false && t`The browser does not allow copying here.`}
      </p>
    </Details>
  );
};
