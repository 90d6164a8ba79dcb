import { useLingui } from "@lingui/react/macro";
import type { CrisisCountry } from "#src/content/safety/crisis-line.ts";
import { sentencesOf, type Advice } from "#src/content/safety/red-flag-of.ts";
import { Notice } from "#src/ui/Notice.tsx";

interface AdviceSentencesProps {
  readonly advice: Advice | undefined;
  readonly country: CrisisCountry | undefined;
  readonly afterHours: string | undefined;
}

/** What to read now, with the numbers that are known. */
export const AdviceSentences = ({ advice, country, afterHours }: AdviceSentencesProps) => {
  const { i18n } = useLingui();
  const emergency = country && new Intl.ListFormat(i18n.locale, { type: "disjunction" }).format(country.emergency);
  const sentences = advice ? sentencesOf(advice, { emergency, afterHours }).map((sentence) => i18n._(sentence)) : [];
  return (
    // Always there: what appears in it is read out.
    <div aria-live="polite">
      {sentences.length > 0 && (
        <Notice tone="lamp">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </div>
  );
};
