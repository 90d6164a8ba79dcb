import { useLingui } from "@lingui/react/macro";
import type { ContentId } from "#src/domain/ids.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useChoices } from "./use-choices.ts";

/** Keep it close, or out of sight. Both can be taken back here. */
export const PracticeChoice = ({ id }: { id: ContentId }) => {
  const { t } = useLingui();
  const choices = useChoices();
  if (!choices) return null;
  const { isClose, isHidden, keepClose, hide, problem, tryAgain } = choices;
  return (
    <>
      <Actions>
        {!isHidden(id) && (
          <Button icon="close" onClick={() => keepClose(id, !isClose(id))}>
            {isClose(id) ? t`No longer keep it close` : t`Keep it close`}
          </Button>
        )}
        {/* One button, so that focus stays on it. */}
        <Button
          variant={isHidden(id) ? "line" : "quiet"}
          icon={isHidden(id) ? "undo" : undefined}
          onClick={() => hide(id, !isHidden(id))}
        >
          {isHidden(id) ? t`Show it in the list again` : t`Hide it from the list`}
        </Button>
      </Actions>
      {problem && <NotSaved problem={problem} onTryAgain={tryAgain} />}
    </>
  );
};
