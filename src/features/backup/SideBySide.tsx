import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { readableEntry } from "#src/exchange/readable-journal.ts";
import { keepBoth, keepOne, type BothChanged } from "#src/journal/both-changed.ts";
import type { Entry } from "#src/journal/entries.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords, instantWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Card, OwnWords, Section } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import styles from "./backup.module.css";

interface SideBySideProps {
  readonly pair: BothChanged;
  /** What the two may point at. */
  readonly entries: readonly Entry[];
}

/** Both versions of one entry, and what to do with them. */
export const SideBySide = ({ pair, entries }: SideBySideProps) => {
  const { i18n, t } = useLingui();
  const { say } = useStatus();
  const { problem, isSaving, save } = useSaving();
  const { entry, twin } = pair;
  const busy = isSaving ? t`One moment…` : undefined;

  const [lastTry, setLastTry] = useState<() => void>();

  const decide = async (work: () => Promise<void>, saved: string) => {
    setLastTry(() => () => void decide(work, saved));
    if (!(await save(work))) return;
    say(saved);
    // The pair goes away with the decision, and with it the button that was pressed.
    document.querySelector<HTMLElement>("main h1")?.focus();
  };
  const choose = (chosen: "entry" | "twin") =>
    void decide(
      () => keepOne(pair, chosen),
      t`Saved. What you did not choose is not lost: look in the trash or under “Earlier versions”.`,
    );

  return (
    <Section heading={dateTimeWords(entry.record.at, rightNow().localDay)}>
      <div className={styles["sides"]}>
        <Side entry={entry} words={readableEntry(entry, entries, i18n)}>
          <Button onClick={() => choose("entry")} reason={busy}>{t`Keep this one`}</Button>
        </Side>
        <Side entry={twin} words={readableEntry(twin, entries, i18n)}>
          <Button onClick={() => choose("twin")} reason={busy}>{t`Keep this one`}</Button>
        </Side>
      </div>
      <div>
        <Button
          variant="quiet"
          onClick={() => void decide(() => keepBoth(pair), t`Saved. They are two entries now.`)}
          reason={busy}
        >
          <Trans>Keep both</Trans>
        </Button>
      </div>
      {problem && <NotSaved problem={problem} onTryAgain={() => lastTry?.()} />}
    </Section>
  );
};

const Side = ({ entry, words, children }: { entry: Entry; words: string; children: ReactNode }) => (
  <Card className={styles["part"]}>
    <h3>
      <Trans>Written on {instantWords(entry.writtenAt, rightNow().localDay)}</Trans>
    </h3>
    <OwnWords>{words}</OwnWords>
    <div>{children}</div>
  </Card>
);
