import { Trans, useLingui } from "@lingui/react/macro";
import { fallbackSitesText } from "#src/content/safety/crisis-countries.ts";
import type { CrisisCountry, CrisisLine } from "#src/content/safety/crisis-line.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Section } from "#src/ui/Layout.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import { checkedDay } from "./checked-day.ts";
import { callLink, textLink } from "./phone-links.ts";
import styles from "./Support.module.css";

/** The lines of one country. */
export const CrisisLines = ({ country }: { country: CrisisCountry | undefined }) => {
  const { i18n, t } = useLingui();
  return (
    <Section heading={<Trans>Crisis lines</Trans>}>
      {country && (
        <List label={t`Crisis lines`}>
          {country.lines.map((line) => (
            <ListRow key={`${line.name} ${line.dial ?? line.sms?.to}`}>
              <Line line={line} />
            </ListRow>
          ))}
        </List>
      )}
      <p className={country ? "soft small" : undefined}>{i18n._(fallbackSitesText)}</p>
    </Section>
  );
};

const Line = ({ line }: { line: CrisisLine }) => {
  const { i18n, t } = useLingui();
  const { name, note, dial, tel, sms, source, verifiedAt } = line;
  const day = verifiedAt && checkedDay(verifiedAt, i18n.locale);
  return (
    <div className={styles["line"]}>
      <h3 translate="no">{name}</h3>
      {note && <p>{i18n._(note)}</p>}
      <div className={styles["ways"]}>
        {tel !== undefined && (
          <a href={callLink(tel)} className={buttonClass()}>
            <Icon name="phone" />
            <span>{t`Call ${dial}`}</span>
          </a>
        )}
        {sms && (
          <a href={textLink(sms)} className={buttonClass()}>
            <Icon name="message" />
            <span>{sms.text === undefined ? t`Text ${sms.to}` : t`Text ${sms.text} to ${sms.to}`}</span>
          </a>
        )}
      </div>
      <p className="soft small">
        {i18n._(source)}. {day === null ? t`Not re-checked.` : t`Checked ${day}.`}
      </p>
    </div>
  );
};
