import { useLingui } from "@lingui/react/macro";
import { cardThemeNames, type Card } from "#src/content/cards/cards.ts";
import { Button } from "#src/ui/Button.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import styles from "./intentions.module.css";

interface ItsCardsProps {
  readonly cards: readonly Card[];
  /** Where they can be taken away. */
  readonly onTakeAway?: (card: Card) => void;
}

/** The cards that go with an intention. */
export const ItsCards = ({ cards, onTakeAway }: ItsCardsProps) => {
  const { t, i18n } = useLingui();
  if (cards.length === 0) return null;
  return (
    <List label={t`Its cards`}>
      {cards.map((card) => {
        const words = i18n._(card.text);
        return (
          <ListRow
            key={card.id}
            aside={
              onTakeAway && (
                <Button variant="quiet" aria-label={t`Take away: ${words}`} onClick={() => onTakeAway(card)}>
                  {t`Take away`}
                </Button>
              )
            }
          >
            <p className={styles["cardWords"]}>{words}</p>
            <p className={styles["theme"]}>{i18n._(cardThemeNames[card.theme])}</p>
          </ListRow>
        );
      })}
    </List>
  );
};
