import { Trans, useLingui } from "@lingui/react/macro";
import { changeFrom } from "#src/analysis/change.ts";
import { scoreSeries, type ScorePoint, type ScoreSeries } from "#src/analysis/score-series.ts";
import { instrumentVersion } from "#src/content/instruments/instruments.ts";
import type { Response } from "#src/domain/response.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { Section, Stack } from "#src/ui/Layout.tsx";
import { changeSentences } from "./change-sentences.ts";

interface SinceStartProps {
  readonly response: Response;
  /** To the same instrument, of every wording. */
  readonly responses: readonly Response[];
  readonly sessions: readonly Session[];
  readonly now: When;
  /** Question 9 of the PHQ-9 was answered above "Not at all". */
  readonly isAboveZeroOn9: boolean;
}

/** What this one says beside the person's own start. Only ones of the same wording and the same questions are compared. */
export const SinceStart = ({ response, responses, sessions, now, isAboveZeroOn9 }: SinceStartProps) => {
  const found = scoreSeries(responses, sessions, now, instrumentVersion)
    .flatMap((series) => series.points.map((point) => ({ series, point })))
    .find(({ point }) => point.response.id === response.id);
  if (!found) return null;
  const { series, point } = found;
  return (
    <Section heading={<Trans>Since your start</Trans>}>
      <Stack gap={8}>
        <Compared {...{ series, point, now, isAboveZeroOn9 }} />
        {point.overlapsPrevious && (
          <p className="soft">
            <Trans>You filled this in not long before, so the two ask about some of the same days.</Trans>
          </p>
        )}
      </Stack>
    </Section>
  );
};

interface ComparedProps extends Pick<SinceStartProps, "now" | "isAboveZeroOn9"> {
  readonly series: ScoreSeries;
  readonly point: ScorePoint;
}

const Compared = ({ series, point, now, isAboveZeroOn9 }: ComparedProps) => {
  const { t, i18n } = useLingui();
  const { baseline, baselineKind, part, instrument } = series;
  const isBefore = baselineKind === "before-first-session";
  const about = { hasBaseline: isBefore, isHigherBetter: instrument.isHigherBetter, isAboveZeroOn9 };
  if (point === baseline) {
    return (
      <p>
        {isBefore
          ? t`This is your start: the last one before your first session. Later ones are set beside it.`
          : t`This is your start: the first one you filled in. Later ones are set beside it.`}
      </p>
    );
  }
  // Older than what change is counted from.
  if (point.at.instant < baseline.at.instant)
    return <p>{t`It is from before your start, so it is not set beside it.`}</p>;

  const start = baseline.total;
  const day = dayWords(baseline.at.localDay, now.localDay);
  return (
    <>
      <p>
        {isBefore
          ? t`Your start was ${start}, before your first session: ${day}.`
          : t`Your start was ${start}, the first one you filled in: ${day}.`}
      </p>
      {changeSentences(changeFrom(start, point.total, part.id), about).map((sentence) => (
        <p key={sentence.id}>{i18n._(sentence)}</p>
      ))}
      <p className="soft">
        <Trans>Scores go up and down, and one alone says little. Your therapist can read them with you.</Trans>
      </p>
    </>
  );
};
