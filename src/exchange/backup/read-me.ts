import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { journalName, manifestName, recordsName } from "./format.ts";

/** What somebody finds who opens the file without the app, perhaps in many years. */
export const readMe = (
  i18n: I18n,
  { day, appVersion }: { readonly day: string; readonly appVersion: string },
): string =>
  [
    i18n._(msg`This is a backup of a journal. It was made on ${day} with Mooring ${appVersion}.`),
    "",
    i18n._(msg`Once unpacked it is not locked: whoever gets these files can read them. Delete them when you are done.`),
    "",
    i18n._(msg`To put it back`),
    i18n._(msg`In Mooring, choose to open a backup, pick the file that ends in .age and type its passphrase.`),
    "",
    i18n._(msg`To open it without Mooring`),
    i18n._(msg`It is a ZIP file in an age file (age-encryption.org). On a computer that has age and unzip:`),
    // Commands are the same in every language.
    "  age --decrypt --output backup.zip backup-....age",
    "  unzip backup.zip",
    "",
    i18n._(msg`What is in it`),
    `  ${journalName}: ${i18n._(msg`the journal to read, oldest first, in any program that shows text`)}`,
    `  ${recordsName}: ${i18n._(msg`all that the app keeps, one record a line, with earlier versions and the trash`)}`,
    `  attachments: ${i18n._(msg`pictures, drawings and recordings, where there are any`)}`,
    `  ${manifestName}: ${i18n._(msg`a list of all this, with the SHA-256 of each file`)}`,
    "",
  ].join("\n");
