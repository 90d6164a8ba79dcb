import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import { RestFirst } from "#src/care/RestFirst.tsx";
import { sectionOf } from "#src/exchange/own-text.ts";
import { sectionsOfWords, type SectionId } from "#src/exchange/summary-choices.ts";
import { hasMoodEffects } from "#src/exchange/summary-effects.ts";
import { sectionHeading } from "#src/exchange/summary-headings.ts";
import { asksItem9 } from "#src/exchange/summary-item-9.ts";
import type { SummaryRecords } from "#src/exchange/summary-records.ts";
import { scopeOf } from "#src/exchange/summary-scope.ts";
import { ownTextsOf } from "#src/exchange/summary-words.ts";
import { summaryOf } from "#src/exchange/summary.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Page, PageHeading, Stack } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { ChoicesForm } from "./ChoicesForm.tsx";
import { Preview } from "./Preview.tsx";
import { useMoodChart } from "./use-mood-chart.ts";
import { useChoices } from "./use-choices.ts";
import { usePreview } from "./use-preview.ts";
import { WordsToTick } from "./WordsToTick.tsx";

interface SummaryMakerProps {
  readonly records: SummaryRecords;
  /** Leaves it for another time. */
  readonly onLater: () => void;
}

/** Chosen above, seen below exactly as it leaves, then printed. */
export const SummaryMaker = ({ records, onLater }: SummaryMakerProps) => {
  const { t } = useLingui();
  // One moment for the whole summary: nothing on it moves while it is being looked at.
  const [now] = useState(rightNow);
  const made = useChoices(records, now.localDay);
  const { choices, sections, words, sharesItem9, sharesMoodEffects } = made;
  const chart = useMoodChart();
  const preview = usePreview(chart !== undefined);
  const { offerUndo } = useStatus();

  const summary = useMemo(
    () => choices && summaryOf(records, choices, { now, appVersion: __APP_VERSION__ }),
    // Made anew with every render; what it holds says when it is another one.
    // oxlint-disable-next-line react/exhaustive-deps
    [
      records,
      now,
      choices?.reader,
      choices?.range.from,
      choices?.range.to,
      sections,
      words,
      sharesItem9,
      sharesMoodEffects,
      made.name,
    ],
  );
  const days = choices && { records, range: choices.range };
  const offers = {
    item9: days !== null && asksItem9(days),
    moodEffects: days !== null && hasMoodEffects(days),
  };
  const texts = useMemo(
    () =>
      choices
        ? ownTextsOf(scopeOf(records, choices.range, now)).filter(({ source }) => sections.has(sectionOf(source)))
        : [],
    // oxlint-disable-next-line react/exhaustive-deps
    [records, now, choices?.range.from, choices?.range.to, sections],
  );

  const leaveOutSection = (id: SectionId) => {
    const heading = sectionHeading(id);
    made.tickSection(id, false);
    preview.show();
    offerUndo(t`Left out: ${heading}`, () => made.tickSection(id, true));
  };
  const leaveOutWords = (key: string) => {
    made.tickWords(key, false);
    preview.show();
    offerUndo(t`Left out: one quote`, () => made.tickWords(key, true));
  };

  const reason = !summary
    ? t`Choose the days first.`
    : sections.size === 0
      ? t`Tick at least one section first.`
      : undefined;

  return (
    <Page>
      {/* For browsers that do not know :has(), by which the paper alone is printed. */}
      <div data-print="hide">
        <Stack gap={24}>
          <PageHeading
            lead={<Trans>Nothing is sent: you hand over the page yourself, on paper or as you like.</Trans>}
          >{t`A summary`}</PageHeading>
          <RestFirst onLater={onLater} />
          <ChoicesForm made={made} offers={offers} />
          {sectionsOfWords.some((id) => sections.has(id)) && (
            <WordsToTick texts={texts} ticked={words} onTick={made.tickWords} onUntickAll={made.untickWords} />
          )}
        </Stack>
      </div>
      {preview.isShown && summary && !reason && (
        <Preview
          summary={summary}
          chart={chart}
          headingRef={preview.headingRef}
          leaveOut={{ section: leaveOutSection, words: leaveOutWords }}
        />
      )}
      <Actions withinReach>
        <Button variant={preview.isShown ? "line" : "main"} reason={reason} onClick={preview.show}>{t`Preview`}</Button>
        <Button
          variant={preview.isShown ? "main" : "line"}
          icon="print"
          // The reason stands beside the first button already.
          aria-disabled={reason ? true : undefined}
          onClick={() => {
            if (!reason) preview.print();
          }}
        >{t`Print`}</Button>
      </Actions>
    </Page>
  );
};
