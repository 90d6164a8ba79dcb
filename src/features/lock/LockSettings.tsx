import { Trans } from "@lingui/react/macro";
import { createLazyRoute } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { addRecovery, useLockFacts, type LockFacts, type Opening } from "#src/journal/lock.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { ChangePassphrase } from "./ChangePassphrase.tsx";
import { justOpened } from "./just-opened.ts";
import { LockIsOff } from "./LockIsOff.tsx";
import { LockIsOn } from "./LockIsOn.tsx";
import { RecoverySheet } from "./RecoverySheet.tsx";
import { RenewKey } from "./RenewKey.tsx";
import { SetPassphrase } from "./SetPassphrase.tsx";
import { RemoveSheet, TurnLockOff } from "./TakeAway.tsx";
import type { Task } from "./tasks.ts";

const LockSettings = () => {
  const facts = useLockFacts();
  const [task, setTask] = useState<Task>();
  const [openedWith, setOpenedWith] = useState(justOpened.opening);
  useEffect(() => justOpened.forget, []);

  const done = () => setTask(undefined);
  const changed = () => {
    justOpened.forget();
    setOpenedWith(undefined);
    done();
  };

  if (!facts) {
    return (
      <Page>
        <PageHeading>
          <Trans>Lock</Trans>
        </PageHeading>
      </Page>
    );
  }
  if (task === "change") {
    return (
      <ChangePassphrase hasRecovery={facts.hasRecovery} openedWith={openedWith} onChanged={changed} onBack={done} />
    );
  }
  if (task) return <OtherTask task={task} facts={facts} onDone={done} />;
  return facts.hasPassphrase ? (
    <LockIsOn facts={facts} isOpenedByCode={openedWith !== undefined} onTask={setTask} />
  ) : (
    <LockIsOff isUnfinished={facts.isUnfinished} onSet={() => setTask("set")} />
  );
};

interface OtherTaskProps {
  readonly task: Exclude<Task, "change">;
  readonly facts: LockFacts;
  readonly onDone: () => void;
}

const OtherTask = ({ task, facts, onDone }: OtherTaskProps) => {
  const { hasRecovery } = facts;
  switch (task) {
    case "set":
      return <SetPassphrase facts={facts} onDone={onDone} />;
    case "sheet":
      return <RecoverySheet keep={keepAnother} hasRecovery={hasRecovery} onDone={onDone} />;
    case "remove-sheet":
      return <RemoveSheet hasRecovery={hasRecovery} onDone={onDone} />;
    case "renew":
      return <RenewKey facts={facts} onDone={onDone} />;
    case "turn-off":
      return <TurnLockOff hasRecovery={hasRecovery} onDone={onDone} />;
  }
};

const keepAnother = (code: string, opening: Opening) => addRecovery(opening, code);

export const route = createLazyRoute("/settings/lock")({ component: LockSettings });
