import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { randomUnit } from "#src/platform/random.ts";
import { TextField } from "#src/ui/TextField.tsx";
import { asOnPaper } from "./as-on-paper.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import { Frame } from "./Frame.tsx";
import { OpeningFields } from "./OpeningFields.tsx";
import type { KeepCode } from "./RecoverySheet.tsx";
import { useChange } from "./use-change.ts";
import { useOpening } from "./use-opening.ts";

interface AskBackProps {
  readonly code: string;
  readonly keep: KeepCode;
  readonly needsOpening: boolean;
  readonly hasRecovery: boolean;
  readonly onKept: () => void;
  readonly onBack: () => void;
}

/** Four characters of the sheet, typed from the sheet: a code that nobody wrote down must not be trusted. */
export const AskBack = ({ code, keep, needsOpening, hasRecovery, onKept, onBack }: AskBackProps) => {
  const { t } = useLingui();
  const groups = code.split("-");
  const [index] = useState(() => Math.floor(randomUnit() * groups.length));
  const [typed, setTyped] = useState("");
  const asked = useOpening();
  const changing = useChange();
  const number = index + 1;

  const check = () => {
    const isRight = asOnPaper(typed) === groups[index];
    return changing.tryTo({
      problems: [
        ...(isRight ? [] : [{ name: "group", message: t`That is not what stands in group ${number} of the sheet.` }]),
        ...(needsOpening ? asked.problems() : []),
      ],
      change: () => keep(code, asked.opening),
      isWrong: asked.isWrong,
      onDone: onKept,
    });
  };

  return (
    <Frame
      key="ask"
      heading={<Trans>One look at your sheet</Trans>}
      onBack={onBack}
      lead={<Trans>Only to be sure that it can be read. From then on it opens the journal.</Trans>}
    >
      <ChangeForm changing={changing} onChange={check} verb={t`Keep this sheet`}>
        <TextField
          label={t`The four characters of group ${number}`}
          name="group"
          value={typed}
          autoCapitalize="characters"
          autoCorrect="off"
          maxLength={20}
          onChange={({ target }) => setTyped(target.value)}
        />
        {needsOpening && <OpeningFields asked={asked} hasRecovery={hasRecovery} />}
      </ChangeForm>
    </Frame>
  );
};
