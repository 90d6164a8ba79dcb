import { requireOurKey, type VaultDatabase } from "./database.ts";

/**
 * One more with every write, in the same transaction: the witness can tell when a whole database was put back. The rows
 * are counted along: counting them anew, as browsers do it, would make every save slower as the years go by.
 */
export const countWrite = async (
  db: VaultDatabase,
  dekId: string,
  added: number,
): Promise<{ seq: number; count: number }> => {
  await requireOurKey(db, dekId);
  const row = await db.meta.get("seq");
  const before = row?.id === "seq" ? row : { seq: 0, count: undefined };
  const count = before.count === undefined ? await db.records.count() : before.count + added;
  const seq = before.seq + 1;
  await db.meta.put({ id: "seq", seq, count });
  return { seq, count };
};
