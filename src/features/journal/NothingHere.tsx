import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState } from "#src/ui/Layout.tsx";

/** A Journal without a row to show. `count` is how many entries there are altogether. */
export const NothingHere = ({ count }: { count: number | undefined }) => {
  const { t } = useLingui();
  return count === 0 ? (
    <EmptyState action={<Link to="/check-in" className={buttonClass({ variant: "main" })}>{t`Check in`}</Link>}>
      <Trans>
        Your days will gather here: how you felt, what you wrote, what you did. One check-in is a beginning.
      </Trans>
    </EmptyState>
  ) : (
    <p>
      <Trans>There is something here that cannot be read right now. It is kept as it is.</Trans>
    </p>
  );
};
