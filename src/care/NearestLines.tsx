import { Trans, useLingui } from "@lingui/react/macro";
import { fallbackSitesText } from "#src/content/safety/crisis-countries.ts";
import type { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { Details } from "#src/ui/Details.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { CountryChoice } from "./CountryChoice.tsx";
import { CrisisLineWays } from "./CrisisLineWays.tsx";
import { keyOfLine, nearestLines } from "./nearest-lines.ts";

interface NearestLinesProps {
  readonly choice: ReturnType<typeof useCrisisChoice>;
  /** Nothing is offered before it. */
  readonly isFirst: boolean;
}

/** A line to call and one to text; the others of the country, and the choice of it, are folded away. */
export const NearestLines = ({ choice, isFirst }: NearestLinesProps) => {
  const { i18n, t } = useLingui();
  const { country, isChosen } = choice;
  if (!country) {
    return (
      <Stack gap={12}>
        <CountryChoice choice={choice} />
        <p>{i18n._(fallbackSitesText)}</p>
      </Stack>
    );
  }
  const name = i18n._(country.name);
  const nearest = nearestLines(country);
  const others = country.lines.filter((line) => !nearest.includes(line));
  return (
    <Stack gap={4}>
      <p className="soft small">{isChosen ? t`Crisis lines for ${name}` : t`Crisis lines for ${name}, our guess`}</p>
      {nearest.map((line, index) => (
        <CrisisLineWays
          key={keyOfLine(line)}
          line={line}
          look={{ variant: isFirst && index === 0 ? "main" : "line" }}
        />
      ))}
      <Details summary={<Trans>Other lines, other countries</Trans>}>
        <Stack gap={12}>
          {others.map((line) => (
            <CrisisLineWays key={keyOfLine(line)} line={line} />
          ))}
          <CountryChoice choice={choice} />
          <p className="soft small">{i18n._(fallbackSitesText)}</p>
        </Stack>
      </Details>
    </Stack>
  );
};
