import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Intention } from "#src/domain/intention.ts";
import { shortened } from "#src/domain/words.ts";

const longestShown = 200;

interface LastTimeProps {
  readonly intention: Intention;
  /** The way to what became of it. */
  readonly children: ReactNode;
}

/** Beside a new intention: where the last one has led may give the words for this one. */
export const LastTime = ({ intention: { text }, children }: LastTimeProps) => (
  <div>
    <p className="soft small">
      <Trans>Last time you brought</Trans>
    </p>
    <p className="own-words" dir="auto" translate="no">
      {shortened(text, longestShown)}
    </p>
    {children}
  </div>
);
