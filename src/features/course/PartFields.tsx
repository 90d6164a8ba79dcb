import { useLingui } from "@lingui/react/macro";
import { substanceNames } from "#src/content/names/course-names.ts";
import { routeNames } from "#src/content/names/session-names.ts";
import { substances } from "#src/domain/course.ts";
import { parseCount } from "#src/domain/parse-number.ts";
import { routes } from "#src/domain/session.ts";
import { Stack } from "#src/ui/Layout.tsx";
import { NumberField } from "#src/ui/NumberField.tsx";
import { DateTimeField, SelectField } from "#src/ui/OtherFields.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import { spacingLimits, type CourseFields } from "./course-fields.ts";

export interface PartFieldsProps {
  readonly fields: CourseFields;
  readonly onType: (changes: Partial<CourseFields>) => void;
}

export const PlanFields = ({ fields, onType }: PartFieldsProps) => {
  const { t, i18n } = useLingui();
  return (
    <>
      <SelectField
        name="substance"
        label={t`What is given`}
        none={t`Not said`}
        options={substances.map((value) => ({ value, label: i18n._(substanceNames[value]) }))}
        value={fields.substance}
        onChange={(event) => onType({ substance: event.currentTarget.value })}
      />
      <SelectField
        name="route"
        label={t`Usual route`}
        none={t`Not said`}
        options={routes.map((value) => ({ value, label: i18n._(routeNames[value]) }))}
        value={fields.route}
        onChange={(event) => onType({ route: event.currentTarget.value })}
      />
      <NumberField
        name="spacing"
        label={t`Days between sessions`}
        hint={t`As your clinic planned it. Leave it empty if it varies.`}
        min={spacingLimits.min}
        max={spacingLimits.max}
        read={(text) => parseCount(text, spacingLimits)}
        value={fields.spacing}
        onChange={(event) => onType({ spacing: event.currentTarget.value })}
      />
      <DateTimeField
        type="date"
        name="startDay"
        label={t`Began on`}
        hint={t`If that is another day than its first session here.`}
        value={fields.startDay}
        onChange={(event) => onType({ startDay: event.currentTarget.value })}
      />
    </>
  );
};

export const PeopleFields = ({ fields, onType }: PartFieldsProps) => {
  const { t } = useLingui();
  const people = [
    { person: "clinic", name: t`Clinic`, phone: t`Number of the clinic` },
    { person: "therapist", name: t`Therapist`, phone: t`Number of the therapist` },
    { person: "prescriber", name: t`Prescriber`, phone: t`Number of the prescriber` },
    { person: "afterHours", name: t`After hours: who answers`, phone: t`Number after hours` },
  ] as const;
  return people.map(({ person, name, phone }) => (
    <Stack key={person} gap={12}>
      <TextField
        name={person}
        label={name}
        ownWords
        value={fields[person]}
        onChange={(event) => onType({ [person]: event.currentTarget.value })}
      />
      <TextField
        name={`${person}Phone`}
        label={phone}
        type="tel"
        value={fields[`${person}Phone`]}
        onChange={(event) => onType({ [`${person}Phone`]: event.currentTarget.value })}
      />
    </Stack>
  ));
};

export const ClinicFields = ({ fields, onType }: PartFieldsProps) => {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        name="foodRule"
        label={t`Eating and drinking before a session`}
        hint={t`As your clinic told you. It comes back when you prepare.`}
        value={fields.foodRule}
        onChange={(event) => onType({ foodRule: event.currentTarget.value })}
      />
      <TextArea
        name="afterCare"
        label={t`The hours after`}
        hint={t`What your clinic said about going home, resting, and who stays with you.`}
        value={fields.afterCare}
        onChange={(event) => onType({ afterCare: event.currentTarget.value })}
      />
    </>
  );
};

export const OwnFields = ({ fields, onType }: PartFieldsProps) => {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        name="reasons"
        label={t`What it is for`}
        value={fields.reasons}
        onChange={(event) => onType({ reasons: event.currentTarget.value })}
      />
      <TextArea
        name="note"
        label={t`Note`}
        value={fields.note}
        onChange={(event) => onType({ note: event.currentTarget.value })}
      />
    </>
  );
};
