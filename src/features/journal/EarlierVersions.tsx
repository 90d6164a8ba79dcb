import { Trans, useLingui } from "@lingui/react/macro";
import { bringBack, earlierVersions, type Entry } from "#src/journal/entries.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { instantWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Section, Stack } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { EntryWords } from "./EntryWords.tsx";
import { NotDone } from "./NotDone.tsx";
import { differentVersions } from "./different-versions.ts";
import type { Names } from "./use-names.ts";

/** What an entry was before each change. Nothing that was ever saved is out of reach. */
export const EarlierVersions = ({ entry, names }: { entry: Entry; names: Names }) => {
  const { t } = useLingui();
  const status = useStatus();
  const saving = useSaving();
  const today = rightNow().localDay;
  const found = useJournal(earlierVersions(entry.record.id));
  const versions = found && differentVersions(entry, found);
  if (!versions || versions.length === 0) return null;

  const bring = async (version: Entry) => {
    if (await saving.save(() => bringBack(entry, version))) status.say(t`Saved. The words from before are back.`);
  };
  return (
    <Section heading={<Trans>Earlier versions</Trans>}>
      {saving.problem && <NotDone>{t`Not saved. Everything is as it was; please try again.`}</NotDone>}
      {versions.map((version) => (
        <Details key={version.rev} summary={instantWords(version.writtenAt, today)}>
          <Stack>
            <EntryWords entry={version} names={names} />
            <div>
              <Button icon="undo" onClick={() => void bring(version)}>{t`Bring this version back`}</Button>
            </div>
          </Stack>
        </Details>
      ))}
    </Section>
  );
};
