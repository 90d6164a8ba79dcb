import { useLockFacts } from "#src/journal/lock.ts";
import { HiddenScreen } from "#src/ui/HiddenScreen.tsx";
import { ShellNotices } from "#src/ui/ShellLayout.tsx";
import { LockingSoon } from "./LockingSoon.tsx";
import { NotLocked } from "./NotLocked.tsx";
import { useAutoLock } from "./use-auto-lock.ts";

interface LockWatchProps {
  /** The name in the header was pressed. */
  readonly isHidden: boolean;
  readonly onReturn: () => void;
}

/** Beside every screen of an open journal: locks it when nobody attends to it, and says so when it cannot. */
export const LockWatch = ({ isHidden, onReturn }: LockWatchProps) => {
  const hasLock = useLockFacts()?.hasPassphrase === true;
  const { isSoon, problem, lock, dismiss } = useAutoLock(hasLock);

  const lockFromCover = async () => {
    // Not locked: then the person has to see why.
    if (!(await lock())) onReturn();
  };
  return (
    <>
      {problem && (
        <ShellNotices>
          <NotLocked problem={problem} onTryAgain={lock} onDismiss={dismiss} />
        </ShellNotices>
      )}
      <LockingSoon isSoon={isSoon} />
      {isHidden && <HiddenScreen onReturn={onReturn} {...(hasLock && { onLock: lockFromCover })} />}
    </>
  );
};
