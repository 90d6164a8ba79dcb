import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { countriesByName, elsewhere, useCrisisChoice } from "#src/journal/crisis-country.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import { SelectField } from "#src/ui/OtherFields.tsx";
import { AppearanceSection } from "./AppearanceSection.tsx";
import { CoursesSection } from "./CoursesSection.tsx";
import { StorageSection } from "./StorageSection.tsx";

const SettingsScreen = () => {
  const version = __APP_VERSION__;
  return (
    <Page>
      <PageHeading>
        <Trans>Settings</Trans>
      </PageHeading>
      <CoursesSection />
      <AppearanceSection />
      <CountrySection />
      <StorageSection />
      <Section heading={<Trans>More</Trans>}>
        <List>
          <ListRow>
            <Link to="/journal/trash" className={rowLinkClass}>
              <span>
                <Trans>Trash</Trans>
              </span>
              <Icon name="next" />
            </Link>
          </ListRow>
          <ListRow>
            <Link to="/settings/about" className={rowLinkClass}>
              <span>
                <Trans>About Mooring</Trans>
              </span>
              <Icon name="next" />
            </Link>
          </ListRow>
          <ListRow>
            <Link to="/settings/erase" className={rowLinkClass}>
              <span>
                <Trans>Erase everything</Trans>
              </span>
              <Icon name="next" />
            </Link>
          </ListRow>
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
