import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute } from "@tanstack/react-router";
import { countriesByName, elsewhere, useCrisisChoice } from "#src/journal/crisis-country.ts";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { List } from "#src/ui/List.tsx";
import { SelectField } from "#src/ui/OtherFields.tsx";
import { AppearanceSection } from "./AppearanceSection.tsx";
import { CoursesSection } from "./CoursesSection.tsx";
import { JournalSection, SettingsRow } from "./JournalSection.tsx";

const SettingsScreen = () => {
  const version = __APP_VERSION__;
  return (
    <Page>
      <PageHeading>
        <Trans>Settings</Trans>
      </PageHeading>
      <JournalSection />
      <CoursesSection />
      <AppearanceSection />
      <CountrySection />
      <Section heading={<Trans>More</Trans>}>
        <List>
          <SettingsRow to="/journal/trash">
            <Trans>Trash</Trans>
          </SettingsRow>
          <SettingsRow to="/settings/about">
            <Trans>About Mooring</Trans>
          </SettingsRow>
          <SettingsRow to="/settings/erase">
            <Trans>Erase everything</Trans>
          </SettingsRow>
        </List>
        <p className="soft small">
          <Trans>Version {version}</Trans>
        </p>
      </Section>
    </Page>
  );
};

const CountrySection = () => {
  const { i18n, t } = useLingui();
  const { country, isChosen, choose } = useCrisisChoice();
  return (
    <Section heading={<Trans>Crisis lines</Trans>}>
      <SelectField
        label={t`Country for crisis lines`}
        name="country"
        hint={t`Decides which numbers Support shows.`}
        {...(country === undefined && !isChosen ? { none: t`Choose your country` } : {})}
        options={[
          ...countriesByName(({ name }) => i18n._(name)),
          { value: elsewhere, label: t`My country is not here` },
        ]}
        value={country?.code ?? (isChosen ? elsewhere : "")}
        onChange={({ target }) => target.value && choose(target.value)}
      />
    </Section>
  );
};

export const route = createLazyRoute("/settings")({ component: SettingsScreen });
