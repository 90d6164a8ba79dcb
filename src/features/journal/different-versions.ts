import type { Entry } from "#src/journal/entries.ts";

/**
 * Newest first, each different from the next newer one. Moving to the trash and back makes versions as well, with the
 * same words: they would only be in the way.
 */
export const differentVersions = (entry: Entry, versions: readonly Entry[]): Entry[] => {
  let newer = JSON.stringify(entry.record);
  return versions.filter((version) => {
    const words = JSON.stringify(version.record);
    const isDifferent = words !== newer;
    newer = words;
    return isDifferent;
  });
};
