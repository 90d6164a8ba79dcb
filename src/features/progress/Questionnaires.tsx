import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { clinicScoreSeries } from "#src/analysis/clinic-score-series.ts";
import { scoreSeries, withoutTotal } from "#src/analysis/score-series.ts";
import { sessionsOnAxis } from "#src/analysis/sessions-on-axis.ts";
import { instrumentVersion } from "#src/content/instruments/instruments.ts";
import type { ClinicScore } from "#src/domain/clinic-score.ts";
import type { Response } from "#src/domain/response.ts";
import type { Session } from "#src/domain/session.ts";
import { isWithin, type DayRange, type When } from "#src/domain/time.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { ChartGroup } from "#src/ui/charts/ChartGroup.tsx";
import { useClinicScoreParts } from "./use-clinic-score-parts.tsx";
import { useScoreParts } from "./use-score-parts.tsx";

interface QuestionnairesProps {
  /** All there are. */
  readonly responses: readonly Response[];
  readonly clinicScores: readonly ClinicScore[];
  readonly sessions: readonly Session[];
  readonly range: DayRange;
  readonly now: When;
}

/** Each questionnaire, and each measure of a clinic, as a picture of its own: points that nothing joins. */
export const Questionnaires = ({ responses, clinicScores, sessions, range, now }: QuestionnairesProps) => {
  const { t } = useLingui();
  const axis = { range, marks: sessionsOnAxis(sessions, range, now), today: now.localDay };
  const ofSeries = useScoreParts(scoreSeries(responses, sessions, now, instrumentVersion), axis);
  const ofClinic = useClinicScoreParts(clinicScoreSeries(clinicScores), axis);
  const parts = [...ofSeries, ...ofClinic];

  const hasAny = responses.length + clinicScores.length > 0;
  const totalless = withoutTotal(responses, instrumentVersion).filter(({ at }) => isWithin(range, at.localDay)).length;
  return (
    <ChartGroup heading={t`Questionnaires`} parts={parts}>
      {!hasAny && (
        <p>
          <Trans>Questionnaires that you fill in, and scores that your clinic tells you, are drawn here.</Trans>
        </p>
      )}
      {hasAny && parts.length === 0 && totalless === 0 && (
        <p>
          <Trans>There are no scores in this range. Choose a longer one to see what there is.</Trans>
        </p>
      )}
      {totalless > 0 && (
        <p>
          <Plural
            value={totalless}
            one="# more was filled in, without a total. It is in the Journal."
            other="# more were filled in, without a total. They are in the Journal."
          />
        </p>
      )}
      <p>
        <Link to="/questionnaires" className={linkClass}>
          <Trans>All questionnaires</Trans>
        </Link>
      </p>
    </ChartGroup>
  );
};
