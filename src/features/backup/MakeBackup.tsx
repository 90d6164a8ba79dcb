import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { RestFirst } from "#src/care/RestFirst.tsx";
import { NewPassphraseFields } from "#src/forms/NewPassphraseFields.tsx";
import { useNewPassphrase } from "#src/forms/use-new-passphrase.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import { BackupReady } from "./BackupReady.tsx";
import { useMaking } from "./use-making.ts";
import { WorkProgress } from "#src/forms/WorkProgress.tsx";

/** Passphrase, file, and into the person's hands. `onKept` is called once it was handed over. */
export const MakeBackup = ({ onKept }: { onKept?: () => void }) => {
  const { i18n, t } = useLingui();
  const { percent, cancel, made, problem, handedOver, isDateKept, make, save } = useMaking();
  const next = useNewPassphrase("backup-passphrase");
  const [refused, setRefused] = useState<readonly FormProblem[]>([]);
  const isMaking = percent !== undefined;

  const submit = async () => {
    // Enter in a field comes here while it is being made, too.
    if (isMaking) return;
    const found = next.problems();
    setRefused(found);
    if (found.length > 0 || !(await make(next.first))) return;
    // It has done what it was typed for; after a cancel or a failure it stays in its fields.
    next.typeFirst("");
    next.typeAgain("");
  };

  if (made) {
    return (
      <BackupReady
        made={made}
        handedOver={handedOver}
        isDateKept={isDateKept}
        onSave={async () => {
          const isSaved = await save(made);
          if (isSaved) onKept?.();
          return isSaved;
        }}
      />
    );
  }
  return (
    <Form onSubmit={submit} problems={refused}>
      <RestFirst />
      <NewPassphraseFields
        next={next}
        label={t`Backup passphrase`}
        againLabel={t`Backup passphrase again`}
        hint={t`It seals the file. It need not be the one of the lock.`}
        isBusy={isMaking}
      />
      <p>
        <Trans>
          <strong>Without this passphrase nobody can open the file, and neither can we.</strong> Write it down, and keep
          it in another place than the file.
        </Trans>
      </p>
      {problem && !isMaking && (
        <Notice tone="alert" role="alert" title={<Trans>No backup was made</Trans>}>
          <p>{i18n._(problem)}</p>
          <p>
            <Trans>Your journal is as it was.</Trans>
          </p>
        </Notice>
      )}
      {isMaking ? (
        <WorkProgress label={t`Making your backup, and checking it…`} percent={percent} onCancel={cancel} />
      ) : (
        <Actions>
          <Button type="submit" variant="main" icon="save">
            <Trans>Make a backup</Trans>
          </Button>
        </Actions>
      )}
    </Form>
  );
};
