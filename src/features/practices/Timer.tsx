import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { parseCount } from "#src/domain/parse-number.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Actions, Card } from "#src/ui/Layout.tsx";
import { NumberField } from "#src/ui/NumberField.tsx";
import styles from "./practices.module.css";
import { useAwake } from "./use-awake.ts";
import { useBusy } from "./use-busy.ts";
import { useCountdown } from "./use-countdown.ts";

const limits = { min: 1, max: 180 };

/** For who wants one. It counts down without a sound, and nothing happens when it ends but a sentence. */
export const Timer = ({ minutes: usual = 5 }: { minutes?: number | undefined }) => {
  const { t } = useLingui();
  const countdown = useCountdown();
  const [typed, setTyped] = useState(String(usual));
  const words = useRef<HTMLDivElement>(null);
  const { state, leftSeconds } = countdown;
  useAwake(state === "running");
  useBusy(state === "running");

  const minutes = parseCount(typed, limits);
  const start = () => {
    if (!minutes) return;
    countdown.start(minutes);
    focusSoon();
  };
  const stop = () => {
    countdown.stop();
    focusSoon();
  };
  /** The button that was pressed goes. */
  const focusSoon = () => words.current?.focus({ preventScroll: true });

  return (
    <div ref={words} tabIndex={-1}>
      {state === "ready" ? (
        <Details summary={t`A quiet timer`}>
          <NumberField
            label={t`Minutes`}
            {...limits}
            read={(text) => parseCount(text, limits)}
            error={minutes ? undefined : t`Whole minutes, from 1 to 180.`}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <div>
            <Button onClick={start} reason={minutes ? undefined : t`Write the minutes first.`}>
              {t`Start the timer`}
            </Button>
          </div>
        </Details>
      ) : (
        <Card className={styles["running"]}>
          {/* There from the start, or its words would not be read out when they come. */}
          <p aria-live="polite" className={state === "over" ? undefined : "visually-hidden"}>
            {state === "over" && t`The time is up. Stay as long as you like.`}
          </p>
          {state !== "over" && (
            <p role="timer" aria-label={t`Time left`} className={styles["left"]}>
              {clockText(leftSeconds)}
              {state === "paused" && <span className={styles["paused"]}>{t`Paused`}</span>}
            </p>
          )}
          <Actions>
            {state === "running" && <Button onClick={countdown.pause}>{t`Pause`}</Button>}
            {state === "paused" && <Button onClick={countdown.goOn}>{t`Go on`}</Button>}
            <Button variant="quiet" onClick={stop}>
              {state === "over" ? t`Put the timer away` : t`Stop the timer`}
            </Button>
          </Actions>
        </Card>
      )}
    </div>
  );
};

/** "4:05" */
const clockText = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
