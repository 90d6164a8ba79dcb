import { createContext, use, useId } from "react";

/** What is wrong with a form, in the order of its fields. Without a name it belongs to the form as a whole. */
export interface FormProblem {
  readonly name?: string;
  readonly message: string;
}

export const FormProblemsContext = createContext<readonly FormProblem[]>([]);

export interface FieldTexts {
  readonly label: string;
  /** One soft sentence under the label. */
  readonly hint?: string | undefined;
  /** Stands beside the field. Left out, the Form's problem of the same name stands there. */
  readonly error?: string | undefined;
}

/** The ids that tie a field to its label, hint and problem. */
export const useField = ({
  id,
  name,
  hint,
  error,
}: FieldTexts & { id?: string | undefined; name?: string | undefined }) => {
  const generatedId = useId();
  const fieldId = id ?? generatedId;
  const problems = use(FormProblemsContext);
  const problem = error ?? (name ? problems.find((problem) => problem.name === name)?.message : undefined);

  const hintId = `${fieldId}-hint`;
  const problemId = `${fieldId}-problem`;
  const describedBy = [hint && hintId, problem && problemId].filter(Boolean).join(" ");
  return {
    fieldId,
    labelId: `${fieldId}-label`,
    hintId,
    problemId,
    problem,
    describedBy: describedBy || undefined,
    /** For the input itself. */
    aria: { "aria-describedby": describedBy || undefined, "aria-invalid": problem ? true : undefined },
  };
};

export type FieldIds = ReturnType<typeof useField>;
