import { useLingui } from "@lingui/react/macro";
import { findPractice, practices } from "#src/content/practices/practices.ts";
import type { ContentId } from "#src/domain/ids.ts";
import { allOwnPractices } from "#src/journal/own-practices.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import type { Option } from "#src/ui/OtherFields.tsx";

/** What a practice is called: one of ours or an own one. */
export const usePracticeTitle = (): ((id: ContentId) => string) => {
  const { t, i18n } = useLingui();
  const own = useJournal(allOwnPractices());
  return (id) => {
    const ours = findPractice(id);
    if (ours) return i18n._(ours.title);
    // Ids of both kinds are texts.
    return own?.find(({ record }) => String(record.id) === id)?.record.title ?? t`A practice of your own`;
  };
};

/** All of them, own ones first. Undefined until those are read. */
export const usePracticeOptions = (): readonly Option[] | undefined => {
  const { i18n } = useLingui();
  const own = useJournal(allOwnPractices());
  return (
    own && [
      ...own.map(({ record }) => ({ value: record.id, label: record.title })),
      ...practices.map(({ id, title }) => ({ value: id, label: i18n._(title) })),
    ]
  );
};
