// `npm run bench`: one JSON of medians. Ours beside a bare React page and a bare React + Dexie page, in the same run.
// `npm run bench -- --only unlocking,searching` measures these parts alone.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { dirs } from "./build.mjs";
import { firstScreenKiB, moodOverTime, saving, warmStart } from "./measure.mjs";
import { withScraps } from "./scraps.mjs";
import { searching } from "./search.mjs";
import { inBrowser, serve, stopServers } from "./stage.mjs";
import { backingUp, lockingOn, unlocking } from "./whole-journal.mjs";

const throttle = 4;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const say = (text) => console.error(text);

const startingUp = async () => {
  const pages = {};
  for (const [name, dir] of Object.entries(dirs)) {
    say(`first screen and warm start: ${name}`);
    const address = await serve(dir);
    const options = { throttle, rounds, isOurs: name === "app" };
    pages[name] = {
      firstScreenGzipKiB: await inBrowser((context) => firstScreenKiB(context, address)),
      warmOfflineStartMs: await inBrowser((context) => warmStart(context, address, options)),
    };
  }
  const ratio = pages.app.warmOfflineStartMs / pages.bareDexie.warmOfflineStartMs;
  return { ...pages, warmStartOverBareDexie: Math.round(ratio * 100) / 100 };
};

/** What `measure` gives for each count of check-ins. */
const byCount = async (counts, what, measure) => {
  const results = {};
  for (const count of counts) {
    say(`${what} with ${count} check-ins`);
    results[count] = await inBrowser((context) => measure(context, { throttle, rounds, count }));
  }
  return results;
};

/** Each gives what it adds to the JSON. */
const parts = {
  starting: startingUp,
  saving: async (app) => ({ checkIn: await inBrowser((context) => saving(context, app, { throttle, rounds })) }),
  drawing: async (app) => ({
    moodOverTimeByCheckIns: await byCount([100, 1000, 11_000], "mood over time", (context, of) =>
      moodOverTime(context, app, of),
    ),
  }),
  unlocking: async (app) => ({
    unlockToTodayMsByCheckIns: await byCount([1000, 11_000, 50_000], "unlocking", (context, of) =>
      unlocking(context, app, of),
    ),
  }),
  whole: async (app) => {
    const of = { throttle, count: 11_000 };
    const lockTurnedOnMs = await inBrowser((context) => lockingOn(context, app, of));
    return { with11000CheckIns: { lockTurnedOnMs, ...(await inBrowser((context) => backingUp(context, app, of))) } };
  },
  scraps: async (app) => {
    const results = {};
    for (const [photos, voiceMinutes] of [
      [0, 0],
      [300, 60],
    ]) {
      say(`Today and the Journal with ${photos} photos and ${voiceMinutes} minutes of voice`);
      const of = { throttle, rounds, checkIns: 100, photos, voiceMinutes };
      results[`${photos} photos`] = await inBrowser((context) => withScraps(context, app, of));
    }
    return { withScraps: results };
  },
  carrying: async (app) => {
    const of = { throttle, count: 100, photos: 300, voiceMinutes: 60 };
    return { backupWith300Photos: await inBrowser((context) => backingUp(context, app, of)) };
  },
  searching: async (app) => ({
    searchIn5000Entries: await inBrowser((context) => searching(context, app, { throttle, count: 5000 })),
  }),
};

const { values } = parseArgs({ options: { only: { type: "string" } } });
const asked = values.only?.split(",") ?? Object.keys(parts);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  say(`No such part: ${unknown.join(", ")}. There are ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}

// In a process of its own: what a build prints is not part of the result.
const build = spawnSync(process.execPath, [new URL("./build.mjs", import.meta.url).pathname], {
  stdio: ["ignore", 2, 2],
});
if (build.status !== 0) process.exit(1);

try {
  const app = await serve(dirs.app);
  const result = { cpuThrottle: throttle, rounds };
  for (const name of asked) {
    say(`— ${name}`);
    Object.assign(result, await parts[name](app));
  }
  console.log(JSON.stringify(result, null, 2));
} finally {
  stopServers();
}
