import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { longestWords } from "#src/domain/words.ts";
import { keepWhileLocked, newCaptureId } from "#src/journal/inbox.ts";
import { rightNow } from "#src/platform/clock.ts";
import { copyText, saveTextFile } from "#src/platform/files.ts";
import { Button } from "#src/ui/Button.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { autoLockMinutes } from "#src/platform/auto-lock.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";
import { cover, uncover } from "./cover.ts";
import styles from "./LockScreen.module.css";

const noWords = { threeWords: "", picture: "", line: "" };
type Fields = typeof noWords;

/** Out of sight for longer than this, the words go from the screen. */
const awayMs = 60_000;
/** A moment after the last key, as drafts are kept. */
const pauseMs = 600;

/**
 * A few words for whoever is too foggy for a passphrase. They are sealed as they are typed, and cannot be read again before the
 * journal is unlocked: not by the person either, once they leave.
 */
export const RightNowLocked = ({ onUnlock }: { onUnlock: () => void }) => {
  const { t, i18n } = useLingui();
  const status = useStatus();
  const [id] = useState(newCaptureId);
  const [at] = useState(rightNow);
  const [fields, setFields] = useState(noWords);
  const [state, setState] = useState<"empty" | "typing" | "kept" | "not-kept" | "done">("empty");
  // Until they are kept after all: it must not come and go with every key.
  const [problem, setProblem] = useState<StorageProblem>();
  const heading = useRef<HTMLHeadingElement>(null);
  const turn = useRef<Promise<boolean>>(Promise.resolve(true));

  const keep = (words: Fields): Promise<boolean> => {
    const attempt = async () => {
      try {
        await keepWhileLocked(id, { at, ...words });
        setProblem(undefined);
        return true;
      } catch (error) {
        setProblem(error instanceof StorageError ? error.problem : "unknown");
        return false;
      }
    };
    // One after another: an older one that is late must not take the place of a newer one.
    turn.current = turn.current.then(attempt, attempt);
    return turn.current;
  };

  /** What is typed meanwhile as well: after this they go from the screen. */
  const keepAll = async (): Promise<boolean> => {
    for (;;) {
      const words = lastWords.current.fields;
      if (!(await keep(words))) return false;
      if (lastWords.current.fields === words) return true;
    }
  };

  const lastWords = useRef({ state, fields });
  lastWords.current = { state, fields };
  const text = Object.values(fields).filter(Boolean).join("\n\n");
  const isEmpty = text.trim() === "";
  useEffect(() => {
    if (state !== "typing") return undefined;
    const timer = setTimeout(
      () =>
        void keep(fields).then((isKept) => {
          // More was typed meanwhile, and is not kept: its own turn comes.
          if (lastWords.current.fields !== fields) return;
          setState((now) => (now === "typing" ? (isKept ? "kept" : "not-kept") : now));
        }),
      pauseMs,
    );
    return () => clearTimeout(timer);
    // `keep` is made anew with every render and always does the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state, fields]);
  // Whoever drifts off leaves words on a screen that is locked for everybody else.
  const closeUnattended = async () => {
    if (!isEmpty && !(await keepAll())) return;
    setFields(noWords);
    if (isEmpty) onUnlock();
    else setState("done");
  };
  useEffect(() => {
    if (state === "done") return undefined;
    const isAway = document.visibilityState === "hidden";
    let timer = setTimeout(() => void closeUnattended(), isAway ? awayMs : autoLockMinutes() * 60_000);
    const onVisibility = () => {
      if (document.visibilityState !== "hidden") return;
      // There may be no other moment: phones drop hidden pages without a word.
      if (state === "typing") void keep(fields);
      clearTimeout(timer);
      timer = setTimeout(() => void closeUnattended(), awayMs);
    };
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  });
  useEffect(() => {
    const onVisibility = () => (document.visibilityState === "hidden" ? cover() : uncover());
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      uncover();
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, []);
  useEffect(
    () => () => {
      // To Support and back, say: what was typed a moment ago is kept, and what was taken back is.
      if (lastWords.current.state === "typing") void keep(lastWords.current.fields);
    },
    // oxlint-disable-next-line react/exhaustive-deps -- as above
    [],
  );
  const isDone = state === "done";
  useEffect(() => heading.current?.focus(), [isDone]);

  const type = (changes: Partial<Fields>) => {
    setFields((before) => ({ ...before, ...changes }));
    setState("typing");
  };
  const leave = async () => {
    if (isEmpty) return onUnlock();
    const isKept = await keepAll();
    setState(isKept ? "done" : "not-kept");
    if (isKept) status.say(t`Saved`);
  };

  if (isDone) {
    return (
      <div className={styles["words"]}>
        <h1 ref={heading} tabIndex={-1}>
          <Trans>Kept. Rest now.</Trans>
        </h1>
        <p>
          <Trans>You will see it after unlocking.</Trans>
        </p>
        <Button variant="quiet" onClick={onUnlock}>
          <Trans>Back to the lock</Trans>
        </Button>
      </div>
    );
  }
  return (
    <div className={styles["words"]}>
      <h1 ref={heading} tabIndex={-1}>
        <Trans>Right now</Trans>
      </h1>
      <p>
        <Trans>A few words, before they fade. What you write here is sealed, and comes back when you unlock.</Trans>
      </p>
      {boxes.map(({ name, label }) => (
        <TextArea
          key={name}
          name={name}
          label={i18n._(label)}
          size="huge"
          rows={2}
          maxLength={longestWords}
          value={fields[name]}
          onChange={({ currentTarget }) => type({ [name]: currentTarget.value })}
        />
      ))}
      {problem && (
        <NotSaved
          problem={problem}
          onTryAgain={() => setState("typing")}
          onCopy={() => copyText(text)}
          onSaveToFile={() => saveTextFile("words.txt", text)}
        />
      )}
      <div className={styles["buttons"]}>
        <Button variant="main" wide onClick={() => void leave()}>
          <Trans>That's enough for now</Trans>
        </Button>
        {/* Always there, or the first words put into it would not be read out. */}
        <p aria-live="polite" className="soft small">
          {state === "kept" && <Trans>Saved, and sealed</Trans>}
        </p>
        {(isEmpty || problem) && (
          <Button variant="quiet" onClick={onUnlock}>
            <Trans>Back to the lock</Trans>
          </Button>
        )}
      </div>
    </div>
  );
};

const boxes: readonly { readonly name: keyof Fields; readonly label: MessageDescriptor }[] = [
  { name: "threeWords", label: msg`Three words` },
  { name: "picture", label: msg`A picture I can still see` },
  { name: "line", label: msg`One line to keep` },
];
