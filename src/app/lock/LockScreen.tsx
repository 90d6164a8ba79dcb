import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { CodeField } from "#src/features/lock/CodeField.tsx";
import { explainCode, notThisCode, notThisPassphrase } from "#src/features/lock/explain.ts";
import { justOpened } from "#src/features/lock/just-opened.ts";
import { PassphraseField } from "#src/forms/PassphraseField.tsx";
import { Harbour } from "#src/features/start/Harbour.tsx";
import { canKeepWhileLocked } from "#src/journal/inbox.ts";
import { problemWithCode, problemWithPassphrase, type Opening } from "#src/journal/lock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { CannotOpen } from "./CannotOpen.tsx";
import styles from "./LockScreen.module.css";
import { NotOpened } from "./NotOpened.tsx";
import { useUnlocking } from "./use-unlocking.ts";

const RightNowLocked = lazy(() => import("./RightNowLocked.tsx").then((file) => ({ default: file.RightNowLocked })));

interface LockScreenProps {
  readonly hasPassphrase: boolean;
  readonly hasRecovery: boolean;
  /** The place it stands at asks for a few words, and needs no key for them. */
  readonly isRightNow?: boolean;
}

/** Stands where the journal was, at the same address, and leads back to it. Says nothing of what is kept there. */
export const LockScreen = ({ isRightNow = false, ...ways }: LockScreenProps) => {
  const canKeep = useCanKeep();
  const [isWriting, setIsWriting] = useState(isRightNow);
  if (!isWriting || !canKeep) return <Unlocking {...ways} onWrite={canKeep ? () => setIsWriting(true) : undefined} />;
  return (
    <div className={styles["lock"]}>
      <Suspense fallback={null}>
        <RightNowLocked onUnlock={() => setIsWriting(false)} />
      </Suspense>
    </div>
  );
};

/** False as long as it is not known. */
const useCanKeep = (): boolean => {
  const [canKeep, setCanKeep] = useState(false);
  useEffect(() => {
    canKeepWhileLocked().then(setCanKeep, () => setCanKeep(false));
  }, []);
  return canKeep;
};

interface UnlockingProps extends Omit<LockScreenProps, "isRightNow"> {
  readonly onWrite: (() => void) | undefined;
}

const Unlocking = ({ hasPassphrase, hasRecovery, onWrite }: UnlockingProps) => {
  const { i18n, t } = useLingui();
  const navigate = useNavigate();
  const form = useRef<HTMLDivElement>(null);
  const [by, setBy] = useState<Opening["by"]>(hasPassphrase ? "passphrase" : "recovery");
  const [texts, setTexts] = useState({ passphrase: "", recovery: "" });
  const [isShown, setIsShown] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { isOpening, secondsLeft, error, unlock } = useUnlocking();

  const focusField = () => form.current?.querySelector<HTMLInputElement>("input:not([type=checkbox])")?.focus();
  useEffect(focusField, [by]);

  const type = (text: string) => setTexts((before) => ({ ...before, [by]: text }));
  const refuse = (sentence: string) => {
    setProblem(sentence);
    focusField();
  };

  const submit = async () => {
    const opening = { by, text: texts[by] };
    if (opening.text.trim() === "") return refuse(by === "passphrase" ? t`Type your passphrase.` : t`Type the code.`);
    const mistyped = by === "recovery" ? problemWithCode(opening.text) : undefined;
    if (mistyped) return refuse(i18n._(explainCode(mistyped)));
    // No passphrase is that long: nobody waits a second to hear it.
    if (by === "passphrase" && problemWithPassphrase(opening.text) === "too-long")
      return refuse(i18n._(notThisPassphrase));

    setProblem(undefined);
    // Before the journal opens: it may open on the very page that asks for it.
    if (by === "recovery") justOpened.by(opening.text);
    const outcome = await unlock(opening);
    if (outcome !== "open") justOpened.forget();
    if (outcome === "wrong") refuse(i18n._(by === "passphrase" ? notThisPassphrase : notThisCode));
    if (outcome === "open" && by === "recovery") await navigate({ to: "/settings/lock" });
  };

  const change = () => {
    setProblem(undefined);
    setBy(by === "passphrase" ? "recovery" : "passphrase");
  };
  const isWaiting = secondsLeft > 0;
  const reason = isOpening ? t`Opening…` : isWaiting ? t`You can try again in ${secondsLeft} s.` : undefined;

  return (
    <div className={styles["lock"]}>
      <Harbour className={styles["harbour"]} />
      <div ref={form} className={styles["words"]}>
        <h1 tabIndex={-1}>
          <Trans>Mooring is locked</Trans>
        </h1>
        <Form onSubmit={submit} className={styles["form"]}>
          {by === "passphrase" ? (
            <div>
              <PassphraseField
                label={t`Passphrase`}
                name="passphrase"
                value={texts.passphrase}
                onType={type}
                isShown={isShown}
                error={problem}
              />
              <CheckboxField
                label={t`Show what I type`}
                name="show"
                checked={isShown}
                onChange={({ target }) => setIsShown(target.checked)}
              />
            </div>
          ) : (
            <CodeField label={t`Recovery code`} name="code" value={texts.recovery} onType={type} error={problem} />
          )}
          <NotOpened error={error} />
          <div className={styles["buttons"]}>
            <Button type="submit" variant="main" wide reason={reason}>
              <Trans>Unlock</Trans>
            </Button>
            {hasRecovery && hasPassphrase && (
              <Button variant="quiet" onClick={change}>
                {by === "passphrase" ? <Trans>Use the recovery code</Trans> : <Trans>Use the passphrase</Trans>}
              </Button>
            )}
            {onWrite && (
              <Button variant="quiet" onClick={onWrite}>
                <Trans>Right now: a few words</Trans>
              </Button>
            )}
          </div>
          <WaitSaid isWaiting={isWaiting} />
        </Form>
        <CannotOpen hasRecovery={hasRecovery} />
      </div>
    </div>
  );
};

/** The seconds are seen; heard is only that there is a wait, and its end. */
const WaitSaid = ({ isWaiting }: { isWaiting: boolean }) => {
  const { t } = useLingui();
  const [wasWaiting, setWasWaiting] = useState(isWaiting);
  if (isWaiting && !wasWaiting) setWasWaiting(true);
  return (
    <p aria-live="polite" className="visually-hidden">
      {isWaiting ? t`A short wait before the next try.` : wasWaiting && t`You can try again now.`}
    </p>
  );
};
