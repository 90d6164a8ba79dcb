import { useLingui } from "@lingui/react/macro";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";

interface SaveOrLeaveProps {
  /** "Save session" */
  readonly save: string;
  /** Where there is something to go back to. What was typed over it is let go first. */
  readonly onLeave?: (() => void) | undefined;
  readonly letGo: () => Promise<void>;
}

/** Last in a form that may change something: save it, or leave it as it was. */
export const SaveOrLeave = ({ save, onLeave, letGo }: SaveOrLeaveProps) => {
  const { t } = useLingui();
  const leave =
    onLeave &&
    (() => {
      void letGo();
      onLeave();
    });
  return (
    <Actions withinReach>
      <Button type="submit" variant="main">
        {save}
      </Button>
      {leave && <Button variant="quiet" onClick={leave}>{t`Leave it as it was`}</Button>}
    </Actions>
  );
};
