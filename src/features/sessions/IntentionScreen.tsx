import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useCanGoBack, useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { allIntentions } from "#src/journal/intentions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Button } from "#src/ui/Button.tsx";
import { useModal } from "#src/ui/Dialog.tsx";
import { classNames } from "#src/ui/class-names.ts";
import styles from "./IntentionScreen.module.css";

/** What is brought to the session, to be read at arm's length: over everything, and nothing beside it but the way back. */
const IntentionScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/sessions/$id/intention" });
  const navigate = useNavigate();
  const intentions = useJournal(allIntentions());
  const isRead = intentions !== undefined;
  const dialog = useModal(isRead);
  const page = useRef<HTMLDivElement>(null);
  // The words are what it is about, not the button under them.
  useEffect(() => {
    if (isRead) page.current?.focus({ preventScroll: true });
  }, [isRead]);
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const goBack = () => {
    if (canGoBack) router.history.back();
    else void navigate({ to: "/sessions/$id", params: { id }, replace: true });
  };
  const carried = (intentions ?? [])
    .map(({ record }) => record)
    .filter(({ sessionIds }) => sessionIds.some((sessionId) => sessionId === id));
  const words = carried.map(({ text }) => text).join("\n");

  return (
    <>
      <h1 className="visually-hidden" tabIndex={-1}>
        {t`Your intention`}
      </h1>
      <dialog
        ref={dialog}
        aria-label={carried.length > 1 ? t`Your intentions` : t`Your intention`}
        className={styles["screen"]}
        onCancel={(event) => {
          event.preventDefault();
          goBack();
        }}
      >
        <div ref={page} tabIndex={-1} className={classNames(styles["words"], styles[sizeOf(words)])}>
          {carried.map((intention) => (
            <p key={intention.id} className="own-words" dir="auto" translate="no">
              {intention.text}
            </p>
          ))}
          {carried.length === 0 && <p>{t`None yet. Going in without one is fine too.`}</p>}
        </div>
        <div className={styles["back"]}>
          <Button variant="quiet" icon="back" onClick={goBack}>{t`Back`}</Button>
        </div>
      </dialog>
    </>
  );
};

/** Short ones are held to be remembered with closed eyes; a long one has to fit. */
const sizeOf = (words: string): "short" | "middle" | "long" => {
  if (words.length <= 60) return "short";
  return words.length <= 200 ? "middle" : "long";
};

export const route = createLazyRoute("/sessions/$id/intention")({ component: IntentionScreen });
