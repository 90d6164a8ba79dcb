import { useEffect, useRef } from "react";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { copyText, saveTextFile } from "#src/platform/files.ts";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { FormSaving } from "./use-form-saving.ts";

interface FormNotSavedProps {
  readonly saving: FormSaving;
  /** What cannot even be kept as a draft is in danger while it is typed, and a person has to know. */
  readonly draft: FormDraft;
  /** All that was typed. */
  readonly text: () => string;
  /** Tries again what failed: to save, or only to keep. */
  readonly onSave: () => unknown;
  readonly onKeep: () => void;
}

/** Nothing while all is well; else why it is not on disk, with every way to bring the words somewhere else. */
export const FormNotSaved = ({ saving, draft, text, onSave, onKeep }: FormNotSavedProps) => {
  const notice = useRef<HTMLDivElement>(null);
  const hasFailed = saving.problem !== undefined && !saving.isSaving;
  // The form is longer than the screen. Only after a try: nothing moves under someone who is writing.
  useEffect(() => {
    if (hasFailed) notice.current?.scrollIntoView({ block: "center" });
  }, [hasFailed]);

  const problem = saving.problem ?? draft.problem;
  return (
    problem && (
      <div ref={notice}>
        <NotSaved
          problem={problem}
          onTryAgain={() => void (saving.problem ? onSave() : onKeep())}
          onCopy={() => copyText(text())}
          // The name of the file says nothing of what is in it.
          onSaveToFile={() => saveTextFile("words.txt", text())}
        />
      </div>
    )
  );
};
