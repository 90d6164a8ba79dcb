import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { openAfterErasing } from "#src/journal/erase-everything.ts";
import { forgetErasing, goOnWith, onNewVault, startJournal, unlockJournal, vault } from "#src/journal/journal.ts";
import { lockWithOtherTabs } from "#src/journal/lock.ts";
import { storageErrorOf } from "#src/vault/storage-error.ts";
import type { Vault } from "#src/vault/vault.ts";
import { StartContext, type JournalStart, type JournalState } from "./start-context.ts";

/** Looks for the journal once, and keeps what was found. */
export const StartProvider = ({ children }: { children: ReactNode }) => {
  const [journal, setJournal] = useState<JournalState>({ state: "looking" });

  const opened = useCallback((state: JournalState) => {
    if (state.state === "open") state.vault.onClosedElsewhere(() => setJournal({ state: "closed-elsewhere" }));
    setJournal(state);
  }, []);

  const look = useCallback(() => {
    openAfterErasing()
      .catch((error: unknown): JournalState => ({ state: "failed", error: storageErrorOf(error) }))
      .then(opened, () => undefined);
  }, [opened]);

  const openNow = useCallback(() => opened({ state: "open", vault: vault() }), [opened]);

  useEffect(look, [look]);
  useEffect(() => onNewVault(openNow), [openNow]);
  useEffect(() => (journal.state === "open" ? lockWithOtherTabs() : undefined), [journal.state]);
  useEffect(() => {
    if (journal.state !== "blocked") return undefined;
    let isElsewhere = false;
    // Where there is nothing to wait for, the person is asked to close the other tab.
    void journal.isOver?.then(() => isElsewhere || look());
    return () => {
      isElsewhere = true;
    };
  }, [journal, look]);
  useOpenConnection(journal);
  useTidying(journal);

  const start = useMemo<JournalStart>(
    () => ({
      journal,
      lookAgain: look,
      startNew: async () => {
        await startJournal();
        openNow();
      },
      goOn: async (behind) => {
        await goOnWith(behind);
        openNow();
      },
      goOnWithOpen: openNow,
      unlock: async (opening) => {
        if (journal.state !== "locked") return "open";
        const start = await unlockJournal(journal, opening);
        if (start === "wrong") return start;
        // Erased in another tab meanwhile.
        if (start.state === "half-erased") look();
        else opened(start);
        return "open";
      },
    }),
    [journal, look, opened, openNow],
  );
  return <StartContext value={start}>{children}</StartContext>;
};

/** Some browsers lose the database connection of a hidden page. Found out on return, not at the next save. */
const useOpenConnection = (journal: JournalState) => {
  useEffect(() => {
    if (journal.state !== "open") return undefined;
    const onVisible = () => {
      // A failure shows where it matters: at the next read or save.
      if (document.visibilityState === "visible") journal.vault.probe().catch(() => undefined);
    };
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [journal]);
};

/** What has been in the trash for thirty days loses its words: some time after the start, in nobody's way. */
const useTidying = (journal: JournalState) => {
  useEffect(() => {
    if (journal.state !== "open" && journal.state !== "new") return undefined;
    const vault = journal.state === "open" ? journal.vault : undefined;
    // Nothing depends on it today; the next start tries again.
    const timer = setTimeout(() => void tidy(vault).catch(() => undefined), tidyAfterMs);
    return () => clearTimeout(timer);
  }, [journal]);
};

const tidy = async (vault: Vault | undefined) => {
  await forgetErasing();
  if (!vault) return;
  await vault.emptyOldTrash();
  // Also remains of restores, and attachments that nothing speaks of.
  await (await vault.backups()).tidyUp();
};

const tidyAfterMs = 10_000;
