import { useLingui } from "@lingui/react/macro";
import { weightWords } from "#src/content/names/given-names.ts";
import { weightUnits, type BodyWeight } from "#src/domain/body-weight.ts";
import type { Session } from "#src/domain/session.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { NumberField } from "#src/ui/NumberField.tsx";
import { DateTimeField, SelectField } from "#src/ui/OtherFields.tsx";
import { weightFields, type GivenFields } from "./given-fields.ts";
import styles from "./given.module.css";
import { usualWeightDay, weightOf, weightUnitIn } from "./read-weight.ts";

interface WeightFieldsProps {
  readonly fields: GivenFields;
  readonly type: (changes: Partial<GivenFields>) => void;
  readonly session: Session;
  /** What was written down at another session, the latest. */
  readonly lastWeight: BodyWeight | undefined;
}

/** Body weight and the day it is from. Nothing is taken over by itself: weight changes. */
export const WeightFields = ({ fields, type, session, lastWeight }: WeightFieldsProps) => {
  const { t, i18n } = useLingui();
  // Whoever wrote pounds last time means pounds.
  const unit = weightUnitIn(fields, lastWeight?.unit);
  const isEmpty = fields.weight.trim() === "";
  const last = lastWeight && i18n._(weightWords(lastWeight));
  const lastDay = lastWeight && shortDay(lastWeight.day, today());
  return (
    <Stack gap={12}>
      <div className={styles["pair"]}>
        <NumberField
          name="weight"
          label={t`Body weight`}
          decimal
          read={(text) => weightOf(text, unit)}
          value={fields.weight}
          onChange={(event) =>
            type({
              weight: event.currentTarget.value,
              weightUnit: unit,
              // Put there once, and not again while it is being changed.
              ...(isEmpty && { weightDay: usualWeightDay(session) }),
            })
          }
        />
        <SelectField
          name="weightUnit"
          label={t`Unit of weight`}
          options={weightUnits.map((each) => ({ value: each, label: each === "kg" ? t`kg` : t`lb` }))}
          value={unit}
          onChange={(event) => type({ weightUnit: event.currentTarget.value })}
        />
      </div>
      <p className="soft small">{t`Only to show a dose in its other unit too. You can leave it out.`}</p>
      {isEmpty && lastWeight && (
        <div>
          <Button
            variant="quiet"
            onClick={() => type(weightFields(lastWeight))}
          >{t`Use ${last}, from ${lastDay}`}</Button>
        </div>
      )}
      {!isEmpty && (
        <DateTimeField
          type="date"
          name="weightDay"
          label={t`Weighed on`}
          value={fields.weightDay}
          onChange={(event) => type({ weightDay: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
};
