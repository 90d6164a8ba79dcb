import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { problemWithCode, type Opening } from "#src/journal/lock.ts";
import type { FormProblem } from "#src/ui/use-field.ts";
import { explainCode, notThisCode, notThisPassphrase } from "./explain.ts";

export interface OpeningAsked {
  readonly by: Opening["by"];
  readonly texts: Readonly<Record<Opening["by"], string>>;
  readonly choose: (by: Opening["by"]) => void;
  readonly type: (text: string) => void;
  /** What stands in the field that is shown. */
  readonly opening: Opening;
  /** What is wrong before it is even tried. */
  readonly problems: () => readonly FormProblem[];
  /** It was tried, and does not open. */
  readonly isWrong: () => readonly FormProblem[];
}

/** One proof of who is there, for each change: the passphrase, or the code of the sheet. Both stay typed. */
export const useOpening = (): OpeningAsked => {
  const { i18n, t } = useLingui();
  const [by, setBy] = useState<Opening["by"]>("passphrase");
  const [texts, setTexts] = useState({ passphrase: "", recovery: "" });
  const text = texts[by];
  const code = by === "recovery" ? problemWithCode(text) : undefined;

  const problem = () => {
    if (text.trim() === "") return by === "recovery" ? t`Type the code.` : t`Type your passphrase.`;
    return code && i18n._(explainCode(code));
  };
  return {
    by,
    texts,
    choose: setBy,
    type: (typed) => setTexts((before) => ({ ...before, [by]: typed })),
    opening: { by, text },
    problems: () => {
      const found = problem();
      return found ? [{ name: "opening", message: found }] : [];
    },
    isWrong: () => [{ name: "opening", message: i18n._(by === "recovery" ? notThisCode : notThisPassphrase) }],
  };
};
