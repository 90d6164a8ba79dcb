import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { OwnText } from "#src/exchange/own-text.ts";
import { Button } from "#src/ui/Button.tsx";
import { OwnWords } from "#src/ui/Layout.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import styles from "./Share.module.css";

interface WordsRowProps {
  readonly text: OwnText;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** Longer than this, only its beginning is shown at first. */
const longText = 500;

export const WordsRow = ({ text: { what, question, text, source }, isTicked, onTick }: WordsRowProps) => {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const isLong = text.length > longText;
  return (
    <div className={styles["words"]}>
      <CheckboxField
        label={what}
        hint={question ?? undefined}
        checked={isTicked}
        onChange={({ target }) => onTick(target.checked)}
      />
      <div className={isLong && !isOpen ? styles["cut"] : undefined}>
        {source === "theirs" ? (
          <p dir="auto" translate="no" className={styles["theirs"]}>
            {text}
          </p>
        ) : (
          <OwnWords>{text}</OwnWords>
        )}
      </div>
      {isLong && (
        <Button variant="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t`Show less` : t`Show all of it`}
        </Button>
      )}
    </div>
  );
};
