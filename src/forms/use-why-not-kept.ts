import { useLingui } from "@lingui/react/macro";
import type { StorageProblem } from "#src/vault/storage-error.ts";

/** Why what is nowhere but in this page could not be put on disk, and what can be done about it. */
export const useWhyNotKept = (): ((problem: StorageProblem) => string) => {
  const { t } = useLingui();
  return (problem) =>
    ({
      "device-full": t`This device is full. Free some space (photos or downloads, say), then try again.`,
      "database-blocked": t`Another tab of this browser is in the way. Close it, then try again.`,
      "closed-elsewhere": t`The journal was closed from another tab.`,
      unknown: t`The browser could not write to its storage. You can try again.`,
    })[problem];
};
