/** What the last restore changed, so that it can be undone. Ids and revisions are random: it says nothing of what was written. */
export interface RestoreLog {
  readonly id: "restore";
  /** Random; names this restore. */
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the write that restored. */
  readonly seq: number;
  readonly entries: readonly LoggedChange[];
  /** Ids of the attachments it brought. */
  readonly attachments: readonly string[];
}

export interface LoggedChange {
  readonly id: string;
  /** The head before. Absent: there was no such record. */
  readonly before?: string;
  /** The head afterwards. Absent: it was taken away. */
  readonly after?: string;
  /** Revisions that were not here before, the head among them. */
  readonly added: readonly string[];
  /** Of a twin that was taken away: what it was a copy of. */
  readonly copyOf?: { readonly id: string; readonly rev: string };
  /** What [Note: Not in the backup] said of it before. */
  readonly mark?: number;
  /** Nothing of it shows: a draft, a tombstone, or only earlier versions. */
  readonly isQuiet?: true;
}

const undoForMs = 7 * 86_400_000;

export const isUndoable = ({ at }: RestoreLog, now: number): boolean => now < at + undoForMs;
