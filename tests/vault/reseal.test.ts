import { expect, test } from "vitest";
import { kinds, kindsByName } from "#src/journal/kinds.ts";
import { randomBytes, randomId } from "#src/vault/bytes.ts";
import { connect } from "#src/vault/connection.ts";
import { dekOfDevice, Keyring } from "#src/vault/keyring.ts";
import { deriveKeys } from "#src/vault/keys.ts";
import { createOpener } from "#src/vault/opener.ts";
import { reseal } from "#src/vault/reseal.ts";
import * as v from "valibot";
import { aCheckIn } from "../support/build.ts";
import { aVault, rawRowsOf } from "../support/vaults.ts";

test("K4 however many rows there are, all of them change their key in one transaction", async () => {
  const vault = await aVault("reseal");
  // More portions than Dexie follows one await into the next, when each waits for the one after it.
  const count = 150;
  await Promise.all(
    Array.from({ length: count }, (_, index) => vault.put(kinds.checkIn, aCheckIn({ note: `${index}` }))),
  );
  const [row] = await rawRowsOf("reseal", "meta").then((rows) => rows.filter(({ id }) => id === "keyring"));
  const { keyring } = v.parse(v.looseObject({ keyring: Keyring }), row);
  const dek = dekOfDevice(keyring);
  if (!dek) throw new Error("it has no lock");
  const from = await deriveKeys(keyring.dekId, dek);
  const next = { ...keyring, dekId: randomId() };
  const to = await deriveKeys(next.dekId, randomBytes(32));
  const connection = connect("reseal", () => undefined);
  const opener = createOpener(from, kindsByName);

  const written = await reseal({ connection, opener, from, to, next, kinds: kindsByName, chunk: 1 });
  connection.close();
  expect(written.count).toBe(count);
  const records = await rawRowsOf("reseal");
  expect(records.map(({ dekId }) => dekId)).toEqual(records.map(() => next.dekId));
  expect(await rawRowsOf("reseal", "staging")).toEqual([]);
});
