import { useLingui } from "@lingui/react/macro";
import { bladderSignNames } from "#src/content/names/bladder-names.ts";
import { feelingNames } from "#src/content/names/check-in-names.ts";
import { effectNames } from "#src/content/names/effect-names.ts";
import type { Entry } from "#src/journal/entries.ts";
import type { Names } from "./use-names.ts";

/** What the app calls what is in an entry, so that "nausea" finds it too where nobody wrote the word. */
export const useLabels = (names: Names) => {
  const { i18n } = useLingui();
  return (entry: Entry): readonly string[] => {
    switch (entry.kind) {
      case "check-in":
        return (entry.record.feelings ?? []).map((feeling) => i18n._(feelingNames[feeling]));
      case "effect":
        return [i18n._(effectNames[entry.record.effect])];
      case "bladder-check":
        return entry.record.signs.map((sign) => i18n._(bladderSignNames[sign]));
      case "practice-log":
        return [names.ofPractice(entry.record.practiceId)];
      case "session":
      case "response":
        return [names.ofEntry(entry)];
      default:
        return [];
    }
  };
};
