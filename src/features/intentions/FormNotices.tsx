import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type ReactNode } from "react";
import type { When } from "#src/domain/time.ts";
import { today } from "#src/platform/clock.ts";
import { clockWords, dateTimeWords } from "#src/platform/date-words.ts";
import { copyText, saveTextFile } from "#src/platform/files.ts";
import { Button } from "#src/ui/Button.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { NotSaved, type NotSavedProps } from "#src/ui/NotSaved.tsx";

interface KeptWordsProps {
  /** When they were typed. Nothing is shown without it. */
  readonly at: When | undefined;
  readonly onStartAfresh: () => void;
}

/** What an earlier visit left in the form is here again, and can be let go. */
export const KeptWords = ({ at, onStartAfresh }: KeptWordsProps) => {
  const { t } = useLingui();
  if (!at) return null;
  const isFromToday = at.localDay === today();
  const words = isFromToday ? clockWords(at) : dateTimeWords(at, today());
  const startAfresh = () => {
    onStartAfresh();
    // The button that had focus is gone.
    document.querySelector<HTMLElement>("main h1")?.focus();
  };
  return (
    <Notice>
      <p>{isFromToday ? t`We kept what you wrote at ${words}.` : t`We kept what you wrote on ${words}.`}</p>
      <div>
        <Button variant="quiet" icon="again" onClick={startAfresh}>
          {t`Start afresh`}
        </Button>
      </div>
    </Notice>
  );
};

interface NotSavedWordsProps {
  /** Nothing is shown without one. */
  readonly problem: NotSavedProps["problem"] | undefined;
  /** All that was typed. */
  readonly text: () => string;
  readonly onTryAgain: () => void;
}

/** A save that did not happen, with every way to bring the words somewhere else. */
export const NotSavedWords = ({ problem, text, onTryAgain }: NotSavedWordsProps) =>
  problem && (
    <InSight key={problem}>
      <NotSaved
        problem={problem}
        onTryAgain={onTryAgain}
        onCopy={() => copyText(text())}
        onSaveToFile={() => saveTextFile("mooring.txt", text())}
      />
    </InSight>
  );

/** The button that failed is always on the screen; the form is longer. */
const InSight = ({ children }: { children: ReactNode }) => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.scrollIntoView({ block: "center" }), []);
  return <div ref={ref}>{children}</div>;
};
