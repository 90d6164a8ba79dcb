import { useLingui } from "@lingui/react/macro";
import { draftsOf } from "#src/journal/drafts.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Icon } from "#src/ui/Icon.tsx";
import styles from "./captures.module.css";

/** Fields that nobody writes in. */
const ids = new Set(["capture", "session"]);

interface KeptWordsProps {
  readonly form: string;
  /** As they stand on the screen. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Says that what stands on the screen is on disk, once it is and not before. Quiet: it comes and goes with every pause. */
export const KeptWords = ({ form, fields }: KeptWordsProps) => {
  const { t } = useLingui();
  const drafts = useJournal(draftsOf(form)) ?? [];
  const isAnything = Object.entries(fields).some(([name, text]) => !ids.has(name) && text !== "");
  // Of whichever tab: these very words are on disk.
  const isKept = drafts.some((draft) => Object.entries(fields).every(([name, text]) => draft.fields[name] === text));
  if (!isAnything) return null;
  // Its place is kept while there is nothing to say, or the button beside it would move with every pause.
  return (
    <span className={styles["keptWords"]}>
      {isKept && (
        <>
          <Icon name="check" />
          <span>{t`Kept`}</span>
        </>
      )}
    </span>
  );
};
