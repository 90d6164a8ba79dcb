import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useParams } from "@tanstack/react-router";
import { instrumentOf, instrumentVersion, item9 } from "#src/content/instruments/instruments.ts";
import { score } from "#src/analysis/score.ts";
import type { Response } from "#src/domain/response.ts";
import { hasContent } from "#src/domain/support-plan.ts";
import { responsesTo } from "#src/journal/responses.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords, dayWords } from "#src/platform/date-words.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, Card, EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { BackToQuestionnaires } from "./BackToQuestionnaires.tsx";
import { Notices } from "./Notices.tsx";
import { SinceStart } from "./SinceStart.tsx";
import { Total } from "./Total.tsx";

const ResultScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/questionnaires/result/$id" });
  const read = useEntry(id);
  const entry = read?.entry;
  if (entry?.kind === "response" && entry.deletedAt === undefined) return <Result response={entry.record} />;
  return (
    <Page>
      <PageHeading back={<BackToQuestionnaires />}>{t`Questionnaire`}</PageHeading>
      {read && (
        <EmptyState>{t`There is no such entry here. If it was deleted, it waits in the trash of the Journal for thirty days.`}</EmptyState>
      )}
    </Page>
  );
};

const Result = ({ response }: { response: Response }) => {
  const { t } = useLingui();
  const { id, instrument: instrumentId, version, at, startedAt } = response;
  const responses = useJournal(responsesTo(instrumentId))?.map(({ record }) => record);
  const sessions = useJournal(allSessions())?.map(({ record }) => record);
  const now = rightNow();
  const instrument = instrumentVersion(instrumentId, version);
  const result = instrument && score(instrument, response.answers);
  const isAboveZeroOn9 = isAboveZero(response);
  return (
    <Page>
      <PageHeading back={<BackToQuestionnaires />} lead={dateTimeWords(at, now.localDay)}>
        {instrumentOf(instrumentId).name}
      </PageHeading>
      {isAboveZeroOn9 && <WhateverTheNumberSays hasNumber={Boolean(result)} />}
      {result ? (
        <Total instrument={instrument} result={result} />
      ) : (
        <p>
          {instrument
            ? t`There is no total: some of the questions have no answer.`
            : t`It was filled in with a wording that this version of the app does not have, so there is no total here.`}
        </p>
      )}
      {startedAt.localDay < at.localDay && (
        <p className="soft">
          <Trans>You began it earlier: {dayWords(startedAt.localDay, now.localDay)}.</Trans>
        </p>
      )}
      {result && responses && sessions && <SinceStart {...{ response, responses, sessions, now, isAboveZeroOn9 }} />}
      <Link to="/journal/$id" params={{ id }} className={linkClass}>
        <Trans>Your answers, in your journal</Trans>
      </Link>
      <Actions>
        <Link to="/" className={buttonClass({ variant: "main" })}>
          <Trans>Back to Today</Trans>
        </Link>
        <Link to="/progress" className={buttonClass()}>
          <Trans>See it over time</Trans>
        </Link>
      </Actions>
      {instrument && <Notices instrument={instrument} />}
    </Page>
  );
};

/** Above the number and its word, which may be "Minimal" all the same. The sentences are ours, for review. */
const WhateverTheNumberSays = ({ hasNumber }: { hasNumber: boolean }) => {
  const { t } = useLingui();
  const plan = useJournal(supportPlan());
  return (
    <Card tone="lamp">
      <p>
        {hasNumber
          ? t`Whatever the number says: if such thoughts are with you, there are people you can reach now.`
          : t`If thoughts of death or of hurting yourself are with you, there are people you can reach now.`}
      </p>
      <Actions>
        {plan && hasContent(plan.record) && (
          <Link to="/support/plan" className={buttonClass()}>
            <Icon name="anchor" />
            <span>{t`My support plan`}</span>
          </Link>
        )}
        <Link to="/support" className={buttonClass()}>
          <Icon name="support" />
          <span>{t`Who to call`}</span>
        </Link>
      </Actions>
    </Card>
  );
};

/** Question 9 of the PHQ-9 was answered above "Not at all". Other questionnaires have a ninth question about other things. */
const isAboveZero = ({ instrument, answers }: Response): boolean => {
  const answer = instrument === "phq-9" ? answers[item9] : undefined;
  return typeof answer === "number" && answer >= 1;
};

export const route = createLazyRoute("/questionnaires/result/$id")({ component: ResultScreen });
