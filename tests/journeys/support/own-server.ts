import { spawn } from "node:child_process";
import { once } from "node:events";

/** A server for one journey alone, which can go away in the middle of it. */
export interface OwnServer {
  /** Without a slash at its end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves a build on a port of its own; a stopped server can be brought back at the same port. */
export const startServer = async ({ dir = "dist", port = 0 } = {}): Promise<OwnServer> => {
  const args = ["scripts/serve.mjs", "--dir", dir, "--port", String(port), "--strict-port"];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "exit");
  let said = "";
  server.stdout.on("data", (text) => (said += String(text)));
  await Promise.race([once(server.stdout, "data"), ended]);
  const [, address] = /(http:\/\/localhost:\d+)\/\n/.exec(said) ?? [];
  if (!address) throw new Error(`The server did not start: ${said}`);
  return {
    address,
    stop: async () => {
      server.kill("SIGKILL");
      await ended;
    },
  };
};
