export type StorageProblem = "device-full" | "database-blocked" | "closed-elsewhere" | "unknown";

/** A write that did not happen. What the patient typed is still on the screen; say so, and keep it there. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly problem: StorageProblem;
  constructor(problem: StorageProblem, cause: unknown) {
    super(`Could not save: ${problem}`, { cause });
    this.problem = problem;
  }
}

/**
 * The one place that reads storage failures. A full disk may show only when the transaction commits: in Chromium as an
 * AbortError whose `inner` is a plain QuotaExceededError (not a DexieError), in WebKit as itself. So look at names, all
 * the way in.
 */
export const storageErrorOf = (error: unknown): StorageError =>
  error instanceof StorageError ? error : new StorageError(problemOf(error), error);

/**
 * The handle is dead, not the data: WebKit loses the connection to its database process, and Dexie never again opens a
 * handle whose opening failed once. Reopening mends it.
 */
export const isLostConnection = (error: unknown): boolean => {
  if (!(error instanceof Error) || error instanceof StorageError) return false;
  if (deadHandleNames.has(error.name) || /connection .*(lost|clos)/i.test(error.message)) return true;
  return "inner" in error && isLostConnection(error.inner);
};

const deadHandleNames = new Set(["InvalidStateError", "UnknownError", "DatabaseClosedError"]);

const problemOf = (error: unknown): StorageProblem => {
  if (error instanceof StorageError) return error.problem;
  if (!(error instanceof Error)) return "unknown";
  switch (error.name) {
    case "QuotaExceededError":
      return "device-full";
    case "DatabaseClosedError":
      // With something inside, it is the opening that failed, and nobody closed it.
      return "inner" in error && error.inner instanceof Error ? problemOf(error.inner) : "closed-elsewhere";
    case "OpenFailedError":
    case "BlockedError":
    case "VersionError":
      return "database-blocked";
    default:
      if ("failures" in error && Array.isArray(error.failures)) return problemOf(error.failures[0]);
      return "inner" in error ? problemOf(error.inner) : "unknown";
  }
};
