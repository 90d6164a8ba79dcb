import { VaultDatabase } from "#src/vault/database.ts";

/** Every store of a database as text: what lies on the disk of somebody who has not updated yet. */
export const dumpDatabase = async (name: string): Promise<string> => {
  const db = new VaultDatabase(name);
  const stores: Record<string, unknown[]> = {};
  for (const table of db.tables) stores[table.name] = await table.toArray();
  db.close();
  return JSON.stringify({ version: db.verno, stores }, asText, 1);
};

/** Puts a dump where the app looks, past the vault. */
export const loadDatabase = async (name: string, text: string): Promise<void> => {
  // As it was written above.
  const { stores } = JSON.parse(text, asBytes) as { stores: Record<string, unknown[]> };
  const db = new VaultDatabase(name, { mayCreate: true });
  for (const table of db.tables) await table.bulkPut(stores[table.name] ?? []);
  db.close();
};

const asText = (_: string, value: unknown): unknown => {
  if (value instanceof ArrayBuffer) return { buffer: Buffer.from(value).toString("base64") };
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString("base64") };
  return value;
};

const asBytes = (_: string, value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if ("buffer" in value && typeof value.buffer === "string") return bytesOf(value.buffer).buffer;
  return "bytes" in value && typeof value.bytes === "string" ? bytesOf(value.bytes) : value;
};

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "base64"));
