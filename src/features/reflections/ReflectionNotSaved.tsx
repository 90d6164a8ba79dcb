import { useLingui } from "@lingui/react/macro";
import type { useSaving } from "#src/journal/use-saving.ts";
import { copyText, saveTextFile } from "#src/platform/files.ts";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { answersAsText } from "./answers.ts";
import type { Fields } from "./form-fields.ts";

interface ReflectionNotSavedProps {
  readonly problem: ReturnType<typeof useSaving>["problem"];
  readonly current: () => Fields;
  readonly onTryAgain: () => unknown;
}

/** Nothing while all is well. The file's name says nothing of what is in it. */
export const ReflectionNotSaved = ({ problem, current, onTryAgain }: ReflectionNotSavedProps) => {
  const { i18n } = useLingui();
  if (!problem) return null;
  const text = () => answersAsText(current(), i18n);
  return (
    <NotSaved
      problem={problem}
      onTryAgain={() => void onTryAgain()}
      onCopy={() => copyText(text())}
      onSaveToFile={() => saveTextFile("words.txt", text())}
    />
  );
};
