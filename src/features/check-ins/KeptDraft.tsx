import { useLingui } from "@lingui/react/macro";
import type { When } from "#src/domain/time.ts";
import { rightNow } from "#src/platform/clock.ts";
import { clockWords, dateTimeWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Notice } from "#src/ui/Notice.tsx";

/** Says that the form is not empty, and why. */
export const KeptDraft = ({ at, onStartAfresh }: { at: When; onStartAfresh: () => void }) => {
  const { t } = useLingui();
  const { localDay } = rightNow();
  const time = clockWords(at);
  const dayAndTime = dateTimeWords(at, localDay);
  return (
    <Notice
      title={
        at.localDay === localDay ? t`We kept what you wrote at ${time}.` : t`We kept what you wrote on ${dayAndTime}.`
      }
    >
      <div>
        <Button variant="quiet" onClick={onStartAfresh}>{t`Start afresh`}</Button>
      </div>
    </Notice>
  );
};
