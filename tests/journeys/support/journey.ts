import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base, expect } from "@playwright/test";
import { startServer, type OwnServer } from "./own-server.ts";
import { startPersistent, type PersistentBrowser } from "./persistent-browser.ts";
import { appAddress, pseudoAddress } from "./phone.ts";
import { watch, type Watch } from "./watch.ts";

interface Fixtures {
  /** What is watched in the page and the context of this test. */
  readonly journey: Watch;
  /** A folder for the profile of a browser, gone after the test. */
  readonly profile: string;
  /** A browser on a profile: started as often as wanted, watched each time, closed at the end. */
  readonly startPersistent: (
    ...args: Parameters<typeof startPersistent>
  ) => Promise<PersistentBrowser & { readonly watched: Watch }>;
  /** A server of this test's own, stopped at the end. Whatever browser is started after it may talk to it. */
  readonly startServer: typeof startServer;
}

/**
 * A journey fails on any request to another origin, any violation of the Content-Security-Policy or of Trusted Types,
 * any error in a console, and any error nobody caught: in every page of its context, whether it asks for this or not.
 */
export const test = base.extend<Fixtures & { readonly servers: OwnServer[] }>({
  journey: [
    async ({ context }, give) => {
      const watched = await watch(context, appAddress, pseudoAddress);
      await give(watched);
      expect(await watched.problems(), "what went wrong behind the screen").toEqual([]);
    },
    { auto: true },
  ],

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads there which fixtures are wanted.
  profile: async ({}, give) => {
    const dir = await mkdtemp(path.join(tmpdir(), "mooring-profile-"));
    await give(dir);
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  },

  // oxlint-disable-next-line no-empty-pattern -- as above
  servers: async ({}, give) => {
    const servers: OwnServer[] = [];
    await give(servers);
    await Promise.all(servers.map((server) => server.stop()));
  },

  startServer: async ({ journey, servers }, give) => {
    await give(async (options) => {
      const server = await startServer(options);
      servers.push(server);
      journey.allowOrigin(server.address);
      return server;
    });
  },

  startPersistent: async ({ servers }, give) => {
    const started: (PersistentBrowser & { readonly watched: Watch })[] = [];
    await give(async (dir, options) => {
      const browser = await startPersistent(dir, options);
      const own = servers.map((server) => server.address);
      const watched = await watch(browser.context, appAddress, pseudoAddress, ...own);
      started.push({ ...browser, watched });
      return { ...browser, watched };
    });
    const problems = await Promise.all(started.map(({ watched }) => watched.problems()));
    await Promise.all(started.map(({ context }) => context.close().catch(() => undefined)));
    expect(problems.flat(), "what went wrong behind the screen").toEqual([]);
  },
});

export { expect };
