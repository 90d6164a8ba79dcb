import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { goalEndNames } from "#src/content/names/goal-names.ts";
import { medicineChangeNames } from "#src/content/names/medicine-names.ts";
import type { Event } from "#src/domain/event.ts";
import type { Goal, GoalRating } from "#src/domain/goal.ts";
import type { Medicine } from "#src/domain/medicine.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { OwnWords } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import styles from "./journal.module.css";
import type { Names } from "./use-names.ts";

export const MedicineWords = ({ medicine: { name, change, note } }: { medicine: Medicine }) => {
  const { t, i18n } = useLingui();
  return (
    <>
      <OwnWords size="large">{name}</OwnWords>
      <DefinitionList>
        <Definition term={t`What changed`}>{i18n._(medicineChangeNames[change])}</Definition>
      </DefinitionList>
      {note.trim() !== "" && <OwnWords>{note}</OwnWords>}
    </>
  );
};

export const EventWords = ({ event: { name, note } }: { event: Event }) => (
  <>
    <OwnWords size="large">{name}</OwnWords>
    {note.trim() !== "" && <OwnWords>{note}</OwnWords>}
  </>
);

export const GoalWords = ({ goal: { text, setDownAt } }: { goal: Goal }) => {
  const { t } = useLingui();
  return (
    <>
      <OwnWords size="large">{text}</OwnWords>
      {setDownAt && (
        <DefinitionList>
          <Definition term={t`Set down`}>{dateTimeWords(setDownAt, rightNow().localDay)}</Definition>
        </DefinitionList>
      )}
    </>
  );
};

export const GoalRatingWords = ({ rating: { goalId, level }, names }: { rating: GoalRating; names: Names }) => {
  const { t, i18n } = useLingui();
  const goal = names.ofGoal(goalId);
  const [least, most] = [i18n._(goalEndNames.least), i18n._(goalEndNames.most)];
  return (
    <>
      <div>
        <p className={styles["mood"]}>
          <Trans>
            <strong>{level}</strong> of 10
          </Trans>
        </p>
        <p className="soft small">{t`0: ${least}, 10: ${most}`}</p>
      </div>
      <DefinitionList>
        <Definition term={t`Goal`}>
          {goal === undefined ? (
            t`A goal that was deleted`
          ) : (
            <Link to="/journal/$id" params={{ id: goalId }} dir="auto" className={linkClass}>
              {goal}
            </Link>
          )}
        </Definition>
      </DefinitionList>
    </>
  );
};
