import { useLingui } from "@lingui/react/macro";
import { keepDraft } from "#src/journal/drafts.ts";
import { rightNow } from "#src/platform/clock.ts";
import { randomUuid } from "#src/platform/random-id.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { asMuchAsFits, type Fields } from "./form-fields.ts";

/**
 * Offers back what stood in a form that is gone from the screen. It is kept on disk first and then shown by `comeBack`:
 * the form finds it there, as after any other visit.
 */
export const useOfferBack = (form: string) => {
  const { t } = useLingui();
  const status = useStatus();

  const offerBack = (said: string, fields: Fields, comeBack: () => void) =>
    status.offerUndo(said, async () => {
      try {
        await keepDraft({ id: randomUuid(), form, fields: asMuchAsFits(fields), at: rightNow() }, []);
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        offerBack(t`What you wrote could not be brought back yet.`, fields, comeBack);
        return;
      }
      status.clear();
      comeBack();
    });
  return (fields: Fields, comeBack: () => void) => offerBack(t`What you wrote was put aside.`, fields, comeBack);
};
