import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { practiceClosingLine } from "#src/content/practices/practices.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, Card, OwnWords, Section, Stack } from "#src/ui/Layout.tsx";
import styles from "./practices.module.css";
import { Timer } from "./Timer.tsx";
import { useAwake } from "./use-awake.ts";

interface StepsProps {
  readonly steps: readonly string[];
  /** What the timer begins with. */
  readonly minutes: number | undefined;
  /** In the person's own words. */
  readonly isOwn: boolean;
}

/** All steps under each other, or one at a time in large type, for eyes that are tired. */
export const Steps = ({ steps, minutes, isOwn }: StepsProps) => {
  const { t, i18n } = useLingui();
  const [shown, setShown] = useState<number>();
  const toggle = useRef<HTMLButtonElement>(null);
  // Eyes closed between two steps, the screen is still there afterwards.
  useAwake(shown !== undefined);

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
          {steps.map((step, index) => (
            // Own steps may say the same twice.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${index} ${step}`}>{isOwn ? <OwnWords>{step}</OwnWords> : step}</li>
          ))}
        </ol>
      ) : (
        <OneStep {...{ steps, isOwn, shown }} onShow={setShown} onDone={showAll} />
      )}
      <Timer minutes={minutes} />
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
  readonly steps: readonly string[];
  readonly isOwn: boolean;
  readonly shown: number;
  readonly onShow: (index: number) => void;
  readonly onDone: () => void;
}

const OneStep = ({ steps, isOwn, shown, onShow, onDone }: OneStepProps) => {
  const { t } = useLingui();
  const next = useRef<HTMLButtonElement>(null);
  const number = shown + 1;
  const count = steps.length;
  const step = steps[shown] ?? "";

  const back = () => {
    onShow(shown - 1);
    // There is no step before the first, so its "Back" goes away under the finger.
    if (shown === 1) next.current?.focus();
  };
  return (
    <>
      <Card aria-live="polite" className={styles["oneStep"]}>
        <p className="soft">{t`Step ${number} of ${count}`}</p>
        {isOwn ? <OwnWords>{step}</OwnWords> : <p>{step}</p>}
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
