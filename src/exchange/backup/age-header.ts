import type { Bytes } from "#src/vault/bytes.ts";
import { BackupProblem } from "./backup-problem.ts";

export interface AgeHeader {
  /** In bytes, its last line feed included. */
  readonly length: number;
  /** Deriving the key costs 2 to the power of this. */
  readonly logN: number;
}

/** More than any header of a passphrase file is long: about 150 bytes. */
export const longestHeader = 512;

/**
 * Looks at the beginning of a file before anything is derived from it: age derives a key at whatever cost the file names.
 * Throws BackupProblem unless it is an age v1 file for a passphrase. SPEC B8, B9
 */
export const readAgeHeader = (beginning: Bytes, { scryptLogN }: { readonly scryptLogN: number }): AgeHeader => {
  const text = String.fromCharCode(...beginning.subarray(0, longestHeader));
  const found = passphraseHeader.exec(text);
  if (!found) throw problemWith(text);
  const logN = Number(found[1]);
  if (logN > scryptLogN) throw new BackupProblem("too-large", `scrypt with 2^${logN}`);
  return { length: found[0].length, logN };
};

const intro = "age-encryption.org/v1\n";
const passphraseHeader =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,9})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;

/** For the owner of a key, as other programs make them: no passphrase opens it. */
const recipientStanza = /^-> (?!scrypt )[!-~]+(?: [!-~]+)*\n/;
/** A stanza of ours whose first word was hit. */
const scryptStanza = /^-> ?\S* [A-Za-z0-9+/]{22} \d+\n/;
/** What is left of a beginning that was damaged: enough to say what it was. */
const remains = /-> scrypt |\n--- [A-Za-z0-9+/]{43}\n|^.{0,4}age-encryption/;

const problemWith = (text: string): BackupProblem => {
  const stanza = text.startsWith(intro) ? text.slice(intro.length) : "";
  if (recipientStanza.test(stanza) && !scryptStanza.test(stanza)) {
    return new BackupProblem("not-a-backup", "for a key, not for a passphrase");
  }
  return stanza !== "" || remains.test(text)
    ? new BackupProblem("wrong-passphrase-or-damaged-start", "the header")
    : new BackupProblem("not-a-backup", "not an age file");
};
