import { useLingui } from "@lingui/react/macro";
import { cardThemeNames, type Card } from "#src/content/cards/cards.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import styles from "./intentions.module.css";

interface DrawnCardProps {
  readonly card: Card;
  /** What is written so far: a card that is in it cannot be taken twice. */
  readonly text: string;
  readonly onUse: (card: Card, words: string) => void;
  readonly onHide: (card: Card) => void;
}

/** A card that lies open, and what can be done with it. */
export const DrawnCard = ({ card, text, onUse, onHide }: DrawnCardProps) => {
  const { t, i18n } = useLingui();
  const words = i18n._(card.text);
  return (
    <fieldset aria-label={words} className={styles["drawn"]}>
      <div className={styles["card"]}>
        <p className={styles["words"]}>{words}</p>
        <p className={styles["theme"]}>{i18n._(cardThemeNames[card.theme])}</p>
      </div>
      <Actions>
        <Button
          icon="add"
          reason={text.includes(words) ? t`These words are in your intention.` : undefined}
          onClick={() => onUse(card, words)}
        >
          {t`Use these words`}
        </Button>
        <Button variant="quiet" onClick={() => onHide(card)}>
          {t`Hide this card`}
        </Button>
      </Actions>
    </fieldset>
  );
};
