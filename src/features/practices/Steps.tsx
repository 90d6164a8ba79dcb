import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
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
  // Eyes closed between two steps, the screen is still there afterwards.
  useAwake(shown !== undefined);

  return (
    <Section
      heading={t`Steps`}
      aside={
        <Button variant="quiet" onClick={() => setShown(shown === undefined ? 0 : undefined)}>
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
        <OneStep {...{ steps, isOwn, shown }} onShow={setShown} />
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
  /** Counted from 0; one more than the last when all of them are behind the person. */
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

const OneStep = ({ steps, isOwn, shown, onShow }: OneStepProps) => {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const number = shown + 1;
  const count = steps.length;
  const isOver = shown === count;
  const step = steps[shown] ?? "";

  // A timer that began below, or a shorter step, may have moved it out of sight.
  useEffect(() => {
    if (shown >= 0) place.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);

  // What was pressed goes away under the finger: nothing comes after the last step, and nothing before the first.
  useEffect(() => {
    if (isOver) back.current?.focus({ preventScroll: true });
  }, [isOver]);
  const goBack = () => {
    onShow(shown - 1);
    if (shown === 1) next.current?.focus();
  };
  return (
    <Stack gap={16} ref={place}>
      <Card aria-live="polite" className={styles["oneStep"]}>
        {isOver ? (
          <p>{t`That was the last step. Stay as long as you like. Below is room for what happened.`}</p>
        ) : (
          <>
            <p className="soft">{t`Step ${number} of ${count}`}</p>
            {isOwn ? <OwnWords>{step}</OwnWords> : <p>{step}</p>}
          </>
        )}
      </Card>
      <Actions>
        {!isOver && (
          <Button ref={next} onClick={() => onShow(number)}>
            {number < count ? t`Next` : t`That was the last one`}
          </Button>
        )}
        {/* Second, so that "Next" stays under the thumb from the first step on. */}
        {shown > 0 && (
          <Button ref={back} onClick={goBack}>
            {t`Back`}
          </Button>
        )}
      </Actions>
    </Stack>
  );
};
