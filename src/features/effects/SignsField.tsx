import { useLingui } from "@lingui/react/macro";
import { bladderSignNames, noneOfThese } from "#src/content/names/bladder-names.ts";
import { bladderSigns } from "#src/domain/bladder-check.ts";
import { GroupFrame } from "#src/ui/FieldFrame.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { useField } from "#src/ui/use-field.ts";
import { signsIn, withNone, withSign, type BladderFields } from "./bladder-fields.ts";

interface SignsFieldProps {
  readonly fields: BladderFields;
  readonly type: (changes: Partial<BladderFields>) => void;
}

export const SignsField = ({ fields, type }: SignsFieldProps) => {
  const { t, i18n } = useLingui();
  const label = t`Have you noticed any of these lately?`;
  const field = useField({ label, name: "signs" });
  const ticked = signsIn(fields);
  // What is wrong stands once, below all of them.
  const box = { name: "signs", error: "" };
  return (
    <GroupFrame field={field} label={label}>
      <div>
        {bladderSigns.map((sign) => (
          <CheckboxField
            key={sign}
            {...box}
            label={i18n._(bladderSignNames[sign])}
            checked={ticked.includes(sign)}
            onChange={(event) => type(withSign(fields, sign, event.currentTarget.checked))}
          />
        ))}
        <CheckboxField
          {...box}
          label={i18n._(noneOfThese)}
          checked={fields.none !== ""}
          onChange={(event) => type(withNone(event.currentTarget.checked))}
        />
      </div>
    </GroupFrame>
  );
};
