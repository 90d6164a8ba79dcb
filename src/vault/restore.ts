import { accept } from "./accept.ts";
import type { Attachments } from "./attachments.ts";
import { bringAttachments } from "./bring-attachments.ts";
import { randomId } from "./bytes.ts";
import { merge } from "./merge.ts";
import { isDraftOf, planOf, type Contents, type Plan } from "./plan-restore.ts";
import { readRows, type RowParts } from "./read-rows.ts";
import { forgetStagedRestore, stage } from "./staging.ts";
import { StorageError } from "./storage-error.ts";
import { swapIn } from "./swap-in.ts";
import { inPart, type Work } from "./work.ts";

export interface Restorer {
  /** Reads, and changes nothing. */
  readonly planRestore: (contents: Contents, work?: Work) => Promise<Plan>;
  /**
   * All of it, or nothing. What was changed here since the plan was made is merged as it is now. Returns how many writes there
   * were with it. Throws StorageError, or the signal's reason.
   */
  readonly restore: (contents: Contents, options?: RestoreOptions) => Promise<{ readonly seq: number }>;
}

interface RestoreOptions extends Work {
  /** Into a journal that was made for it: there is nothing to go back to. */
  readonly isIntoNew?: boolean;
}

export interface RestoreParts extends RowParts {
  readonly attachments: Attachments;
  readonly now: () => number;
  /** Called after the commit. */
  readonly onWritten: (seq: number, count: number) => void;
}

const mostTries = 5;

export const createRestorer = (parts: RestoreParts): Restorer => {
  const { connection, opener, kinds, attachments, onWritten } = parts;

  /** Undefined when something it touches was saved meanwhile. */
  const attempt = async (contents: Contents, brought: Set<string>, options: RestoreOptions) => {
    const { rows: here, seq } = await readRows(parts, inPart(options, 0, 0.4));
    const { rows: there } = await accept(kinds, contents.rows);
    const merged = await merge({ here, there, isDraft: isDraftOf(kinds) });
    const changes = await bringAttachments({
      kinds,
      attachments,
      here,
      changes: merged.changes,
      files: contents.attachments,
      signal: options.signal,
      onBringing: (id) => brought.add(id),
    });
    if (changes.length === 0) return { seq, count: undefined, hasMended: false };
    await stage(parts, changes, inPart(options, 0.5, 0.9));
    const staged = { changes, brought: [...brought], token: randomId(), isUndoable: !options.isIntoNew };
    // From here on it may be done even when it is not known to be.
    brought.clear();
    const done = await swapIn(parts, staged);
    if (!done) for (const id of staged.brought) brought.add(id);
    return done;
  };

  /** Nothing of it stays. What cannot be deleted now is harmless, and goes with the next tidying. */
  const leaveNothing = async (brought: ReadonlySet<string>) => {
    await connection.run(forgetStagedRestore).catch(() => undefined);
    await attachments.deleteAttachments([...brought]).catch(() => undefined);
  };

  return {
    planRestore: async (contents, work) => planOf(kinds, (await readRows(parts, work)).rows, contents),

    restore: async (contents, options = {}) => {
      const brought = new Set<string>();
      try {
        for (let tries = 0; tries < mostTries; tries++) {
          const done = await attempt(contents, brought, options);
          if (!done) continue;
          // A row that did not open before may do so now, under the same revision.
          if (done.hasMended) await opener.openAfresh([]);
          if (done.count !== undefined) onWritten(done.seq, done.count);
          options.onProgress?.(1, 1);
          return { seq: done.seq };
        }
        throw new StorageError("unknown", new Error("the journal kept changing while it was restored"));
      } catch (error) {
        await leaveNothing(brought);
        throw error;
      }
    },
  };
};
