import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";

export const NotHere = ({ heading }: { readonly heading: string }) => {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeading>{heading}</PageHeading>
      <EmptyState
        action={
          <Link to="/journal/trash" className={buttonClass({ variant: "line" })}>
            {t`Look in the trash`}
          </Link>
        }
      >
        {t`It may have been deleted. What was deleted stays in the trash for thirty days.`}
      </EmptyState>
    </Page>
  );
};
