import { Trans, useLingui } from "@lingui/react/macro";
import { List, ListRow } from "#src/ui/List.tsx";
import { countLines, type Counts as CountsByKind } from "./kind-words.ts";

/** How many there are of each kind, always in the same order: two of these are compared by eye. */
export const Counts = ({ label, counts }: { label: string; counts: CountsByKind }) => {
  const { i18n } = useLingui();
  const lines = countLines(counts);
  if (lines.length === 0) {
    return (
      <p className="soft">
        <Trans>Nothing is written in it yet.</Trans>
      </p>
    );
  }
  return (
    <List label={label}>
      {lines.map(({ kind, words }) => (
        <ListRow key={kind}>
          <span className="numbers">{i18n._(words)}</span>
        </ListRow>
      ))}
    </List>
  );
};
