import { Trans } from "@lingui/react/macro";
import { RecoveryFrame, type RecoveryProps } from "./RecoveryFrame.tsx";
import { TryAgainButton } from "./TryAgainButton.tsx";

export interface UnavailableScreenProps extends RecoveryProps {
  readonly missing: "storage" | "encryption";
  readonly onTryAgain: () => void;
}

/** The browser does not give this page what a journal needs. */
export const UnavailableScreen = ({ missing, onTryAgain, support }: UnavailableScreenProps) => (
  <RecoveryFrame
    support={support}
    heading={<Trans>This browser does not let Mooring keep a journal</Trans>}
    actions={<TryAgainButton onTryAgain={onTryAgain} />}
  >
    <p>
      {missing === "storage" ? (
        <Trans>
          Mooring keeps your journal in the browser's own storage, and here that is switched off. Nothing was written or
          changed.
        </Trans>
      ) : (
        <Trans>
          Mooring seals everything you write, and here the browser's encryption is switched off. Without it nothing is
          kept. Nothing was written or changed.
        </Trans>
      )}
    </p>
    <ul>
      <li>
        <Trans>In a private or incognito window: open Mooring in a usual window.</Trans>
      </li>
      {missing === "storage" ? (
        <li>
          <Trans>If cookies or site data are blocked: allow them for this site in the browser's settings.</Trans>
        </li>
      ) : (
        <li>
          <Trans>If the address does not begin with https: open Mooring at the address that does.</Trans>
        </li>
      )}
      <li>
        <Trans>
          With Lockdown Mode on an iPhone, iPad or Mac: in Safari, open the page menu beside the address, choose the
          settings for this website, and switch Lockdown Mode off for it alone.
        </Trans>
      </li>
    </ul>
    <p>
      <Trans>Then try again. If a journal was kept here before, Mooring has not touched it.</Trans>
    </p>
  </RecoveryFrame>
);
