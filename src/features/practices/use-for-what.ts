import { allIntentions } from "#src/journal/intentions.ts";
import { allSteps } from "#src/journal/steps.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import type { ForWhat } from "./log-fields.ts";

/** What a practice can be done for. Undefined until read. */
export const useForWhat = (): ForWhat | undefined => {
  const intentions = useJournal(allIntentions());
  const steps = useJournal(allSteps());
  return (
    intentions &&
    steps && { intentions: intentions.map(({ record }) => record), steps: steps.map(({ record }) => record) }
  );
};
