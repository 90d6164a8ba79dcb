import { scriptUrl } from "#src/platform/trusted-types.ts";
// The address that the build gives it.
// oxlint-disable-next-line import/default
import address from "./argon2id.worker.ts?worker&url";
import { normalPassphrase } from "./passphrase.ts";
import type { Bytes } from "./bytes.ts";
import { costFor, leastCost, parametersOf, type Kdf } from "./kdf.ts";

/** Argon2id (RFC 9106) in a worker of its own: it takes the better part of a second and 46 MiB. */
export const argon2id: Kdf = {
  derive: (passphrase, parameters) =>
    new Promise<Bytes>((resolve, reject) => {
      // The types know of strings only; where there are Trusted Types the browser asks for one of those.
      const worker = new Worker(scriptUrl(address) as string, { type: "module" });
      const end = () => worker.terminate();
      worker.addEventListener("message", ({ data }: MessageEvent<{ key?: Bytes; problem?: string }>) => {
        end();
        if (data.key) resolve(data.key);
        else reject(new Error(`the passphrase could not be worked on: ${data.problem ?? "no answer"}`));
      });
      worker.addEventListener("error", (event) => {
        end();
        reject(new Error(`the passphrase could not be worked on: ${event.message}`));
      });
      worker.postMessage({ passphrase: normalPassphrase(passphrase), parameters });
    }),

  calibrate: async () => {
    const from = performance.now();
    await argon2id.derive("how long does it take here", parametersOf(leastCost));
    return costFor(performance.now() - from);
  },
};
