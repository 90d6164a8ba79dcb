import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { SessionId } from "#src/domain/ids.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import type { Names } from "./use-names.ts";

/** What refers to a session stays when the session goes. */
export const SessionLink = ({ id, names }: { id: SessionId; names: Names }) => {
  const session = names.findSession(id);
  if (!session) return <Trans>A session that was deleted</Trans>;
  return (
    <Link to="/journal/$id" params={{ id }} className={linkClass}>
      {names.ofSession(session)}, {dateTimeWords(session.at, rightNow().localDay)}
    </Link>
  );
};
