import { plural, t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import { changeFrom, measures } from "#src/analysis/change.ts";
import { scoreSeries, withoutTotal, type ScorePoint, type ScoreSeries } from "#src/analysis/score-series.ts";
import { instrumentVersion, loincNotice } from "#src/content/instruments/instruments.ts";
import { bandNames, directionWords, rangeWords, recallWords } from "#src/content/names/instrument-names.ts";
import { isWithin } from "#src/domain/time.ts";
import { noBreak, paperDay } from "./paper-words.ts";
import { clinicScoreBlocks } from "./summary-clinic-scores.ts";
import { item9Blocks } from "./summary-item-9.ts";
import type { Block } from "./summary-page.ts";
import { keptWithin, responsesOf, type Scope } from "./summary-scope.ts";

/** Questionnaires of these days: each measure, wording and part by itself, and what a clinic told. SPEC S14 to S18 */
export const scoreBlocks = (scope: Scope, sharesItem9: boolean): Block[] => {
  const stretches = stretchesOf(scope);
  const clinicScores = keptWithin(scope.records.clinicScores, scope.range).map(({ record }) => record);
  const blocks = [
    ...stretches.flatMap(stretchBlocks),
    ...withoutTotalBlocks(scope),
    ...item9Blocks(scope, sharesItem9),
    ...clinicScoreBlocks(clinicScores),
  ];
  return blocks.length > 0 ? blocks : [{ kind: "sentence", text: t`No questionnaire was answered in these days.` }];
};

/** The licence lines of what is on the page: they have to be printed with it. SPEC S18 */
export const scoreNotices = (scope: Scope): string[] => {
  const found = responsesOf(scope).flatMap(({ instrument, version }) => instrumentVersion(instrument, version) ?? []);
  return [
    ...new Set(found.map(({ notice }) => notice)),
    ...(found.some(({ loinc }) => loinc !== undefined) ? [loincNotice] : []),
  ];
};

/** What a series has in the days that are shown. */
interface Stretch {
  readonly series: ScoreSeries;
  /** Never empty. */
  readonly points: readonly ScorePoint[];
  /** Of these days and earlier. Null when it lies after all of them. */
  readonly start: ScorePoint | null;
  readonly best: ScorePoint;
  readonly latest: ScorePoint;
}

/** The start is that of the whole journal: a range must not make another one. */
const stretchesOf = ({ records, range, now }: Scope): Stretch[] => {
  const responses = records.responses.map(({ record }) => record);
  const sessions = records.sessions.map(({ record }) => record);
  return scoreSeries(responses, sessions, now, instrumentVersion).flatMap((series) => {
    const points = series.points.filter(({ at }) => isWithin(range, at.localDay));
    const latest = points.at(-1);
    if (!latest) return [];
    const { baseline } = series;
    const start = baseline.at.instant <= latest.at.instant ? baseline : null;
    const since = start ? points.filter(({ at }) => at.instant >= start.at.instant) : points;
    return [{ series, points, start, best: bestOf(since, latest, series), latest }];
  });
};

const bestOf = (points: readonly ScorePoint[], latest: ScorePoint, { instrument }: ScoreSeries): ScorePoint =>
  points.reduce(
    (best, point) => ((instrument.isHigherBetter ? point.total > best.total : point.total < best.total) ? point : best),
    points[0] ?? latest,
  );

const stretchBlocks = (stretch: Stretch): Block[] => {
  const { series, start, best, latest } = stretch;
  const hasBands = series.part.bands.length > 0;
  const row = (name: string, { at, total, band }: ScorePoint): string[] => [
    name,
    paperDay(at.localDay),
    String(total),
    ...(hasBands ? [band ? i18n._(bandNames[band.id]) : "–"] : []),
  ];
  const isOnlyStart = start !== null && start.response.id === latest.response.id;
  const change = start !== null && !isOnlyStart ? changeWords(stretch, start) : null;
  return [
    {
      kind: "table",
      caption: captionOf(stretch),
      head: [t`Point`, t`Date`, t`Total`, ...(hasBands ? [t`Band`] : [])],
      rows: [
        ...(start ? [row(startName(series), start)] : []),
        ...(isOnlyStart ? [] : [row(series.instrument.isHigherBetter ? t`Highest` : t`Lowest`, best)]),
        ...(isOnlyStart ? [] : [row(t`Latest`, latest)]),
      ],
    },
    ...(change === null ? [] : [{ kind: "sentence" as const, text: change }]),
  ];
};

const startName = ({ baselineKind }: ScoreSeries): string =>
  baselineKind === "before-first-session" ? t`Start, before the first session` : t`First recorded`;

const captionOf = ({ series: { instrument, part }, points }: Stretch): string => {
  const { version } = instrument;
  const overlapping = points.filter(({ overlapsPrevious }) => overlapsPrevious).length;
  return [
    `${part.name}.`,
    i18n._(rangeWords(part)),
    i18n._(directionWords(instrument.isHigherBetter)),
    i18n._(recallWords(instrument.recallDays)),
    ...(part.id === "phq-8" ? [t`Without question 9, which was declined or not asked.`] : []),
    t`Wording ${version}.`,
    t`n${noBreak}=${noBreak}${points.length} in these days.`,
    ...(overlapping > 0
      ? [
          plural(overlapping, {
            one: "# looks back on days of the one before.",
            other: "# look back on days of the one before.",
          }),
        ]
      : []),
  ].join(" ");
};

/**
 * What can be said of a change from a start that lies before the medicine; from any other, the difference alone. What
 * it says of a reliable change is ours, for review. SPEC S15
 */
const changeWords = ({ series: { part, baselineKind }, latest }: Stretch, start: ScorePoint): string => {
  const { delta, percent, atLeastHalfLower, underFive, isReliable } = changeFrom(start.total, latest.total, part.id);
  const share = percent === null ? "" : ` (${signed(percent)}${noBreak}%)`;
  const points = `${signed(delta)}${share}`;
  if (baselineKind === "first-recorded") {
    return t`From the first recorded to the latest: ${points}. There is none from before the first session to compare with.`;
  }
  const reliable = measures[part.id]?.reliable;
  return [
    t`From start to latest: ${points}.`,
    ...(atLeastHalfLower === null ? [] : [t`At least half lower than the start: ${yesOrNo(atLeastHalfLower)}.`]),
    ...(underFive === null ? [] : [t`Under 5: ${yesOrNo(underFive)}.`]),
    isReliable === null || !reliable
      ? t`A figure for a reliable change was looked for; none was found.`
      : t`Reliable change (${reliable.points} or more; ${sourceWords(reliable.source)}): ${yesOrNo(isReliable)}.`,
  ].join(" ");
};

/** A publication by its name. A figure that was worked out says so: how stands beside it, and is too long for a page. */
const sourceWords = (source: string): string => (source.startsWith("computed") ? t`computed` : source);

const yesOrNo = (is: boolean): string => (is ? t`yes` : t`no`);

const signed = (number: number): string => (number < 0 ? `−${-number}` : number > 0 ? `+${number}` : "0");

/** A reader has a right to know that there was more than the totals show. */
const withoutTotalBlocks = (scope: Scope): Block[] => {
  const count = withoutTotal(responsesOf(scope), instrumentVersion).length;
  if (count === 0) return [];
  const text = plural(count, {
    one: "# more questionnaire was answered that has no total here.",
    other: "# more questionnaires were answered that have no total here.",
  });
  return [{ kind: "sentence", text }];
};
