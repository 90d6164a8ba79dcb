import { i18n } from "@lingui/core";
import { vi } from "vitest";
import { makeBackup } from "#src/exchange/backup/make-backup.ts";

export const passphrase = "correct horse battery staple";

/** A backup of the journal as it is now. */
export const aBackupFile = async (typed = passphrase): Promise<File> => {
  const { name, bytes } = await makeBackup(typed, { i18n });
  return new File([bytes], name);
};

/** What a download would have put on the disk, in order. */
export const downloads = (): readonly File[] => {
  const files: File[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    if (file instanceof File) files.push(file);
    return "blob:kept";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  return files;
};
