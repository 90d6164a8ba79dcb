import { itemId, type Instrument, type InstrumentId } from "#src/domain/instrument.ts";
import type { Response } from "#src/domain/response.ts";
import { daysBetween, type LocalDay } from "#src/domain/time.ts";
import { score } from "./score.ts";
import type { WatchReason } from "./watch-reason.ts";
import { watchThresholds } from "./watch-thresholds.ts";

/** The wording that was answered. Undefined for one that this version of the app does not know. */
export type InstrumentLookup = (id: InstrumentId, version: string) => Instrument | undefined;

interface ScoreRecords {
  /** Oldest first. */
  readonly responses: readonly Response[];
  readonly isInWindow: (response: Response) => boolean;
  readonly instrumentVersion: InstrumentLookup;
  readonly today: LocalDay;
}

type ReasonOf<Name extends WatchReason["reason"]> = Extract<WatchReason, { readonly reason: Name }>;
type ScoreReasons = readonly [scoreUp: ReasonOf<"score-up"> | null, item9Up: ReasonOf<"item-9-up"> | null];

const item9 = itemId("9");
const { scoreUp, holdsDays } = watchThresholds;

/** What the PHQ-9 gives reason for. Each is compared with the one before it, however well both compare with the start. SPEC W8, W9 */
export const scoreReasons = ({ responses, isInWindow, instrumentVersion, today }: ScoreRecords): ScoreReasons => {
  const answered = responses.filter(({ instrument }) => instrument === "phq-9");
  const latestFirst = answered
    .map((response, index) => ({ response, earlier: answered.slice(0, index) }))
    .filter(({ response }) => isInWindow(response) && daysBetween(response.at.localDay, today) < holdsDays.value)
    .toReversed();

  for (const { response, earlier } of latestFirst) {
    const rise = riseOf(response, earlier, instrumentVersion);
    if (rise) return [rise, latestItem9Up(latestFirst)];
  }
  return [null, latestItem9Up(latestFirst)];
};

interface WithEarlier {
  readonly response: Response;
  readonly earlier: readonly Response[];
}

const riseOf = (
  response: Response,
  earlier: readonly Response[],
  instrumentVersion: InstrumentLookup,
): ReasonOf<"score-up"> | null => {
  const totals = totalsOf(response, instrumentVersion);
  for (const before of earlier.toReversed()) {
    const totalsBefore = totalsOf(before, instrumentVersion);
    for (const [part, { name, total }] of totals) {
      const from = totalsBefore.get(part)?.total;
      if (from === undefined) continue;
      if (total - from < scoreUp.value) return null;
      return { reason: "score-up", facts: { days: [response.at.localDay], name, from, to: total } };
    }
  }
  return null;
};

/** Of every part that is complete: the eight items of a PHQ-9 compare with those of one whose ninth was declined. */
const totalsOf = ({ instrument: id, version, answers }: Response, instrumentVersion: InstrumentLookup) => {
  const instrument = instrumentVersion(id, version);
  return new Map(
    (instrument?.parts ?? []).flatMap((part) => {
      const scored = instrument && score({ ...instrument, parts: [part] }, answers);
      return scored ? [[part.id, { name: part.name, total: scored.total }] as const] : [];
    }),
  );
};

/** Higher than the last answer to it. With no answer before, any above "Not at all": nobody knows that it is not new. */
const latestItem9Up = (latestFirst: readonly WithEarlier[]): ReasonOf<"item-9-up"> | null => {
  for (const { response, earlier } of latestFirst) {
    const answer = answerTo9(response);
    const before = earlier.map(answerTo9).findLast((answer) => answer !== null) ?? null;
    if (answer !== null && answer > (before ?? 0))
      return { reason: "item-9-up", facts: { days: [response.at.localDay], isFirstAnswer: before === null } };
  }
  return null;
};

/** Null when it was declined or not asked. */
const answerTo9 = ({ answers }: Response): number | null => {
  const answer = answers[item9];
  return typeof answer === "number" ? answer : null;
};
