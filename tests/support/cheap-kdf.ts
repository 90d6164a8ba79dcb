import { argon2id } from "hash-wasm";
import type { Kdf } from "#src/vault/kdf.ts";
import { normalPassphrase } from "#src/vault/passphrase.ts";

/** The real derivation, without a worker and at a price that a thousand tests can pay. */
export const cheapKdf: Kdf = {
  derive: async (passphrase, { salt, memoryKiB, iterations, parallelism }) => {
    const key = await argon2id({
      password: normalPassphrase(passphrase),
      salt,
      memorySize: memoryKiB,
      iterations,
      parallelism,
      hashLength: 32,
      outputType: "binary",
    });
    return new Uint8Array(key);
  },
  calibrate: () => Promise.resolve({ memoryKiB: 8, iterations: 1, parallelism: 1 }),
};
