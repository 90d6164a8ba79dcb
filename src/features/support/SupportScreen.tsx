import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ContactLinks } from "#src/care/ContactLinks.tsx";
import { CrisisLines } from "#src/care/CrisisLines.tsx";
import { Emergency } from "#src/care/Emergency.tsx";
import type { Clinic } from "#src/care/use-clinic.ts";
import { sameDaySentence, thisWeekSentence } from "#src/content/safety/level-sentences.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";

interface SupportScreenProps {
  /** The way to the person's own plan, which stands before all else once something is in it. */
  readonly plan?: ReactNode;
  /** Whom the person has written down, where there is an open journal to ask. */
  readonly clinic?: Clinic;
  /** Further ways on, for below. */
  readonly more?: ReactNode;
}

/** Who to call. Needs no journal, no network and no router, so that it can be shown before and beside everything. */
export const SupportScreen = ({ plan, clinic, more }: SupportScreenProps) => {
  const { i18n } = useLingui();
  const choice = useCrisisChoice();
  return (
    <Page>
      <PageHeading lead={<Trans>People you can reach now. This page also works without a network.</Trans>}>
        <Trans>Support</Trans>
      </PageHeading>
      {plan}
      <Emergency choice={choice} />
      <CrisisLines country={choice.country} />
      <Section heading={<Trans>Your clinic</Trans>}>
        <DefinitionList>
          <Definition term={<Trans>If it needs someone today</Trans>}>
            {i18n._(sameDaySentence(clinic?.afterHours))}
          </Definition>
          <Definition term={<Trans>If it can wait a little</Trans>}>{i18n._(thisWeekSentence)}</Definition>
        </DefinitionList>
        {clinic && clinic.contacts.length > 0 && (
          <div>
            {clinic.contacts.map((contact, index) => (
              // Two of them may be the same, and they never change places here.
              // oxlint-disable-next-line react/no-array-index-key
              <ContactLinks key={index} contact={contact} heading="h3" />
            ))}
          </div>
        )}
      </Section>
      {more}
      <Section heading={<Trans>Nobody is watching what you write</Trans>}>
        <p>
          <Trans>
            Nothing you write here reaches anyone, and no one is alerted by it. If you want someone to know, call or
            text them.
          </Trans>
        </p>
      </Section>
    </Page>
  );
};
