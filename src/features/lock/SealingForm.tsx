import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { NewPassphraseFields } from "#src/forms/NewPassphraseFields.tsx";
import type { NewPassphrase } from "#src/forms/use-new-passphrase.ts";
import { WorkProgress } from "#src/forms/WorkProgress.tsx";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Sealing } from "./use-sealing.ts";

interface SealingFormProps {
  readonly next: NewPassphrase;
  readonly sealing: Sealing;
  readonly problems: readonly FormProblem[];
  readonly onSubmit: () => Promise<void>;
  /** What the button says. */
  readonly verb: ReactNode;
  /** What is asked before the new passphrase. */
  readonly children?: ReactNode;
}

/** A new passphrase, and everything sealed anew under the key that goes with it. */
export const SealingForm = ({ next, sealing, problems, onSubmit, verb, children }: SealingFormProps) => {
  const { t } = useLingui();
  const { percent, cancel } = sealing;
  const isSealing = percent !== undefined;
  return (
    <Form onSubmit={onSubmit} problems={problems}>
      {children}
      <NewPassphraseFields
        next={next}
        label={t`New passphrase`}
        againLabel={t`New passphrase again`}
        hint={t`At least 8 characters. Capital letters and spaces count.`}
        isBusy={isSealing}
      />
      <SealingProblem sealing={sealing} onTryAgain={() => void onSubmit()} />
      {isSealing ? (
        <WorkProgress
          label={t`Sealing everything under the new key. Please keep this page open for a moment.`}
          percent={percent}
          onCancel={cancel}
        >
          <Trans>If it is interrupted, nothing is lost: until the last moment all stays as it was.</Trans>
        </WorkProgress>
      ) : (
        <Actions>
          <Button type="submit" variant="main">
            {verb}
          </Button>
        </Actions>
      )}
    </Form>
  );
};

/** Why it did not happen. */
const SealingProblem = ({ sealing: { problem }, onTryAgain }: { sealing: Sealing; onTryAgain: () => void }) => {
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
