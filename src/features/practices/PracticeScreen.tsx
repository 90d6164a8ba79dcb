import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, Navigate, useParams, useSearch } from "@tanstack/react-router";
import { practices } from "#src/content/practices/practices.ts";
import type { Practice } from "#src/domain/practice.ts";
import { allOwnPractices } from "#src/journal/own-practices.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { PracticePage } from "./PracticePage.tsx";
import { usePracticeWords } from "./use-practice-words.ts";

const PracticeScreen = () => {
  const { id } = useParams({ from: "/practices/$id" });
  const practice = practices.find((practice) => practice.id === id);
  return practice ? <OnePractice key={practice.id} practice={practice} /> : <NotOurs id={id} />;
};

const OnePractice = ({ practice }: { practice: Practice<MessageDescriptor> }) => {
  const { i18n } = useLingui();
  const { minutesWords, domainWords, timeWords } = usePracticeWords();
  const said = useSearch({ from: "/practices/$id" });
  const { id, title, purpose, minutes, caution, isKeptHere, steps, fits } = practice;
  return (
    <PracticePage
      practice={{
        id,
        title: i18n._(title),
        purpose: i18n._(purpose),
        minutes,
        steps: steps.map((step) => i18n._(step)),
        isOwn: false,
        ...(caution && { caution: i18n._(caution) }),
        ...(isKeptHere && { isKeptHere }),
      }}
      facts={[minutesWords(practice), domainWords(practice), timeWords(fits)]}
      said={said}
    />
  );
};

/** What a log or a step names may be an own practice, which has a place of its own. */
const NotOurs = ({ id }: { id: string }) => {
  const { t } = useLingui();
  const search = useSearch({ from: "/practices/$id" });
  const own = useJournal(allOwnPractices());
  if (!own) return null;
  if (own.some(({ record }) => record.id === id)) {
    return <Navigate to="/practices/own/$id" params={{ id }} search={search} replace />;
  }
  return (
    <Page>
      <PageHeading>{t`There is no such practice here`}</PageHeading>
      <EmptyState
        action={
          <Link to="/practices" className={buttonClass({ variant: "main" })}>
            {t`All practices`}
          </Link>
        }
      >{t`The link may be an old one. What you wrote about it is still in your journal.`}</EmptyState>
    </Page>
  );
};

export const route = createLazyRoute("/practices/$id")({ component: PracticeScreen });
