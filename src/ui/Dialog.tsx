import { useLingui } from "@lingui/react/macro";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly open: boolean;
  /** Escape, or the app, wants it closed. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Buttons. The first one that can be focused is, so put the one that changes nothing first. */
  readonly actions?: ReactNode;
}

/** A native modal dialog. Focus goes back to where it was when it closes. */
export const Dialog = ({ open, onClose, title, children, actions }: DialogProps) => {
  const titleId = useId();
  const dialog = useModal(open);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={styles["dialog"]}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={({ currentTarget }) => {
        // Also comes after our own close; only one the browser made by itself is news.
        if (open && !currentTarget.open) onClose();
      }}
    >
      {open && (
        <div className={styles["content"]}>
          <h2 id={titleId}>{title}</h2>
          {children}
          {actions && <div className={styles["actions"]}>{actions}</div>}
        </div>
      )}
    </dialog>
  );
};

/** Opens the dialog above everything, and gives focus back afterwards even when it is taken away while open. */
export const useModal = (open: boolean) => {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return undefined;
    const before = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  return ref;
};

interface ConfirmDialogProps extends Omit<DialogProps, "actions"> {
  /** What pressing does, as a verb: "Erase everything". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  /** "Cancel" unless said otherwise. */
  readonly cancel?: string;
  readonly danger?: boolean;
  /** Why it cannot be confirmed yet. */
  readonly reason?: string | undefined;
}

/** Asks once before something that undo cannot bring back. It does not close itself. */
export const ConfirmDialog = ({ confirm, onConfirm, cancel, danger = false, reason, ...rest }: ConfirmDialogProps) => {
  const { t } = useLingui();
  return (
    <Dialog
      {...rest}
      actions={
        <>
          <Button variant="quiet" onClick={rest.onClose}>
            {cancel ?? t`Cancel`}
          </Button>
          <Button variant={danger ? "danger" : "main"} onClick={onConfirm} reason={reason}>
            {confirm}
          </Button>
        </>
      }
    />
  );
};
