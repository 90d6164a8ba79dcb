import { useLocation, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { setDeviceShared } from "#src/platform/auto-lock.ts";
import { useStart, type JournalState } from "./start-context.ts";

const FirstStart = lazy(() =>
  import("#src/features/start/FirstStart.tsx").then((file) => ({ default: file.FirstStart })),
);
const LockScreen = lazy(() => import("./lock/LockScreen.tsx").then((file) => ({ default: file.LockScreen })));
const OpenBackup = lazy(() => import("./recovery/OpenBackup.tsx").then((file) => ({ default: file.OpenBackup })));
const Recovery = lazy(() => import("./recovery/Recovery.tsx").then((file) => ({ default: file.Recovery })));

type NotOpen = Exclude<JournalState, { state: "open" | "closed-elsewhere" }>;

/** What is shown while there is no open journal. Nothing here greets a returning person as new. */
export const StartScreens = ({ journal }: { journal: NotOpen }) => {
  // A moment only: the vault answers within three seconds, or says that it is blocked.
  if (journal.state === "looking") return null;
  return (
    <Suspense fallback={null}>
      <StartScreen journal={journal} />
    </Suspense>
  );
};

const StartScreen = ({ journal }: { journal: Exclude<NotOpen, { state: "looking" }> }) => {
  const navigate = useNavigate();
  const { startNew } = useStart();
  const pathname = useLocation({ select: (location) => location.pathname });

  const start = async ({ isShared }: { readonly isShared: boolean }) => {
    await startNew();
    setDeviceShared(isShared);
    await navigate({ to: isShared ? "/settings/lock" : "/" });
  };
  switch (journal.state) {
    case "new":
      return <FirstStart onStart={start} openBackup={openBackup} />;
    case "locked":
      return (
        <LockScreen
          hasPassphrase={journal.hasPassphrase}
          hasRecovery={journal.hasRecovery}
          isRightNow={pathname === "/right-now"}
        />
      );
    default:
      return <Recovery journal={journal} />;
  }
};

const openBackup = (choice: { readonly isShared: boolean; readonly onBack: () => void }) => <OpenBackup {...choice} />;
