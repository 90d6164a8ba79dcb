import { useLingui } from "@lingui/react/macro";
import type { Draft } from "#src/domain/draft.ts";
import type { ContentId } from "#src/domain/ids.ts";
import { useStartAfresh } from "#src/forms/use-start-afresh.ts";
import { addPracticeLog } from "#src/journal/practice-logs.ts";
import { useDraft, type FormDraft } from "#src/journal/use-draft.ts";
import { wallNow } from "#src/platform/clock.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { LogForm } from "./LogForm.tsx";

/** "I did this", with or without words. */
export const DoneForm = ({ practiceId }: { practiceId: ContentId }) => {
  const draft = useDraft(`practice/${practiceId}`);
  return draft.found !== undefined && <LoadedDoneForm {...{ practiceId, draft, found: draft.found }} />;
};

interface LoadedDoneFormProps {
  readonly practiceId: ContentId;
  readonly draft: FormDraft;
  readonly found: Draft | null;
}

const LoadedDoneForm = ({ practiceId, draft: typed, found }: LoadedDoneFormProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const withWords = found?.fields["note"] ? found : null;
  const { round, startAfresh, beginAnew, draft } = useStartAfresh(typed, withWords);
  return (
    <LogForm
      key={round.number}
      fields={round.found?.fields ?? {}}
      shownWhen={wallNow()}
      button={t`I did this`}
      {...{ draft, found: round.found, isAnew: round.number > 0, startAfresh }}
      onSave={async (log, options) => {
        await addPracticeLog({ ...log, practiceId }, options);
        status.say(t`Saved`);
        beginAnew();
      }}
    />
  );
};
