import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base, expect } from "@playwright/test";
import { startServer, type OwnServer } from "../../journeys/support/own-server.ts";
import { downloadsIn, profileIn, type Engine, type EngineBrowser } from "./engine.ts";
import { personAt, type Person } from "./person.ts";

interface Fixtures {
  readonly server: OwnServer;
  /** Holds the profile and the downloads; gone after the test. */
  readonly dir: string;
  /** Starts a browser, or starts it again on the same profile when it was closed. Nobody looks at its problems. */
  readonly startUnwatched: () => Promise<EngineBrowser & { readonly person: Person }>;
  /** The same, and the test fails on whatever went wrong behind the screen. */
  readonly start: Fixtures["startUnwatched"];
}

export type EngineTest = ReturnType<typeof testIn>;

/** A test in a browser of one engine. Skipped, with the reason, where there is none and none may be installed. */
export const testIn = (engine: Engine) =>
  base.extend<Fixtures, { readonly executable: string | undefined }>({
    executable: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads there which fixtures are wanted.
      async ({}, give) => {
        await give(findEngine(engine.name));
      },
      // Installing one takes as long as the network does.
      { scope: "worker", timeout: 15 * 60_000 },
    ],

    // oxlint-disable-next-line no-empty-pattern -- as above
    server: async ({}, give) => {
      const server = await startServer({ dir: process.env["MOORING_OUT"] ?? "dist" });
      await give(server);
      await server.stop();
    },

    // oxlint-disable-next-line no-empty-pattern -- as above
    dir: async ({}, give) => {
      const dir = await mkdtemp(path.join(tmpdir(), "mooring-engine-"));
      await mkdir(profileIn(dir));
      await mkdir(downloadsIn(dir));
      await give(dir);
      await rm(dir, { recursive: true, force: true, maxRetries: 5 });
    },

    startUnwatched: async ({ executable, server, dir }, give, testInfo) => {
      const missing = `${engine.name} is not here and may not be installed`;
      if (executable === undefined) console.log(`Skipped: ${missing}.`);
      testInfo.skip(executable === undefined, missing);

      const started: EngineBrowser[] = [];
      await give(async () => {
        const browser = await engine.start({ dir, executable: executable ?? "", origin: server.address });
        const close = async () => {
          if (!started.includes(browser)) return;
          started.splice(started.indexOf(browser), 1);
          await browser.close();
        };
        started.push(browser);
        return { ...browser, person: personAt(browser), close };
      });
      const hasFailed = testInfo.errors.length > 0;
      for (const browser of started) {
        if (hasFailed) await browser.picture(testInfo.outputPath("at-the-end.png")).catch(() => undefined);
        await browser.close();
      }
    },

    start: async ({ startUnwatched }, give) => {
      const started: EngineBrowser[] = [];
      const problems: string[] = [];
      await give(async () => {
        const browser = await startUnwatched();
        started.push(browser);
        const close = async () => {
          problems.push(...(await browser.problems()));
          started.splice(started.indexOf(browser), 1);
          await browser.close();
        };
        return { ...browser, close };
      });
      for (const browser of started) problems.push(...(await browser.problems()));
      expect(problems, "what went wrong behind the screen").toEqual([]);
    },
  });

/** Undefined where there is none; the script has said then how to install it. */
const findEngine = (name: Engine["name"]): string | undefined => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/find-engines.mjs", name], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0 && status !== 1) throw new Error(`find-engines.mjs could not look for ${name}`);
  return status === 0 ? stdout.trim() : undefined;
};
