import { useLingui } from "@lingui/react/macro";
import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import styles from "./Status.module.css";
import { StatusContext, type Status } from "./use-status.ts";

interface Said {
  readonly text: string;
  /** The second "Saved" is news too, although the words are the same. */
  readonly count: number;
  /** Already on the screen elsewhere: only to be heard. */
  readonly isOnlyHeard: boolean;
}

interface Undoable {
  readonly text: string;
  readonly undo: () => void | Promise<void>;
}

const ShownContext = createContext<{ said: Said | null; undoable: Undoable | null; dismiss: () => void }>({
  said: null,
  undoable: null,
  dismiss: () => undefined,
});

interface StatusProviderProps {
  /** Where the person is (the path). An offered undo goes when it changes. */
  readonly place?: string;
  readonly children: ReactNode;
}

/** A change of place this soon after a save is the one that the save leads to. */
const cameWithMs = 1000;

export const StatusProvider = ({ place, children }: StatusProviderProps) => {
  const [said, setSaid] = useState<Said | null>(null);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [lastPlace, setLastPlace] = useState(place);
  if (place !== lastPlace) {
    setLastPlace(place);
    setUndoable(null);
  }
  const saidAt = useRef(0);
  // What was said goes with the next edit, and with the next change of place that is not the one it led to.
  useEffect(() => {
    if (performance.now() - saidAt.current > cameWithMs) setSaid(null);
    // It asks nothing of the place but that it changed.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [place]);
  useEffect(() => {
    const forget = () => setSaid(null);
    document.addEventListener("input", forget);
    return () => document.removeEventListener("input", forget);
  }, []);

  const status = useMemo<Status>(() => {
    const say = (text: string, isOnlyHeard: boolean) => {
      saidAt.current = performance.now();
      setSaid((before) => ({ text, count: (before?.count ?? 0) + 1, isOnlyHeard }));
    };
    return {
      say: (text) => say(text, false),
      clear: () => setSaid(null),
      offerUndo: (text, undo) => {
        setUndoable({ text, undo });
        say(text, true);
      },
    };
  }, []);
  const shown = useMemo(() => ({ said, undoable, dismiss: () => setUndoable(null) }), [said, undoable]);

  return (
    <StatusContext value={status}>
      <ShownContext value={shown}>{children}</ShownContext>
    </StatusContext>
  );
};

/** The one status message of the app. Always in the document, or the first words put into it would not be read out. */
export const StatusLine = () => {
  const { said } = use(ShownContext);
  const isSeen = said !== null && !said.isOnlyHeard;
  return (
    // An output element would do too, but fewer screen readers read its changes.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="status" aria-live="polite" className={styles["line"]} data-shown={isSeen}>
      {said && (
        <span key={said.count} className={isSeen ? styles["said"] : "visually-hidden"}>
          {isSeen && <Icon name="check" />}
          {said.text}
        </span>
      )}
    </div>
  );
};

/** What was just done, and the way back. It has no clock. */
export const UndoBar = () => {
  const { t } = useLingui();
  const { undoable, dismiss } = use(ShownContext);
  if (!undoable) return null;

  const leave = () => {
    dismiss();
    // The button that had focus is gone.
    document.querySelector<HTMLElement>("main")?.focus();
  };
  const takeBack = () => {
    leave();
    void undoable.undo();
  };
  return (
    <section aria-label={undoable.text} className={styles["undo"]}>
      <p>{undoable.text}</p>
      <div className={styles["undoButtons"]}>
        <Button variant="quiet" icon="undo" onClick={takeBack}>{t`Undo`}</Button>
        <Button variant="quiet" onClick={leave}>{t`Dismiss`}</Button>
      </div>
    </section>
  );
};
