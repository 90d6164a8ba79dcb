import { useLingui } from "@lingui/react/macro";
import { shortened } from "#src/domain/words.ts";
import type { Entry } from "#src/journal/entries.ts";
import { gistOf } from "./gist-of.ts";
import styles from "./journal.module.css";
import type { Names } from "./use-names.ts";

/** What an entry is about, in a line or two. */
export const Gist = ({ entry, names }: { entry: Entry; names: Names }) => {
  const { i18n } = useLingui();
  const { facts = [], words = "", areTheirs = false } = gistOf(entry, names, i18n);
  return (
    <>
      {facts.length > 0 && (
        <p className="numbers">
          {facts.map((fact, index) => (
            // Two doses can be the same; they never change places here.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index}>
              {index > 0 && " · "}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </p>
      )}
      <FirstLines areTheirs={areTheirs}>{words}</FirstLines>
    </>
  );
};

/** Enough for two lines of the widest screen. A row need not hold a whole book. */
const firstUnits = 300;

const FirstLines = ({ children, areTheirs }: { children: string; areTheirs: boolean }) => {
  if (children.trim() === "") return null;
  return (
    <p dir="auto" translate="no" className={`${areTheirs ? "" : "own-words"} ${styles["firstLines"]}`}>
      {shortened(children, firstUnits)}
    </p>
  );
};
