import { useLingui } from "@lingui/react/macro";
import { captureFieldNames } from "#src/content/names/capture-names.ts";
import { effectNames, severityNames } from "#src/content/names/effect-names.ts";
import { findPractice } from "#src/content/practices/practices.ts";
import { findPrompt } from "#src/content/prompts/reflection-prompts.ts";
import type { ContentId } from "#src/domain/ids.ts";
import type { Bringable } from "#src/journal/entries.ts";
import { allOwnPractices } from "#src/journal/own-practices.ts";
import { useJournal } from "#src/journal/use-journal.ts";

export interface ShownWords {
  /** What it is: "Reflection". */
  readonly name: string;
  /** What is said without own words: "Mood 4 of 10". */
  readonly facts: readonly string[];
  readonly parts: readonly { readonly prompt?: string; readonly text: string }[];
}

/** What an entry has to say, for a list or to be held up. */
export const useShownWords = () => {
  const { t, i18n } = useLingui();
  const ownPractices = useJournal(allOwnPractices());

  const practiceName = (id: ContentId): string | undefined => {
    const practice = findPractice(id);
    if (practice) return i18n._(practice.title);
    // An own one goes by its own id, which a log keeps as the id of what was done.
    return ownPractices?.find(({ record }) => (record.id as string) === id)?.record.title;
  };
  const said = (text: string) => (text.trim() === "" ? [] : [{ text }]);

  return (entry: Bringable): ShownWords => {
    switch (entry.kind) {
      case "check-in": {
        const { mood, note } = entry.record;
        return { name: t`Check-in`, facts: [t`Mood ${mood} of 10`], parts: said(note) };
      }
      case "intention":
        return { name: t`Intention`, facts: [], parts: said(entry.record.text) };
      case "reflection":
        return {
          name: t`Reflection`,
          facts: [],
          parts: entry.record.answers.map(({ promptId, text }) => {
            const prompt = findPrompt(promptId);
            return { text, ...(prompt && { prompt: i18n._(prompt.text) }) };
          }),
        };
      case "practice-log": {
        const name = practiceName(entry.record.practiceId);
        return { name: t`Practice`, facts: name === undefined ? [] : [name], parts: said(entry.record.note) };
      }
      case "effect": {
        const { effect, severity, note } = entry.record;
        const facts = [effectNames[effect], ...(severity ? [severityNames[severity]] : [])];
        return { name: t`Side effect`, facts: [facts.map((words) => i18n._(words)).join(" · ")], parts: said(note) };
      }
      case "capture":
        return {
          name: t`Quick note`,
          facts: [],
          parts: (["threeWords", "picture", "body", "line"] as const).flatMap((field) =>
            said(entry.record[field]).map(({ text }) => ({ text, prompt: i18n._(captureFieldNames[field]) })),
          ),
        };
      case "unsaid":
        return { name: t`Unsaid`, facts: [], parts: said(entry.record.text) };
    }
  };
};
