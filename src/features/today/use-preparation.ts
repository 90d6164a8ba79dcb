import { newPreparation } from "#src/analysis/preparation.ts";
import type { PreparationDraft } from "#src/domain/preparation.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { allPreparations, firstOf } from "#src/journal/preparations.ts";
import { useJournal } from "#src/journal/use-journal.ts";

/** As it is kept, or as it would begin. Undefined until it is read. */
export const usePreparation = (session: Session, now: When): PreparationDraft | undefined => {
  const all = useJournal(allPreparations());
  if (!all) return undefined;
  const earlier = all.map(({ record }) => record);
  return firstOf(session.id, all)?.record ?? newPreparation(session.id, earlier, now);
};
