import { useLingui } from "@lingui/react/macro";
import { useState, type RefObject } from "react";
import type { Course } from "#src/domain/course.ts";
import type { Session } from "#src/domain/session.ts";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { addSession, changeSession } from "#src/journal/sessions.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { rightNow } from "#src/platform/clock.ts";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { questionsAbout } from "./questions.ts";
import { readSession } from "./read-session.ts";
import type { SessionFields } from "./session-fields.ts";
import { useAskFirst } from "./use-ask-first.ts";

interface SaveParts {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly fields: SessionFields;
  readonly draft: FormDraft;
  readonly courseId: Course["id"];
  /** The session that is changed, at the version it was typed over. */
  readonly base: Kept<Session> | undefined;
  readonly others: readonly Session[];
  readonly onSaved: (saved: Kept<Session>) => void;
}

const noProblems: readonly FormProblem[] = [];

/** From what is typed to what is on disk: first what stands in the way, then what is asked once, then the write. */
export const useSaveSession = ({ form, fields, draft, courseId, base, others, onSaved }: SaveParts) => {
  const { i18n } = useLingui();
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  const asking = useAskFirst(form);

  const save = async () => {
    if (saving.isBusy()) return;
    const read = readSession(fields, { courseId, base: base?.record, halfFilled: halfFilledFields(form.current) });
    setProblems(read.ok ? noProblems : read.problems.map(({ name, message }) => ({ name, message: i18n._(message) })));
    const questions = read.ok ? questionsAbout(read.draft, { others, now: rightNow(), before: base?.record }) : [];
    const isAsking = asking.ask(questions);
    if (!read.ok || isAsking) return;

    await saving.save(
      (options) =>
        base
          ? // What was emptied goes: left out, it would stay as it was.
            changeSession(base, { end: undefined, ...read.draft }, options)
          : addSession(read.draft, options),
      onSaved,
    );
  };

  return { saving, save, problems, asking };
};

/** A native date field that is half filled in has an empty value: only its validity tells. */
const halfFilledFields = (form: HTMLFormElement | null): ReadonlySet<string> =>
  new Set(
    [...(form?.elements ?? [])].flatMap((element) =>
      element instanceof HTMLInputElement && element.validity.badInput ? [element.name] : [],
    ),
  );
