import { useLingui } from "@lingui/react/macro";
import { CrisisLineWays } from "#src/care/CrisisLineWays.tsx";
import { EmergencyNumbers } from "#src/care/EmergencyNumbers.tsx";
import { keyOfLine } from "#src/care/nearest-lines.ts";
import { fallbackSitesText } from "#src/content/safety/crisis-countries.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";

/** What every plan has, whoever wrote it: every crisis line and the emergency number of where the person is. */
export const PlanNumbers = () => {
  const { i18n, t } = useLingui();
  const { country, isChosen } = useCrisisChoice();
  const name = country && i18n._(country.name);
  return (
    <>
      {country ? (
        country.lines.map((line) => <CrisisLineWays key={keyOfLine(line)} line={line} />)
      ) : (
        <p>{i18n._(fallbackSitesText)}</p>
      )}
      <h3>{t`In an emergency`}</h3>
      <EmergencyNumbers country={country} />
      {name !== undefined && (
        <p className="soft small">
          {isChosen
            ? t`Numbers for ${name}. The choice of country is in Support.`
            : t`Numbers for ${name}, our guess. The choice of country is in Support.`}
        </p>
      )}
    </>
  );
};
