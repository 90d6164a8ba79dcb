import { useLingui } from "@lingui/react/macro";
import type { MouseEvent } from "react";
import type { When } from "#src/domain/time.ts";
import { today } from "#src/platform/clock.ts";
import { clockWords, dateTimeWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Notice } from "#src/ui/Notice.tsx";

interface KeptNoticeProps {
  /** When it was last typed into. Nothing is shown without it. */
  readonly at: When | undefined;
  readonly onStartAfresh: () => unknown;
}

/** Says that the form is not empty, and why. First in a Form with `tabIndex={-1}`. */
export const KeptNotice = ({ at, onStartAfresh }: KeptNoticeProps) => {
  const { t } = useLingui();
  if (!at) return null;
  const day = today();
  const clock = clockWords(at);
  const dayAndClock = dateTimeWords(at, day);
  const startAfresh = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const form = currentTarget.closest("form");
    void onStartAfresh();
    // The button that had focus goes.
    form?.focus({ preventScroll: true });
  };
  return (
    <Notice>
      <p>
        {at.localDay === day ? t`We kept what you wrote at ${clock}.` : t`We kept what you wrote on ${dayAndClock}.`}{" "}
        {t`You can go on with it.`}
      </p>
      <div>
        <Button variant="quiet" icon="again" onClick={startAfresh}>
          {t`Start afresh`}
        </Button>
      </div>
    </Notice>
  );
};
