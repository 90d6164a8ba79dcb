import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "#src/ui/button-class.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";

/** An address that leads nowhere. */
export const NotFound = () => {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeading>{t`There is nothing at this address`}</PageHeading>
      <p>
        <Trans>The link may be old or mistyped. Your journal is as it was.</Trans>
      </p>
      <p>
        <Link to="/" className={buttonClass({ variant: "main" })}>{t`Go to Today`}</Link>
      </p>
    </Page>
  );
};
