import type { Capture } from "#src/domain/capture.ts";
import type { Session } from "#src/domain/session.ts";
import { capturesSoonAfter, looseScrapsOf } from "#src/journal/captures.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import type { Kept } from "#src/vault/kind.ts";

/** Kept before the session was entered or moved: see [Note: A session that comes after its scraps]. None until it is read. */
export const useLooseScraps = (session: Session): readonly Kept<Capture>[] => {
  const sessions = useJournal(allSessions());
  const captures = useJournal(capturesSoonAfter(session));
  if (!sessions || !captures) return [];
  return looseScrapsOf(
    session,
    sessions.map(({ record }) => record),
    captures,
  );
};
