import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { instruments, loincNotice } from "#src/content/instruments/instruments.ts";
import { aboutInstrument } from "#src/content/names/instrument-names.ts";
import { aboutText, approvalText, forAdults, whatThisIs } from "#src/content/safety/about.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import { BackToSettings } from "./BackToSettings.tsx";
import { openSource } from "./open-source.ts";

const AboutScreen = () => {
  const { i18n } = useLingui();
  const { country } = useCrisisChoice();
  const version = __APP_VERSION__;
  const numbers = country && new Intl.ListFormat(i18n.locale, { type: "disjunction" }).format(country.emergency);
  return (
    <Page>
      <PageHeading back={<BackToSettings />} lead={i18n._(whatThisIs)}>
        <Trans>About Mooring</Trans>
      </PageHeading>
      <p>{i18n._(aboutText(numbers))}</p>
      <p>
        {i18n._(forAdults)} {i18n._(approvalText)}
      </p>
      <WhatIsKept />
      <AboutQuestionnaires />
      <Section heading={<Trans>Version and licences</Trans>}>
        <p>
          <Trans>Version {version}</Trans>
        </p>
        <p className="soft">
          <Trans>The practices, cards and prompts were written for Mooring. The questionnaires were not.</Trans>
        </p>
        <Details summary={<Trans>Made with this open-source software</Trans>}>
          <DefinitionList>
            {openSource.map(({ name, licence, holder }) => (
              <Definition key={name} term={<span translate="no">{name}</span>}>
                <span translate="no">
                  {licence} · © {holder}
                </span>
              </Definition>
            ))}
          </DefinitionList>
        </Details>
      </Section>
    </Page>
  );
};

/** Whose they are and under which licence. Each is shown as it was published. */
const AboutQuestionnaires = () => {
  const { i18n } = useLingui();
  return (
    <Section heading={<Trans>Questionnaires</Trans>}>
      <p>
        <Trans>
          They are shown as they were published, and scored as their authors say. A score is a number to talk about with
          your clinic. It says nothing by itself.
        </Trans>
      </p>
      {instruments.map(({ id, name, notice, language }) => (
        <div key={id}>
          <h3 translate="no">{name}</h3>
          <p>{i18n._(aboutInstrument(id).fullName)}</p>
          <p lang={language} translate="no" className="soft small">
            {notice}
          </p>
        </div>
      ))}
      <p lang="en" translate="no" className="soft small">
        {loincNotice}
      </p>
    </Section>
  );
};

const WhatIsKept = () => (
  <Section heading={<Trans>What is kept where</Trans>}>
    <DefinitionList>
      <Definition term={<Trans>In this browser's database</Trans>}>
        <Trans>Everything you write, sealed.</Trans>
      </Definition>
      <Definition term={<Trans>In this browser's settings for the app</Trans>}>
        <Trans>
          That there is a journal and how many entries it has, how the app looks, when the lock comes on, and your
          country for crisis lines. None of your words.
        </Trans>
      </Definition>
      <Definition term={<Trans>In this browser's cache</Trans>}>
        <Trans>The app itself, so that it opens without a network.</Trans>
      </Definition>
      <Definition term={<Trans>Anywhere else</Trans>}>
        <Trans>
          Nothing, but for the files you save. There is no account and no server that gets your words. We have no copy.
        </Trans>
      </Definition>
    </DefinitionList>
    <p>
      <Link to="/settings/kept" className={linkClass}>
        <Trans>How your journal is kept</Trans>
      </Link>
    </p>
  </Section>
);

export const route = createLazyRoute("/settings/about")({ component: AboutScreen });
