import { Trans, useLingui } from "@lingui/react/macro";
import { fallbackSitesText } from "#src/content/safety/crisis-countries.ts";
import type { CrisisCountry } from "#src/content/safety/crisis-line.ts";
import { Section } from "#src/ui/Layout.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import { CrisisLineWays } from "./CrisisLineWays.tsx";
import { keyOfLine } from "./nearest-lines.ts";

/** The lines of one country. */
export const CrisisLines = ({ country }: { country: CrisisCountry | undefined }) => {
  const { i18n, t } = useLingui();
  return (
    <Section heading={<Trans>Crisis lines</Trans>}>
      {country && (
        <List label={t`Crisis lines`}>
          {country.lines.map((line) => (
            <ListRow key={keyOfLine(line)}>
              <CrisisLineWays line={line} />
            </ListRow>
          ))}
        </List>
      )}
      <p className={country ? "soft small" : undefined}>{i18n._(fallbackSitesText)}</p>
    </Section>
  );
};
