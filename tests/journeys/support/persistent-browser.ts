import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import { launchOptions, phone } from "./phone.ts";

/** A browser of its own with a profile on disk: it can be closed or killed, and started again with all it had kept. */
export interface PersistentBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The folder of the profile. */
  readonly dir: string;
}

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

interface PersistentOptions extends Omit<LaunchOptions, "timezoneId"> {
  /** Undefined leaves the zone to be set while the browser runs. */
  readonly timezoneId?: string | undefined;
}

export const startPersistent = async (dir: string, options: PersistentOptions = {}): Promise<PersistentBrowser> => {
  const { defaultBrowserType: _, ...device } = phone;
  // Named even when it is undefined: left out, the zone of the configuration would hold. The types do not know that.
  const launch = { ...device, ...launchOptions, ...options } as LaunchOptions;
  const context = await chromium.launchPersistentContext(dir, launch);
  return { context, page: context.pages()[0] ?? (await context.newPage()), dir };
};

/** SIGKILL to the browser and all its processes at once, as when a phone runs out of memory. Nothing is flushed. */
export const killBrowser = async ({ context, dir }: PersistentBrowser): Promise<void> => {
  const main = processIds().filter((id) => {
    const command = commandOf(id);
    return (
      command.some((part) => part === `--user-data-dir=${dir}`) && !command.some((part) => part.startsWith("--type="))
    );
  });
  if (main.length === 0) throw new Error(`No browser runs with the profile ${dir}`);
  const all = [...main, ...main.flatMap(descendantsOf)];
  for (const id of all) kill(id);
  // Whatever Playwright still wanted to tell the browser has no receiver any more.
  await context.close().catch(() => undefined);
  while (all.some(isRunning)) await pause(20);
};

const processIds = (): number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** Empty when the process has ended meanwhile. */
const readProcess = (id: number, file: string): string => {
  try {
    return readFileSync(`/proc/${id}/${file}`, "utf8");
  } catch {
    return "";
  }
};

const commandOf = (id: number): string[] => readProcess(id, "cmdline").split("\0");

/** After the name in brackets, which may hold anything: state, then the parent's id. */
const stateOf = (id: number): string[] => readProcess(id, "stat").split(") ").at(-1)?.split(" ") ?? [];

const descendantsOf = (parent: number): number[] => {
  const children = processIds().filter((id) => Number(stateOf(id)[1]) === parent);
  return children.concat(children.flatMap(descendantsOf));
};

const isRunning = (id: number): boolean => {
  const [state = ""] = stateOf(id);
  return state !== "" && state !== "Z";
};

const kill = (id: number): void => {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // Gone with its parent.
  }
};
