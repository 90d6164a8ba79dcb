import { Draft } from "#src/domain/draft.ts";
import { byInstant, type When } from "#src/domain/time.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import * as v from "valibot";

/** What was typed into a form and not saved, newest first: more than one when two tabs typed at once. */
export const draftsOf = (form: string): Query<Draft[]> =>
  query(kinds.draft, {
    tags: [`form/${form}`],
    pick: (found) =>
      found
        .map(({ record }) => record)
        .toSorted(byInstant)
        .toReversed(),
  });

/** Overwrites the draft of that id. */
export const keepDraft = async (
  draft: {
    readonly id: string;
    readonly form: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly at: When;
  },
  forgetting: readonly string[],
): Promise<void> => {
  await vault().put(kinds.draft, v.parse(Draft, draft), { forgetting });
};

export const forgetDrafts = (ids: readonly string[]): Promise<void> => vault().forget(ids);
