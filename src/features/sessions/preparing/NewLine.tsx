import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { SessionId } from "#src/domain/ids.ts";
import type { PreparationPhase } from "#src/domain/preparation.ts";
import { longestName } from "#src/domain/words.ts";
import { changePreparationOf } from "#src/journal/preparations.ts";
import { rightNow } from "#src/platform/clock.ts";
import { randomUuid } from "#src/platform/random-id.ts";
import { addLine } from "./changes.ts";
import { OneLineForm } from "./OneLineForm.tsx";
import { beginPreparation } from "./use-preparation.ts";

/** One line of the person's own, and then the field for the next one. */
export const NewLine = ({ phase, sessionId }: { phase: PreparationPhase; sessionId: SessionId }) => {
  const { t } = useLingui();
  const [added, setAdded] = useState(0);
  return (
    <OneLineForm
      key={added}
      form={`preparation/${phase}`}
      label={t`A line of your own`}
      isFocused={added > 0}
      most={longestName}
      tooLong={t`A line holds up to 200 characters. Make it a little shorter.`}
      onSave={(text, options) => {
        const line = { id: randomUuid(), phase, text };
        return changePreparationOf(
          sessionId,
          { begin: beginPreparation(sessionId), to: (before) => ({ ...addLine(line)(before), at: rightNow() }) },
          options,
        );
      }}
      onSaved={() => setAdded((count) => count + 1)}
    />
  );
};
