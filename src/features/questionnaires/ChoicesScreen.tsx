import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute } from "@tanstack/react-router";
import { instruments } from "#src/content/instruments/instruments.ts";
import { aboutInstrument } from "#src/content/names/instrument-names.ts";
import type { Instrument } from "#src/domain/instrument.ts";
import type { QuestionnaireChoices } from "#src/domain/questionnaire-choices.ts";
import { questionnaireChoices } from "#src/journal/questionnaire-choices.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { CheckboxField, SelectField } from "#src/ui/OtherFields.tsx";
import { BackToQuestionnaires } from "./BackToQuestionnaires.tsx";
import { withOne } from "./TurnOn.tsx";
import { useChoosing } from "./use-choosing.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const weekdayNames: Record<QuestionnaireChoices["weekday"], MessageDescriptor> = {
  1: msg`Monday`,
  2: msg`Tuesday`,
  3: msg`Wednesday`,
  4: msg`Thursday`,
  5: msg`Friday`,
  6: msg`Saturday`,
  7: msg`Sunday`,
};

/** What is asked, and when. Each choice is kept as it is made. */
const ChoicesScreen = () => {
  const { t, i18n } = useLingui();
  const choices = useJournal(questionnaireChoices());
  const { choose, problem, tryAgain } = useChoosing();
  const heading = (
    <PageHeading back={<BackToQuestionnaires />} lead={t`You can change this at any time. What you answered stays.`}>
      {t`Choose questionnaires`}
    </PageHeading>
  );
  if (!choices) return <Page>{heading}</Page>;

  const use = ({ id }: Instrument, isUsed: boolean) =>
    choose(id, ({ inUse }) => ({ inUse: isUsed ? withOne(inUse, id) : inUse.filter((other) => other !== id) }));
  return (
    <Page>
      {heading}
      {problem && <NotSaved problem={problem} onTryAgain={tryAgain} />}
      <Section heading={<Trans>In use</Trans>}>
        <div>
          {instruments.map((instrument) => (
            <CheckboxField
              key={instrument.id}
              label={instrument.name}
              hint={i18n._(aboutInstrument(instrument.id).asksAbout)}
              checked={choices.inUse.includes(instrument.id)}
              onChange={({ currentTarget }) => use(instrument, currentTarget.checked)}
            />
          ))}
        </div>
      </Section>
      <Section heading={<Trans>Question 9 of the PHQ-9</Trans>}>
        <CheckboxField
          label={t`Leave question 9 out`}
          hint={t`It asks about thoughts of death or self-harm. Without it there are eight questions, and the score is called PHQ-8.`}
          checked={choices.leavesOutItem9}
          onChange={({ currentTarget: { checked } }) => choose("item 9", () => ({ leavesOutItem9: checked }))}
        />
      </Section>
      <Section heading={<Trans>When</Trans>}>
        <SelectField
          label={t`Day of the week`}
          hint={t`Around a course they come up on this day, but never on the day of a session or the day after it.`}
          options={weekdays.map((day) => ({ value: String(day), label: i18n._(weekdayNames[day]) }))}
          value={String(choices.weekday)}
          onChange={({ currentTarget }) => {
            const weekday = weekdays.find((day) => String(day) === currentTarget.value);
            if (weekday) choose("weekday", () => ({ weekday }));
          }}
        />
        <CheckboxField
          label={t`Say nothing on Today`}
          hint={t`Nothing is said there when one is due. You can still fill one in whenever you like.`}
          checked={choices.isQuiet}
          onChange={({ currentTarget: { checked } }) => choose("quiet", () => ({ isQuiet: checked }))}
        />
      </Section>
    </Page>
  );
};

export const route = createLazyRoute("/questionnaires/choices")({ component: ChoicesScreen });
