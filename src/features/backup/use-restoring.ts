import { useState } from "react";
import { openBackup } from "#src/exchange/backup/open-backup.ts";
import { planRestore, restore } from "#src/journal/backup.ts";
import { explainOpening, explainRestoring, type Refusal } from "./explain-opening.ts";
import { useWork } from "#src/forms/use-work.ts";

export interface Opened {
  readonly backup: Awaited<ReturnType<typeof openBackup>>;
  readonly plan: Awaited<ReturnType<typeof planRestore>>;
}

type Step =
  | { readonly at: "choosing" | "opening"; readonly opened?: undefined }
  | { readonly at: "preview" | "restoring" | "done"; readonly opened: Opened };

/** From a file to a journal that holds what was in it. Nothing is made or changed before `restoreNow`. */
export const useRestoring = () => {
  const { percent, run, cancel } = useWork();
  const [step, setStep] = useState<Step>({ at: "choosing" });
  const [refusal, setRefusal] = useState<Refusal>();

  const open = async (file: File, passphrase: string) => {
    setRefusal(undefined);
    setStep({ at: "opening" });
    const outcome = await run(async (work) => {
      const backup = await openBackup(file, passphrase, work);
      return { backup, plan: await planRestore(backup, work) };
    });
    setStep(outcome.state === "done" ? { at: "preview", opened: outcome.value } : { at: "choosing" });
    if (outcome.state === "failed") setRefusal(explainOpening(outcome.error));
  };

  const restoreNow = async (opened: Opened) => {
    setRefusal(undefined);
    setStep({ at: "restoring", opened });
    const outcome = await run((work) => restore(opened.plan, work));
    setStep({ at: outcome.state === "done" ? "done" : "preview", opened });
    if (outcome.state === "failed") setRefusal(explainRestoring(outcome.error));
    return outcome.state === "done";
  };

  const chooseAgain = () => {
    setRefusal(undefined);
    setStep({ at: "choosing" });
  };
  return { step, percent: percent ?? 0, refusal, cancel, open, restoreNow, chooseAgain };
};
