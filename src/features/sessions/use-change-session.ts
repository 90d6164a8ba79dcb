import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import type { Session } from "#src/domain/session.ts";
import { changeSession } from "#src/journal/sessions.ts";
import { useSaving, type Saving } from "#src/journal/use-saving.ts";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";

export interface ChangingSession {
  readonly saving: Saving;
  /** One tap, one fact. */
  readonly change: (changes: Partial<Omit<Session, "id">>) => void;
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
        if (await saving.save(() => changeSession(kept, changes))) status.say(t`Saved`);
      }),
    tryAgain: () => again.current(),
  };
};
