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

/** A change of place this soon after a save is the one that the save leads to, whatever is pressed meanwhile. */
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
  const isTouched = useRef(false);
  // What was said goes with the next edit, and with the next change of place that the person makes. The one that a save leads to
  // may take its time on a slow phone: untouched, it is that one.
  useEffect(() => {
    if (isTouched.current && performance.now() - saidAt.current > cameWithMs) setSaid(null);
    // It asks nothing of the place but that it changed.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [place]);
  useEffect(() => {
    const forget = () => setSaid(null);
    const touch = () => {
      isTouched.current = true;
    };
    const touches = ["pointerdown", "keydown"] as const;
    document.addEventListener("input", forget);
    for (const name of touches) addEventListener(name, touch);
    return () => {
      document.removeEventListener("input", forget);
      for (const name of touches) removeEventListener(name, touch);
    };
  }, []);

  const status = useMemo<Status>(() => {
    const say = (text: string, isOnlyHeard: boolean) => {
      saidAt.current = performance.now();
      isTouched.current = false;
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
  const [faded, setFaded] = useState<Said | null>(null);
  const isSeen = said !== null && !said.isOnlyHeard;
  return (
    // An output element would do too, but fewer screen readers read its changes.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="status" aria-live="polite" className={styles["line"]} data-shown={isSeen && said !== faded}>
      {said && (
        <span
          key={said.count}
          className={isSeen ? styles["said"] : "visually-hidden"}
          onAnimationEnd={() => setFaded(said)}
        >
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
    // The button that had focus is gone. The page stays where it was read.
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
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
