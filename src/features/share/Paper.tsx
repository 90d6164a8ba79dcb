import type { ReactNode } from "react";
import { useLingui } from "@lingui/react/macro";
import type { SectionId } from "#src/exchange/summary-choices.ts";
import type { Block, Quote, Summary, SummarySection } from "#src/exchange/summary-page.ts";
import type { MoodChart } from "#src/ui/charts/MoodChart.tsx";
import { Button } from "#src/ui/Button.tsx";
import { PaperChart } from "./PaperChart.tsx";
import { PaperTable } from "./PaperTable.tsx";
import styles from "./Paper.module.css";

export interface LeaveOut {
  readonly section: (id: SectionId) => void;
  readonly words: (key: string) => void;
}

interface PaperProps {
  readonly summary: Summary;
  /** Undefined while it is being fetched. */
  readonly chart: typeof MoodChart | undefined;
  readonly leaveOut: LeaveOut;
}

/** Draws a summary, and nothing beside it: on the screen to look at, and on paper. Buttons do not print. */
export const Paper = ({ summary, chart, leaveOut }: PaperProps) => (
  <article className={styles["paper"]}>
    <header className={styles["head"]}>
      <h3>{summary.title}</h3>
      {summary.name && (
        <p className={styles["name"]} dir="auto">
          {summary.name}
        </p>
      )}
      <dl>
        {summary.facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </header>
    {summary.sections.map((section) => (
      <PaperSection key={section.id} section={section} chart={chart} leaveOut={leaveOut} />
    ))}
    <footer className={styles["foot"]}>
      <p>{summary.leftOut}</p>
      <p>{summary.methods}</p>
      {summary.notices.map((notice) => (
        <p key={notice} lang="en" translate="no">
          {notice}
        </p>
      ))}
    </footer>
  </article>
);

interface PaperSectionProps extends Pick<PaperProps, "chart" | "leaveOut"> {
  readonly section: SummarySection;
}

const PaperSection = ({ section: { id, heading, blocks }, chart, leaveOut }: PaperSectionProps) => (
  <section className={styles["section"]}>
    <div className={styles["sectionHead"]}>
      <h4>{heading}</h4>
      <LeaveThisOut what={heading} onPress={() => leaveOut.section(id)} />
    </div>
    {blocks.map((block, index) => (
      // Blocks have no name of their own, and never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <PaperBlock key={index} block={block} chart={chart} leaveOut={leaveOut} areTheirs={id === "theirs"} />
    ))}
  </section>
);

interface PaperBlockProps extends Pick<PaperProps, "chart" | "leaveOut"> {
  readonly block: Block;
  /** Words of somebody else's, which do not stand in the script of own words. */
  readonly areTheirs: boolean;
}

const PaperBlock = ({ block, chart, leaveOut, areTheirs }: PaperBlockProps): ReactNode => {
  switch (block.kind) {
    case "sentence":
      return <p>{block.text}</p>;
    case "table":
      return <PaperTable table={block} />;
    case "mood-chart":
      return <PaperChart block={block} chart={chart} />;
    case "texts":
      return block.texts.map(({ name, text }) => (
        <div key={name} className={styles["quote"]}>
          <p className={styles["question"]}>{name}</p>
          <blockquote dir="auto" translate="no" className="own-words">
            {text}
          </blockquote>
        </div>
      ));
    case "quotes":
      return block.quotes.map((quote) => (
        <PaperQuote key={quote.key} quote={quote} areTheirs={areTheirs} onLeaveOut={() => leaveOut.words(quote.key)} />
      ));
  }
};

interface PaperQuoteProps {
  readonly quote: Quote;
  readonly areTheirs: boolean;
  readonly onLeaveOut: () => void;
}

const PaperQuote = ({ quote: { about, question, text }, areTheirs, onLeaveOut }: PaperQuoteProps) => (
  <div className={styles["quote"]}>
    <div className={styles["about"]}>
      <p>{about}</p>
      <LeaveThisOut what={about} onPress={onLeaveOut} />
    </div>
    {question && <p className={styles["question"]}>{question}</p>}
    <blockquote dir="auto" translate="no" className={areTheirs ? styles["theirs"] : "own-words"}>
      {text}
    </blockquote>
  </div>
);

const LeaveThisOut = ({ what, onPress }: { what: string; onPress: () => void }) => {
  const { t } = useLingui();
  return (
    <Button variant="quiet" aria-label={t`Leave this out: ${what}`} onClick={onPress}>
      {t`Leave this out`}
    </Button>
  );
};
