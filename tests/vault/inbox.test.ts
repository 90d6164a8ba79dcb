import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import * as v from "valibot";
import { beforeEach, expect, test } from "vitest";
import { allCaptures } from "#src/journal/captures.ts";
import { canKeepWhileLocked, fileInbox, keepWhileLocked, newCaptureId, readyInbox } from "#src/journal/inbox.ts";
import { closeJournal, openJournal, unlockJournal, vault } from "#src/journal/journal.ts";
import { renewKey, turnLockOn } from "#src/journal/lock.ts";
import { addSession } from "#src/journal/sessions.ts";
import { addCourse } from "#src/journal/courses.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aSession, on } from "../support/build.ts";
import { anEmptyJournal, forgetEverything, inDatabase, rawRows, reopenedJournal } from "../support/journal.ts";
import { withLocalStorage } from "../support/local-storage.ts";

withLocalStorage();
beforeEach(forgetEverything);

const words = "otter lamp velvet tide";
const scrap = (line: string) => ({ at: on("2026-03-10T13:00"), threeWords: "", picture: "", line });

/** Locked, as after a reload, and ready to take something in. */
const aLockedJournal = async () => {
  await anEmptyJournal();
  await turnLockOn(words);
  expect(await readyInbox()).toBe("ready");
  closeJournal();
};
const unlock = async () => {
  const start = await reopenedJournal();
  if (start.state !== "locked") throw new Error(`started as ${start.state}`);
  await unlockJournal(start, { by: "passphrase", text: words });
};
const lines = async () => (await ask(allCaptures())).map(({ record }) => record.line);

test("I1 what is kept while it is locked is in the journal after unlocking, as it was typed", async () => {
  await aLockedJournal();
  const odd = "tea \ud83d <b>, \u0000, اترك";
  await keepWhileLocked(newCaptureId(), scrap(odd));
  await keepWhileLocked(newCaptureId(), scrap("a second one"));
  await unlock();
  expect(await fileInbox()).toEqual({ filed: 2, unreadable: 0 });
  expect((await lines()).toSorted()).toEqual(["a second one", odd].toSorted());
  expect(await rawRows("inbox")).toEqual([]);
});

test("I1 typing on takes the place of what was kept before", async () => {
  await aLockedJournal();
  const id = newCaptureId();
  await keepWhileLocked(id, scrap("the har"));
  await keepWhileLocked(id, scrap("the harbour"));
  await unlock();
  await fileInbox();
  expect(await lines()).toEqual(["the harbour"]);
});

test("I1 it belongs to the medicine session that ended within 36 hours", async () => {
  await anEmptyJournal();
  const course = await addCourse({ name: "Spring" }, on("2026-03-01"));
  const { id: _, status: __, ...draft } = aSession({ courseId: course.record.id, at: on("2026-03-10T10:00") });
  const session = await addSession(draft);
  await turnLockOn(words);
  await readyInbox();
  closeJournal();
  await keepWhileLocked(newCaptureId(), scrap("the harbour"));
  await keepWhileLocked(newCaptureId(), { ...scrap("too late"), at: on("2026-03-12T00:01") });
  await unlock();
  await fileInbox();
  const found = (await ask(allCaptures())).map(({ record }) => [record.line, record.sessionId]);
  expect(found).toEqual([
    ["the harbour", session.record.id],
    ["too late", undefined],
  ]);
});

test("I2 on disk lies an age file for the recipient, and not a word of it", async () => {
  await aLockedJournal();
  await keepWhileLocked(newCaptureId(), scrap("heron"));
  const [row] = await rawRows("inbox");
  const bytes = new Uint8Array(row?.["ct"] as ArrayBuffer);
  const text = new TextDecoder("latin1").decode(bytes);
  expect(text).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);
  expect(text).not.toContain("heron");
  // Nobody who has no key of the journal opens it.
  const stranger = new Decrypter();
  stranger.addIdentity(await generateX25519Identity());
  await expect(stranger.decrypt(bytes)).rejects.toThrow();
});

test("I3 without a lock that was ever ready, nothing can be taken in, and it is said so", async () => {
  await anEmptyJournal();
  closeJournal();
  expect(await canKeepWhileLocked()).toBe(false);
  await expect(keepWhileLocked(newCaptureId(), scrap("a"))).rejects.toMatchObject({ name: "StorageError" });
});

test("I3 filed twice, as after a kill in between, it is one capture", async () => {
  await aLockedJournal();
  await keepWhileLocked(newCaptureId(), scrap("the harbour"));
  const [row] = await rawRows("inbox");
  await unlock();
  await fileInbox();
  await inDatabase("inbox", "readwrite", (rows) => rows.put(row));
  expect(await fileInbox()).toEqual({ filed: 1, unreadable: 0 });
  expect(await lines()).toEqual(["the harbour"]);
});

test("I4 a recipient that was exchanged is noticed, and what was sealed for it stays where it is", async () => {
  await aLockedJournal();
  const recipient = await identityToRecipient(await generateX25519Identity());
  await inDatabase("meta", "readwrite", (rows) => rows.put({ id: "inbox", recipient }));
  await keepWhileLocked(newCaptureId(), scrap("read by somebody"));
  await unlock();
  expect(await fileInbox()).toEqual({ filed: 0, unreadable: 1 });
  expect(await readyInbox()).toBe("exchanged");
  expect(await readyInbox()).toBe("ready");
  expect(await rawRows("inbox")).toHaveLength(1);
  // Nor does it stand in the way of a new passphrase, which is what the person needs now.
  expect(await renewKey({ by: "passphrase", text: words }, "another lamp velvet tide")).not.toBe("wrong");
  expect(await rawRows("inbox")).toHaveLength(1);
});

test("I4 what opens and is no words of ours stays too, and stands in nobody's way", async () => {
  await aLockedJournal();
  const { recipient } = v.parse(
    v.object({ recipient: v.string() }),
    (await rawRows("meta")).find(({ id }) => id === "inbox"),
  );
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt("not even JSON");
  await inDatabase("inbox", "readwrite", (rows) => rows.put({ id: "odd", at: 0, ct: new Uint8Array(sealed).buffer }));
  await keepWhileLocked(newCaptureId(), scrap("the harbour"));
  await unlock();
  expect(await fileInbox()).toEqual({ filed: 1, unreadable: 1 });
  expect(await lines()).toEqual(["the harbour"]);
  expect(await renewKey({ by: "passphrase", text: words }, "another lamp velvet tide")).not.toBe("wrong");
  expect(await rawRows("inbox")).toHaveLength(1);
});

test("I1 words that were taken back are no scrap", async () => {
  await aLockedJournal();
  const id = newCaptureId();
  await keepWhileLocked(id, scrap("the harbour"));
  await keepWhileLocked(id, scrap("  "));
  await unlock();
  expect(await fileInbox()).toEqual({ filed: 0, unreadable: 0 });
  expect(await lines()).toEqual([]);
  expect(await rawRows("inbox")).toEqual([]);
});

test("I5 a new key takes nothing away: what waits is filed first, and the next lock has an inbox of its own", async () => {
  await aLockedJournal();
  await keepWhileLocked(newCaptureId(), scrap("before"));
  await unlock();
  expect(await renewKey({ by: "passphrase", text: words }, "another lamp velvet tide")).not.toBe("wrong");
  expect(await lines()).toEqual(["before"]);
  expect(await canKeepWhileLocked()).toBe(false);
  expect(await readyInbox()).toBe("ready");
  closeJournal();
  await keepWhileLocked(newCaptureId(), scrap("after"));
  const start = await openJournal();
  if (start.state !== "locked") throw new Error(`started as ${start.state}`);
  await unlockJournal(start, { by: "passphrase", text: "another lamp velvet tide" });
  await fileInbox();
  expect((await lines()).toSorted()).toEqual(["after", "before"]);
});

test("I5 the key is not renewed while something waits that could not be filed by it", async () => {
  await aLockedJournal();
  await keepWhileLocked(newCaptureId(), scrap("waiting"));
  await unlock();
  const renewing = (await vault().locksmith()).renew({ by: "passphrase", text: words }, "another lamp velvet tide");
  await expect(renewing).rejects.toMatchObject({ problem: "database-blocked" });
  await fileInbox();
  expect(await lines()).toEqual(["waiting"]);
});
