import { useLingui } from "@lingui/react/macro";
import { useState, type RefObject } from "react";
import type { Session } from "#src/domain/session.ts";
import { rightOrChange, type Question } from "#src/features/sessions/questions.ts";
import { askAboutDose, doseOf } from "#src/features/sessions/read-dose.ts";
import { useAskFirst } from "#src/features/sessions/use-ask-first.ts";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { changeSession } from "#src/journal/sessions.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { doseRows, nameOf, type GivenFields } from "./given-fields.ts";
import { unitIn } from "./read-doses.ts";
import { readGiven } from "./read-given.ts";

interface SaveParts {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly fields: GivenFields;
  readonly draft: FormDraft;
  /** The session, at the version it was typed over. */
  readonly base: Kept<Session>;
  readonly onSaved: (saved: Kept<Session>) => void;
}

const noProblems: readonly FormProblem[] = [];

export const useSaveGiven = ({ form, fields, draft, base, onSaved }: SaveParts) => {
  const { i18n } = useLingui();
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  const asking = useAskFirst(form, amountsOf(base.record));

  const save = async () => {
    if (saving.isBusy()) return;
    const read = readGiven(fields, base.record);
    setProblems(read.ok ? noProblems : read.problems.map(({ name, message }) => ({ name, message: i18n._(message) })));
    const isAsking = asking.ask(read.ok ? questionsAbout(fields) : []);
    if (!read.ok || isAsking) return;
    await saving.save((options) => changeSession(base, read.given, options), onSaved);
  };

  return { saving, save, problems, asking };
};

/** Of an amount that a slip of the thumb makes. Never whether it is a good one. */
const questionsAbout = (fields: GivenFields): Question<string>[] =>
  doseRows(fields)
    .filter(({ unknown }) => unknown === "")
    .flatMap((row) => {
      const [amount, unit] = [doseOf(row.amount) ?? 0, unitIn(row)];
      const text = askAboutDose(amount, unit);
      return text ? [{ id: `${amount} ${unit}`, field: nameOf("dose", row, "amount"), text, ...rightOrChange }] : [];
    });

/** They were asked about, if there was anything to ask, when they were first saved. */
const amountsOf = ({ doses }: Session): string[] =>
  doses.flatMap((dose) => (dose.known ? [`${dose.amount} ${dose.unit}`] : []));
