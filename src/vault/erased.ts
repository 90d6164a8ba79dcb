import { Dexie, type Table } from "dexie";
import { randomId } from "./bytes.ts";
import { probeDatabase } from "./database.ts";
import { schemaVersion, type Keyring } from "./keyring.ts";
import { leavable } from "./leavable.ts";

/**
 * [Note: Erased for good] Browsers bring localStorage to the disk seconds after it changed, and not at all when they are
 * killed: that an erase had begun, and that the witness is gone, can both be forgotten while the database is gone already.
 * So the id of what is erased stands in a small database of its own, on disk before the key goes. A witness of that id
 * counts for nothing. It is taken away some time later, when everything else has reached the disk.
 */
class ErasedDatabase extends Dexie {
  readonly erased!: Table<{ readonly id: string }, string>;

  constructor(databaseName: string) {
    super(nameOf(databaseName), { chromeTransactionDurability: "strict", ...leavable() });
    this.version(1).stores({ erased: "id" });
  }
}

/** Takes the place of the real one until it is taken away too: it opens nothing, and no journal ever has such a one. */
export const erasedKeyring = (): Keyring => ({
  v: 1,
  vaultId: "erased",
  device: randomId(),
  dekId: randomId(),
  schema: schemaVersion,
  slots: [],
});

export const isErasedKeyring = ({ vaultId, slots }: Keyring): boolean => vaultId === "erased" && slots.length === 0;

const nameOf = (databaseName: string): string => `${databaseName}-erased`;

/** Before anything is destroyed. `vaultId` is empty where it is not known any more. Throws when it could not be written. */
export const markErased = (databaseName: string, vaultId: string): Promise<void> =>
  within(databaseName, async ({ erased }) => {
    await erased.put({ id: vaultId });
  });

/** Whether the journal of this id was erased here. An empty id, which names none, is answered for any. Creates nothing. */
export const isErased = async (databaseName: string, vaultId: string): Promise<boolean> => {
  const probe = await probeDatabase(nameOf(databaseName));
  if (probe.state !== "there") return false;
  return within(databaseName, async ({ erased }) =>
    vaultId === "" ? (await erased.count()) > 0 : (await erased.get(vaultId)) !== undefined,
  );
};

/** A journal of this id begins here again, from its backup. */
export const unmarkErased = async (databaseName: string, vaultId: string): Promise<void> => {
  if (await isErased(databaseName, vaultId)) await within(databaseName, ({ erased }) => erased.delete(vaultId));
};

/** Once the browser has had time to bring everything else to the disk. */
export const forgetErased = (databaseName: string): Promise<void> => Dexie.delete(nameOf(databaseName));

const within = async <T>(databaseName: string, work: (db: ErasedDatabase) => Promise<T>): Promise<T> => {
  const db = new ErasedDatabase(databaseName);
  try {
    return await work(db);
  } finally {
    db.close({ disableAutoOpen: true });
  }
};
