import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { practiceClosingLine } from "#src/content/practices/practices.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, Card, Section, Stack } from "#src/ui/Layout.tsx";
import styles from "./practices.module.css";

/** All steps under each other, or one at a time in large type, for eyes that are tired. */
export const Steps = ({ steps }: { steps: readonly MessageDescriptor[] }) => {
  const { t, i18n } = useLingui();
  const [shown, setShown] = useState<number>();
  const toggle = useRef<HTMLButtonElement>(null);

  const showAll = () => {
    setShown(undefined);
    // The button that was pressed may be gone with the step.
    toggle.current?.focus();
  };
  return (
    <Section
      heading={t`Steps`}
      aside={
        <Button ref={toggle} variant="quiet" onClick={() => (shown === undefined ? setShown(0) : showAll())}>
          {shown === undefined ? t`One step at a time` : t`All steps`}
        </Button>
      }
    >
      {shown === undefined ? (
        <ol className={styles["steps"]}>
          {steps.map((step) => (
            <li key={step.id}>{i18n._(step)}</li>
          ))}
        </ol>
      ) : (
        <OneStep steps={steps} shown={shown} onShow={setShown} onDone={showAll} />
      )}
      <Stack gap={4}>
        <p className="soft">{i18n._(practiceClosingLine)}</p>
        <Link to="/support" className={linkClass}>
          <Icon name="support" />
          {t`Open Support`}
        </Link>
      </Stack>
    </Section>
  );
};

interface OneStepProps {
  readonly steps: readonly MessageDescriptor[];
  readonly shown: number;
  readonly onShow: (index: number) => void;
  readonly onDone: () => void;
}

const OneStep = ({ steps, shown, onShow, onDone }: OneStepProps) => {
  const { t, i18n } = useLingui();
  const next = useRef<HTMLButtonElement>(null);
  const number = shown + 1;
  const count = steps.length;
  const step = steps[shown];

  const back = () => {
    onShow(shown - 1);
    // There is no step before the first, so its "Back" goes away under the finger.
    if (shown === 1) next.current?.focus();
  };
  return (
    <>
      <Card aria-live="polite" className={styles["oneStep"]}>
        <p className="soft">{t`Step ${number} of ${count}`}</p>
        {step && <p>{i18n._(step)}</p>}
      </Card>
      <Actions>
        <Button ref={next} onClick={() => (number < count ? onShow(shown + 1) : onDone())}>
          {number < count ? t`Next` : t`That was the last one`}
        </Button>
        {/* Second, so that "Next" stays under the thumb from the first step on. */}
        {shown > 0 && <Button onClick={back}>{t`Back`}</Button>}
      </Actions>
    </>
  );
};
