import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import type { Session } from "#src/domain/session.ts";
import { changeSession } from "#src/journal/sessions.ts";
import { useSaving, type Saving } from "#src/journal/use-saving.ts";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";

type Changes = Partial<Omit<Session, "id">>;

export interface ChangingSession {
  readonly saving: Saving;
  /** One tap, one fact. One that has to be read first is asked for. */
  readonly change: (changes: Changes | (() => Promise<Changes>)) => void;
  /** Something else that may fail and be tried again. */
  readonly attempt: (work: () => Promise<unknown>) => void;
  readonly tryAgain: () => void;
}

/** What can be said of a session without its form. */
export const useChangeSession = (kept: Kept<Session>): ChangingSession => {
  const { t } = useLingui();
  const status = useStatus();
  const saving = useSaving();
  const again = useRef(() => {});
  const attempt = (work: () => Promise<unknown>) => {
    if (saving.isSaving) return;
    again.current = () => void work();
    void work();
  };
  return {
    saving,
    attempt,
    change: (changes) =>
      attempt(async () => {
        const isSaved = await saving.save(async () =>
          changeSession(kept, typeof changes === "function" ? await changes() : changes),
        );
        if (isSaved) status.say(t`Saved`);
      }),
    tryAgain: () => again.current(),
  };
};
