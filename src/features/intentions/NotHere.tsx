import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";

/** In place of a screen whose record is gone. */
export const NotHere = ({ title }: { title: string }) => {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeading>{title}</PageHeading>
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
