import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { undoRestore, useUndoableRestore } from "#src/journal/backup.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { instantWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { useStatus } from "#src/ui/use-status.ts";

type Undone = Awaited<ReturnType<typeof undoRestore>>;

/** For seven days after a restore. Not asked twice: the file brings it all back. */
export const UndoRestore = () => {
  const { t } = useLingui();
  const { say } = useStatus();
  const restored = useUndoableRestore();
  const { problem, isSaving, save } = useSaving();
  const [undone, setUndone] = useState<Undone>();

  const undo = () =>
    void save(async () => {
      setUndone(await undoRestore());
      say(t`Saved. The restore is undone.`);
    });

  if (undone) return <WhatWasUndone undone={undone} />;
  if (!restored) return null;
  return (
    <Notice title={<Trans>A backup was restored here</Trans>}>
      <p>
        <Trans>
          On {instantWords(restored.at, rightNow().localDay)}. Undoing it puts everything back as it was before; what
          you changed since then stays as you left it. You can do that for seven days.
        </Trans>
      </p>
      {problem && <NotSaved problem={problem} onTryAgain={undo} />}
      <div>
        <Button icon="undo" onClick={undo} reason={isSaving ? t`Undoing…` : undefined}>
          <Trans>Undo this restore</Trans>
        </Button>
      </div>
    </Notice>
  );
};

const WhatWasUndone = ({ undone: { putBack, leftAlone } }: { undone: Undone }) => (
  <Notice title={<Trans>The restore is undone</Trans>}>
    <p>
      <Plural value={putBack} one="# entry is as it was before." other="# entries are as they were before." />
    </p>
    {leftAlone > 0 && (
      <p>
        <Plural
          value={leftAlone}
          one="# was changed since then, and stays as you left it."
          other="# were changed since then, and stay as you left them."
        />
      </p>
    )}
  </Notice>
);
