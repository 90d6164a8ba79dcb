import { Session, type SessionDraft } from "#src/domain/session.ts";
import type { SessionId } from "#src/domain/ids.ts";
import { byInstant } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, queryAll, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord, type SaveOptions } from "./new-record.ts";

export const addSession = (draft: SessionDraft, options?: SaveOptions): Promise<Kept<Session>> =>
  vault().put(kinds.session, newRecord(Session, { ...draft, status: "planned" }), options);

/** Moved, cancelled, or told more about. */
export const changeSession = (
  kept: Kept<Session>,
  changes: Partial<Omit<Session, "id">>,
  options?: SaveOptions,
): Promise<Kept<Session>> => vault().put(kinds.session, { ...kept.record, ...changes }, { ...options, base: kept.rev });

/** Every session of every course, oldest first. There are never many. */
export const allSessions = (): Query<Kept<Session>[]> =>
  query(kinds.session, { pick: (found) => found.toSorted((a, b) => byInstant(a.record, b.record)) });

/** Everything that says it belongs to this session, whatever its kind: its kind's name is in `kind`. */
export const whatBelongsTo = (id: SessionId): Query<readonly Kept[]> =>
  queryAll({ tags: [`session/${id}`], pick: (found) => found });
