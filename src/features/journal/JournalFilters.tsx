import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { shortened } from "#src/domain/words.ts";
import { rightNow } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { Details } from "#src/ui/Details.tsx";
import { CheckboxField, SelectField } from "#src/ui/OtherFields.tsx";
import { entryKinds, isEntryKind, type Narrowing } from "./journal-search.ts";
import { useKindNames, type Names } from "./use-names.ts";

interface JournalFiltersProps {
  readonly narrowing: Narrowing;
  /** What is shown from now on, instead of what was. */
  readonly onNarrow: (narrowing: Narrowing) => void;
  /** Newest first. */
  readonly sessions: readonly Session[];
  readonly intentions: readonly Intention[];
  readonly names: Names;
}

/** Folded, so that the days begin near the top. What is chosen can be read on the fold. */
export const JournalFilters = ({ narrowing, onNarrow, sessions, intentions, names }: JournalFiltersProps) => {
  const { t } = useLingui();
  const kindNames = useKindNames();
  const today = rightNow().localDay;
  const { kind, session, intention, therapy } = narrowing;

  const sessionOptions = sessions.map((one) => ({
    value: one.id,
    label: t`${names.ofSession(one)}, ${shortDay(one.at.localDay, today)}`,
  }));
  const intentionOptions = intentions.map(({ id, text }) => ({
    value: id,
    label: shortened(text.replaceAll(/\s+/gu, " "), 60),
  }));
  const chosen = [
    kind && kindNames[kind].many,
    sessionOptions.find(({ value }) => value === session)?.label,
    intentionOptions.find(({ value }) => value === intention)?.label,
    therapy && t`For therapy`,
  ]
    .filter(Boolean)
    .join(" · ");
  // As the screen was come to. After that it is the person's to open and close.
  const [wasOpen] = useState(chosen !== "");

  return (
    <Details summary={chosen ? t`Filter: ${chosen}` : t`Filter`} open={wasOpen}>
      <SelectField
        label={t`Show`}
        none={t`Everything`}
        options={entryKinds.map((value) => ({ value, label: kindNames[value].many }))}
        value={kind ?? ""}
        onChange={({ currentTarget: { value } }) => {
          const { kind: _, ...others } = narrowing;
          onNarrow({ ...others, ...(isEntryKind(value) && { kind: value }) });
        }}
      />
      {sessions.length > 0 && (
        <SelectField
          label={t`About a session`}
          none={t`Any`}
          options={sessionOptions}
          value={session ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const { session: _, ...others } = narrowing;
            onNarrow({ ...others, ...(value && { session: value }) });
          }}
        />
      )}
      {intentions.length > 0 && (
        <SelectField
          label={t`About an intention`}
          none={t`Any`}
          options={intentionOptions}
          value={intention ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const { intention: _, ...others } = narrowing;
            onNarrow({ ...others, ...(value && { intention: value }) });
          }}
        />
      )}
      <CheckboxField
        label={t`Only what I bring to therapy`}
        checked={therapy === true}
        onChange={({ currentTarget: { checked } }) => {
          const { therapy: _, ...others } = narrowing;
          onNarrow({ ...others, ...(checked && { therapy: true as const }) });
        }}
      />
    </Details>
  );
};
