import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { isItem9 } from "#src/content/instruments/instruments.ts";
import { beforeItem9, contentNoteOf, withoutItem9 } from "#src/content/names/instrument-names.ts";
import type { InstrumentItem } from "#src/domain/instrument.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions, Stack } from "#src/ui/Layout.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { ItemField } from "./ItemField.tsx";
import { ItemNineCare } from "./ItemNineCare.tsx";
import { Notices } from "./Notices.tsx";
import { fieldOf } from "./fill-fields.ts";
import styles from "./questionnaires.module.css";
import { useFilling, type Filling } from "./use-filling.ts";

/** The questions as published, all of them or one at a time. It adds nothing up while it is filled in. */
export const FillForm = (props: Filling) => {
  const { instrument, items, typed } = props;
  const { t, i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const filling = useFilling(props);
  const { isOneByOne, place, goTo, finish } = filling;
  const [turns, setTurns] = useState(0);
  const asks9 = items.some((item) => isItem9(instrument, item));
  const leavesOut9 = !asks9 && instrument.items.some((item) => isItem9(instrument, item));
  const isLast = !isOneByOne || place >= items.length - 1;

  // The page that was turned is gone, and focus with it. What is asked of every question stays in sight above this one.
  useEffect(() => {
    if (turns === 0) return;
    form.current?.querySelector<HTMLElement>(`.${styles["place"]}`)?.focus({ preventScroll: true });
    form.current?.querySelector(`.${styles["stem"]}`)?.scrollIntoView({ block: "start" });
  }, [turns]);

  const turnTo = (index: number) => {
    goTo(index);
    setTurns((before) => before + 1);
  };
  const goOnAfter = (item: InstrumentItem) => {
    const next = items[items.indexOf(item) + 1];
    if (isOneByOne && next) turnTo(place + 1);
    else focusOn(form.current, next);
  };

  const shown = isOneByOne ? items.slice(place, place + 1) : items;
  return (
    <Form ref={form} tabIndex={-1} problems={filling.problems} onSubmit={() => (isLast ? finish() : turnTo(place + 1))}>
      {/* Once a page was turned it has been seen, and the questions need the room. */}
      <KeptNotice at={turns === 0 ? typed.keptAt : undefined} onStartAfresh={filling.beginAnew} />
      {asks9 && (place === 0 || !isOneByOne || shown.some((item) => isItem9(instrument, item))) && (
        <p>{i18n._(beforeItem9)}</p>
      )}
      {leavesOut9 && <p className="soft">{i18n._(withoutItem9)}</p>}
      <CheckboxField
        label={t`One at a time`}
        checked={isOneByOne}
        onChange={({ currentTarget }) => filling.showOneByOne(currentTarget.checked)}
      />
      <Stack gap={12} lang={instrument.language} translate="no">
        {instrument.intro !== undefined && <p>{instrument.intro}</p>}
        <p className={styles["stem"]}>{instrument.stem}</p>
      </Stack>
      {shown.map((item) => (
        <Stack key={item.id} gap={16}>
          <div>
            <p className={styles["place"]} tabIndex={-1}>
              <Trans>
                {items.indexOf(item) + 1} of {items.length}
              </Trans>
            </p>
            <ItemField
              instrument={instrument}
              item={item}
              answer={filling.answerTo(item)}
              onAnswer={(text) => filling.answer(item.id, text)}
            />
          </div>
          {isItem9(instrument, item) && (
            <ItemNineCare answer={filling.answerTo(item)} onKeepGoing={() => goOnAfter(item)} />
          )}
        </Stack>
      ))}
      <FormNotSaved
        saving={filling.saving}
        draft={typed.draft}
        text={filling.text}
        onSave={finish}
        onKeep={() => typed.type({})}
      />
      <Actions>
        {isOneByOne && place > 0 && <Button onClick={() => turnTo(place - 1)}>{t`Back`}</Button>}
        <Button type="submit" variant="main">
          {isLast ? t`Finish` : t`Next`}
        </Button>
        {/* The note has promised that one can stop at any question. What was answered is kept. */}
        {contentNoteOf(instrument.id) && (
          <Link to="/" className={buttonClass({ variant: "quiet" })}>
            {t`Skip for now`}
          </Link>
        )}
      </Actions>
      <Notices instrument={instrument} />
    </Form>
  );
};

/** The question, or the way to finish where there is none. */
const focusOn = (form: HTMLFormElement | null, item: InstrumentItem | undefined) => {
  const found = item
    ? form?.querySelector<HTMLElement>(`input[name="${fieldOf(item.id)}"]`)
    : form?.querySelector<HTMLElement>("[type=submit]");
  found?.focus({ preventScroll: true });
  found?.closest("fieldset, button")?.scrollIntoView({ block: "center" });
};
