/** Why a file cannot be opened, each its own sentence on the screen. Nothing has been changed in any of these cases. */
export type BackupProblemKind =
  | "empty"
  | "not-a-backup"
  /** age cannot tell the two apart, so neither do we. */
  | "wrong-passphrase-or-damaged-start"
  | "damaged"
  | "newer"
  | "too-large"
  /** Made of the example journal. */
  | "example"
  | "no-memory"
  /** The device did not hand the file over: it was moved, or lies in a cloud that is not reached. */
  | "not-readable";

/** Its message is for a developer and never holds a word of the person. */
export class BackupProblem extends Error {
  override readonly name = "BackupProblem";
  readonly kind: BackupProblemKind;
  constructor(kind: BackupProblemKind, detail: string, cause?: unknown) {
    super(`${kind}: ${detail}`, { cause });
    this.kind = kind;
  }
}

export const damaged = (detail: string): BackupProblem => new BackupProblem("damaged", detail);

/**
 * Runs a step that asks for much memory at once. Engines say "there is none" as a RangeError, Firefox also as a bare text
 * or an InternalError.
 */
export const withMemory = <T>(step: () => T): T => {
  try {
    return step();
  } catch (error) {
    if (isOutOfMemory(error)) throw new BackupProblem("no-memory", String(error), error);
    throw error;
  }
};

export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError ||
  error === "out of memory" ||
  (error instanceof Error && error.name === "InternalError");
