import { Plural, useLingui } from "@lingui/react/macro";
import { useRef, type ReactNode } from "react";
import type { Capture } from "#src/domain/capture.ts";
import type { SessionId } from "#src/domain/ids.ts";
import { changeCapture, saidSession } from "#src/journal/captures.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { ScrapList } from "#src/media/Scraps.tsx";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";

interface LooseScrapsProps {
  readonly sessionId: SessionId;
  readonly scraps: readonly Kept<Capture>[];
  readonly aside: (capture: Kept<Capture>) => ReactNode;
}

/** Asked once: either answer is kept. One of them alone can be told apart in its own form. */
export const LooseScraps = ({ sessionId, scraps, aside }: LooseScrapsProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const saving = useSaving();
  const said = useRef<SessionId>(undefined);
  if (scraps.length === 0) return null;

  const say = async (chosen: SessionId | undefined) => {
    if (saving.isSaving) return;
    said.current = chosen;
    const isSaved = await saving.save(async () => {
      // After a failure in the middle the rest is still offered, and tried again.
      for (const kept of scraps) await changeCapture(kept, saidSession(chosen));
    });
    if (!isSaved) return;
    status.say(t`Saved`);
    // The button that had focus is gone.
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  };

  const count = scraps.length;
  return (
    <Notice
      title={
        <Plural
          value={count}
          one="# quick note from soon after it has no session"
          other="# quick notes from soon after it have no session"
        />
      }
    >
      <Details summary={count === 1 ? t`What it is` : t`What they are`}>
        <ScrapList captures={scraps} aside={aside} />
      </Details>
      {saving.problem && !saving.isSaving && (
        <NotSaved problem={saving.problem} onTryAgain={() => void say(said.current)} />
      )}
      <Actions>
        <Button onClick={() => void say(sessionId)}>
          {count === 1 ? t`It belongs to this one` : t`They belong to this one`}
        </Button>
        <Button variant="quiet" onClick={() => void say(undefined)}>
          {count === 1 ? t`It does not` : t`They do not`}
        </Button>
      </Actions>
    </Notice>
  );
};
