import { argon2id } from "hash-wasm";
import type { KdfParameters } from "./kdf.ts";

/** One question, one answer; then the page ends this worker, and with it all that was in its memory. */
addEventListener("message", ({ data }: MessageEvent<Question>) => {
  derive(data).then(
    (key) => postMessage({ key }),
    (error: unknown) => postMessage({ problem: String(error) }),
  );
});

interface Question {
  readonly passphrase: string;
  readonly parameters: KdfParameters;
}

const derive = ({ passphrase, parameters }: Question): Promise<Uint8Array> =>
  argon2id({
    password: passphrase,
    salt: parameters.salt,
    iterations: parameters.iterations,
    memorySize: parameters.memoryKiB,
    parallelism: parameters.parallelism,
    hashLength: 32,
    outputType: "binary",
  });
