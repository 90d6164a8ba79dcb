import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useParams } from "@tanstack/react-router";
import { practices } from "#src/content/practices/practices.ts";
import type { Practice } from "#src/domain/practice.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { DoneForm } from "./DoneForm.tsx";
import { PastLogs } from "./PastLogs.tsx";
import { Steps } from "./Steps.tsx";
import { usePracticeWords } from "./use-practice-words.ts";

const PracticeScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/practices/$id" });
  const practice = practices.find((practice) => practice.id === id);
  if (practice) return <OnePractice key={practice.id} practice={practice} />;
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

const OnePractice = ({ practice }: { practice: Practice<MessageDescriptor> }) => {
  const { t, i18n } = useLingui();
  const { minutesWords, domainWords, timeWords } = usePracticeWords();
  const { caution } = practice;
  return (
    <Page>
      <PageHeading
        lead={i18n._(practice.purpose)}
        back={
          <Link to="/practices" className={linkClass}>
            <Icon name="back" />
            {t`All practices`}
          </Link>
        }
      >
        {i18n._(practice.title)}
      </PageHeading>
      <p className="soft small">
        {[minutesWords(practice), domainWords(practice), timeWords(practice.fits)].join(" · ")}
      </p>
      {caution && (
        <Notice tone="lamp">
          <p>{i18n._(caution)}</p>
        </Notice>
      )}
      <Steps steps={practice.steps} />
      <DoneForm practiceId={practice.id} />
      <PastLogs practiceId={practice.id} />
    </Page>
  );
};

export const route = createLazyRoute("/practices/$id")({ component: PracticeScreen });
