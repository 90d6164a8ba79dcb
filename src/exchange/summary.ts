import { plural, t } from "@lingui/core/macro";
import type { MoodOverTime } from "#src/analysis/mood-over-time.ts";
import type { When } from "#src/domain/time.ts";
import { quoteOf, sectionOf, type OwnText } from "./own-text.ts";
import { dayCount, daysOfDays, paperDay, paperDays } from "./paper-words.ts";
import { answerBlocks } from "./summary-answers.ts";
import { bladderBlocks } from "./summary-bladder.ts";
import { sectionIds, type SectionId, type SummaryChoices } from "./summary-choices.ts";
import { courseBlocks } from "./summary-course.ts";
import { effectBlocks } from "./summary-effects.ts";
import { givenBlocks } from "./summary-given.ts";
import { goalBlocks } from "./summary-goals.ts";
import { sectionHeading } from "./summary-headings.ts";
import { leftOutOf } from "./summary-left-out.ts";
import { markBlocks } from "./summary-marks.ts";
import { moodBlocks, moodOf } from "./summary-mood.ts";
import type { Block, Fact, Quote, Summary } from "./summary-page.ts";
import { planBlocks } from "./summary-plan.ts";
import { intentionBlocks, practiceBlocks } from "./summary-practice.ts";
import type { SummaryRecords } from "./summary-records.ts";
import { scopeOf } from "./summary-scope.ts";
import { scoreBlocks, scoreNotices } from "./summary-scores.ts";
import { ownTextsOf } from "./summary-words.ts";

/** The moment it is made, and by which version. */
export interface Making {
  readonly now: When;
  readonly appVersion: string;
}

/** The page for a therapist, from everything there is and what was ticked. Rules: SPEC.md. */
export const summaryOf = (records: SummaryRecords, choices: SummaryChoices, making: Making): Summary => {
  const scope = scopeOf(records, choices.range, making.now);
  const mood = moodOf(scope);
  const texts = ownTextsOf(scope);
  const isShared = ({ key, source }: OwnText) => choices.words.has(key) && choices.sections.has(sectionOf(source));
  const quotesIn = (id: SectionId): Quote[] =>
    texts.filter((text) => isShared(text) && sectionOf(text.source) === id).map(quoteOf);

  const blocksOf = (id: SectionId): Block[] => {
    switch (id) {
      case "course":
        return courseBlocks(scope, choices.reader);
      case "given":
        return givenBlocks(scope);
      case "scores":
        return scoreBlocks(scope, choices.sharesItem9);
      case "mood":
        return moodBlocks(scope, mood);
      case "answers":
        return answerBlocks(scope);
      case "effects":
        return [...effectBlocks(scope, choices.sharesMoodEffects ?? false), ...bladderBlocks(scope)];
      case "marks":
        return [...markBlocks(scope), ...quotesBlock(quotesIn(id))];
      case "goals":
        return [...goalBlocks(scope), ...quotesBlock(quotesIn(id))];
      case "intentions":
        return [...intentionBlocks(scope), ...quotesBlock(quotesIn(id))];
      case "practices":
        return practiceBlocks(scope);
      case "words":
      case "questions":
      case "theirs":
        return quotesBlock(quotesIn(id));
      case "plan":
        return planBlocks(records);
    }
  };

  return {
    reader: choices.reader,
    title: t`Patient-recorded summary, not a medical record`,
    name: choices.name.trim() || null,
    facts: factsOf(choices, mood, making),
    sections: sectionIds
      .filter((id) => choices.sections.has(id))
      .map((id) => ({ id, heading: sectionHeading(id), blocks: blocksOf(id) }))
      .filter(({ blocks }) => blocks.length > 0),
    leftOut: leftOutOf(texts, isShared, choices.sections),
    methods: methods(),
    notices: choices.sections.has("scores") ? scoreNotices(scope) : [],
  };
};

const factsOf = ({ reader, range }: SummaryChoices, { completeness }: MoodOverTime, making: Making): Fact[] => {
  const { daysWithCheckIn, days, checkInCount } = completeness;
  const made = paperDay(making.now.localDay);
  return [
    { term: t`For`, text: reader === "therapist" ? t`my therapist` : t`my prescriber` },
    { term: t`Days`, text: `${paperDays(range)} (${plural(dayCount(range), { one: "# day", other: "# days" })})` },
    {
      term: t`Check-ins`,
      text:
        checkInCount === 0
          ? t`none in these days`
          : t`on ${daysOfDays(daysWithCheckIn, days)} counted, n = ${checkInCount}`,
    },
    { term: t`Made`, text: t`${made}, with Mooring ${making.appVersion}` },
  ];
};

const quotesBlock = (quotes: readonly Quote[]): Block[] => (quotes.length === 0 ? [] : [{ kind: "quotes", quotes }]);

const methods = (): string =>
  t`Recorded by one person on their own device, at moments they chose themselves; not a random sample. Mood is “how I am right now”, from 0, the worst I can imagine, to 10, the best I can imagine: higher is better. The mood of a day is the mean of its check-ins; a median stands for at least three days, and days weigh alike. The day of a session is kept apart from the days before and after it. Days are counted from the first check-in on; those without one are left empty, and unanswered questions are not counted. Doses are as the person was told them. A session whose time has passed counts as given unless it was cancelled. “Entered late” and “changed” mean more than a day afterwards; later changes to a session are not marked. Questionnaires are self-reported, in their published wording; a total stands only where every question that belongs to it was answered, and wordings are not joined. “Reliable” means larger than two answers without any change would often differ. Vital signs, other medicines and side effects are there only as far as the person wrote them down: their absence here says nothing about them. Nothing here can tell what caused a change.`;
