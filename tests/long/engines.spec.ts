import { firefox } from "../support/engines/firefox.ts";
import { testIn } from "../support/engines/engine-test.ts";
import { webkit } from "../support/engines/webkit.ts";
import { theBackup } from "./stories/backup.ts";
import { whatFieldsLeave } from "./stories/fields.ts";
import { aFirstWeek } from "./stories/first-week.ts";
import { comingBack, whatIsLeft } from "./stories/leaving.ts";
import { theLock, wordsWhileLocked } from "./stories/lock.ts";
import { theScraps } from "./stories/scraps.ts";
import { whatIsNoticed } from "./stories/watching.ts";

for (const engine of [firefox, webkit]) {
  const test = testIn(engine);

  test.describe(`in ${engine.name}`, () => {
    // One after another: two browsers at once would be too much for a small machine.
    test.describe.configure({ mode: "default" });

    whatIsNoticed(test);
    aFirstWeek(test);
    theLock(test);
    wordsWhileLocked(test);
    theScraps(test);
    theBackup(test);
    whatIsLeft(test);
    comingBack(test);
    // WebKitGTK keeps nothing of the kind.
    if (engine === firefox) whatFieldsLeave(test);
  });
}
