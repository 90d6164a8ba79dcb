import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Card } from "#src/content/cards/cards.ts";
import { drawCards } from "#src/content/cards/draw-cards.ts";
import type { ContentId } from "#src/domain/ids.ts";
import { choosePractices, listed, practiceChoices } from "#src/journal/practice-choices.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { randomUnit } from "#src/platform/random.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { DrawnCard } from "./DrawnCard.tsx";
import styles from "./intentions.module.css";
import { useTap } from "./use-tap.ts";

interface CardDrawProps {
  readonly onUse: (card: Card, words: string) => void;
  /** What is written so far: a card that is in it cannot be taken twice. */
  readonly text: string;
}

/** Enough to choose between, few enough to read. */
const mostAtOnce = 3;
type Count = 1 | 2 | 3;

/** One to three cards from the deck. They tell nothing: they are a few words to begin from. */
export const CardDraw = ({ onUse, text }: CardDrawProps) => {
  const { t } = useLingui();
  const [lying, setLying] = useState<readonly Card[]>();
  const [hiddenHere, setHiddenHere] = useState<readonly ContentId[]>([]);
  const kept = useJournal(practiceChoices())?.hiddenCards ?? [];
  const { save, problem, tryAgain } = useTap();
  const hidden = [...new Set([...kept, ...hiddenHere])];

  /** As many as before, and not those that lie there already, unless they are the last. */
  const drawAnew = () => {
    const count = lying?.length === 2 || lying?.length === 3 ? lying.length : 1;
    const others = draw(count, [...hidden, ...idsOf(lying)]);
    setLying(others.length > 0 ? others : draw(count, hidden));
  };
  const drawOneMore = () => setLying([...(lying ?? []), ...draw(1, [...hidden, ...idsOf(lying)])]);
  const hide = (card: Card) => {
    const without = [...hidden, card.id];
    setHiddenHere((before) => [...before, card.id]);
    const left = (lying ?? []).filter(({ id }) => id !== card.id);
    setLying([...left, ...draw(1, [...without, ...idsOf(left)])]);
    void save(() =>
      choosePractices(({ hiddenCards }) => ({ hiddenCards: listed(hiddenCards, card.id, true) }), rightNow()),
    );
  };
  const bringBack = () => {
    setHiddenHere([]);
    if (lying?.length === 0) setLying(draw(1, []));
    void save(() => choosePractices({ hiddenCards: [] }, rightNow()));
  };

  const isEmpty = lying?.length === 0;
  const drawWords = isEmpty
    ? t`Bring the cards back`
    : lying === undefined
      ? t`Draw a card`
      : lying.length > 1
        ? t`Draw others`
        : t`Draw another`;
  return (
    // Takes focus when a button in it goes.
    <div tabIndex={-1} className={styles["draw"]}>
      <div aria-live="polite" className={styles["cards"]} data-many={(lying?.length ?? 0) > 1}>
        {lying?.map((card) => (
          <DrawnCard key={card.id} card={card} text={text} onUse={onUse} onHide={hide} />
        ))}
        {isEmpty && <p>{t`Every card is hidden for now.`}</p>}
      </div>
      <Actions>
        <Button icon="cards" onClick={isEmpty ? bringBack : drawAnew}>
          {drawWords}
        </Button>
        {lying && !isEmpty && lying.length < mostAtOnce && (
          <Button variant="quiet" onClick={drawOneMore}>
            {t`One more beside it`}
          </Button>
        )}
      </Actions>
      {lying && !isEmpty && hidden.length > 0 && (
        <p className={styles["hiddenCards"]}>
          {t`${plural(hidden.length, { one: "# card is hidden.", other: "# cards are hidden." })}`}{" "}
          <Button variant="quiet" onClick={bringBack}>{t`Bring them back`}</Button>
        </p>
      )}
      {problem && <NotSaved problem={problem} onTryAgain={tryAgain} />}
    </div>
  );
};

const draw = (count: Count, without: readonly ContentId[]): Card[] => drawCards(count, randomUnit, without);

const idsOf = (cards: readonly Card[] = []): ContentId[] => cards.map(({ id }) => id);
