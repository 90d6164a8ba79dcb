import { expect, test } from "vitest";
import * as v from "valibot";
import { AttachmentRef, chunkBytes } from "#src/domain/attachment-ref.ts";
import { randomBytes, type Bytes } from "#src/vault/bytes.ts";
import type { Kind } from "#src/vault/kind.ts";
import type { Kinds } from "#src/vault/payload.ts";
import type { Vault } from "#src/vault/vault.ts";
import { inDatabase } from "../support/journal.ts";
import { aVault, rawRowsOf, underNewKey } from "../support/vaults.ts";

const Photo = v.strictObject({ id: v.string(), picture: AttachmentRef });
const photo: Kind<v.InferOutput<typeof Photo>> = {
  name: "photo",
  schema: Photo,
  version: 1,
  tags: () => [],
  keeps: "every save",
  attachments: ({ picture }) => [picture],
};
// A kind takes only its own records; seen as one of many it takes any.
const ofKinds: Kinds = new Map([["photo", photo as unknown as Kind<{ readonly id: string }>]]);

const content: Bytes = new Uint8Array(2 * chunkBytes + 17).fill(7);
content.set(randomBytes(100));

const keepPhoto = async (vault: Vault): Promise<AttachmentRef> => {
  const picture = await (await vault.backups()).keepAttachment(content, "image/jpeg");
  await vault.put(photo, { id: crypto.randomUUID(), picture });
  return picture;
};

const isThere = async (vault: Vault, ref: AttachmentRef): Promise<boolean> =>
  Buffer.compare(await (await vault.backups()).readAttachment(ref), content) === 0;

const keysOf = async (name: string) => new Set((await rawRowsOf(name, "attachments")).map(({ dekId }) => dekId));
const keyringOf = async (name: string) =>
  (await rawRowsOf(name, "meta")).find(({ id }) => id === "keyring")?.["keyring"];

test("K5 an attachment can be read at once under a new key, and follows it", async () => {
  const before = await aVault("follow", { ofKinds });
  const ref = await keepPhoto(before);
  const [old] = await keysOf("follow");

  const vault = await underNewKey(before, "follow", "otter lamp velvet tide", { ofKinds });
  expect(await isThere(vault, ref)).toBe(true);
  expect(await keysOf("follow")).toEqual(new Set([old]));
  expect(await keyringOf("follow")).toMatchObject({ former: [{ dekId: old }], slots: [{ kind: "passphrase" }] });

  await (await vault.backups()).tidyUp();
  expect(await keysOf("follow")).not.toContain(old);
  expect(await keyringOf("follow")).toMatchObject({ former: [] });
  expect(await isThere(vault, ref)).toBe(true);
});

test("K5 it follows through two new keys, although the first was never caught up with", async () => {
  const first = await aVault("twice", { ofKinds });
  const ref = await keepPhoto(first);
  const second = await underNewKey(first, "twice", "otter lamp velvet tide", { ofKinds });
  const later = await keepPhoto(second);
  const opening = { by: "passphrase" as const, text: "otter lamp velvet tide" };
  const third = await underNewKey(second, "twice", "second thoughts", { ofKinds, opening });
  expect(await keyringOf("twice")).toMatchObject({ former: [{}, {}] });
  for (const one of [ref, later]) expect(await isThere(third, one)).toBe(true);
  await (await third.backups()).tidyUp();
  expect((await keysOf("twice")).size).toBe(1);
  expect(await keyringOf("twice")).toMatchObject({ former: [] });
});

test("K5 a part that does not open stays, and its key with it", async () => {
  const before = await aVault("damaged", { ofKinds });
  await keepPhoto(before);
  const [old] = await keysOf("damaged");
  const [part] = await rawRowsOf("damaged", "attachments");
  await inDatabase("attachments", "readwrite", (rows) => rows.put({ ...part, ct: new ArrayBuffer(64) }), "damaged");

  const vault = await underNewKey(before, "damaged", "otter lamp velvet tide", { ofKinds });
  await (await vault.backups()).tidyUp();
  const left = (await rawRowsOf("damaged", "attachments")).filter(({ dekId }) => dekId === old);
  expect(left.map(({ index }) => index)).toEqual([part?.["index"]]);
  expect(await keyringOf("damaged")).toMatchObject({ former: [{ dekId: old }] });
});

test("K5 what is kept between an interruption and going on opens under the new key", async () => {
  const before = await aVault("between", { ofKinds });
  const { keepAttachment } = await before.backups();
  await before.put(photo, { id: crypto.randomUUID(), picture: await keepAttachment(new Uint8Array(), "image/jpeg") });
  const killed = (await before.locksmith()).renew(undefined, "otter lamp velvet tide", {
    onProgress: () => {
      throw new Error("killed");
    },
  });
  await expect(killed).rejects.toThrow();
  const ref = await keepPhoto(before);
  const vault = await underNewKey(before, "between", "otter lamp velvet tide", { ofKinds });
  expect(await isThere(vault, ref)).toBe(true);
});

test("K5 without attachments, the old key goes with the first tidying up", async () => {
  const before = await aVault("none", { ofKinds });
  const vault = await underNewKey(before, "none", "otter lamp velvet tide", { ofKinds });
  await (await vault.backups()).tidyUp();
  expect(await keyringOf("none")).toMatchObject({ former: [] });
});
