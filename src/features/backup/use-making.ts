import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { makeBackup } from "#src/exchange/backup/make-backup.ts";
import { backupWasKept } from "#src/journal/backup.ts";
import { saveBytes, type FileOutcome } from "#src/platform/files.ts";
import { explainMaking } from "./explain-making.ts";
import { useWork } from "#src/forms/use-work.ts";

type MadeBackup = Awaited<ReturnType<typeof makeBackup>>;

/** Where the file went, once it was handed over. */
export type HandedOver = Exclude<FileOutcome, "not-saved">;

/** From a passphrase to a file that was handed over. */
export const useMaking = () => {
  const { i18n } = useLingui();
  const { percent, run, cancel } = useWork();
  const [made, setMade] = useState<MadeBackup>();
  const [problem, setProblem] = useState<ReturnType<typeof explainMaking>>();
  const [handedOver, setHandedOver] = useState<HandedOver>();
  const [isDateKept, setIsDateKept] = useState(true);

  /** True when there is a file. */
  const make = async (passphrase: string): Promise<boolean> => {
    setProblem(undefined);
    const outcome = await run((work) => makeBackup(passphrase, { ...work, i18n }));
    if (outcome.state === "done") setMade(outcome.value);
    if (outcome.state === "failed") setProblem(explainMaking(outcome.error));
    return outcome.state === "done";
  };

  /** True when the file was handed over: only then does the date count. */
  const save = async ({ name, bytes, seq }: MadeBackup): Promise<boolean> => {
    // First and at once: the share sheet opens only in the very tap.
    const outcome = await saveBytes(name, bytes);
    if (outcome === "not-saved") return false;
    setHandedOver(outcome);
    setIsDateKept(
      await backupWasKept({ seq }, Date.now()).then(
        () => true,
        () => false,
      ),
    );
    return true;
  };

  return { percent, cancel, made, problem, handedOver, isDateKept, make, save };
};
