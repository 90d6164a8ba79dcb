import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Actions, Page, PageHeading, Stack } from "#src/ui/Layout.tsx";

/** What every one of these screens takes: a link or button to Support, which needs no journal. */
export interface RecoveryProps {
  readonly support: ReactNode;
}

interface RecoveryFrameProps extends RecoveryProps {
  readonly heading: ReactNode;
  /** What is known, and what it means, in a few paragraphs. */
  readonly children: ReactNode;
  /** Buttons: the one that changes nothing first. */
  readonly actions: ReactNode;
  /** Under the buttons: dialogs, folded details. */
  readonly more?: ReactNode;
}

/** Plain and calm, the same way every time: what is known, what can be done, and who to call. Stands inside the app's main. */
export const RecoveryFrame = ({ heading, children, actions, more, support }: RecoveryFrameProps) => (
  <Page>
    <PageHeading>{heading}</PageHeading>
    <Stack gap={12}>{children}</Stack>
    <Actions>{actions}</Actions>
    {more}
    <Stack gap={4}>
      <p className="soft">
        <Trans>If you need someone to talk to now, you do not have to wait for this.</Trans>
      </p>
      <div>{support}</div>
    </Stack>
  </Page>
);
