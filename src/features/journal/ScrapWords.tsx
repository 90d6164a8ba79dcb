import { useLingui } from "@lingui/react/macro";
import type { Capture } from "#src/domain/capture.ts";
import type { SessionId } from "#src/domain/ids.ts";
import type { Question } from "#src/domain/question.ts";
import type { TherapistNote } from "#src/domain/therapist-note.ts";
import type { Unsaid } from "#src/domain/unsaid.ts";
import { CaptureWords } from "#src/media/CaptureWords.tsx";
import { PhotoView } from "#src/media/PhotoView.tsx";
import { OwnWords } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import styles from "./journal.module.css";
import { NamedWords } from "./NamedWords.tsx";
import { SessionLink } from "./SessionLink.tsx";
import type { Names } from "./use-names.ts";

export const ScrapWords = ({ capture, names }: { capture: Capture; names: Names }) => (
  <>
    <AfterSession id={capture.sessionId} names={names} />
    <CaptureWords capture={capture} />
  </>
);

export const UnsaidWords = ({ unsaid, names }: { unsaid: Unsaid; names: Names }) => (
  <>
    <AfterSession id={unsaid.sessionId} names={names} />
    <OwnWords size="large">{unsaid.text}</OwnWords>
  </>
);

export const QuestionWords = ({ question, names }: { question: Question; names: Names }) => {
  const { t } = useLingui();
  const { text, sessionId, answer, isDone } = question;
  return (
    <>
      <OwnWords size="large">{text}</OwnWords>
      <DefinitionList>
        {sessionId && (
          <Definition term={t`For`}>
            <SessionLink id={sessionId} names={names} />
          </Definition>
        )}
        <Definition term={t`Where it stands`}>{isDone ? t`Done` : t`Still to ask`}</Definition>
      </DefinitionList>
      <NamedWords name={t`What they said`}>{answer}</NamedWords>
    </>
  );
};

/** Theirs: not in the script of the person's own words, and with a line beside it. */
export const TherapistNoteWords = ({ note, names }: { note: TherapistNote; names: Names }) => (
  <>
    <AfterSession id={note.sessionId} names={names} />
    {note.text.trim() !== "" && (
      <p dir="auto" translate="no" className={styles["theirs"]}>
        {note.text}
      </p>
    )}
    {note.photos.map((photo) => (
      <PhotoView key={photo.file.id} photo={photo} />
    ))}
  </>
);

const AfterSession = ({ id, names }: { id: SessionId | undefined; names: Names }) => {
  const { t } = useLingui();
  if (!id) return null;
  return (
    <DefinitionList>
      <Definition term={t`After`}>
        <SessionLink id={id} names={names} />
      </Definition>
    </DefinitionList>
  );
};
