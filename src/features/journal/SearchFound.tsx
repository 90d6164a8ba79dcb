import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Entry } from "#src/journal/entries.ts";
import type { Searchable } from "#src/journal/search.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords, longDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import { EntryTitle } from "./EntryRow.tsx";
import styles from "./journal.module.css";
import { excerptOf, type ExcerptPart } from "./search-excerpt.ts";
import search from "./Search.module.css";
import type { Names } from "./use-names.ts";
import { useSearch } from "./use-search.ts";

interface SearchFoundProps {
  /** Nothing is shown for no words; it gets ready meanwhile. */
  readonly typed: string;
  readonly isAmong: (entry: Entry) => boolean;
  readonly names: Names;
}

const rowsAtATime = 30;

/** What was found, newest first, each with the words in which it was found. */
export const SearchFound = ({ typed, isAmong, names }: SearchFoundProps) => {
  const { t } = useLingui();
  const { found, terms } = useSearch(typed, names);
  const [shown, setShown] = useState({ typed, rows: rowsAtATime });
  const rows = shown.typed === typed ? shown.rows : rowsAtATime;
  const among = found?.filter(({ entry }) => isAmong(entry)) ?? [];
  const isLooking = typed.trim() !== "";

  return (
    <Stack gap={12}>
      {/* Always there, or the first words put into it would not be read out. */}
      <p aria-live="polite" className={isLooking ? "soft" : "visually-hidden"}>
        {isLooking &&
          (found ? (
            <Plural
              value={among.length}
              _0="Nothing has these words in it. Fewer words find more."
              one="Found in # entry"
              other="Found in # entries"
            />
          ) : (
            <Trans>Reading your journal…</Trans>
          ))}
      </p>
      {isLooking && among.length > 0 && (
        <List label={t`Found`}>
          {among.slice(0, rows).map((one) => (
            <FoundRow key={one.entry.record.id} found={one} terms={terms} names={names} />
          ))}
        </List>
      )}
      {isLooking && among.length > rows && (
        <Button wide onClick={() => setShown({ typed, rows: rows + rowsAtATime })}>{t`Show more`}</Button>
      )}
    </Stack>
  );
};

interface FoundRowProps {
  readonly found: Searchable;
  readonly terms: readonly string[];
  readonly names: Names;
}

const FoundRow = ({ found: { entry, words, labels }, terms, names }: FoundRowProps) => {
  const { id, at } = entry.record;
  const today = rightNow().localDay;
  const time = entry.kind === "clinic-score" ? longDay(at.localDay, today) : dateTimeWords(at, today);
  return (
    <ListRow>
      <Link to="/journal/$id" params={{ id }} className={rowLinkClass}>
        <div className={styles["entry"]}>
          <EntryTitle entry={entry} names={names} time={time} />
          <Excerpts texts={words} terms={terms} className="own-words" />
          {entry.kind !== "session" && <Excerpts texts={labels} terms={terms} className="small" />}
        </div>
        <Icon name="next" />
      </Link>
    </ListRow>
  );
};

/** At most two: what one text does not have, another may. */
const Excerpts = ({
  texts,
  terms,
  className,
}: {
  texts: readonly string[];
  terms: readonly string[];
  className: string;
}) => {
  const excerpts: (readonly ExcerptPart[])[] = [];
  for (const text of texts) {
    const excerpt = excerptOf(text, terms);
    if (excerpt) excerpts.push(excerpt);
    if (excerpts.length === 2) break;
  }
  return excerpts.map((parts) => (
    <p key={parts.map(({ text }) => text).join("")} dir="auto" translate="no" className={className}>
      {parts.map(({ text, isMatch }, index) =>
        isMatch ? (
          // The same words can be found twice in a line; they never change places here.
          // oxlint-disable-next-line react/no-array-index-key
          <mark key={index} className={search["match"]}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  ));
};
