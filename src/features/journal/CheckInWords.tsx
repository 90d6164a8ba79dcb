import { Trans, useLingui } from "@lingui/react/macro";
import { feelingNames, fiveStepNames, moodEndNames, type FiveStepRow } from "#src/content/names/check-in-names.ts";
import type { CheckIn } from "#src/domain/check-in.ts";
import { OwnWords } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import styles from "./journal.module.css";

export const CheckInWords = ({ checkIn }: { checkIn: CheckIn }) => {
  const { t, i18n } = useLingui();
  const { mood, sleepHours, muchWorse, feelings = [], note } = checkIn;
  const row = (name: FiveStepRow, label: string) => {
    const step = checkIn[name];
    return step !== undefined && <Definition term={label}>{i18n._(fiveStepNames[name][step])}</Definition>;
  };
  const [worst, best] = [i18n._(moodEndNames.worst), i18n._(moodEndNames.best)];
  return (
    <>
      <div>
        <p className={styles["mood"]}>
          <Trans>
            Mood <strong>{mood}</strong> of 10
          </Trans>
        </p>
        <p className="soft small">{t`0: ${worst}, 10: ${best}`}</p>
        {muchWorse && <p>{t`Much worse than my usual`}</p>}
      </div>
      <DefinitionList>
        {row("anxiety", t`Anxiety`)}
        {row("energy", t`Energy`)}
        {row("connected", t`Connected`)}
        {row("sleep", t`Sleep last night`)}
        {sleepHours !== undefined && <Definition term={t`Hours of sleep`}>{sleepHours}</Definition>}
        {feelings.length > 0 && (
          <Definition term={t`Words`}>{feelings.map((feeling) => i18n._(feelingNames[feeling])).join(", ")}</Definition>
        )}
      </DefinitionList>
      {note !== "" && <OwnWords size="large">{note}</OwnWords>}
    </>
  );
};
