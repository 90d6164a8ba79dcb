import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { IntentionId } from "#src/domain/ids.ts";
import { shortened } from "#src/domain/words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import type { Names } from "./use-names.ts";

/** By its first words. What refers to an intention stays when the intention goes. */
export const IntentionLink = ({ id, names }: { id: IntentionId; names: Names }) => {
  const text = names.ofIntention(id);
  if (text === undefined) return <Trans>An intention that was deleted</Trans>;
  return (
    <Link to="/journal/$id" params={{ id }} dir="auto" translate="no" className={linkClass}>
      {shortened(text, firstUnits)}
    </Link>
  );
};

const firstUnits = 120;
