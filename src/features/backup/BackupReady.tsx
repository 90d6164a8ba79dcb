import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Card } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import styles from "./backup.module.css";
import { Counts } from "./Counts.tsx";
import type { Counts as CountsByKind } from "./kind-words.ts";
import { PartHeading } from "./PartHeading.tsx";
import { sizeWords } from "./size-words.ts";
import type { HandedOver } from "./use-making.ts";

interface BackupReadyProps {
  readonly made: {
    readonly name: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly counts: CountsByKind;
    /** Rows of the journal that this version cannot read, whether they are in the file or not. */
    readonly unreadable: number;
  };
  readonly handedOver: HandedOver | undefined;
  readonly isDateKept: boolean;
  /** False when the person closed the share sheet again. */
  readonly onSave: () => Promise<boolean>;
}

/** The finished file: what is in it, and out of the app with it in one tap. */
export const BackupReady = ({ made, handedOver, isDateKept, onSave }: BackupReadyProps) => {
  const { t } = useLingui();
  const { say } = useStatus();

  const save = async () => {
    say((await onSave()) ? t`Saved. The backup is out of the app.` : t`Nothing was kept: the sheet was closed.`);
  };
  return (
    <Card className={styles["part"]}>
      <PartHeading level={3}>
        <Trans>Backup ready</Trans>
      </PartHeading>
      <p className={styles["name"]}>
        <span translate="no">{made.name}</span>, {sizeWords(made.bytes.length)}
      </p>
      <Counts label={t`In this backup`} counts={made.counts} />
      {made.unreadable > 0 && (
        <p>
          <Plural
            value={made.unreadable}
            one="# entry cannot be read here, and may be missing from it."
            other="# entries cannot be read here, and may be missing from it."
          />
        </p>
      )}
      {handedOver && <WhereItWent how={handedOver} isDateKept={isDateKept} />}
      <Actions>
        <Button variant={handedOver ? "line" : "main"} icon="save" onClick={() => void save()}>
          <Trans>Save the file</Trans>
        </Button>
      </Actions>
      {!handedOver && (
        <p className="soft">
          <Trans>It is not kept yet. It counts once you have saved it.</Trans>
        </p>
      )}
    </Card>
  );
};

const WhereItWent = ({ how, isDateKept }: { how: HandedOver; isDateKept: boolean }) => (
  <Notice
    title={how === "shared" ? <Trans>It went where you sent it</Trans> : <Trans>It is among your downloads</Trans>}
  >
    <p>
      {how === "shared" ? (
        <Trans>Look whether it has arrived there.</Trans>
      ) : (
        <Trans>
          Look whether it is there. In the folder of downloads it is easily lost: give it a place of its own.
        </Trans>
      )}
    </p>
    <p>
      <Trans>
        Keep it in a second place too: another device, a memory stick, or a cloud drive. The file is sealed; whoever
        finds it sees only that it is there.
      </Trans>
    </p>
    {!isDateKept && (
      <p>
        <Trans>The date could not be written down, so Today may remind you although you have this backup.</Trans>
      </p>
    )}
  </Notice>
);
