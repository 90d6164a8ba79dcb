import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useStart, type JournalState } from "./start-context.ts";

const FirstStart = lazy(() =>
  import("#src/features/start/FirstStart.tsx").then((file) => ({ default: file.FirstStart })),
);
const Recovery = lazy(() => import("./recovery/Recovery.tsx").then((file) => ({ default: file.Recovery })));

type NotOpen = Exclude<JournalState, { state: "open" | "closed-elsewhere" }>;

/** What is shown while there is no open journal. Nothing here greets a returning person as new. */
export const StartScreens = ({ journal }: { journal: NotOpen }) => {
  const navigate = useNavigate();
  const { startNew } = useStart();
  // A moment only: the vault answers within three seconds, or says that it is blocked.
  if (journal.state === "looking") return null;

  const start = async () => {
    await startNew();
    await navigate({ to: "/" });
  };
  return (
    <Suspense fallback={null}>
      {journal.state === "new" ? <FirstStart onStart={start} /> : <Recovery journal={journal} />}
    </Suspense>
  );
};
