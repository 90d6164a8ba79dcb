import type { InstrumentId } from "#src/domain/instrument.ts";
import { Response, type ResponseDraft } from "#src/domain/response.ts";
import { byInstant } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord, type SaveOptions } from "./new-record.ts";

/** Never changed afterwards: what was answered was answered. It can be deleted. */
export const addResponse = (draft: ResponseDraft, options?: SaveOptions): Promise<Kept<Response>> =>
  vault().put(kinds.response, newRecord(Response, draft), options);

/** Of every instrument and version, oldest first. */
export const allResponses = (): Query<Kept<Response>[]> => query(kinds.response, { pick: oldestFirst });

/** Of one instrument, every version, oldest first. */
export const responsesTo = (instrument: InstrumentId): Query<Kept<Response>[]> =>
  query(kinds.response, { tags: [`instrument/${instrument}`], pick: oldestFirst });

const oldestFirst = (found: readonly Kept<Response>[]): Kept<Response>[] =>
  found.toSorted((a, b) => byInstant(a.record, b.record));
