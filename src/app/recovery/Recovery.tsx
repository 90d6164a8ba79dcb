import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { readableJournal } from "#src/exchange/readable-journal.ts";
import { allEntries } from "#src/journal/entries.ts";
import { isErasing } from "#src/journal/erase-everything.ts";
import { today } from "#src/platform/clock.ts";
import { saveTextFile } from "#src/platform/files.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import type { Start } from "#src/vault/start.ts";
import { useStart, type JournalState } from "#src/app/start-context.ts";
import { BehindScreen } from "./BehindScreen.tsx";
import { BlockedScreen } from "./BlockedScreen.tsx";
import { FailedScreen } from "./FailedScreen.tsx";
import { LostScreen } from "./LostScreen.tsx";
import { NewerScreen } from "./NewerScreen.tsx";
import { OpenBackup } from "./OpenBackup.tsx";
import { UnavailableScreen } from "./UnavailableScreen.tsx";

export type Trouble = Exclude<JournalState, { state: "looking" | "new" | "open" | "locked" | "closed-elsewhere" }>;

/** The right screen for a journal that was not simply there. Nothing is created or written before the person chooses. */
export const Recovery = ({ journal }: { journal: Trouble }) => {
  const { i18n, t } = useLingui();
  const { lookAgain, startNew, goOn } = useStart();
  const navigate = useNavigate();
  const [hasBackup, setHasBackup] = useState(false);
  const support = <Link to="/support" className={buttonClass({ variant: "quiet" })}>{t`Open Support`}</Link>;
  const reload = () => location.reload();

  const exportReadable = async ({ vault }: Extract<Start, { state: "behind" }>) => {
    const entries = await vault.read(allEntries());
    saveTextFile(`entries-${today()}.txt`, readableJournal(entries, i18n));
  };

  switch (journal.state) {
    case "lost":
      if (hasBackup) return <OpenBackup onBack={() => setHasBackup(false)} />;
      return (
        <LostScreen
          support={support}
          witness={journal.witness}
          onTryAgain={lookAgain}
          onOpenBackup={() => setHasBackup(true)}
          onStartNew={startNew}
        />
      );
    case "behind":
      return (
        <BehindScreen
          support={support}
          witness={journal.witness}
          there={{ vaultId: journal.vault.vaultId, seq: journal.seq }}
          onTryAgain={lookAgain}
          onExport={() => exportReadable(journal)}
          onGoOn={async ({ toBackup }) => {
            await goOn(journal);
            if (toBackup) await navigate({ to: "/settings/backup" });
          }}
        />
      );
    case "newer":
      return <NewerScreen support={support} onReload={reload} />;
    case "blocked":
      return <BlockedScreen support={support} isWorking={journal.isOver !== undefined} onTryAgain={lookAgain} />;
    case "failed":
      return <FailedScreen support={support} error={journal.error} isErasing={isErasing()} onTryAgain={lookAgain} />;
    case "unavailable":
      return <UnavailableScreen support={support} missing={journal.missing} onTryAgain={reload} />;
  }
};
