import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { CodeProblem } from "#src/journal/lock.ts";

/** Why it cannot be the code of a sheet. */
export const explainCode = (problem: CodeProblem): MessageDescriptor => {
  switch (problem) {
    case "incomplete":
      return msg`A recovery code has 28 characters: seven groups of four. Some are still missing.`;
    case "mistyped":
      return msg`That is not quite a recovery code: one character or more is different from the sheet. Compare group by group.`;
  }
};

export const notThisPassphrase: MessageDescriptor = msg`That passphrase does not open it. Look at capital letters, spaces, and the language of the keyboard.`;
export const notThisCode: MessageDescriptor = msg`That code does not open it. It may be from an older sheet, or from another device.`;
