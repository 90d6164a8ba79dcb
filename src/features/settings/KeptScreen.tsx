import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { howItIsKept } from "#src/content/safety/how-it-is-kept.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import { BackToSettings } from "./BackToSettings.tsx";
import styles from "./settings.module.css";

const KeptScreen = () => {
  const { i18n, t } = useLingui();
  return (
    <Page>
      <PageHeading back={<BackToSettings />} lead={t`What you can count on, and what not.`}>
        <Trans>How your journal is kept</Trans>
      </PageHeading>
      {howItIsKept.map(({ id, heading, points }) => (
        <Section key={id} heading={i18n._(heading)}>
          <ul className={styles["points"]}>
            {points.map((point) => (
              <li key={point.id}>{i18n._(point)}</li>
            ))}
          </ul>
        </Section>
      ))}
      <List>
        <ListRow>
          <Link to="/settings/storage" className={rowLinkClass}>
            <span>
              <Trans>Where your journal is kept</Trans>
            </span>
            <Icon name="next" />
          </Link>
        </ListRow>
      </List>
    </Page>
  );
};

export const route = createLazyRoute("/settings/kept")({ component: KeptScreen });
