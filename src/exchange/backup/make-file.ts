import type { Bytes } from "#src/vault/bytes.ts";
import { openWithAge, sealWithAge, usualLogN } from "./age-file.ts";
import { BackupProblem } from "./backup-problem.ts";
import type { BackupCounts, Contents, OnFraction, OpenedBackup } from "./contents.ts";
import { pack } from "./pack.ts";
import { shares } from "./shares.ts";
import { unpack } from "./unpack.ts";

export interface MadeFile {
  readonly bytes: Bytes;
  readonly manifestSha256: string;
  readonly counts: BackupCounts;
  /** Rows of the journal that this version cannot read, whether they are in the file or not. */
  readonly unreadable: number;
}

export interface MakingOptions {
  /** What deriving the key costs, as a power of two. */
  readonly logN?: number;
  readonly onFraction?: OnFraction | undefined;
}

/** Made whole or not at all: the finished bytes are opened again, as a restore would, before they are given out. SPEC B7 */
export const makeFile = async (
  contents: Contents,
  passphrase: string,
  { logN = usualLogN, onFraction }: MakingOptions = {},
): Promise<MadeFile> => {
  const steps = shares(onFraction, [5, 4, 2]);
  const made = await sealedAndOpened(contents, passphrase, logN, steps).catch((error: unknown) => {
    // Once more with half of the memory: what it has to withstand is weighed against having no backup at all.
    if (error instanceof BackupProblem && error.kind === "no-memory") {
      return sealedAndOpened(contents, passphrase, logN - 1, steps);
    }
    throw error;
  });

  const checked = await unpack(made.opened, { isOurOwn: true, onFraction: steps[2] });
  if (checked.manifestSha256 !== made.manifestSha256) throw new Error("the finished backup is not what was packed");
  return {
    bytes: made.bytes,
    manifestSha256: made.manifestSha256,
    counts: checked.counts,
    unreadable: contents.unreadable + checked.unreadable,
  };
};

/** Opens and checks all of it. Throws BackupProblem; nothing is changed by it. */
export const openFile = async (file: Blob, passphrase: string, onFraction?: OnFraction): Promise<OpenedBackup> => {
  const [onOpened, onChecked] = shares(onFraction, [3, 2]);
  const zip = await openWithAge(file, passphrase, { onFraction: onOpened });
  const { manifestSha256: _, lines: __, ...opened } = await unpack(zip, { onFraction: onChecked });
  return opened;
};

const sealedAndOpened = async (
  contents: Contents,
  passphrase: string,
  logN: number,
  [onSealed, onOpened]: readonly OnFraction[],
) => {
  const { bytes, manifestSha256 } = await packedAndSealed(contents, passphrase, logN, onSealed);
  const opened = await openWithAge(new Blob([bytes]), passphrase, { onFraction: onOpened });
  return { bytes, manifestSha256, opened };
};

/** Apart, so that the ZIP is out of memory before the finished file is opened. */
const packedAndSealed = async (contents: Contents, passphrase: string, logN: number, onSealed?: OnFraction) => {
  const { zip, manifestSha256 } = await pack(contents);
  return { bytes: await sealWithAge(zip, passphrase, { logN, onFraction: onSealed }), manifestSha256 };
};
