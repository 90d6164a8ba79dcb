import * as v from "valibot";
import { randomUuid } from "#src/platform/random-id.ts";
import type { Forgettable } from "#src/vault/writer.ts";

/** What goes with a save: the drafts it makes superfluous. */
export interface SaveOptions {
  readonly forgetting?: readonly Forgettable[];
}

/** A draft with a fresh id, parsed. Throws a ValiError when the draft breaks the schema. */
export const newRecord = <S extends v.GenericSchema>(schema: S, draft: object): v.InferOutput<S> =>
  v.parse(schema, { ...draft, id: randomUuid() });
