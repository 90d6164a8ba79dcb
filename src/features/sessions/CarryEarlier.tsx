import { useLingui } from "@lingui/react/macro";
import { useId, useRef } from "react";
import { carriedIntoToo, intentionsToCarry } from "#src/analysis/earlier-intentions.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { shortened } from "#src/domain/words.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { changeIntention } from "#src/journal/intentions.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { Kept } from "#src/vault/kind.ts";

interface CarryEarlierProps {
  readonly session: Session;
  readonly sessions: readonly Session[];
  readonly intentions: readonly Kept<Intention>[];
}

/** One that is there already goes into this session too. Nothing where there is none to choose. */
export const CarryEarlier = ({ session, sessions, intentions }: CarryEarlierProps) => {
  const { t } = useLingui();
  const sayChanged = useSayChanged();
  const { save, problem } = useSaving();
  const isBusy = useRef(false);
  const again = useRef(() => {});
  const open = intentionsToCarry(session, intentions);
  if (open.length === 0) return null;

  const carry = async (kept: Kept<Intention>) => {
    // A second tap would change the version before.
    if (isBusy.current) return;
    isBusy.current = true;
    again.current = () => void carry(kept);
    let isTwin = false;
    const isSaved = await save(async () => {
      const { twinOf } = await changeIntention(kept, carriedIntoToo(kept.record, session, sessions));
      isTwin = twinOf !== undefined && twinOf !== kept.twinOf;
    }).finally(() => {
      isBusy.current = false;
    });
    if (!isSaved) return;
    sayChanged(isTwin);
    // The button that had focus goes.
    document.querySelector<HTMLElement>("main h1")?.focus();
  };
  return (
    <Details summary={t`Carry an earlier one`}>
      <Stack gap={12}>
        <List>
          {open.map((kept) => (
            <ListRow key={kept.record.id}>
              <EarlierOne text={kept.record.text} onCarry={() => void carry(kept)} />
            </ListRow>
          ))}
        </List>
        {problem && <NotSaved problem={problem} onTryAgain={() => again.current()} />}
      </Stack>
    </Details>
  );
};

/** Enough to know it again by. */
const longestShown = 200;

const EarlierOne = ({ text, onCarry }: { readonly text: string; readonly onCarry: () => void }) => {
  const { t } = useLingui();
  const wordsId = useId();
  return (
    <>
      <p id={wordsId} className="own-words" dir="auto" translate="no">
        {shortened(text, longestShown)}
      </p>
      <Button variant="quiet" icon="add" aria-describedby={wordsId} onClick={onCarry}>
        {t`Carry this one`}
      </Button>
    </>
  );
};
