import { beforeEach, expect, test } from "vitest";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import { keepDraft, latestDraftOf } from "#src/journal/drafts.ts";
import { openJournal, startJournal, unlockJournal, vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import {
  addRecovery,
  changePassphrase,
  newRecoveryCode,
  removeRecovery,
  renewKey,
  turnLockOff,
  turnLockOn,
} from "#src/journal/lock.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import type { Locked } from "#src/vault/start.ts";
import { aCheckIn } from "../support/build.ts";
import { anEmptyJournal, forgetEverything, inDatabase, rawRows, reopenedJournal } from "../support/journal.ts";
import { withLocalStorage } from "../support/local-storage.ts";

const kept = withLocalStorage();
beforeEach(forgetEverything);

const words = "otter lamp velvet tide";
const by = (text: string) => ({ by: "passphrase" as const, text });
const write = (note: string) => {
  const { id: _id, ...draft } = aCheckIn({ note });
  return addCheckIn(draft);
};
const notes = async () => (await ask(allCheckIns())).map(({ note }) => note).toSorted();

const lockedJournal = async (): Promise<Locked> => {
  const start = await reopenedJournal();
  if (start.state !== "locked") throw new Error(`started as ${start.state}`);
  return start;
};

const unlockedBy = async (text: string) => {
  const start = await unlockJournal(await lockedJournal(), by(text));
  return start === "wrong" ? start : start.state;
};

const aJournal = async () => {
  await anEmptyJournal();
  const first = await write("the sea was calm");
  await vault().put(kinds.checkIn, { ...first.record, note: "the sea was grey" }, { base: first.rev });
  await write("a gull");
  await vault().remove(kinds.checkIn, await write("gone"));
  await keepDraft({ id: crypto.randomUUID(), form: "note", fields: { note: "half a sen" }, at: rightNow() }, []);
};

test("K4 turning the lock on seals every row under a new key, and the page goes on", async () => {
  await aJournal();
  const before = { records: await rawRows(), versions: await rawRows("versions"), witness: [...kept.values()] };
  await turnLockOn(words);

  const after = { records: await rawRows(), versions: await rawRows("versions") };
  for (const store of ["records", "versions"] as const) {
    const pairs = before[store].map((row) => [row, after[store].find(({ rev }) => rev === row["rev"])] as const);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [old, fresh] of pairs) {
      expect(fresh?.["id"]).toBe(old["id"]);
      expect(fresh?.["dekId"]).not.toBe(old["dekId"]);
      expect(bytesOf(fresh?.["ct"])).not.toEqual(bytesOf(old["ct"]));
      for (const tag of old["tags"] as string[]) expect(fresh?.["tags"]).not.toContain(tag);
    }
    expect(after[store].length).toBe(before[store].length);
  }
  expect(await rawRows("staging")).toEqual([]);
  const keyring = (await rawRows("meta")).find(({ id }) => id === "keyring");
  expect(keyring).toMatchObject({ keyring: { slots: [{ kind: "passphrase" }] } });

  // Nobody has to unlock what they have just locked.
  expect(await notes()).toEqual(["a gull", "the sea was grey"]);
  await write("still here");
  expect((await ask(latestDraftOf("note")))?.record.fields).toEqual({ note: "half a sen" });
  expect(vault().troubles.size).toBe(0);
});

test("K4 whoever looks at the journal while it goes under another key is not told that it was closed", async () => {
  await anEmptyJournal();
  await write("the sea was calm");
  const before = vault();
  let wasToldClosed = false;
  before.onClosedElsewhere(() => (wasToldClosed = true));
  const renewed = await (await before.locksmith()).renew(undefined, words);
  expect(renewed).not.toBe("wrong");
  // What a screen asks in the moment between: it is answered under the new key, once that is there.
  await expect(before.read(allCheckIns())).rejects.toMatchObject({ problem: "closed-elsewhere" });
  expect(wasToldClosed).toBe(false);
  before.close();
});

test("K4 with the lock on, only the passphrase opens the journal, and all of it is there", async () => {
  await aJournal();
  await turnLockOn(words);
  expect(await unlockedBy("another passphrase")).toBe("wrong");
  expect(await unlockedBy("")).toBe("wrong");
  expect(await unlockedBy("x".repeat(1 << 20))).toBe("wrong");
  expect(await unlockedBy(words)).toBe("open");
  expect(await notes()).toEqual(["a gull", "the sea was grey"]);
  expect((await vault().checkEverything()).troubles.size).toBe(0);
});

test("K4 what another tab saves meanwhile is not lost", async () => {
  await aJournal();
  let saved = false;
  await turnLockOn(words, {
    onProgress: () => {
      if (!saved) void write("at the same time");
      saved = true;
    },
  });
  expect(await notes()).toEqual(["a gull", "at the same time", "the sea was grey"]);
});

test("K4 stopped half-way, nothing has changed", async () => {
  await aJournal();
  const before = await rawRows();
  const stop = new AbortController();
  await expect(turnLockOn(words, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow();
  expect(await rawRows()).toEqual(before);
  expect(await rawRows("staging")).toEqual([]);
  expect((await rawRows("meta")).map(({ id }) => id)).not.toContain("next-keyring");
  expect((await reopenedJournal()).state).toBe("open");
});

test("K4 killed half-way, the journal opens as before, and the same passphrase goes on where it stopped", async () => {
  await anEmptyJournal();
  for (let at = 0; at < 450; at++) await write(`note ${at}`);
  const killed = new Error("killed");
  const isKilled = turnLockOn(words, {
    onProgress: (done) => {
      if (done === 400) throw killed;
    },
  });
  await expect(isKilled).rejects.toThrow();
  expect(await rawRows("staging")).toHaveLength(400);
  expect((await reopenedJournal()).state).toBe("open");
  await write("written in between");

  const staged = new Map((await rawRows("staging")).map(({ id, row }) => [id, row]));
  await turnLockOn(words);
  const records = await rawRows();
  // What was sealed before the interruption is what stands there now.
  expect(records.filter((row) => [...staged.values()].some((old) => isSame(old, row)))).toHaveLength(400);
  expect(await unlockedBy(words)).toBe("open");
  expect(await notes()).toHaveLength(451);
});

test("K4 killed half-way, another passphrase begins anew", async () => {
  await aJournal();
  const isKilled = turnLockOn(words, {
    onProgress: () => {
      throw new Error("killed");
    },
  });
  await expect(isKilled).rejects.toThrow();
  expect((await reopenedJournal()).state).toBe("open");
  await turnLockOn("second thoughts");
  expect(await unlockedBy(words)).toBe("wrong");
  expect(await unlockedBy("second thoughts")).toBe("open");
});

test("K4 a row that does not open is carried over as it is", async () => {
  await aJournal();
  const [damaged] = await rawRows();
  await inDatabase("records", "readwrite", (rows) => rows.put({ ...damaged, ct: new ArrayBuffer(300) }));
  await turnLockOn(words);
  const after = (await rawRows()).find(({ id }) => id === damaged?.["id"]);
  expect({ ...after, ct: bytesOf(after?.["ct"]) }).toEqual({ ...damaged, ct: bytesOf(new ArrayBuffer(300)) });
  expect((await vault().checkEverything()).troubles.size).toBe(1);
});

test("K4 a locked journal that is older than what was last seen says so after it is unlocked", async () => {
  await aJournal();
  await turnLockOn(words);
  const old = (await rawRows("meta")).find(({ id }) => id === "seq");
  await write("newer");
  await inDatabase("meta", "readwrite", (rows) => rows.put(old));
  const start = await unlockJournal(await lockedJournal(), by(words));
  expect(start).toMatchObject({ state: "behind" });
});

test("K4 records that vanished behind a lock are not nothing", async () => {
  await aJournal();
  await turnLockOn(words);
  await inDatabase("records", "readwrite", (rows) => rows.clear());
  expect(await unlockedBy(words)).toBe("lost");
  // The person goes on without them, behind the lock that is there.
  await startJournal();
  await write("a new beginning");
  expect(await unlockedBy(words)).toBe("open");
  expect(await notes()).toEqual(["a new beginning"]);
});

test("K3 the passphrase before stays until the new one has opened the journal once", async () => {
  await aJournal();
  await turnLockOn(words);
  expect(await changePassphrase(by("a wrong one"), "second thoughts")).toBe("wrong");
  expect(await changePassphrase(by(words), "second thoughts")).toBe("done");
  expect(await unlockedBy(words)).toBe("open");
  expect(await unlockedBy("second thoughts")).toBe("open");
  expect(await unlockedBy(words)).toBe("wrong");
  expect(await unlockedBy("second thoughts")).toBe("open");
  expect(await notes()).toEqual(["a gull", "the sea was grey"]);
});

test("K2 the recovery sheet opens the journal, until it is taken away", async () => {
  await aJournal();
  const { addRecovery: addNow } = await turnLockOn(words);
  const first = newRecoveryCode();
  await addNow(first);
  expect(await lockedJournal()).toMatchObject({ hasPassphrase: true, hasRecovery: true });
  expect(await unlockJournal(await lockedJournal(), { by: "recovery", text: newRecoveryCode() })).toBe("wrong");
  expect(await unlockJournal(await lockedJournal(), { by: "recovery", text: first })).toMatchObject({ state: "open" });

  // With it, a forgotten passphrase is replaced.
  expect(await changePassphrase({ by: "recovery", text: first }, "second thoughts")).toBe("done");
  expect(await unlockedBy("second thoughts")).toBe("open");

  const second = newRecoveryCode();
  expect(await addRecovery(by("second thoughts"), second)).toBe("done");
  expect(await unlockJournal(await lockedJournal(), { by: "recovery", text: first })).toBe("wrong");
  expect(await unlockedBy("second thoughts")).toBe("open");
  expect(await removeRecovery(by("second thoughts"))).toBe("done");
  expect(await lockedJournal()).toMatchObject({ hasRecovery: false });
});

test("K4 when somebody knows the passphrase, a new key takes everything along, and the old sheet opens nothing", async () => {
  await aJournal();
  const { addRecovery: addNow } = await turnLockOn(words);
  const code = newRecoveryCode();
  await addNow(code);
  const before = await rawRows();
  expect(await renewKey(by("a wrong one"), "second thoughts")).toBe("wrong");
  expect(await rawRows()).toEqual(before);
  expect(await renewKey(by(words), "second thoughts")).not.toBe("wrong");
  expect((await rawRows())[0]?.["dekId"]).not.toBe(before[0]?.["dekId"]);
  expect(await unlockedBy(words)).toBe("wrong");
  expect(await lockedJournal()).toMatchObject({ hasRecovery: false });
  expect(await unlockedBy("second thoughts")).toBe("open");
  expect(await notes()).toEqual(["a gull", "the sea was grey"]);
});

test("K3 without a lock again, the journal opens by itself, and locking once more makes a new key", async () => {
  await aJournal();
  await turnLockOn(words);
  const locked = (await rawRows())[0]?.["dekId"];
  expect(await turnLockOff(by("a wrong one"))).toBe("wrong");
  expect(await turnLockOff(by(words))).toBe("done");
  expect((await reopenedJournal()).state).toBe("open");
  expect(await notes()).toEqual(["a gull", "the sea was grey"]);
  await turnLockOn(words);
  expect((await rawRows())[0]?.["dekId"]).not.toBe(locked);
  expect(await unlockedBy(words)).toBe("open");
});

test("V20 a lock that this version does not know is left alone", async () => {
  await aJournal();
  const row = (await rawRows("meta")).find(({ id }) => id === "keyring");
  const unknown = { ...row, keyring: { ...(row?.["keyring"] as object), slots: [{ kind: "passkey" }] } };
  await inDatabase("meta", "readwrite", (rows) => rows.put(unknown));
  expect((await reopenedJournal()).state).toBe("newer");
  expect(await openJournal()).toEqual({ state: "newer" });
});

/** Two ArrayBuffers are always "equal" to an assertion. */
const bytesOf = (buffer: unknown) => (buffer instanceof ArrayBuffer ? [...new Uint8Array(buffer)] : undefined);

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
