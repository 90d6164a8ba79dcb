import * as v from "valibot";
import { afterEach, expect, test, vi } from "vitest";
import { AttachmentRef, chunkBytes } from "#src/domain/attachment-ref.ts";
import { AttachmentDamaged } from "#src/vault/attachment.ts";
import { createAttachments, type Attachments } from "#src/vault/attachments.ts";
import { randomBytes, type Bytes } from "#src/vault/bytes.ts";
import { connect, type Connection } from "#src/vault/connection.ts";
import { deriveKeys } from "#src/vault/keys.ts";
import type { Kind } from "#src/vault/kind.ts";
import { createOpener } from "#src/vault/opener.ts";
import type { Kinds } from "#src/vault/payload.ts";
import { sweepAttachments } from "#src/vault/tidy.ts";
import { Keyring, dekOfDevice } from "#src/vault/keyring.ts";
import type { Vault } from "#src/vault/vault.ts";
import { createHold, type Hold } from "#src/platform/held-locks.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { inDatabase } from "../support/journal.ts";
import { aVault, oneOf, rawRowsOf, restoreFrom, snapshotOf } from "../support/vaults.ts";

const Photo = v.strictObject({ id: v.string(), note: v.string(), pictures: v.array(AttachmentRef) });
type Photo = v.InferOutput<typeof Photo>;
const photo: Kind<Photo> = {
  name: "photo",
  schema: Photo,
  version: 1,
  tags: () => [],
  keeps: "every save",
  attachments: ({ pictures }) => pictures,
};
// A kind takes only its own records; seen as one of many it takes any.
const ofKinds: Kinds = new Map([["photo", photo as unknown as Kind<{ readonly id: string }>]]);
const aPhoto = (...pictures: AttachmentRef[]): Photo => ({ id: crypto.randomUUID(), note: "", pictures });

const bytesOf = (length: number): Bytes => {
  const bytes = new Uint8Array(length);
  for (let from = 0; from < length; from += 65_536) bytes.set(randomBytes(Math.min(65_536, length - from)), from);
  return bytes;
};

/** A matcher would look at each of a million numbers. */
const areSame = (a: Bytes | undefined, b: Bytes): boolean => a !== undefined && Buffer.compare(a, b) === 0;

const connections: Connection[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const connection of connections.splice(0)) connection.close();
});

/** As in a page of its own, that has none in use unless it keeps one. */
const aPageOf = async (name: string, hold: Hold = createHold(crypto.randomUUID())) => {
  const row: unknown = await inDatabase("meta", "readonly", (rows) => rows.get("keyring"), name);
  const { keyring } = v.parse(v.looseObject({ keyring: Keyring }), row);
  const dek = dekOfDevice(keyring);
  if (!dek) throw new Error("it has no lock");
  const keys = await deriveKeys(keyring.dekId, dek);
  const connection = connect(name, () => undefined);
  connections.push(connection);
  const keyFor = (dekId: string) => Promise.resolve(dekId === keys.dekId ? keys : undefined);
  const attachments = createAttachments({ connection, keys, keyFor, hold });
  const parts = { connection, keys, kinds: ofKinds, opener: createOpener(keys, ofKinds), attachments };
  return { ...parts, attachments, sweep: () => sweepAttachments(parts) };
};

const aVaultWithPhotos = (name = "here") => aVault(name, { ofKinds });
const keepIn = async (vault: Vault, bytes: Bytes) => (await vault.backups()).keepAttachment(bytes, "image/jpeg");
const read = async (vault: Vault, ref: AttachmentRef) => (await vault.backups()).readAttachment(ref);
const idsLying = async (name: string) => [...new Set((await rawRowsOf(name, "attachments")).map(({ id }) => id))];

test.for([0, 1, 1000, chunkBytes - 1, chunkBytes, chunkBytes + 1, 2 * chunkBytes + 5])(
  "V37 %i bytes come back as they were, in chunks of 1 MiB",
  async (length) => {
    const vault = await aVaultWithPhotos();
    const bytes = bytesOf(length);
    const ref = await keepIn(vault, bytes);
    expect(ref).toMatchObject({ type: "image/jpeg", size: length, chunks: Math.ceil(length / chunkBytes) });
    expect(areSame(await read(vault, ref), bytes)).toBe(true);
    const rows = await rawRowsOf("here", "attachments");
    expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: ref.chunks }, (_, index) => index));
  },
);

test("V37 pieces that come as they please are put together", async () => {
  const vault = await aVaultWithPhotos();
  const bytes = bytesOf(2 * chunkBytes + 77);
  const pieces = async function* () {
    yield new Uint8Array();
    for (let from = 0; from < bytes.length; from += 300_000) yield bytes.slice(from, from + 300_000);
  };
  const ref = await (await vault.backups()).keepAttachment(pieces(), "audio/webm");
  expect(ref.chunks).toBe(3);
  expect(areSame(await read(vault, ref), bytes)).toBe(true);
});

test("V5 nothing of an attachment can be read on the disk, nor of which type it is", async () => {
  const vault = await aVaultWithPhotos();
  const words = new TextEncoder().encode("the sea was calm ".repeat(100));
  await keepIn(vault, new Uint8Array(words));
  const raw = (await rawRowsOf("here", "attachments"))
    .map(({ ct, ...rest }) => new TextDecoder("latin1").decode(ct as ArrayBuffer) + JSON.stringify(rest))
    .join("");
  expect(raw.length).toBeGreaterThan(1500);
  for (const word of ["the sea", "image", "jpeg"]) expect(raw).not.toContain(word);
});

const threeChunks = async () => {
  const vault = await aVaultWithPhotos();
  const ref = await keepIn(vault, bytesOf(2 * chunkBytes + 5));
  const other = await keepIn(vault, bytesOf(2 * chunkBytes + 5));
  const rows = await rawRowsOf("here", "attachments");
  const chunkOf = (id: string, index: number) => rows.find((row) => row["id"] === id && row["index"] === index) ?? {};
  return { vault, ref, other, chunkOf };
};
const put = (row: object) => inDatabase("attachments", "readwrite", (rows) => rows.put(row), "here");

test("V38 an attachment whose end is missing is noticed", async () => {
  const { vault, ref } = await threeChunks();
  await inDatabase("attachments", "readwrite", (rows) => rows.delete([ref.id, 2]), "here");
  await expect(read(vault, ref)).rejects.toThrow(AttachmentDamaged);
});

test("V38 an attachment with a gap is noticed", async () => {
  const { vault, ref } = await threeChunks();
  await inDatabase("attachments", "readwrite", (rows) => rows.delete([ref.id, 1]), "here");
  await expect(read(vault, ref)).rejects.toThrow(AttachmentDamaged);
});

test("V38 a chunk in another one's place, or of another attachment, does not open", async () => {
  const { vault, ref, other, chunkOf } = await threeChunks();
  await put({ ...chunkOf(ref.id, 0), index: 1 });
  await expect(read(vault, ref)).rejects.toThrow(AttachmentDamaged);
  await put(chunkOf(ref.id, 1));
  expect((await read(vault, ref)).length).toBe(ref.size);
  await put({ ...chunkOf(other.id, 1), id: ref.id });
  await expect(read(vault, ref)).rejects.toThrow(AttachmentDamaged);
});

test("V38 a chunk that was changed, or is under a key that is not there, does not open", async () => {
  const { vault, ref, chunkOf } = await threeChunks();
  const ct = new Uint8Array(structuredClone(chunkOf(ref.id, 2)["ct"] as ArrayBuffer));
  ct[0] = (ct[0] ?? 0) ^ 1;
  await put({ ...chunkOf(ref.id, 2), ct: ct.buffer });
  await expect(read(vault, ref)).rejects.toThrow(AttachmentDamaged);
  await put({ ...chunkOf(ref.id, 2), dekId: "another" });
  await expect(read(vault, ref)).rejects.toThrow(AttachmentDamaged);
});

test("V38 a reference that says something else does not fit", async () => {
  const { vault, ref, other } = await threeChunks();
  await expect(read(vault, { ...ref, sha256: other.sha256 })).rejects.toThrow(AttachmentDamaged);
  expect(v.is(AttachmentRef, { ...ref, chunks: 2 })).toBe(false);
  expect(v.is(AttachmentRef, { ...ref, id: "a|b" })).toBe(false);
});

test("V38 on a full disk nothing of it stays", async () => {
  const vault = await aVaultWithPhotos();
  const backups = await vault.backups();
  const { put: store } = IDBObjectStore.prototype;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
    if (++writes > 2) throw new DOMException("full", "QuotaExceededError");
    return store.apply(this, args);
  });
  const kept = backups.keepAttachment(bytesOf(4 * chunkBytes), "image/jpeg");
  await expect(kept).rejects.toMatchObject({ problem: "device-full" });
  expect(await rawRowsOf("here", "attachments")).toEqual([]);
});

/** One that stands in a record, one in an earlier version, one in the trash, one that nothing speaks of any more. */
const spokenOf = async (page: Attachments, vault: Vault) => {
  const [head, version, trash, alone] = await Promise.all(
    [1, 2, 3, 4].map((length) => page.keepAttachment(bytesOf(length), "image/png")),
  );
  if (!head || !version || !trash || !alone) throw new Error("four were kept");
  const first = await vault.put(photo, aPhoto(version));
  await vault.put(photo, { ...first.record, pictures: [head] }, { base: first.rev });
  await vault.remove(photo, await vault.put(photo, aPhoto(trash)));
  return { head, version, trash, alone };
};

test("V39 what nothing speaks of is swept away; records, earlier versions and the trash keep theirs", async () => {
  const vault = await aVaultWithPhotos();
  const { head, version, trash, alone } = await spokenOf((await aPageOf("here")).attachments, vault);
  expect(await (await aPageOf("here")).sweep()).toEqual([alone.id]);
  expect(new Set(await idsLying("here"))).toEqual(new Set([head.id, version.id, trash.id]));
});

test("V39 a page that has kept one keeps all from being swept away", async () => {
  const vault = await aVaultWithPhotos();
  const page = await aPageOf("here");
  const { alone } = await spokenOf(page.attachments, vault);
  expect(await page.sweep()).toEqual([]);
  expect(await idsLying("here")).toContain(alone.id);
});

test("V39 while a row cannot be read nothing is swept away: it may speak of any of them", async () => {
  const vault = await aVaultWithPhotos();
  const { alone } = await spokenOf((await aPageOf("here")).attachments, vault);
  const [row] = await rawRowsOf("here");
  await inDatabase("records", "readwrite", (rows) => rows.put({ ...row, ct: new ArrayBuffer(300) }), "here");
  expect(await (await aPageOf("here")).sweep()).toEqual([]);
  expect(await idsLying("here")).toContain(alone.id);
});

test("V40 a backup holds what its rows speak of, and a restore brings it", async () => {
  const [here, there] = [await aVaultWithPhotos(), await aVaultWithPhotos("there")];
  const bytes = bytesOf(chunkBytes + 9);
  const ref = await keepIn(here, bytes);
  const unused = await keepIn(here, bytesOf(5));
  const kept = await here.put(photo, aPhoto(ref));
  const snapshot = await snapshotOf(here);
  expect(snapshot.attachments.map(({ id, type }) => ({ id, type }))).toEqual([{ id: ref.id, type: ref.type }]);
  expect(areSame(snapshot.attachments[0]?.bytes, bytes)).toBe(true);
  expect(await idsLying("here")).toContain(unused.id);

  await restoreFrom(here, there);
  expect((await oneOf(there, kept.record.id)).record).toEqual(kept.record);
  expect(areSame(await read(there, ref), bytes)).toBe(true);
  await restoreFrom(here, there);
  expect(await idsLying("there")).toEqual([ref.id]);
});

test("V40 one that cannot be read is counted, and the rest of the backup is made", async () => {
  const vault = await aVaultWithPhotos();
  const [lost, whole] = [await keepIn(vault, bytesOf(5)), await keepIn(vault, bytesOf(6))];
  await vault.put(photo, aPhoto(lost, whole));
  await inDatabase("attachments", "readwrite", (rows) => rows.delete([lost.id, 0]), "here");
  const snapshot = await snapshotOf(vault);
  expect(snapshot.unreadable).toBe(1);
  expect(snapshot.rows.length).toBe(1);
  expect(snapshot.attachments.map(({ id }) => id)).toEqual([whole.id]);
});

test("V40 one that is damaged here is whole again after a restore", async () => {
  const [here, there] = [await aVaultWithPhotos(), await aVaultWithPhotos("there")];
  const bytes = bytesOf(chunkBytes + 9);
  const ref = await keepIn(here, bytes);
  await here.put(photo, aPhoto(ref));
  await restoreFrom(here, there);
  await inDatabase("attachments", "readwrite", (rows) => rows.delete([ref.id, 1]), "there");
  await restoreFrom(here, there);
  expect(areSame(await read(there, ref), bytes)).toBe(true);
});

test("V40 one whose id is taken by other bytes gets a new id, and what speaks of it follows", async () => {
  const [here, there] = [await aVaultWithPhotos(), await aVaultWithPhotos("there")];
  const [mine, theirs] = [bytesOf(7), bytesOf(8)];
  const ref = await keepIn(here, mine);
  await here.put(photo, aPhoto(ref));
  const other = await keepIn(there, theirs);
  const kept = await there.put(photo, aPhoto(other));
  const snapshot = await snapshotOf(there);
  const taken = JSON.parse(JSON.stringify(snapshot.rows).replaceAll(other.id, ref.id)) as typeof snapshot.rows;
  const attachments = snapshot.attachments.map((file) => ({ ...file, id: ref.id }));

  await (await here.backups()).restore({ ...snapshot, rows: taken, attachments });
  const brought = (await oneOf(here, kept.record.id)).record as Photo;
  const [picture] = brought.pictures;
  expect(picture?.id).not.toBe(ref.id);
  expect(areSame(picture && (await read(here, picture)), theirs)).toBe(true);
  expect(areSame(await read(here, ref), mine)).toBe(true);
});

test("V40 a file that is not what a row says is not brought", async () => {
  const [here, there] = [await aVaultWithPhotos(), await aVaultWithPhotos("there")];
  const ref = await keepIn(there, bytesOf(8));
  await there.put(photo, aPhoto(ref));
  const snapshot = await snapshotOf(there);
  const attachments = snapshot.attachments.map((file) => ({ ...file, bytes: bytesOf(8) }));
  await (await here.backups()).restore({ ...snapshot, attachments });
  expect((await rawRowsOf("here")).length).toBe(1);
  expect(await idsLying("here")).toEqual([]);
});

test("V40 cancelled, or on a full disk, a restore leaves no attachment behind", async () => {
  const [here, there] = [await aVaultWithPhotos(), await aVaultWithPhotos("there")];
  await here.put(photo, aPhoto(await keepIn(here, bytesOf(chunkBytes + 9))));
  const contents = await snapshotOf(here);
  const backups = await there.backups();
  const stop = new AbortController();
  const onProgress = (done: number, of: number) => {
    if (done / of > 0.8) stop.abort(new Error("cancelled"));
  };
  await expect(backups.restore(contents, { signal: stop.signal, onProgress })).rejects.toThrow("cancelled");
  expect(await idsLying("there")).toEqual([]);

  const makeRoom = fillTheDisk();
  await expect(backups.restore(contents)).rejects.toMatchObject({ problem: "device-full" });
  makeRoom();
  expect(await idsLying("there")).toEqual([]);
  await backups.restore(contents);
  expect((await idsLying("there")).length).toBe(1);
});
