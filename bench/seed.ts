import * as v from "valibot";
import { CheckInDraft } from "#src/domain/check-in.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { startJournal, vault } from "#src/journal/journal.ts";
import { whenAt } from "#src/platform/clock.ts";
import { WallTime } from "#src/domain/time.ts";

/** Fills a journal with check-ins through the very code that a person's taps go through: three a day, back from today. */
const seed = async (count: number): Promise<number> => {
  await startJournal();
  let waiting: Promise<unknown>[] = [];
  for (let index = 0; index < count; index++) {
    const moment = new Date(Date.now() - 86_400_000 - Math.floor(index / 3) * 86_400_000 - (index % 3) * 4 * 3_600_000);
    const at = whenAt(v.parse(WallTime, moment.toISOString().slice(0, 16)), { zone: "UTC", dayStartsAtHour: 4 });
    if (!at.ok) continue;
    const mood = Math.round(5 + 3 * Math.sin(index / 40) + Math.cos(index * 7));
    waiting.push(
      addCheckIn(
        v.parse(CheckInDraft, { at: at.when, mood, anxiety: index % 5, note: `Note ${index}, a line or so.` }),
      ),
    );
    if (waiting.length < atOnce) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  await vault().buildBundles();
  return count;
};

const atOnce = 50;

Object.assign(globalThis, { seed });
