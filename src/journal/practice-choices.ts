import { PracticeChoices } from "#src/domain/practice-choices.ts";
import type { When } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord } from "./new-record.ts";
import { ask } from "./use-journal.ts";

type Choices = Omit<PracticeChoices, "id" | "at">;

const noneYet: Choices = { favourites: [], hidden: [], hiddenCards: [] };

/** What the person chose, or nothing of each. */
export const practiceChoices = (): Query<Choices> =>
  query(kinds.practiceChoices, { pick: (found) => latest(found)?.record ?? noneYet });

const keptChoices = (): Query<readonly Kept<PracticeChoices>[]> =>
  query(kinds.practiceChoices, { key: "kept", pick: (found) => [...found] });

/** Changes what was chosen before. Given a function, it is told what that is: two quick taps must not undo each other. */
export const choosePractices = (
  changes: Partial<Choices> | ((before: Choices) => Partial<Choices>),
  at: When,
): Promise<void> => {
  const change = choosing.then(async () => {
    const kept = await ask(keptChoices());
    const before: Choices = latest(kept)?.record ?? noneYet;
    const next = { ...before, ...(typeof changes === "function" ? changes(before) : changes), at };
    // As with choices of questionnaires: a new one each time, in place of those before.
    await vault().put(kinds.practiceChoices, newRecord(PracticeChoices, next), { forgetting: kept.map(placeOf) });
  });
  choosing = change.catch(() => undefined);
  return change;
};

/** The list with one more, or without it. The oldest go when there are more than a record holds. */
export const listed = <Id>(list: readonly Id[], id: Id, isListed: boolean): Id[] => {
  const others = list.filter((each) => each !== id);
  return isListed ? [...others, id].slice(-500) : others;
};

let choosing: Promise<unknown> = Promise.resolve();

const placeOf = ({ record: { id }, rev }: Kept<PracticeChoices>) => ({ id, rev });

const latest = (found: readonly Kept<PracticeChoices>[]): Kept<PracticeChoices> | undefined =>
  found.toSorted((a, b) => b.writtenAt - a.writtenAt)[0];
