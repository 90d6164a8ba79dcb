import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { problemWithPassphrase } from "#src/journal/lock.ts";
import type { FormProblem } from "#src/ui/use-field.ts";

export interface NewPassphrase {
  /** Of the first field; that of the second ends in "-again". */
  readonly name: string;
  readonly first: string;
  readonly again: string;
  readonly typeFirst: (text: string) => void;
  readonly typeAgain: (text: string) => void;
  /** Why it cannot be taken. Empty when it can. */
  readonly problems: () => readonly FormProblem[];
}

/** Typed twice, since it is not seen. Nothing that was typed is taken away by a refusal; nothing of it is kept as a draft. */
export const useNewPassphrase = (name: string): NewPassphrase => {
  const { t } = useLingui();
  const [first, typeFirst] = useState("");
  const [again, typeAgain] = useState("");
  const refusals = {
    empty: t`Type a passphrase first.`,
    "too-short": t`That is a little short. It takes at least 8 characters; a few words are the easiest to remember.`,
    "only-digits": t`Digits alone are quickly guessed. Add a word or two.`,
    "too-long": t`That is longer than 1,000 characters. A shorter one will do.`,
  };

  const problems = () => {
    const problem = problemWithPassphrase(first);
    if (problem) return [{ name, message: refusals[problem] }];
    if (isSame(first, again)) return [];
    return [{ name: `${name}-again`, message: t`The two are not the same. Look for a slip in one of them.` }];
  };
  return { name, first, again, typeFirst, typeAgain, problems };
};

/** As it is used: an é is an é, however the keyboard puts it together. */
const isSame = (a: string, b: string): boolean => a.normalize("NFKC").trim() === b.normalize("NFKC").trim();
