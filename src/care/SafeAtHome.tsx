import { useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import type { Session } from "#src/domain/session.ts";
import { changeSession } from "#src/journal/sessions.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { clockWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";

/** One tap, once the person is there; and one to take it back. It tells nobody. */
export const SafeAtHome = ({ kept }: { kept: Kept<Session> }) => {
  const { t } = useLingui();
  const noteId = useId();
  const status = useStatus();
  const { save, isSaving, problem } = useSaving();
  const [saved, setSaved] = useState<Kept<Session>>();
  // What was just saved may not have been read again yet.
  const latest = saved && saved.record.id === kept.record.id && saved.n > kept.n ? saved : kept;
  const { homeAt } = latest.record;

  const turn = async () => {
    if (isSaving) return;
    const next = homeAt ? undefined : rightNow();
    if (await save(async () => setSaved(await changeSession(latest, { homeAt: next })))) status.say(t`Saved`);
  };
  const clock = homeAt && clockWords(homeAt);
  return (
    <Stack gap={4}>
      {homeAt && <p>{t`At home since ${clock}.`}</p>}
      <div>
        <Button
          variant={homeAt ? "quiet" : "line"}
          icon={homeAt ? "undo" : "check"}
          aria-describedby={noteId}
          onClick={() => void turn()}
        >
          {homeAt ? t`I'm not home yet` : t`I'm safe at home`}
        </Button>
      </div>
      {/* Nobody is to take it for a message. */}
      <p id={noteId} className="soft small">
        {t`For your own notes. It tells nobody; text them if someone is waiting.`}
      </p>
      {problem && <NotSaved problem={problem} onTryAgain={() => void turn()} />}
    </Stack>
  );
};
