import { instrumentIds, type Instrument, type InstrumentId, type ScoredPart } from "#src/domain/instrument.ts";
import type { Response } from "#src/domain/response.ts";
import { givesMedicine, hasHappened, type Session } from "#src/domain/session.ts";
import { byInstant, type When } from "#src/domain/time.ts";
import { overlaps } from "./cadence.ts";
import { score, type Score } from "./score.ts";

/** The instrument in the wording that was answered; undefined for a wording that is not known here. */
export type FindInstrument = (id: InstrumentId, version: string) => Instrument | undefined;

export interface ScorePoint extends Pick<Score, "total" | "band"> {
  readonly response: Response;
  readonly at: When;
  /** It asks about days that the one before it asked about too. */
  readonly overlapsPrevious: boolean;
}

/** All totals of one instrument, one wording and one part. Never joined with another. */
export interface ScoreSeries {
  /** Of the instrument, the wording and the part. */
  readonly key: string;
  readonly instrument: Instrument;
  readonly part: ScoredPart;
  /** Oldest first. Never empty. */
  readonly points: readonly [ScorePoint, ...ScorePoint[]];
  /** What change is counted from. */
  readonly baseline: ScorePoint;
  /** The last one before the first session with medicine; where there is none, the first that was recorded. */
  readonly baselineKind: "before-first-session" | "first-recorded";
  /** The lowest total, or the highest where higher is better; of equal ones the first. */
  readonly best: ScorePoint;
  readonly latest: ScorePoint;
}

/** One series for each instrument, wording and part that has a total; those of an instrument together. SPEC N1 to N5. */
export const scoreSeries = (
  responses: readonly Response[],
  sessions: readonly Session[],
  now: When,
  find: FindInstrument,
): ScoreSeries[] => {
  const firstWithMedicine = sessions
    .filter((session) => givesMedicine(session) && hasHappened(session, now))
    .toSorted(byInstant)[0];
  return [...scoredByKey(responses, find)]
    .map(([key, scored]) => seriesOf(key, scored, firstWithMedicine))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** Those that have no total, oldest first: not finished with a sum, or in a wording that is not known here. */
export const withoutTotal = (responses: readonly Response[], find: FindInstrument): Response[] =>
  responses.filter((response) => scoredOf(response, find) === null).toSorted(byInstant);

/** As the instruments are listed. Of one instrument, what has the older first point stays first. */
const placeOf = ({ instrument }: ScoreSeries): number => instrumentIds.indexOf(instrument.id);

interface Scored extends Score {
  readonly response: Response;
  readonly instrument: Instrument;
}

const scoredOf = (response: Response, find: FindInstrument): Scored | null => {
  const instrument = find(response.instrument, response.version);
  const result = instrument && score(instrument, response.answers);
  return result ? { ...result, response, instrument } : null;
};

const scoredByKey = (responses: readonly Response[], find: FindInstrument): Map<string, [Scored, ...Scored[]]> => {
  const byKey = new Map<string, [Scored, ...Scored[]]>();
  for (const response of responses.toSorted(byInstant)) {
    const scored = scoredOf(response, find);
    if (!scored) continue;
    const key = `${scored.instrument.id}/${scored.instrument.version}/${scored.part.id}`;
    const known = byKey.get(key);
    if (known) known.push(scored);
    else byKey.set(key, [scored]);
  }
  return byKey;
};

const seriesOf = (
  key: string,
  [first, ...others]: readonly [Scored, ...Scored[]],
  session: Session | undefined,
): ScoreSeries => {
  const points = pointsOf(first, others);
  const { instrument, part } = first;
  const latest = points.at(-1) ?? points[0];
  return { key, instrument, part, points, ...baselineOf(points, session), best: bestOf(points, instrument), latest };
};

const pointsOf = (first: Scored, others: readonly Scored[]): [ScorePoint, ...ScorePoint[]] => {
  const point = ({ response, total, band, instrument }: Scored, previous: Scored | undefined): ScorePoint => ({
    response,
    at: response.at,
    total,
    band,
    overlapsPrevious: previous !== undefined && overlaps(previous.response.at, response.at, instrument.recallDays),
  });
  return [
    point(first, undefined),
    ...others.map((scored, index) => point(scored, index === 0 ? first : others[index - 1])),
  ];
};

const baselineOf = (
  points: readonly [ScorePoint, ...ScorePoint[]],
  session: Session | undefined,
): Pick<ScoreSeries, "baseline" | "baselineKind"> => {
  const before = session && points.findLast(({ at }) => at.instant < session.at.instant);
  return before
    ? { baseline: before, baselineKind: "before-first-session" }
    : { baseline: points[0], baselineKind: "first-recorded" };
};

const bestOf = (points: readonly [ScorePoint, ...ScorePoint[]], { isHigherBetter }: Instrument): ScorePoint =>
  points.reduce((best, point) =>
    (isHigherBetter ? point.total > best.total : point.total < best.total) ? point : best,
  );
