import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { LocalDay } from "#src/domain/time.ts";
import type { OwnText } from "#src/exchange/own-text.ts";
import { today } from "#src/platform/clock.ts";
import { longDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Section, Stack } from "#src/ui/Layout.tsx";
import { WordsRow } from "./WordsRow.tsx";

interface WordsToTickProps {
  /** Oldest first. */
  readonly texts: readonly OwnText[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string, isTicked: boolean) => void;
  readonly onUntickAll: () => void;
}

const atOnce = 20;

/** What the person wrote, latest first and by day, each with a tick of its own. */
export const WordsToTick = ({ texts, ticked, onTick, onUntickAll }: WordsToTickProps) => {
  const { t } = useLingui();
  const [shownCount, setShownCount] = useState(atOnce);
  const shown = texts.toReversed().slice(0, shownCount);
  const hidden = texts.length - shown.length;
  const tickedCount = texts.filter(({ key }) => ticked.has(key)).length;

  return (
    <Section
      heading={t`Your words`}
      aside={tickedCount > 0 && <Button variant="quiet" onClick={onUntickAll}>{t`Untick all`}</Button>}
    >
      {texts.length === 0 ? (
        <p>
          <Trans>There are no words of yours in these days to tick.</Trans>
        </p>
      ) : (
        <p className="soft">
          <Trans>
            Private until ticked. {tickedCount} of <Plural value={texts.length} one="# text is" other="# texts are" />{" "}
            ticked.
          </Trans>
        </p>
      )}
      {byDay(shown).map(({ day, texts }) => (
        <Stack key={day} gap={8}>
          <h3>{longDay(day, today())}</h3>
          {texts.map((text) => (
            <WordsRow
              key={text.key}
              text={text}
              isTicked={ticked.has(text.key)}
              onTick={(isTicked) => onTick(text.key, isTicked)}
            />
          ))}
        </Stack>
      ))}
      {hidden > 0 && (
        <Button onClick={() => setShownCount(shownCount + atOnce)}>
          <Trans>Show more ({hidden})</Trans>
        </Button>
      )}
    </Section>
  );
};

const byDay = (texts: readonly OwnText[]): { day: LocalDay; texts: readonly OwnText[] }[] => {
  const days = new Map<LocalDay, OwnText[]>();
  for (const text of texts) days.set(text.day, [...(days.get(text.day) ?? []), text]);
  return [...days].map(([day, texts]) => ({ day, texts }));
};
