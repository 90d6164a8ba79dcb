import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { linkClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";

/** What is left to try, the least first. The last is at the end, and a page of its own. */
export const CannotOpen = ({ hasRecovery }: { hasRecovery: boolean }) => {
  const { t } = useLingui();
  return (
    <Details summary={<Trans>I can't open it</Trans>}>
      <ul>
        <li>
          <Trans>
            Try once more, slowly, with what you type shown. Is it the right language of the keyboard, are capital
            letters on? As often as you like: nothing is ever erased by trying.
          </Trans>
        </li>
        <li>
          {hasRecovery ? (
            <Trans>
              Look for your recovery sheet, on paper or printed: seven groups of four characters. It opens this without
              the passphrase.
            </Trans>
          ) : (
            <Trans>There is no recovery sheet for this device. One can be made once it is open again.</Trans>
          )}
        </li>
        <li>
          <Trans>
            If you have made a backup, it can be opened on another device, or in another browser, with the passphrase of
            the backup.
          </Trans>
        </li>
        <li>
          <Trans>Without any of these nobody can open it, and neither can we: there is no other key.</Trans>
        </li>
      </ul>
      <p>
        <Trans>
          If nothing helps you can erase everything here and begin anew, or put your backup back. What is locked in here
          is gone for good then.
        </Trans>
      </p>
      <p>
        <Link to="/settings/erase" className={linkClass}>{t`Go to “Erase everything”`}</Link>
      </p>
    </Details>
  );
};
