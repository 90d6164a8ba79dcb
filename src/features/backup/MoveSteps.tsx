import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { addressOfApp } from "#src/platform/page.ts";
import styles from "./backup.module.css";
import { Counts } from "./Counts.tsx";
import { MakeBackup } from "./MakeBackup.tsx";
import { useCountsNow } from "./use-counts-now.ts";

export const MakeStep = ({ onKept }: { onKept: () => void }) => (
  <>
    <p>
      <Trans>The backup is one sealed file with everything in it. What you write here later is not in it.</Trans>
    </p>
    <MakeBackup onKept={onKept} />
  </>
);

export const SendStep = () => (
  <>
    <p>
      <Trans>Any way will do; the file is sealed:</Trans>
    </p>
    <ul>
      <li>
        <Trans>AirDrop or Quick Share, when both phones are beside you</Trans>
      </li>
      <li>
        <Trans>a mail or a message to yourself</Trans>
      </li>
      <li>
        <Trans>a cloud drive, a cable, or a memory stick</Trans>
      </li>
    </ul>
    <p>
      <Trans>Do not send the passphrase along with it. Carry that over on paper, or in your head.</Trans>
    </p>
  </>
);

export const OpenStep = () => (
  <>
    <p>
      <Trans>On the new phone:</Trans>
    </p>
    <ol className={styles["steps"]}>
      <li>
        <Trans>
          Open <strong translate="no">{addressOfApp()}</strong> in its browser.
        </Trans>
      </li>
      <li>
        <Trans>
          On an iPhone or iPad, first press Share, then “Add to Home Screen”, and open Mooring from there: it keeps a
          journal of its own.
        </Trans>
      </li>
      <li>
        <Trans>Press “I have a backup”, choose the file, and type its passphrase.</Trans>
      </li>
      <li>
        <Trans>Look at what is in it, then press “Restore”.</Trans>
      </li>
    </ol>
  </>
);

export const CompareStep = () => {
  const { t } = useLingui();
  const counts = useCountsNow();
  return (
    <>
      <p>
        <Trans>The new phone shows a list like this one when it is done. Each number is the same there:</Trans>
      </p>
      {counts && <Counts label={t`In this journal`} counts={counts} />}
      <p className="soft">
        <Trans>
          If one is not, something was written here after the backup. Make another one and open it there too: nothing
          comes twice.
        </Trans>
      </p>
    </>
  );
};

export const AfterwardsStep = () => (
  <>
    <ul>
      <li>
        <Trans>From now on, write on the new phone. What is written here does not get there by itself.</Trans>
      </li>
      <li>
        <Trans>Set a passphrase there too: a backup does not bring the lock along.</Trans>
      </li>
      <li>
        <Trans>Let this journal lie for a week or two, until you have looked around in the new one.</Trans>
      </li>
      <li>
        <Trans>
          Before you give this phone away, <Link to="/settings/erase">erase everything</Link> here.
        </Trans>
      </li>
    </ul>
  </>
);
