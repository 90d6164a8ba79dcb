import { useState } from "react";
import { crisisCountries, findCrisisCountry } from "#src/content/safety/crisis-countries.ts";
import type { CrisisCountry } from "#src/content/safety/crisis-line.ts";
import { guessCountry } from "#src/content/safety/guess-country.ts";
import { here } from "#src/platform/clock.ts";
import { keepOnDevice, keptOnDevice } from "#src/platform/device-storage.ts";

/** The person said that their country is not in our list. */
export const elsewhere = "elsewhere";

interface CrisisChoice {
  /** Undefined when it is not in our list, or there is no telling. */
  readonly country: CrisisCountry | undefined;
  /** False while it is only a guess. */
  readonly isChosen: boolean;
}

/** Kept on the device and not in the journal: it must be there before a journal is, and while one is locked. */
const crisisChoice = (): CrisisChoice => {
  const kept = keptOnDevice("crisis-country");
  if (kept === elsewhere) return { country: undefined, isChosen: true };
  const chosen = kept === undefined ? undefined : findCrisisCountry(kept);
  if (chosen) return { country: chosen, isChosen: true };
  const guessed = guessCountry(here(), navigator.languages);
  return { country: guessed === undefined ? undefined : findCrisisCountry(guessed), isChosen: false };
};

/** `code` is a country of ours, or `elsewhere`. */
const chooseCrisisCountry = (code: string): void => keepOnDevice("crisis-country", code);

export const useCrisisChoice = (): CrisisChoice & { readonly choose: (code: string) => void } => {
  const [choice, setChoice] = useState(crisisChoice);
  const choose = (code: string) => {
    chooseCrisisCountry(code);
    const country = findCrisisCountry(code);
    // Not read back: where the browser keeps nothing, the choice still holds for this screen.
    setChoice({ country, isChosen: true });
  };
  return { ...choice, choose };
};

/** Our countries in the order of the reader's alphabet. */
export const countriesByName = (nameOf: (country: CrisisCountry) => string): { value: string; label: string }[] =>
  crisisCountries
    .map((country) => ({ value: country.code, label: nameOf(country) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
