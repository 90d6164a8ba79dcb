import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import styles from "./Notice.module.css";

interface NoticeProps {
  /** info = good to know · lamp = about the course or the day · alert = something is wrong. */
  readonly tone?: "info" | "lamp" | "alert";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** "alert" is read out at once. Only for what must interrupt. */
  readonly role?: "alert";
}

/** A few sentences set apart. */
export const Notice = ({ tone = "info", title, children, role }: NoticeProps) => (
  <div role={role} className={classNames(styles["notice"], styles[tone])}>
    <Icon name={tone === "alert" ? "alert" : "info"} />
    <div className={styles["words"]}>
      {title && <p className={styles["title"]}>{title}</p>}
      {children}
    </div>
  </div>
);

interface AlertNotSavedProps {
  /** Why, in one sentence, and what the person can do. */
  readonly children?: ReactNode;
  /** Each button is there only when it can do something. */
  readonly onTryAgain?: (() => void) | undefined;
  readonly onCopy?: (() => void) | undefined;
  readonly onSaveToFile?: (() => void) | undefined;
}

/** The only loud thing in the app. What the person typed stays in its field. */
export const AlertNotSaved = ({ children, onTryAgain, onCopy, onSaveToFile }: AlertNotSavedProps) => (
  <Notice tone="alert" role="alert" title={<Trans>Not saved</Trans>}>
    {typeof children === "string" ? <p>{children}</p> : children}
    <p>
      <Trans>Your words are still here, on this screen.</Trans>
    </p>
    <div className={styles["buttons"]}>
      {onTryAgain && (
        <Button icon="again" onClick={onTryAgain}>
          <Trans>Try again</Trans>
        </Button>
      )}
      {onCopy && (
        <Button icon="copy" onClick={onCopy}>
          <Trans>Copy text</Trans>
        </Button>
      )}
      {onSaveToFile && (
        <Button icon="save" onClick={onSaveToFile}>
          <Trans>Save to a file</Trans>
        </Button>
      )}
    </div>
  </Notice>
);
