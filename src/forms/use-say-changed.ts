import { useLingui } from "@lingui/react/macro";
import { useStatus } from "#src/ui/use-status.ts";

/** Says that what was changed is on disk. `isTwin`: another tab had changed it too, so it stands beside that as an entry of its own. */
export const useSayChanged = (): ((isTwin: boolean) => void) => {
  const { t } = useLingui();
  const status = useStatus();
  return (isTwin) => status.say(isTwin ? t`Saved. It was also changed in another tab, so both are kept.` : t`Saved`);
};
