import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { Contact } from "#src/domain/support-plan.ts";
import { Button } from "#src/ui/Button.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { inputName, mostContacts, type ContactField } from "./plan-fields.ts";
import styles from "./support.module.css";

interface ContactsFieldProps {
  readonly list: ContactField;
  readonly title: string;
  readonly hint: string;
  readonly contacts: readonly Contact[];
  readonly onChange: (contacts: readonly Contact[]) => void;
}

/** People to call or write to, in the order in which they are asked. */
export const ContactsField = ({ list, title, hint, contacts, onChange }: ContactsFieldProps) => {
  const { t } = useLingui();
  const { offerUndo } = useStatus();
  const group = useRef<HTMLFieldSetElement>(null);
  const latest = useRef({ contacts, onChange });
  useEffect(() => {
    latest.current = { contacts, onChange };
  });
  const toFocus = useRef<string>(undefined);
  useEffect(() => {
    if (toFocus.current === undefined) return;
    group.current?.querySelector<HTMLElement>(`[name="${toFocus.current}"]`)?.focus();
    toFocus.current = undefined;
  });

  const change = (index: number, changes: Partial<Contact>) =>
    onChange(contacts.map((contact, other) => (other === index ? { ...contact, ...changes } : contact)));

  const add = () => {
    toFocus.current = inputName(list, contacts.length, "name");
    onChange([...contacts, { name: "", phone: "", note: "" }]);
  };

  const takeAway = (index: number) => {
    const [gone] = contacts.slice(index, index + 1);
    // The button that had focus goes.
    toFocus.current = `${list}-add`;
    onChange(contacts.toSpliced(index, 1));
    const isEmpty = !gone || (gone.name + gone.phone + gone.note).trim() === "";
    if (isEmpty) return;
    offerUndo(t`Taken out of the plan`, () => {
      // Back among those who are there by then.
      const now = latest.current;
      now.onChange(now.contacts.toSpliced(index, 0, gone));
    });
  };

  const titleId = `${list}-title`;
  return (
    <fieldset ref={group} aria-labelledby={titleId} aria-describedby={`${list}-hint`}>
      <Stack gap={12}>
        <div>
          <p id={titleId} className={styles["title"]}>
            {title}
          </p>
          <p id={`${list}-hint`} className="soft small">
            {hint}
          </p>
        </div>
        {contacts.map((contact, index) => (
          <OneContact
            // Their order is all they have; two may be the same.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            {...{ list, index, contact }}
            onChange={(changes) => change(index, changes)}
            onTakeAway={() => takeAway(index)}
          />
        ))}
        <div className={styles["add"]}>
          <Button
            name={`${list}-add`}
            icon="add"
            onClick={add}
            reason={contacts.length >= mostContacts ? t`There is room for ${mostContacts} here.` : undefined}
          >
            {list === "people" ? t`Add a person` : t`Add a number`}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
};

interface OneContactProps {
  readonly list: ContactField;
  readonly index: number;
  readonly contact: Contact;
  readonly onChange: (changes: Partial<Contact>) => void;
  readonly onTakeAway: () => void;
}

const OneContact = ({ list, index, contact, onChange, onTakeAway }: OneContactProps) => {
  const { t } = useLingui();
  const place = index + 1;
  const who = contact.name.trim() || (list === "people" ? t`Person ${place}` : t`Number ${place}`);
  return (
    <fieldset aria-label={who} className={styles["contact"]}>
      <TextField
        ownWords
        name={inputName(list, index, "name")}
        label={t`Name`}
        value={contact.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextField
        type="tel"
        name={inputName(list, index, "phone")}
        label={t`Phone`}
        value={contact.phone}
        onChange={(event) => onChange({ phone: event.currentTarget.value })}
      />
      <TextField
        ownWords
        name={inputName(list, index, "note")}
        label={t`What to know`}
        hint={t`Such as “after six” or “works nights”.`}
        value={contact.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      <div>
        <Button variant="quiet" icon="remove" onClick={onTakeAway} aria-label={t`Take ${who} out of the plan`}>
          {t`Take out`}
        </Button>
      </div>
    </fieldset>
  );
};
