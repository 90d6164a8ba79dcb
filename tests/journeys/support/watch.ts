import type { BrowserContext, ConsoleMessage, Page, Request } from "@playwright/test";

/** What may never happen while someone uses the app, in any page of a context, those opened later included. */
export interface Watch {
  /** Counts as the app's own from now on. */
  allowOrigin: (origin: string) => void;
  /** This journey makes it happen: a message, or an address, that it matches is no problem. */
  expectProblem: (pattern: RegExp) => void;
  /** What went wrong so far, in words. */
  problems: () => Promise<readonly string[]>;
}

export const watch = async (context: BrowserContext, ...origins: readonly string[]): Promise<Watch> => {
  const ownOrigins = new Set(origins.map((origin) => new URL(origin).origin));
  const expected: RegExp[] = [];
  const found: string[] = [];

  const check = (address: string, what: string) => {
    if (isForeign(address, ownOrigins)) found.push(`${what} to another origin: ${address}`);
  };
  context.on("request", (request: Request) => check(request.url(), request.resourceType()));
  context.on("console", (message) => {
    const problem = problemIn(message);
    if (problem) found.push(problem);
  });
  context.on("weberror", (error) => found.push(`error: ${error.error().stack ?? error.error().message}`));

  const watchPage = (page: Page) => {
    page.on("websocket", (socket) => check(socket.url().replace(/^ws/, "http"), "websocket"));
    page.on("crash", () => found.push("a page crashed"));
  };
  for (const page of context.pages()) watchPage(page);
  context.on("page", watchPage);

  // A blocked style may stay silent in the console; the event does not.
  await context.exposeBinding("__policyViolated", (_source, violation: string) => {
    found.push(`policy: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const place = `${sourceFile}:${lineNumber}`;
      Reflect.get(window, "__policyViolated")(`${effectiveDirective} blocked ${blockedURI} ${sample} at ${place}`);
    });
  });

  return {
    allowOrigin: (origin) => ownOrigins.add(new URL(origin).origin),
    expectProblem: (pattern) => expected.push(pattern),
    problems: async () => {
      // An answer from each page comes after everything that it reported before.
      await Promise.all(context.pages().map((page) => page.evaluate(() => undefined).catch(() => undefined)));
      return found.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
    },
  };
};

const isForeign = (address: string, ownOrigins: ReadonlySet<string>): boolean => {
  const { protocol, origin } = new URL(address);
  // These stay in the browser: what the page made itself, and the browser's own empty page.
  if (["data:", "blob:", "about:"].includes(protocol)) return false;
  return !ownOrigins.has(origin);
};

/** Lingui only warns of a sentence that came to the screen unread. */
const isUnread = (text: string): boolean => text.includes("Uncompiled message");

const problemIn = (message: ConsoleMessage): string | undefined => {
  const { url } = message.location();
  if (message.type() !== "error" && !isUnread(message.text())) return undefined;
  // Without a network the browser cannot ask for a newer service worker, and says so.
  if (url.endsWith("/sw.js") && /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED/.test(message.text())) {
    return undefined;
  }
  return `console: ${message.text()} (${url})`;
};
