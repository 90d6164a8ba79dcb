import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "./Button.tsx";
import { Actions } from "./Layout.tsx";
import { AlertNotSaved, Notice } from "./Notice.tsx";

type Problem = "device-full" | "database-blocked" | "closed-elsewhere" | "unknown";

interface NotSavedProps {
  readonly problem: Problem;
  readonly onTryAgain: () => void;
  /** Resolves to false when the browser does not allow it. Absent, like the file, where nothing was written. */
  readonly onCopy?: () => Promise<boolean>;
  readonly onSaveToFile?: () => void;
}

/** A save that did not happen: why, and every way not to lose the words. */
export const NotSaved = ({ onCopy, onSaveToFile, ...rest }: NotSavedProps) =>
  onCopy || onSaveToFile ? (
    <WordsNotSaved {...rest} onCopy={onCopy} onSaveToFile={onSaveToFile} />
  ) : (
    <ChangeNotSaved {...rest} />
  );

interface WordsNotSavedProps {
  readonly problem: Problem;
  readonly onTryAgain: () => void;
  readonly onCopy: NotSavedProps["onCopy"] | undefined;
  readonly onSaveToFile: NotSavedProps["onSaveToFile"] | undefined;
}

const WordsNotSaved = ({ problem, onTryAgain, onCopy, onSaveToFile }: WordsNotSavedProps) => {
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

/** Of a tap on a button: there is nothing typed that could be lost. */
const ChangeNotSaved = ({ problem, onTryAgain }: Pick<NotSavedProps, "problem" | "onTryAgain">) => {
  const { t } = useLingui();
  const why = {
    "device-full": t`This device is full. Free some space (photos or downloads, say), then try again.`,
    "database-blocked": t`Another tab of this browser is in the way. Close it, then try again.`,
    "closed-elsewhere": t`The journal was closed from another tab. Reload this page, then try again.`,
    unknown: t`The browser could not write to its storage. Everything is as it was; you can try again.`,
  }[problem];
  return (
    <Notice tone="alert" role="alert" title={<Trans>Not saved</Trans>}>
      <p>{why}</p>
      <Actions>
        <Button icon="again" onClick={onTryAgain}>
          <Trans>Try again</Trans>
        </Button>
      </Actions>
    </Notice>
  );
};
