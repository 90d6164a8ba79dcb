import type { FormDraft } from "#src/journal/use-draft.ts";
import { StorageError } from "#src/vault/storage-error.ts";

/** One that could not be forgotten is offered again next time, which is no loss. */
export const forgetDraft = async (draft: FormDraft): Promise<void> => {
  try {
    await draft.letGo();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
};
