import { Trans, useLingui } from "@lingui/react/macro";
import { fallbackSitesText } from "#src/content/safety/crisis-countries.ts";
import type { CrisisLine } from "#src/content/safety/crisis-line.ts";
import { countriesByName, elsewhere, type useCrisisChoice } from "#src/journal/crisis-country.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Section } from "#src/ui/Layout.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import { SelectField } from "#src/ui/OtherFields.tsx";
import { checkedDay } from "./checked-day.ts";
import { callLink, textLink } from "./phone-links.ts";
import styles from "./Support.module.css";

/** The lines of one country, and how to change it. */
export const CrisisLines = ({ choice }: { choice: ReturnType<typeof useCrisisChoice> }) => {
  const { i18n, t } = useLingui();
  const { country, isChosen, choose } = choice;
  const guessed = !isChosen && country !== undefined;
  return (
    <Section heading={<Trans>Crisis lines</Trans>}>
      <SelectField
        label={t`Country`}
        name="country"
        hint={guessed ? t`A guess from this device's time zone. Change it if you are somewhere else.` : undefined}
        // Nothing that was chosen can be taken back to "nothing".
        {...(country === undefined && !isChosen ? { none: t`Choose your country` } : {})}
        options={[
          ...countriesByName(({ name }) => i18n._(name)),
          { value: elsewhere, label: t`My country is not here` },
        ]}
        value={country?.code ?? (isChosen ? elsewhere : "")}
        onChange={({ target }) => target.value && choose(target.value)}
      />
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
