import { Trans } from "@lingui/react/macro";
import { ErrorDetails } from "#src/app/recovery/ErrorDetails.tsx";
import { Notice } from "#src/ui/Notice.tsx";

/** The browser failed, not the person: too little memory for the passphrase to be worked on, or no answer of its storage. */
export const NotOpened = ({ error }: { error: unknown }) =>
  error !== undefined && (
    <Notice tone="alert" role="alert" title={<Trans>It could not be opened just now</Trans>}>
      <p>
        <Trans>
          That says nothing about what you typed. Close other tabs and apps, then try again. Everything is as it was.
        </Trans>
      </p>
      <ErrorDetails error={error} />
    </Notice>
  );
