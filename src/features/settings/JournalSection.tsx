import { Trans } from "@lingui/react/macro";
import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Icon } from "#src/ui/Icon.tsx";
import { Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./settings.module.css";
import { useJournalState } from "./use-journal-state.ts";

/** What guards the journal, each with how it stands. */
export const JournalSection = () => {
  const { lock, backup, storage } = useJournalState();
  return (
    <Section heading={<Trans>Your journal</Trans>}>
      <List>
        <SettingsRow to="/settings/lock" state={lock}>
          <Trans>Lock</Trans>
        </SettingsRow>
        <SettingsRow to="/settings/backup" state={backup}>
          <Trans>Backup</Trans>
        </SettingsRow>
        <SettingsRow to="/settings/move">
          <Trans>Move to a new phone</Trans>
        </SettingsRow>
        <SettingsRow to="/settings/storage" state={storage}>
          <Trans>Where your journal is kept</Trans>
        </SettingsRow>
        <SettingsRow to="/settings/kept">
          <Trans>How your journal is kept</Trans>
        </SettingsRow>
      </List>
    </Section>
  );
};

interface SettingsRowProps {
  readonly to: NonNullable<LinkProps["to"]>;
  /** How it stands, in a word or two. */
  readonly state?: string | undefined;
  readonly children: ReactNode;
}

export const SettingsRow = ({ to, state, children }: SettingsRowProps) => (
  <ListRow>
    <Link to={to} className={rowLinkClass}>
      <span className={styles["row"]}>
        <span>{children}</span>
        {state && (
          <>
            {" "}
            <span className={styles["state"]}>{state}</span>
          </>
        )}
      </span>
      <Icon name="next" />
    </Link>
  </ListRow>
);
