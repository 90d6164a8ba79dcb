import * as v from "valibot";
import type { Kept, Kind } from "./kind.ts";
import type { Payload } from "./payload.ts";

export const keptOf = <R>(kind: { readonly name: string }, record: R, rev: string, payload: Payload): Kept<R> => {
  const { n, writtenAt, deletedAt } = payload;
  return {
    kind: kind.name,
    record,
    rev,
    n,
    writtenAt,
    ...(deletedAt !== undefined && { deletedAt }),
    ...twinOf(payload.twinOf),
  };
};

export const twinOf = (id: string | undefined) => (id === undefined ? {} : { twinOf: id });

/** Pressed twice, or done in another tab too: what is to be written is there already. A second one would help nobody. */
export const saysTheSame = (
  there: Payload,
  { name, version }: Pick<Kind<{ readonly id: string }>, "name" | "version">,
  record: unknown,
  deletedAt: number | undefined,
): boolean =>
  there.kind === name &&
  there.version === version &&
  (there.deletedAt === undefined) === (deletedAt === undefined) &&
  JSON.stringify(there.record) === JSON.stringify(record);

/** Ids of those that the record before did not speak of. */
export const newAttachments = <R extends { readonly id: string }>(
  { attachments, schema }: Kind<R>,
  record: R,
  before: Payload | undefined,
): readonly string[] => {
  if (!attachments) return [];
  const earlier = v.safeParse(schema, before?.record);
  const known = new Set(earlier.success ? attachments(earlier.output).map(({ id }) => id) : []);
  return attachments(record).flatMap(({ id }) => (known.has(id) ? [] : [id]));
};
