import { useLingui } from "@lingui/react/macro";
import { isBringable, type Entry } from "#src/journal/entries.ts";
import { KeptDrawing } from "#src/media/KeptDrawing.tsx";
import { PhotoView } from "#src/media/PhotoView.tsx";
import { VoicePlayer } from "#src/media/voice/VoicePlayer.tsx";
import { classNames } from "#src/ui/class-names.ts";
import styles from "./HoldUp.module.css";
import { questionIn } from "./open-questions.ts";
import { useShownWords, type ShownWords } from "./use-shown-words.ts";

interface HeldUpProps {
  readonly entry: Entry | undefined;
  readonly part: "question" | undefined;
}

export const HeldUp = ({ entry, part }: HeldUpProps) => {
  const { t } = useLingui();
  const wordsOf = useShownWords();
  const shown = shownOf(entry, part, wordsOf);
  if (!shown || !entry) return <p>{t`There is nothing to show here.`}</p>;

  const length = shown.parts.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <>
      {shown.facts.map((fact) => (
        <p key={fact} className={length === 0 ? styles["words"] : undefined}>
          {fact}
        </p>
      ))}
      {shown.parts.map(({ prompt, text }) => (
        <div key={`${prompt ?? ""} ${text}`}>
          {prompt !== undefined && <p className={styles["prompt"]}>{prompt}</p>}
          <p
            dir="auto"
            translate="no"
            className={classNames("own-words", styles["words"], length > fewUnits && styles["many"])}
          >
            {text}
          </p>
        </div>
      ))}
      {entry.kind === "capture" && (
        <>
          {entry.record.drawing && <KeptDrawing drawing={entry.record.drawing} words={entry.record.picture} />}
          {entry.record.photo && <PhotoView photo={entry.record.photo} words={entry.record.picture} />}
          {entry.record.voice && <VoicePlayer voice={entry.record.voice} />}
        </>
      )}
    </>
  );
};

/** So many can be read at arm's length without scrolling. */
const fewUnits = 160;

const shownOf = (
  entry: Entry | undefined,
  part: "question" | undefined,
  wordsOf: ReturnType<typeof useShownWords>,
): Pick<ShownWords, "facts" | "parts"> | undefined => {
  if (!entry || entry.deletedAt !== undefined) return undefined;
  if (entry.kind === "question") return { facts: [], parts: [{ text: entry.record.text }] };
  if (entry.kind === "reflection" && part === "question") {
    const text = questionIn(entry.record);
    return text === undefined ? undefined : { facts: [], parts: [{ text }] };
  }
  return isBringable(entry) ? wordsOf(entry) : undefined;
};
