import type { ReactNode } from "react";
import styles from "./Field.module.css";
import { Icon } from "./Icon.tsx";
import type { FieldIds, FieldTexts } from "./use-field.ts";

interface FieldFrameProps extends FieldTexts {
  readonly field: FieldIds;
  /** Stands at the end of the label's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Label, hint, the input, and what is wrong with it. */
export const FieldFrame = ({ field, label, hint, aside, children }: FieldFrameProps) => (
  <div className={styles["field"]}>
    <div className={styles["head"]}>
      <label htmlFor={field.fieldId} className={styles["label"]}>
        {label}
      </label>
      {aside}
    </div>
    <Hint field={field} hint={hint} />
    {children}
    <Problem field={field} />
  </div>
);

export const Hint = ({ field, hint }: { field: FieldIds; hint: string | undefined }) =>
  hint && (
    <p id={field.hintId} className={styles["hint"]}>
      {hint}
    </p>
  );

export const Problem = ({ field }: { field: FieldIds }) =>
  field.problem && (
    <p id={field.problemId} className={styles["problem"]}>
      <Icon name="alert" />
      <span>{field.problem}</span>
    </p>
  );

interface GroupFrameProps extends FieldTexts {
  readonly field: FieldIds;
  /** Exactly one of them can be chosen. */
  readonly isRadios?: boolean;
  readonly aside?: ReactNode;
  /** Ids of further words that belong to the group, such as the ends of a scale. */
  readonly describedBy?: string | undefined;
  readonly children: ReactNode;
}

/** The same for several inputs under one name. */
export const GroupFrame = ({ field, isRadios = false, label, hint, aside, describedBy, children }: GroupFrameProps) => (
  <fieldset
    role={isRadios ? "radiogroup" : undefined}
    id={field.fieldId}
    aria-labelledby={field.labelId}
    aria-describedby={[field.describedBy, describedBy].filter(Boolean).join(" ") || undefined}
    // A plain group has no such state.
    aria-invalid={isRadios ? field.aria["aria-invalid"] : undefined}
    className={styles["field"]}
  >
    <div className={styles["head"]}>
      <span id={field.labelId} className={styles["label"]}>
        {label}
      </span>
      {aside}
    </div>
    <Hint field={field} hint={hint} />
    {children}
    <Problem field={field} />
  </fieldset>
);
