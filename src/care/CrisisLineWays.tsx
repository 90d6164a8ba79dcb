import { useLingui } from "@lingui/react/macro";
import type { CrisisLine } from "#src/content/safety/crisis-line.ts";
import { buttonClass, type ButtonLook } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import styles from "./care.module.css";
import { checkedDay } from "./checked-day.ts";
import { callLink, textLink } from "./phone-links.ts";

interface CrisisLineWaysProps {
  readonly line: CrisisLine;
  /** Of the way to call it. */
  readonly look?: ButtonLook;
}

/** One line: who answers, how to reach them, and how old the number is. */
export const CrisisLineWays = ({ line, look }: CrisisLineWaysProps) => {
  const { i18n, t } = useLingui();
  const { name, note, dial, tel, sms, source, verifiedAt } = line;
  const day = verifiedAt && checkedDay(verifiedAt, i18n.locale);
  return (
    <div className={styles["line"]}>
      <h3 translate="no">{name}</h3>
      {note && <p>{i18n._(note)}</p>}
      <div className={styles["ways"]}>
        {tel !== undefined && (
          <a href={callLink(tel)} className={buttonClass(look)}>
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
        {i18n._(source)}. {day === null ? t`We have not called this number ourselves.` : t`Checked ${day}.`}
      </p>
    </div>
  );
};
