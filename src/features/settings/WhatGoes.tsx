import { Plural, Trans } from "@lingui/react/macro";
import { Section } from "#src/ui/Layout.tsx";

/** Exactly what is erased, and what cannot be. `entries` is undefined while it is not known. */
export const WhatGoes = ({ entries }: { entries: number | undefined }) => (
  <>
    <Section heading={<Trans>What goes</Trans>}>
      <ul>
        <li>
          {entries === undefined ? (
            <Trans>Your whole journal: every entry, course, session and intention</Trans>
          ) : (
            <Trans>
              Your whole journal: <Plural value={entries} one="# entry" other="# entries" />
            </Trans>
          )}
        </li>
        <li>
          <Trans>Earlier versions, drafts, and what you deleted before</Trans>
        </li>
        <li>
          <Trans>The key that opens it all. The passphrase and a recovery sheet open nothing any more</Trans>
        </li>
        <li>
          <Trans>How the app looks, and your country for crisis lines</Trans>
        </li>
        <li>
          <Trans>The app itself, from this browser: to open it again you need to be online</Trans>
        </li>
      </ul>
    </Section>
    <Section heading={<Trans>What stays</Trans>}>
      <ul>
        <li>
          <Trans>Backups you saved: their passphrases still open them</Trans>
        </li>
        <li>
          <Trans>Summaries you printed or saved as files, and what you gave to others</Trans>
        </li>
        <li>
          <Trans>Journals in other browsers and on other devices</Trans>
        </li>
        <li>
          <Trans>
            For a while, traces on the disk: browsers leave them behind, and without a lock an expert with this device
            might read some
          </Trans>
        </li>
        <li>
          <Trans>An icon on your home screen: remove it by hand if you like</Trans>
        </li>
      </ul>
    </Section>
  </>
);
