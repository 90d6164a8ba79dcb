import { Draft } from "#src/domain/draft.ts";
import { byInstant, type When } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import type { Forgettable } from "#src/vault/writer.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import * as v from "valibot";

/** What was typed into a form and not saved, newest first: more than one when two tabs typed at once. */
export const draftsOf = (form: string): Query<Draft[]> =>
  query(kinds.draft, { tags: [`form/${form}`], pick: (found) => newestFirst(found).map(({ record }) => record) });

/** The newest of them, with its revision: what another tab types into it later is not known here. */
export const latestDraftOf = (form: string): Query<Kept<Draft> | undefined> =>
  query(kinds.draft, { tags: [`form/${form}`], key: "latest", pick: (found) => newestFirst(found)[0] });

/** Overwrites the draft of that id. */
export const keepDraft = async (
  draft: {
    readonly id: string;
    readonly form: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly at: When;
  },
  forgetting: readonly Forgettable[],
): Promise<void> => {
  await vault().put(kinds.draft, v.parse(Draft, draft), { forgetting });
};

export const forgetDrafts = async (drafts: readonly Forgettable[]): Promise<void> => vault().forget(drafts);

const newestFirst = (found: readonly Kept<Draft>[]): Kept<Draft>[] =>
  found.toSorted((a, b) => byInstant(b.record, a.record));
