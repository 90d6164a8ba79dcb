import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Navigate, useBlocker, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useLayoutEffect, useState } from "react";
import { lockNow, useLockFacts } from "#src/journal/lock.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { LeftPhotos } from "#src/media/LeftPhotos.tsx";
import { Button } from "#src/ui/Button.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import styles from "./HoldUp.module.css";
import { HeldUp } from "./HeldUp.tsx";
import { wayHere } from "./way-here.ts";

/** What is shown to somebody else: the words, large, and nothing that leads to any others. */
const HoldUpScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { id } = useParams({ from: "/therapy/hold-up/$id" });
  const { part } = useSearch({ from: "/therapy/hold-up/$id" });
  const facts = useLockFacts();
  const read = useEntry(id);
  const [isNotLocked, setIsNotLocked] = useState(false);
  const [isFromList] = useState(wayHere.isFromList);
  const hasLock = facts?.hasPassphrase;
  useAloneOnScreen();
  // Back, forward, or a swipe: none of them leads past the lock. Until it is known whether there is one, neither.
  useBlocker({
    shouldBlockFn: () => true,
    enableBeforeUnload: false,
    disabled: !isFromList || hasLock === false,
  });

  if (hasLock && !isFromList) return <Navigate to="/therapy" replace />;
  // Nothing is drawn anew once it is locked: the page goes, and what it would read is closed.
  const lock = () => lockNow().catch(() => setIsNotLocked(true));
  const leave = () => void (hasLock ? lock() : navigate({ to: "/therapy", replace: true }));
  return (
    <div className={styles["alone"]}>
      <h1 tabIndex={-1} className="visually-hidden">{t`To show`}</h1>
      <div className={styles["middle"]}>{read && <HeldUp entry={read.entry} part={part} />}</div>
      {isNotLocked && (
        <>
          <Notice tone="alert" role="alert" title={t`Not saved, and so not locked`}>
            <p>{t`What you are writing elsewhere could not be kept. Free some space, or close other tabs, then try again.`}</p>
          </Notice>
          {/* Elsewhere it stands above every screen, which is out of sight here. */}
          <LeftPhotos />
        </>
      )}
      {facts && (
        <div className={styles["leave"]}>
          <Button variant="quiet" icon={hasLock ? "lock" : undefined} onClick={leave}>
            {hasLock ? t`Close and lock` : t`Close`}
          </Button>
        </div>
      )}
    </div>
  );
};

/** The header and the bar are there below: not seen, not read out, not reached by any key. */
const useAloneOnScreen = () => {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset["alone"] = "";
    return () => {
      delete root.dataset["alone"];
    };
  }, []);
};

export const route = createLazyRoute("/therapy/hold-up/$id")({ component: HoldUpScreen });
