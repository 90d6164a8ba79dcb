import { useLingui } from "@lingui/react/macro";
import type { When } from "#src/domain/time.ts";
import { today } from "#src/platform/clock.ts";
import { clockWords, dateTimeWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Notice } from "#src/ui/Notice.tsx";

interface KeptNoticeProps {
  /** When it was last typed into. */
  readonly at: When;
  readonly onStartAfresh: () => void;
}

/** The words of an earlier visit are back in the form. */
export const KeptNotice = ({ at, onStartAfresh }: KeptNoticeProps) => {
  const { t } = useLingui();
  const day = today();
  const clock = clockWords(at);
  const dayAndClock = dateTimeWords(at, day);
  return (
    <Notice>
      <p>
        {at.localDay === day ? t`We kept what you wrote at ${clock}.` : t`We kept what you wrote on ${dayAndClock}.`}
      </p>
      <div>
        <Button onClick={onStartAfresh}>{t`Start afresh`}</Button>
      </div>
    </Notice>
  );
};
