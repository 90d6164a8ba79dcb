import { useLingui } from "@lingui/react/macro";
import type { ComponentType, ReactNode } from "react";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";

interface NotHereProps {
  readonly heading: string;
  readonly back?: ReactNode;
  /** The router's, which is not known here. Left out, the sentence alone says where to look. */
  readonly Link?: ComponentType<TrashLinkProps>;
}

interface TrashLinkProps {
  readonly to: "/journal/trash";
  readonly className: string;
  readonly children: string;
}

/** In place of a screen whose record is gone. */
export const NotHere = ({ heading, back, Link }: NotHereProps) => {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeading back={back}>{heading}</PageHeading>
      {Link ? (
        <EmptyState action={<Link to="/journal/trash" className={buttonClass()}>{t`Look in the trash`}</Link>}>
          {t`It may have been deleted. What was deleted stays in the trash for thirty days.`}
        </EmptyState>
      ) : (
        <EmptyState>{t`If it was deleted, it waits in the trash of the Journal for thirty days.`}</EmptyState>
      )}
    </Page>
  );
};
