import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "#src/ui/Button.tsx";
import { Card } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { LongWork } from "./use-work.ts";
import styles from "./WorkNotice.module.css";

/** While everything is put under another key: how far it is, and the way out. */
export const WorkProgress = ({ work: { progress, cancel } }: { work: LongWork }) => {
  const { t } = useLingui();
  const { done = 0, of = 0 } = progress ?? {};
  return (
    <Card>
      <p id="sealing">
        <Trans>Sealing everything under the new key. Please keep this page open for a moment.</Trans>
      </p>
      {/* Without a value it says only that something is going on, which is all that is known yet. */}
      <progress aria-labelledby="sealing" className={styles["bar"]} {...(of > 0 && { value: done, max: of })} />
      <p className="soft small">
        {of > 0 && (
          <>
            <span className="numbers">{t`${done} of ${of}.`}</span>{" "}
          </>
        )}
        <Trans>If it is interrupted, nothing is lost: until the last moment all stays as it was.</Trans>
      </p>
      <div>
        <Button onClick={cancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Card>
  );
};

/** Why it did not happen. */
export const WorkProblem = ({ work: { problem }, onTryAgain }: { work: LongWork; onTryAgain: () => void }) => {
  if (problem === undefined) return null;
  if (problem !== "newer-entries") return <NotSaved problem={problem} onTryAgain={onTryAgain} />;
  return (
    <Notice tone="alert" role="alert" title={<Trans>Not saved</Trans>}>
      <p>
        <Trans>
          Some entries were written by a newer version of Mooring, and this one does not know how to seal them anew.
          Update first: connect to the internet, close every other tab of Mooring, and reload. Everything is as it was.
        </Trans>
      </p>
    </Notice>
  );
};
