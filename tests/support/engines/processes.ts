import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";

export interface Helper {
  /** Ends it, and whatever it has started. */
  readonly end: () => Promise<void>;
}

/** A program in a group of processes of its own, so that it leaves nothing behind when the tests break off. */
export const startGroup = (
  command: string,
  args: readonly string[],
  { env = process.env, stdio = "ignore" }: { env?: NodeJS.ProcessEnv; stdio?: StdioOptions } = {},
): Helper & { readonly child: ChildProcess } => {
  const child = spawn(command, args, { env, stdio, detached: true });
  const ended = once(child, "exit");
  const kill = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // Gone by itself.
    }
  };
  process.once("exit", kill);
  return {
    child,
    end: async () => {
      kill();
      process.off("exit", kill);
      await ended;
    },
  };
};

/** A screen that nobody sees. Xvfb chooses a free number for it, and tells it. */
export const startScreen = async (): Promise<Helper & { readonly display: string }> => {
  const args = ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
  const { child, end } = startGroup("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  // The fourth channel is asked for on the line above; the types know it as any stream.
  const told = child.stdio[3] as Readable;
  const [number] = await once(told, "data");
  return { display: `:${String(number).trim()}`, end };
};

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
};

/** Asks again and again until there is an answer. */
export const eventually = async <T>(
  ask: () => Promise<T | false | undefined>,
  what: () => string | Promise<string>,
  ms = 30_000,
): Promise<T> => {
  const until = performance.now() + ms;
  for (;;) {
    let cause: unknown;
    // What is asked for may go away under the question, as a page does when another one comes.
    const answer = await ask().catch((error: unknown) => void (cause = error));
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > until) throw new Error(`Not within ${ms / 1000} s: ${await what()}`, { cause });
    await pause(100);
  }
};
