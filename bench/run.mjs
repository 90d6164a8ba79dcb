// `npm run bench`: one JSON of medians. Ours beside a bare React page and a bare React + Dexie page, in the same run.
import { spawnSync } from "node:child_process";
import { dirs } from "./build.mjs";
import { firstScreenKiB, moodOverTime, saving, warmStart } from "./measure.mjs";
import { withScraps } from "./scraps.mjs";
import { inBrowser, serve, stopServers } from "./stage.mjs";
import { backingUp, lockingOn, unlocking } from "./whole-journal.mjs";

const throttle = 4;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const say = (text) => console.error(text);

// In a process of its own: what a build prints is not part of the result.
const build = spawnSync(process.execPath, [new URL("./build.mjs", import.meta.url).pathname], {
  stdio: ["ignore", 2, 2],
});
if (build.status !== 0) process.exit(1);

try {
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
  const app = await serve(dirs.app);
  say("checking in");
  const checkIn = await inBrowser((context) => saving(context, app, { throttle, rounds }));
  const drawn = {};
  for (const count of [100, 1000, 11_000]) {
    say(`mood over time with ${count} check-ins`);
    drawn[count] = await inBrowser((context) => moodOverTime(context, app, { throttle, rounds, count }));
  }
  const unlockedMs = {};
  for (const count of [1000, 11_000, 50_000]) {
    say(`unlocking with ${count} check-ins`);
    unlockedMs[count] = await inBrowser((context) => unlocking(context, app, { throttle, rounds, count }));
  }
  const whole = { throttle, count: 11_000 };
  say("turning the lock on, a backup and a restore, with 11000 check-ins");
  const lockTurnedOnMs = await inBrowser((context) => lockingOn(context, app, whole));
  const backup = await inBrowser((context) => backingUp(context, app, whole));
  const scraps = {};
  for (const [photos, voiceMinutes] of [
    [0, 0],
    [300, 60],
  ]) {
    say(`Today and the Journal with ${photos} photos and ${voiceMinutes} minutes of voice`);
    const filled = { throttle, rounds, checkIns: 100, photos, voiceMinutes };
    scraps[`${photos} photos`] = await inBrowser((context) => withScraps(context, app, filled));
  }
  const ratio = pages.app.warmOfflineStartMs / pages.bareDexie.warmOfflineStartMs;
  const result = {
    cpuThrottle: throttle,
    rounds,
    ...pages,
    warmStartOverBareDexie: Math.round(ratio * 100) / 100,
    checkIn,
    moodOverTimeByCheckIns: drawn,
    unlockToTodayMsByCheckIns: unlockedMs,
    withScraps: scraps,
    with11000CheckIns: { lockTurnedOnMs, ...backup },
  };
  console.log(JSON.stringify(result, null, 2));
} finally {
  stopServers();
}
