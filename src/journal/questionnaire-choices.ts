import { choicesAtFirst, QuestionnaireChoices } from "#src/domain/questionnaire-choices.ts";
import type { When } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord } from "./new-record.ts";
import { ask } from "./use-journal.ts";

type Choices = Omit<QuestionnaireChoices, "id" | "at">;

/** What the person chose, or what holds until they choose. */
export const questionnaireChoices = (): Query<Choices> =>
  query(kinds.questionnaireChoices, { pick: (found) => latest(found)?.record ?? choicesAtFirst });

const keptChoices = (): Query<readonly Kept<QuestionnaireChoices>[]> =>
  query(kinds.questionnaireChoices, { key: "kept", pick: (found) => [...found] });

/** Changes some of them, and leaves the others as they are. */
export const chooseQuestionnaires = async (changes: Partial<Choices>, at: When): Promise<void> => {
  const kept = await ask(keptChoices());
  const next = newRecord(QuestionnaireChoices, { ...(latest(kept)?.record ?? choicesAtFirst), ...changes, at });
  // A new one each time, which takes the place of those before: brought from another device, what was chosen last wins.
  await vault().put(kinds.questionnaireChoices, next, { forgetting: kept.map(placeOf) });
};

const placeOf = ({ record: { id }, rev }: Kept<QuestionnaireChoices>) => ({ id, rev });

const latest = (found: readonly Kept<QuestionnaireChoices>[]): Kept<QuestionnaireChoices> | undefined =>
  found.toSorted((a, b) => b.writtenAt - a.writtenAt)[0];
