import { useLingui } from "@lingui/react/macro";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";

interface SaveOrLeaveProps {
  /** "Save session" */
  readonly save: string;
  /** Where there is something to go back to. */
  readonly onLeave?: (() => unknown) | undefined;
}

/** Last in a form that may change something: save it, or leave it as it was. */
export const SaveOrLeave = ({ save, onLeave }: SaveOrLeaveProps) => {
  const { t } = useLingui();
  return (
    <Actions withinReach>
      <Button type="submit" variant="main">
        {save}
      </Button>
      {onLeave && <Button variant="quiet" onClick={() => void onLeave()}>{t`Leave it as it was`}</Button>}
    </Actions>
  );
};
