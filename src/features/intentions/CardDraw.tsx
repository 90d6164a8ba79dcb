import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { cardThemeNames, type Card } from "#src/content/cards/cards.ts";
import { drawCards } from "#src/content/cards/draw-cards.ts";
import type { ContentId } from "#src/domain/ids.ts";
import { randomUnit } from "#src/platform/random.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import styles from "./intentions.module.css";

interface CardDrawProps {
  readonly onUse: (card: Card, words: string) => void;
  /** What is written so far: a card that is in it cannot be taken twice. */
  readonly text: string;
}

/** One card at a time from the deck. It tells nothing: it is a few words to begin from. */
export const CardDraw = ({ onUse, text }: CardDrawProps) => {
  const { t, i18n } = useLingui();
  const [card, setCard] = useState<Card>();
  const [hidden, setHidden] = useState<readonly ContentId[]>([]);
  const [isEmpty, setIsEmpty] = useState(false);

  const draw = (without: readonly ContentId[]) => {
    // Not the one that lies there already, unless it is the last.
    const [drawn = drawCards(1, randomUnit, without)[0]] = drawCards(1, randomUnit, [
      ...without,
      ...(card ? [card.id] : []),
    ]);
    setCard(drawn);
    setIsEmpty(drawn === undefined);
  };
  const hide = ({ id }: Card) => {
    setHidden([...hidden, id]);
    draw([...hidden, id]);
  };
  const bringBack = () => {
    setHidden([]);
    draw([]);
  };

  const words = card && i18n._(card.text);
  return (
    <div className={styles["draw"]}>
      <div aria-live="polite">
        {card && (
          <div className={styles["card"]}>
            <p className={styles["words"]}>{words}</p>
            <p className={styles["theme"]}>{i18n._(cardThemeNames[card.theme])}</p>
          </div>
        )}
        {isEmpty && <p>{t`Every card is hidden for now.`}</p>}
      </div>
      <Actions>
        {card && words !== undefined && (
          <Button
            icon="add"
            reason={text.includes(words) ? t`These words are in your intention.` : undefined}
            onClick={() => onUse(card, words)}
          >
            {t`Use these words`}
          </Button>
        )}
        <Button icon="cards" onClick={isEmpty ? bringBack : () => draw(hidden)}>
          {isEmpty ? t`Bring the cards back` : card ? t`Draw another` : t`Draw a card`}
        </Button>
        {card && (
          <Button variant="quiet" onClick={() => hide(card)}>
            {t`Hide this card`}
          </Button>
        )}
      </Actions>
    </div>
  );
};
