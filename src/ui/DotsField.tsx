import { useLingui } from "@lingui/react/macro";
import { classNames } from "./class-names.ts";
import styles from "./Choices.module.css";
import { GroupFrame } from "./FieldFrame.tsx";
import { useChoice } from "./use-choice.ts";
import { useField, type FieldTexts } from "./use-field.ts";

interface DotsFieldProps extends FieldTexts {
  readonly name: string;
  readonly id?: string;
  /** One word or short phrase per dot, lowest first. The answer is its index: 0, 1, 2 … */
  readonly steps: readonly string[];
  readonly value?: number | null | undefined;
  readonly defaultValue?: number | null | undefined;
  /** Null when the answer is taken back. */
  readonly onChange?: (value: number | null) => void;
}

/** A row of dots, each named in words. An answer can be taken back with "Clear". */
export const DotsField = ({ name, id, steps, onChange, ...rest }: DotsFieldProps) => {
  const { t } = useLingui();
  const field = useField({ ...rest, id, name });
  const { chosen, choose, inForm } = useChoice<number | null>(rest, null, onChange);
  const { label } = rest;

  const clear = () => {
    choose(null);
    // The button goes away with the answer; focus stays in the group.
    inForm.current?.querySelector("input")?.focus();
  };

  return (
    <GroupFrame
      {...rest}
      field={field}
      isRadios
      aside={
        <span className={styles["answer"]}>
          <span aria-hidden="true">{chosen === null ? "" : steps[chosen]}</span>
          {chosen !== null && (
            <button type="button" className={styles["clear"]} aria-label={t`Clear: ${label}`} onClick={clear}>
              {t`Clear`}
            </button>
          )}
        </span>
      }
    >
      <div ref={inForm}>
        <div className={styles["dots"]}>
          {steps.map((step, index) => (
            <span key={step} className={styles["dot"]}>
              <input
                type="radio"
                name={name}
                value={index}
                aria-label={step}
                autoComplete="off"
                checked={index === chosen}
                onChange={() => choose(index)}
              />
              <span aria-hidden="true" />
            </span>
          ))}
        </div>
        <div className={classNames(styles["ends"])} aria-hidden="true">
          <span>{steps[0]}</span>
          <span>{steps.at(-1)}</span>
        </div>
      </div>
    </GroupFrame>
  );
};
