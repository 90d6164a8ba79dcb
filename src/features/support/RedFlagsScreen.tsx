import { Trans, useLingui } from "@lingui/react/macro";
import type { MessageDescriptor } from "@lingui/core";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { ContactLinks } from "#src/care/ContactLinks.tsx";
import { EmergencyNumbers } from "#src/care/EmergencyNumbers.tsx";
import { useClinic } from "#src/care/use-clinic.ts";
import { therapistTodaySentence, type Level } from "#src/content/safety/level-sentences.ts";
import { sentenceOf } from "#src/content/safety/red-flag-of.ts";
import { redFlags } from "#src/content/safety/red-flags.ts";
import type { Contact } from "#src/domain/support-plan.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Card, Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { List, ListRow } from "#src/ui/List.tsx";

/** What to tell somebody about, the most urgent first. The app compares nothing with it; the person reads and decides. */
const RedFlagsScreen = () => {
  const { t, i18n } = useLingui();
  const { country, isChosen } = useCrisisChoice();
  const { afterHours, therapist } = useClinic(null);
  const emergency = country && new Intl.ListFormat(i18n.locale, { type: "disjunction" }).format(country.emergency);
  return (
    <Page>
      <PageHeading
        back={
          <Link to="/support" className={linkClass}>
            <Icon name="back" />
            {t`Support`}
          </Link>
        }
        lead={<Trans>After a session and in the weeks around it. If you are in doubt, tell somebody sooner.</Trans>}
      >
        {t`When to tell somebody`}
      </PageHeading>
      <Card>
        <Section heading={t`Call for help now`}>
          <p>{i18n._(sentenceOf("emergency", { emergency }))}</p>
          <EmergencyNumbers country={country} isChosen={isChosen} />
          <Signs level="emergency" />
        </Section>
      </Card>
      <Section heading={t`Tell your clinic today`}>
        <p>{i18n._(sentenceOf("same-day", { afterHours }))}</p>
        <Signs level="same-day" therapist={therapist} />
        <Link to="/support" className={linkClass}>{t`Crisis lines are in Support`}</Link>
      </Section>
      <Section heading={t`Tell your clinic this week`}>
        <p>{i18n._(sentenceOf("this-week"))}</p>
        <Signs level="this-week" />
      </Section>
      <Section heading={t`On the road`}>
        <Signs level="note" />
      </Section>
    </Page>
  );
};

interface SignsProps {
  readonly level: Level;
  readonly therapist?: Contact | undefined;
}

const Signs = ({ level, therapist }: SignsProps) => (
  <List>
    {redFlags.flatMap(({ id, domain, groups }) =>
      groups
        .filter((group) => group.level === level)
        .map(({ signs, say }) => (
          <ListRow key={id}>
            <OneSign {...{ domain, signs, say }} />
            {/* Who is spoken of can be called from here. */}
            {therapist && say?.includes(therapistTodaySentence) && <ContactLinks contact={therapist} />}
          </ListRow>
        )),
    )}
  </List>
);

interface OneSignProps {
  readonly domain: MessageDescriptor;
  readonly signs: MessageDescriptor;
  readonly say: readonly MessageDescriptor[] | undefined;
}

const OneSign = ({ domain, signs, say }: OneSignProps) => {
  const { i18n } = useLingui();
  return (
    <>
      <h3>{i18n._(domain)}</h3>
      <p>{[signs, ...(say ?? [])].map((sentence) => i18n._(sentence)).join(" ")}</p>
    </>
  );
};

export const route = createLazyRoute("/support/red-flags")({ component: RedFlagsScreen });
