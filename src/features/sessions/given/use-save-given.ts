import { useLingui } from "@lingui/react/macro";
import type { MessageDescriptor } from "@lingui/core";
import { useRef, useState, type RefObject } from "react";
import type { Session } from "#src/domain/session.ts";
import { rightOrChange } from "#src/features/sessions/questions.ts";
import { askAboutDose, doseOf } from "#src/features/sessions/read-dose.ts";
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

/** Asked once before saving, of an amount that a slip of the thumb makes. Never whether it is a good one. */
interface DoseQuestion {
  readonly id: string;
  readonly field: string;
  readonly text: MessageDescriptor;
  readonly yes: MessageDescriptor;
  readonly no: MessageDescriptor;
}

const noProblems: readonly FormProblem[] = [];

export const useSaveGiven = ({ form, fields, draft, base, onSaved }: SaveParts) => {
  const { i18n } = useLingui();
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  const [question, setQuestion] = useState<DoseQuestion>();
  const answered = useRef(new Set(amountsOf(base.record)));

  const save = async () => {
    if (saving.isBusy()) return;
    const read = readGiven(fields, base.record);
    setProblems(read.ok ? noProblems : read.problems.map(({ name, message }) => ({ name, message: i18n._(message) })));
    const next = read.ok ? questionsAbout(fields).find(({ id }) => !answered.current.has(id)) : undefined;
    setQuestion(next);
    if (!read.ok || next) return;
    await saving.save((options) => changeSession(base, read.given, options), onSaved);
  };

  return {
    saving,
    save,
    problems,
    question,
    /** What it was about is being changed. */
    forgetQuestion: () => setQuestion(undefined),
    answerYes: () => {
      if (question) answered.current.add(question.id);
      return save();
    },
    answerNo: () => {
      setQuestion(undefined);
      const field = question && form.current?.elements.namedItem(question.field);
      if (field instanceof HTMLElement) field.focus();
    },
  };
};

const questionsAbout = (fields: GivenFields): DoseQuestion[] =>
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
