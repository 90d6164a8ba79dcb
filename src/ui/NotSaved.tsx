import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { AlertNotSaved } from "./Notice.tsx";

interface NotSavedProps {
  readonly problem: "device-full" | "database-blocked" | "closed-elsewhere" | "unknown";
  readonly onTryAgain: () => void;
  /** Resolves to false when the browser does not allow it. */
  readonly onCopy?: () => Promise<boolean>;
  readonly onSaveToFile?: () => void;
}

/** A save that did not happen: why, and every way not to lose the words. */
export const NotSaved = ({ problem, onTryAgain, onCopy, onSaveToFile }: NotSavedProps) => {
  const { t } = useLingui();
  const [copied, setCopied] = useState<boolean>();

  const why = {
    "device-full": t`This device is full. Free some space (photos or downloads, say), then try again.`,
    "database-blocked": t`Another tab of this browser is in the way. Close it, then try again.`,
    "closed-elsewhere": t`The journal was closed from another tab. Copy your words or save them to a file, then reload this page.`,
    unknown: t`The browser could not write to its storage. Try again; you can also copy your words or save them to a file first.`,
  }[problem];

  const copy = onCopy && (() => void onCopy().then(setCopied));
  return (
    <AlertNotSaved onTryAgain={onTryAgain} onCopy={copy} onSaveToFile={onSaveToFile}>
      <p>{why}</p>
      {copied === true && <p>{t`Copied. You can paste it somewhere else.`}</p>}
      {copied === false && <p>{t`The browser does not allow copying here. Save it to a file instead.`}</p>}
    </AlertNotSaved>
  );
};
