import { useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import styles from "./Choices.module.css";
import { GroupFrame } from "./FieldFrame.tsx";
import type { Option } from "./OtherFields.tsx";
import { useChoice } from "./use-choice.ts";
import { useField, type FieldTexts } from "./use-field.ts";

interface ChipsFieldProps<Value extends string> extends FieldTexts {
  readonly name: string;
  readonly id?: string;
  readonly options: readonly Option<Value>[];
  /** How many may be chosen. Left out, all of them. */
  readonly max?: number;
  readonly value?: readonly Value[] | undefined;
  readonly defaultValue?: readonly Value[] | undefined;
  readonly onChange?: (value: readonly Value[]) => void;
}

/** Words to choose from. One more than `max` is not taken, and a sentence says why. */
export const ChipsField = <Value extends string>({
  name,
  id,
  options,
  max = options.length,
  onChange,
  ...rest
}: ChipsFieldProps<Value>) => {
  const { t } = useLingui();
  const field = useField({ ...rest, id, name });
  const limitId = useId();
  const [wasRefused, setWasRefused] = useState(false);
  const { chosen, choose, inForm } = useChoice<readonly Value[]>(rest, [], onChange);

  const toggle = (value: Value) => {
    const isTakenAway = chosen.includes(value);
    const isOneTooMany = !isTakenAway && chosen.length >= max;
    setWasRefused(isOneTooMany);
    if (!isOneTooMany) choose(isTakenAway ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };

  return (
    <GroupFrame {...rest} field={field} describedBy={max < options.length ? limitId : undefined}>
      <div ref={inForm} className={styles["chips"]}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles["chip"]}>
            <input
              type="checkbox"
              name={name}
              value={value}
              autoComplete="off"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {max < options.length && (
        <p id={limitId} aria-live="polite" className={styles["limit"]}>
          {wasRefused ? t`That is already ${max}. Take one away to choose another.` : t`Choose up to ${max}.`}
        </p>
      )}
    </GroupFrame>
  );
};
