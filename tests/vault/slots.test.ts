import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomBytes } from "#src/vault/bytes.ts";
import { costFor, leastCost } from "#src/vault/kdf.ts";
import { changed, dekOfDevice, isOfNewerCode, Keyring, lockKindsOf, newKeyring } from "#src/vault/keyring.ts";
import { newRecoveryCode } from "#src/vault/recovery-code.ts";
import { isPassphraseSlot, openSlots, passphraseSlot, recoverySlot, type Slot } from "#src/vault/slots.ts";
import * as v from "valibot";
import { cheapKdf } from "../support/cheap-kdf.ts";

const dek = randomBytes(32);
const empty: Keyring = { ...newKeyring(), slots: [] };
const withWords = (passphrase: string, keyring = empty) => passphraseSlot(keyring, dek, { passphrase, kdf: cheapKdf });
const by = (text: string) => ({ by: "passphrase" as const, text });

describe("K1 a passphrase slot", () => {
  test("gives the key for the passphrase and for nothing else", async () => {
    const slot = await withWords("otter lamp velvet tide");
    expect((await openSlots(empty, [slot], by("otter lamp velvet tide"), cheapKdf))?.dek).toEqual(dek);
    for (const wrong of ["", "otter lamp velvet tid", "Otter lamp velvet tide", "otter  lamp velvet tide"]) {
      expect(await openSlots(empty, [slot], by(wrong), cheapKdf)).toBeUndefined();
    }
  });

  test("opens for é typed in one piece and in two", async () => {
    const slot = await withWords("caf\u00e9 au lait");
    expect(await openSlots(empty, [slot], by("cafe\u0301 au lait "), cheapKdf)).toBeDefined();
  });

  test("does not open in another journal, under another key, or with other parameters", async () => {
    const slot = await withWords("otter lamp velvet tide");
    const attempts: [Pick<Keyring, "vaultId" | "dekId">, Slot][] = [
      [{ ...empty, vaultId: "another" }, slot],
      [{ ...empty, dekId: "another" }, slot],
      [empty, { ...slot, kdf: { ...slot.kdf, iterations: 2 } }],
      [empty, { ...slot, kdf: { ...slot.kdf, salt: randomBytes(16) } }],
      [empty, { ...slot, wrapped: slot.wrapped.with(3, (slot.wrapped[3] ?? 0) ^ 1) }],
    ];
    for (const [name, tampered] of attempts) {
      expect(await openSlots(name, [tampered], by("otter lamp velvet tide"), cheapKdf)).toBeUndefined();
    }
  });

  test.each([
    { memoryKiB: 256 * 1024 + 1 },
    { iterations: 11 },
    { iterations: 0 },
    { parallelism: 5 },
    { memoryKiB: 1.5 },
    { salt: new Uint8Array(8) },
  ])("is not taken on with %o", async (parameters) => {
    const slot = await withWords("otter lamp velvet tide");
    const bomb = { ...slot, kdf: { ...slot.kdf, ...parameters } };
    expect(isPassphraseSlot(bomb)).toBe(false);
    // It stays in the keyring, as a way in that this version does not know.
    const keyring = v.parse(Keyring, { ...empty, slots: [bomb] });
    expect(keyring.slots).toEqual([bomb]);
    expect(lockKindsOf(keyring)).toEqual({ hasPassphrase: false, hasRecovery: false });
  });

  test("costs what the device can do, and never less than the least", () => {
    expect(costFor(300)).toEqual({ ...leastCost, iterations: 9 });
    expect(costFor(900)).toEqual(leastCost);
    expect(costFor(9000)).toEqual(leastCost);
    expect(costFor(10)).toEqual({ ...leastCost, iterations: 10 });
  });
});

test("K2 a recovery slot gives the key for its code, however typed, and for no other", async () => {
  const code = newRecoveryCode();
  const slot = await recoverySlot(empty, dek, code);
  const open = (text: string) => openSlots(empty, [slot], { by: "recovery", text }, cheapKdf);
  expect((await open(code.toLowerCase().replaceAll("-", " ")))?.dek).toEqual(dek);
  expect(await open(newRecoveryCode())).toBeUndefined();
  expect(await open("not a code")).toBeUndefined();
  expect(await openSlots(empty, [slot], by(code), cheapKdf)).toBeUndefined();
  await expect(recoverySlot(empty, dek, "not a code")).rejects.toThrow(RangeError);
});

describe("K3 whatever is changed in whatever order", () => {
  interface State {
    keyring: Keyring;
    passphrases: string[];
    code: string | undefined;
  }
  const changes = fc.array(
    fc.constantFrom(
      "passphrase" as const,
      "recovery" as const,
      "no recovery" as const,
      "proven" as const,
      "no lock" as const,
    ),
    { maxLength: 8 },
  );

  const next = async ({ keyring, passphrases, code }: State, change: string, at: number): Promise<State> => {
    switch (change) {
      case "passphrase": {
        const passphrase = `passphrase ${at}`;
        const slot = await withWords(passphrase, keyring);
        const before = passphrases.at(-1);
        return {
          keyring: changed(keyring, { change, slot }),
          passphrases: before === undefined ? [passphrase] : [before, passphrase],
          code,
        };
      }
      case "recovery": {
        const fresh = newRecoveryCode();
        return {
          keyring: changed(keyring, { change, slot: await recoverySlot(keyring, dek, fresh) }),
          passphrases,
          code: fresh,
        };
      }
      case "no recovery":
        return { keyring: changed(keyring, { change }), passphrases, code: undefined };
      case "proven":
        return { keyring: changed(keyring, { change }), passphrases: passphrases.slice(-1), code };
      default:
        return { keyring: changed(keyring, { change: "no lock", dek }), passphrases: [], code: undefined };
    }
  };

  test("something opens the journal, and only what is meant to", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (sequence) => {
        const device: Slot = { kind: "device", dek };
        let state: State = { keyring: { ...empty, slots: [device] }, passphrases: [], code: undefined };
        for (const [at, change] of sequence.entries()) {
          state = await next(state, change, at);
          const { keyring, passphrases, code } = state;
          expect(v.is(Keyring, keyring)).toBe(true);
          expect(dekOfDevice(keyring) !== undefined).toBe(passphrases.length === 0);
          for (const text of passphrases) {
            expect((await openSlots(keyring, keyring.slots, by(text), cheapKdf))?.dek).toEqual(dek);
          }
          expect(await openSlots(keyring, keyring.slots, by("never set"), cheapKdf)).toBeUndefined();
          expect(lockKindsOf(keyring)).toEqual({
            hasPassphrase: passphrases.length > 0,
            hasRecovery: code !== undefined,
          });
          const opened = await openSlots(keyring, keyring.slots, { by: "recovery", text: code ?? "" }, cheapKdf);
          expect(opened?.dek).toEqual(code === undefined ? undefined : dek);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a journal is never left without a way in", async () => {
    const onlyRecovery: Keyring = { ...empty, slots: [await recoverySlot(empty, dek, newRecoveryCode())] };
    expect(() => changed(onlyRecovery, { change: "no recovery" })).toThrow(RangeError);
    expect(() => changed(empty, { change: "proven" })).toThrow(RangeError);
  });

  test("a way in that this version does not know stays", async () => {
    const unknown = { kind: "passkey", credential: "…" };
    const keyring: Keyring = { ...empty, slots: [await withWords("otter lamp velvet tide"), unknown] };
    const after = changed(keyring, { change: "recovery", slot: await recoverySlot(empty, dek, newRecoveryCode()) });
    expect(after.slots).toContainEqual(unknown);
    expect(isOfNewerCode(after)).toBe(false);
  });
});
