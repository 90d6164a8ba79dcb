import { useLingui } from "@lingui/react/macro";
import { findChecklistLine } from "#src/content/checklist/checklist.ts";
import type { Preparation } from "#src/domain/preparation.ts";
import { Stack } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList, List, ListRow } from "#src/ui/List.tsx";
import styles from "./journal.module.css";
import { NamedWords } from "./NamedWords.tsx";
import { SessionLink } from "./SessionLink.tsx";
import type { Names } from "./use-names.ts";

/** What was ticked and what the person added. The lines that are still open stand on the session's page. */
export const PreparationWords = ({ preparation, names }: { preparation: Preparation; names: Names }) => {
  const { t, i18n } = useLingui();
  const { sessionId, ticked, ownLines, ride, toTell } = preparation;
  const isTicked = (id: string) => ticked.some((one) => one === id);
  const ready = ticked.flatMap((id) => {
    const line = findChecklistLine(id);
    return line ? [i18n._(line.text)] : ownLines.filter((own) => own.id === id).map(({ text }) => text);
  });
  const openOwn = ownLines.filter(({ id }) => !isTicked(id)).map(({ text }) => text);
  const driver = [ride.who, ride.phone].filter((part) => part.trim() !== "").join(", ");
  return (
    <>
      <DefinitionList>
        <Definition term={t`For`}>
          <SessionLink id={sessionId} names={names} />
        </Definition>
        {driver !== "" && (
          <Definition term={t`Ride there and back`}>
            <bdi translate="no">{driver}</bdi>
          </Definition>
        )}
        {ride.isArranged && <Definition term={t`The ride`}>{t`Arranged`}</Definition>}
        {ride.noDrivingAcknowledged && (
          <Definition term={t`Driving`}>{t`I know that I won't drive afterwards`}</Definition>
        )}
      </DefinitionList>
      <Lines name={t`Ready`} lines={ready} />
      <Lines name={t`Own lines, still open`} lines={openOwn} />
      <NamedWords name={t`What to tell the clinic`}>{toTell}</NamedWords>
    </>
  );
};

const Lines = ({ name, lines }: { name: string; lines: readonly string[] }) => {
  if (lines.length === 0) return null;
  return (
    <Stack gap={4}>
      <h2 className={styles["prompt"]}>{name}</h2>
      <List label={name}>
        {lines.map((line, index) => (
          // Two lines can say the same.
          // oxlint-disable-next-line react/no-array-index-key
          <ListRow key={index}>
            <span dir="auto">{line}</span>
          </ListRow>
        ))}
      </List>
    </Stack>
  );
};
