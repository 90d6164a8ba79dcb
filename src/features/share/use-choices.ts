import { useState } from "react";
import { addDays, type DayRange, type LocalDay } from "#src/domain/time.ts";
import { sectionsAtFirst, type Reader, type SectionId, type SummaryChoices } from "#src/exchange/summary-choices.ts";
import { latestCourse, everything, lastFourWeeks } from "#src/exchange/summary-range.ts";
import type { SummaryRecords } from "#src/exchange/summary-records.ts";

export type RangeName = "course" | "four-weeks" | "everything" | "own";

/** What was ticked for one reader. The other one gets none of it. */
interface Ticked {
  readonly sections: ReadonlySet<SectionId>;
  readonly words: ReadonlySet<string>;
  readonly sharesItem9: boolean;
  readonly sharesMoodEffects: boolean;
}

/** As the date fields have them: anything, while they are typed into. */
interface OwnDays {
  readonly from: string;
  readonly to: string;
}

const nothingYet: Ticked = {
  sections: sectionsAtFirst,
  words: new Set(),
  sharesItem9: false,
  sharesMoodEffects: false,
};

/** All that is chosen for one summary. It lives as long as the screen does, and is written down nowhere. */
export const useChoices = (records: SummaryRecords, today: LocalDay) => {
  const course = latestCourse(records, today);
  const [reader, setReader] = useState<Reader>("therapist");
  const [ticked, setTicked] = useState<Readonly<Record<Reader, Ticked>>>({
    therapist: nothingYet,
    prescriber: nothingYet,
  });
  const [rangeName, setRangeName] = useState<RangeName>(course ? "course" : "everything");
  const [ownDays, setOwnDays] = useState<OwnDays>({ from: addDays(today, -13), to: today });
  const [name, setName] = useState("");

  const range = rangeOf(rangeName, records, today, ownDays);
  const { sections, words, sharesItem9, sharesMoodEffects } = ticked[reader];
  const tick = (change: (before: Ticked) => Partial<Ticked>) =>
    setTicked((all) => ({ ...all, [reader]: { ...all[reader], ...change(all[reader]) } }));

  return {
    hasCourse: course !== null,
    reader,
    setReader,
    rangeName,
    setRangeName,
    ownDays,
    setOwnDays,
    name,
    setName,
    sections,
    words,
    sharesItem9,
    sharesMoodEffects,
    /** Null while the days typed are not a range. */
    choices: range && ({ reader, range, ...ticked[reader], name } satisfies SummaryChoices),
    tickSection: (id: SectionId, isTicked: boolean) =>
      tick((before) => ({ sections: withOrWithout(before.sections, id, isTicked) })),
    tickWords: (key: string, isTicked: boolean) =>
      tick((before) => ({ words: withOrWithout(before.words, key, isTicked) })),
    tickItem9: (isTicked: boolean) => tick(() => ({ sharesItem9: isTicked })),
    tickMoodEffects: (isTicked: boolean) => tick(() => ({ sharesMoodEffects: isTicked })),
    untickWords: () => tick(() => ({ words: nothingYet.words })),
  };
};

export type Choices = ReturnType<typeof useChoices>;

const rangeOf = (name: RangeName, records: SummaryRecords, today: LocalDay, { from, to }: OwnDays): DayRange | null => {
  switch (name) {
    case "course":
      return latestCourse(records, today) ?? everything(records, today);
    case "four-weeks":
      return lastFourWeeks(today);
    case "everything":
      return everything(records, today);
    case "own":
      return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
  }
};

/** A native field gives only days that exist; a year can be anything while it is being typed. */
const isDay = (text: string): text is LocalDay => /^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text);

const withOrWithout = <T>(set: ReadonlySet<T>, item: T, isIn: boolean): ReadonlySet<T> => {
  const others = [...set].filter((other) => other !== item);
  return new Set(isIn ? [...others, item] : others);
};
