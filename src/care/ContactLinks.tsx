import { useLingui } from "@lingui/react/macro";
import type { Contact } from "#src/domain/support-plan.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import styles from "./care.module.css";
import { dialled } from "./dialled.ts";
import { callLink, textLink } from "./phone-links.ts";

interface ContactLinksProps {
  readonly contact: Contact;
  /** The level of the name as a heading, under the heading that it stands under. Left out, it is none. */
  readonly heading?: "h3" | "h4" | "p";
}

/** Somebody of the person's own: who it is, what to know, and how to reach them with one tap. */
export const ContactLinks = ({ contact: { name, phone, note }, heading: Name = "p" }: ContactLinksProps) => {
  const { t } = useLingui();
  const number = dialled(phone);
  return (
    <div className={styles["line"]}>
      <div>
        <Name className={styles["contactName"]} dir="auto" translate="no">
          {name}
        </Name>
        {phone.trim() !== "" && (
          <p className={styles["phone"]} translate="no">
            {phone}
          </p>
        )}
        {note.trim() !== "" && (
          <p className="own-words" dir="auto" translate="no">
            {note}
          </p>
        )}
      </div>
      {/* The name stands above; a long one in both would fill a small screen. */}
      {number !== undefined && (
        <div className={styles["ways"]} data-print="hide">
          <a href={callLink(number)} className={buttonClass()} aria-label={t`Call ${name}`}>
            <Icon name="phone" />
            <span>{t`Call`}</span>
          </a>
          <a href={textLink({ to: number })} className={buttonClass()} aria-label={t`Text ${name}`}>
            <Icon name="message" />
            <span>{t`Text`}</span>
          </a>
        </div>
      )}
    </div>
  );
};
