import { Trans, useLingui } from "@lingui/react/macro";
import { Fragment } from "react";
import { sectionIds, type Reader, type SectionId } from "#src/exchange/summary-choices.ts";
import { sectionHeading } from "#src/exchange/summary-headings.ts";
import { Form } from "#src/ui/Form.tsx";
import { Section, Stack } from "#src/ui/Layout.tsx";
import { CheckboxField, DateTimeField } from "#src/ui/OtherFields.tsx";
import { SegmentedRadios } from "#src/ui/RadiosField.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import styles from "./Share.module.css";
import type { Choices, RangeName } from "./use-choices.ts";

interface ChoicesFormProps {
  readonly made: Choices;
  /** What these days hold that is asked about once more, within its section. */
  readonly offers: { readonly item9: boolean; readonly moodEffects: boolean };
}

/** For whom, which days, which sections, and a name if one is wanted. The words are ours, for review. */
export const ChoicesForm = ({ made, offers }: ChoicesFormProps) => {
  const { t } = useLingui();
  const { reader, rangeName, ownDays, sections } = made;

  const readerNames: { value: Reader; label: string }[] = [
    { value: "therapist", label: t`My therapist` },
    { value: "prescriber", label: t`My prescriber` },
  ];
  const rangeNames: { value: RangeName; label: string }[] = [
    ...(made.hasCourse ? [{ value: "course" as const, label: t`This course` }] : []),
    { value: "four-weeks", label: t`Last four weeks` },
    { value: "everything", label: t`Everything` },
    { value: "own", label: t`Days I choose` },
  ];
  const hints: Partial<Record<SectionId, string>> = {
    course: t`Dates, doses as you were told them, what was cancelled or is still to come.`,
    scores: t`Totals of the questionnaires you answered, and what your clinic told you.`,
    mood: t`The line of your days, with each session on it.`,
    answers: t`Middle values of your days, only where you answered.`,
    given: t`What was measured at sessions, where they were, and how they felt. Numbers only.`,
    effects: t`What you noticed, how strong at its worst, and how often. The bladder-and-bowel question, too.`,
    marks: t`What else you take, by the name you gave it. Events only if you tick them below.`,
    goals: t`Where each stands, by number. Their words only if you tick them below.`,
    intentions: t`How many, and how many steps. Their words only if you tick them below.`,
    practices: t`Names, and how often.`,
    words: t`Nothing you wrote is on the page until you tick it below.`,
    questions: t`Questions, and what you marked “Bring to therapy” of the unsaid. Only what you tick below.`,
    theirs: t`What your therapist wrote. Only what you tick below, and never a photo of it.`,
    plan: t`All that stands in it, with the names and numbers of your people.`,
  };

  return (
    <Form>
      <SegmentedRadios
        label={t`For`}
        name="reader"
        options={readerNames}
        value={reader}
        onChange={made.setReader}
        hint={reader === "prescriber" ? t`Doses come first. Words stay out unless you tick them again.` : undefined}
      />
      <SegmentedRadios
        label={t`Range`}
        name="range"
        options={rangeNames}
        value={rangeName}
        onChange={made.setRangeName}
      />
      {rangeName === "own" && (
        <Stack gap={12}>
          <DateTimeField
            type="date"
            label={t`First day`}
            value={ownDays.from}
            onChange={({ target }) => made.setOwnDays({ ...ownDays, from: target.value })}
          />
          <DateTimeField
            type="date"
            label={t`Last day`}
            value={ownDays.to}
            error={made.choices ? undefined : t`Choose two days, the last one not before the first.`}
            onChange={({ target }) => made.setOwnDays({ ...ownDays, to: target.value })}
          />
        </Stack>
      )}
      <Section heading={t`On the page`}>
        <p className="soft">
          <Trans>
            At its end the page says how many of your texts were left out, and which sections, but nothing of what they
            hold.
          </Trans>
        </p>
        <Stack gap={8}>
          {sectionIds.map((id) => (
            <Fragment key={id}>
              <CheckboxField
                label={sectionHeading(id)}
                hint={hints[id]}
                checked={sections.has(id)}
                onChange={({ target }) => made.tickSection(id, target.checked)}
              />
              {id === "scores" && sections.has("scores") && offers.item9 && (
                <div className={styles["within"]}>
                  <CheckboxField
                    label={t`Include answer to question 9`}
                    hint={t`It asks about thoughts of death or self-harm. Without a tick, the page says that it is not shared.`}
                    checked={made.sharesItem9}
                    onChange={({ target }) => made.tickItem9(target.checked)}
                  />
                </div>
              )}
              {id === "effects" && sections.has("effects") && offers.moodEffects && (
                <div className={styles["within"]}>
                  <CheckboxField
                    label={t`Include low mood and thoughts of death`}
                    hint={t`Without a tick, the page says that effects on mood are not shared, so it can be seen that there are some.`}
                    checked={made.sharesMoodEffects}
                    onChange={({ target }) => made.tickMoodEffects(target.checked)}
                  />
                </div>
              )}
            </Fragment>
          ))}
        </Stack>
      </Section>
      <TextField
        label={t`Name on the page`}
        hint={t`Only if you want one there. It is not kept.`}
        maxLength={200}
        value={made.name}
        onChange={({ target }) => made.setName(target.value)}
      />
    </Form>
  );
};
