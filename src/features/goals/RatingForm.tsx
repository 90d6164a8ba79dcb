import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { goalEndNames } from "#src/content/names/goal-names.ts";
import type { Goal, GoalLevel, GoalRating } from "#src/domain/goal.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { explainWhen } from "#src/forms/explain-when.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { readTouchedWhen } from "#src/forms/read-when.ts";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useNow } from "#src/forms/use-now.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { whenTyped } from "#src/forms/when-typed.ts";
import { WhenUnderMore } from "#src/forms/WhenUnderMore.tsx";
import { addGoalRating, changeGoalRating } from "#src/journal/goals.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { ScaleTrack } from "#src/ui/ScaleTrack.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";

interface RatingFormProps {
  readonly goal: Goal;
  /** The one that is changed, as it was when the form was opened. Left out, it is a new one. */
  readonly opened?: Kept<GoalRating>;
  readonly onSaved: (saved: Kept<GoalRating>) => void;
}

const noProblems: readonly FormProblem[] = [];

/** Where a goal stands, said when the person wants to. Nothing is chosen at first. */
export const RatingForm = ({ goal, opened, onSaved }: RatingFormProps) => {
  const { t, i18n } = useLingui();
  const now = useNow();
  const original = opened?.record;
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped(
    original ? `goal-rating/${original.id}` : `goal-rating/of/${goal.id}`,
    { level: String(original?.level ?? ""), when: original ? wallTimeOf(original.at) : "now" },
    { kept: opened },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;
  const level = levelOf(fields.level);
  const when = whenTyped(fields.when, keptAt, now);
  const isNow = when === "now";

  const save = async () => {
    if (level === undefined || saving.isBusy()) return;
    const isTouched = !isNow && !(original && when === wallTimeOf(original.at));
    const read = readTouchedWhen(isTouched ? when : undefined, original);
    setProblems(read.ok ? noProblems : [{ name: "when", message: i18n._(explainWhen(read)) }]);
    if (!read.ok) return;
    const rating = { at: read.at, goalId: goal.id, level };
    await saving.save(
      (options) => (opened ? changeGoalRating(over(opened), rating, options) : addGoalRating(rating, options)),
      onSaved,
    );
  };

  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <ScaleTrack
        name="level"
        label={t`Where it stands`}
        low={i18n._(goalEndNames.least)}
        high={i18n._(goalEndNames.most)}
        value={level ?? null}
        onChange={(stop) => type({ level: String(stop) })}
      />
      <WhenUnderMore
        isTouched={!isNow}
        value={isNow ? wallTimeOf(now) : when}
        onChange={(event) => type({ when: event.currentTarget.value })}
        onNow={isNow || original ? undefined : () => type({ when: keptAt ? wallTimeOf(now) : "now" })}
        zone={original?.at.zone}
      />
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => `${goal.text}\n${fields.level}`}
        onSave={save}
        onKeep={() => type({})}
      />
      <Actions>
        <Button type="submit" variant="main" reason={level === undefined ? t`Choose a number first.` : undefined}>
          {t`Save where it stands`}
        </Button>
      </Actions>
    </Form>
  );
};

/** Number("") would be a level of 0. */
const levelOf = (text: string): GoalLevel | undefined => {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return isLevel(number) ? number : undefined;
};

const isLevel = (number: number): number is GoalLevel => Number.isInteger(number) && number >= 0 && number <= 10;
