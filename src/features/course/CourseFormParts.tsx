import { useLingui } from "@lingui/react/macro";
import { fieldsOfPart, type CourseFields } from "./course-fields.ts";
import type { AskedPart, CoursePart } from "./course-parts.ts";
import { FormPart } from "./FormPart.tsx";
import { ClinicFields, OwnFields, PeopleFields, PlanFields, type PartFieldsProps } from "./PartFields.tsx";

interface CourseFormPartsProps extends PartFieldsProps {
  /** What the form began with. */
  readonly fresh: CourseFields;
  readonly asked: AskedPart | undefined;
}

/** Everything about a course that can wait. */
export const CourseFormParts = ({ fields, fresh, asked, onType }: CourseFormPartsProps) => {
  const { t } = useLingui();
  const part = (name: CoursePart) => ({
    fields: fieldsOfPart[name],
    asked: asked?.part === name ? asked : undefined,
    isTyped: fieldsOfPart[name].some((field) => fields[field] !== fresh[field]),
  });
  return (
    <div>
      <FormPart
        {...part("people")}
        summary={t`People and numbers`}
        about={t`Clinic, therapist, prescriber, after hours`}
      >
        <PeopleFields fields={fields} onType={onType} />
      </FormPart>
      <FormPart {...part("clinic")} summary={t`What the clinic said`} about={t`Eating and drinking, the hours after`}>
        <ClinicFields fields={fields} onType={onType} />
      </FormPart>
      <FormPart {...part("plan")} summary={t`How it is planned`} about={t`Medicine, route, days between, beginning`}>
        <PlanFields fields={fields} onType={onType} />
      </FormPart>
      <FormPart {...part("own")} summary={t`In your own words`} about={t`What it is for, anything else`}>
        <OwnFields fields={fields} onType={onType} />
      </FormPart>
    </div>
  );
};
