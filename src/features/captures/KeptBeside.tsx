import { Plural, Trans } from "@lingui/react/macro";
import type { When } from "#src/domain/time.ts";
import { capturesOfLastHours } from "#src/journal/captures.ts";
import { useJournal } from "#src/journal/use-journal.ts";

/** As long as a rest. */
const hours = 4;

/** The photos and voice notes of this rest: they are kept, also after a reload, and nothing has to be done about them. */
export const KeptBeside = ({ since }: { since: When }) => {
  const captures = useJournal(capturesOfLastHours(hours, since)) ?? [];
  const photos = captures.filter(({ record }) => record.photo).length;
  const voices = captures.filter(({ record }) => record.voice).length;
  if (photos + voices === 0) return null;
  return (
    <p className="soft">
      <Trans>Kept so far:</Trans>{" "}
      {[
        ...(photos > 0 ? [<Plural key="photos" value={photos} one="# photo" other="# photos" />] : []),
        ...(voices > 0 ? [<Plural key="voices" value={voices} one="# voice note" other="# voice notes" />] : []),
      ].flatMap((part, index) => (index === 0 ? [part] : [", ", part]))}
    </p>
  );
};
