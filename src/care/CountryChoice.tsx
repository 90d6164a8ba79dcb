import { useLingui } from "@lingui/react/macro";
import { countriesByName, elsewhere, type useCrisisChoice } from "#src/journal/crisis-country.ts";
import { SelectField } from "#src/ui/OtherFields.tsx";

/** Whose numbers these are. Beside the largest of them: a wrong one costs minutes. */
export const CountryChoice = ({ choice }: { choice: ReturnType<typeof useCrisisChoice> }) => {
  const { i18n, t } = useLingui();
  const { country, isChosen, choose } = choice;
  const guessed = !isChosen && country !== undefined;
  return (
    <SelectField
      label={t`Country`}
      name="country"
      hint={guessed ? t`A guess from this device's time zone. Change it if you are somewhere else.` : undefined}
      // Nothing that was chosen can be taken back to "nothing".
      {...(country === undefined && !isChosen ? { none: t`Choose your country` } : {})}
      options={[...countriesByName(({ name }) => i18n._(name)), { value: elsewhere, label: t`My country is not here` }]}
      value={country?.code ?? (isChosen ? elsewhere : "")}
      onChange={({ target }) => target.value && choose(target.value)}
    />
  );
};
