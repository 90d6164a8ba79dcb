// `npm run bench`: one JSON of medians. Ours beside a bare React page and a bare React + Dexie page, in the same run.
import { buildAll } from "./build.mjs";
import { firstScreenKiB, moodOverTime, saving, warmStart } from "./measure.mjs";
import { closeAll, openBrowser, serve } from "./stage.mjs";

const throttle = 4;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);

const dirs = await buildAll();
try {
  const pages = {};
  for (const [name, dir] of Object.entries(dirs)) {
    const address = await serve(dir);
    pages[name] = {
      firstScreenGzipKiB: await firstScreenKiB(await openBrowser(), address),
      warmOfflineStartMs: await warmStart(await openBrowser(), address, { throttle, rounds, isOurs: name === "app" }),
    };
  }
  const app = await serve(dirs.app);
  const result = {
    cpuThrottle: throttle,
    rounds,
    ...pages,
    ratioOfWarmStartToBareDexie: round(pages.app.warmOfflineStartMs / pages.bareDexie.warmOfflineStartMs),
    checkIn: await saving(await openBrowser(), app, { throttle, rounds }),
    moodOverTime: {},
  };
  for (const count of [100, 1000, 11_000]) {
    result.moodOverTime[count] = await moodOverTime(await openBrowser(), app, {
      throttle,
      rounds: Math.min(rounds, 3),
      count,
    });
  }
  console.log(JSON.stringify(result, null, 2));
} finally {
  await closeAll();
}

function round(number) {
  return Math.round(number * 100) / 100;
}
