import { Trans, useLingui } from "@lingui/react/macro";
import { useState, useSyncExternalStore } from "react";
import { autoLockMinutes, keepAutoLock } from "#src/platform/auto-lock.ts";
import { today } from "#src/platform/clock.ts";
import { instantWords } from "#src/platform/date-words.ts";
import { stayOpen, stayOpenHours } from "#src/platform/stay-open.ts";
import { Button } from "#src/ui/Button.tsx";
import { Section, Stack } from "#src/ui/Layout.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { SegmentedRadios } from "#src/ui/RadiosField.tsx";

interface SharedDeviceProps {
  readonly isShared: boolean;
  readonly onShare: (isShared: boolean) => void;
}

/** By itself: after how long, on whose device, and not at all for some hours. */
export const WhenItLocks = ({ isShared, onShare }: SharedDeviceProps) => (
  <Section heading={<Trans>When it locks by itself</Trans>}>
    {isShared ? (
      <p>
        <Trans>After one minute without a touch, since others use this device.</Trans>
      </p>
    ) : (
      <HowLong />
    )}
    <p className="soft small">
      <Trans>It also locks when it has been out of sight for a minute, and in all tabs together.</Trans>
    </p>
    <SharedDevice isShared={isShared} onShare={onShare} />
    <StayOpen />
  </Section>
);

/** Made anew when the device is not shared any more: then the choice from before holds again. */
const HowLong = () => {
  const { t } = useLingui();
  const [minutes, setMinutes] = useState(autoLockMinutes);
  const options = [
    { value: "1", label: t`One minute` },
    { value: "5", label: t`Five minutes` },
    { value: "15", label: t`Fifteen minutes` },
    { value: "60", label: t`One hour` },
  ] as const;

  const choose = (value: (typeof options)[number]["value"]) => {
    const chosen = ({ "1": 1, "5": 5, "15": 15, "60": 60 } as const)[value];
    keepAutoLock(chosen);
    setMinutes(chosen);
  };
  return (
    <SegmentedRadios
      label={t`Without a touch for`}
      name="auto-lock"
      options={options}
      value={options.find(({ value }) => value === String(minutes))?.value ?? "5"}
      onChange={choose}
    />
  );
};

export const SharedDevice = ({ isShared, onShare }: SharedDeviceProps) => {
  const { t } = useLingui();
  return (
    <CheckboxField
      label={t`This device is shared`}
      hint={t`Others use this browser too. Then the journal always has a lock, and locks after one minute.`}
      name="shared-device"
      checked={isShared}
      onChange={({ target }) => onShare(target.checked)}
    />
  );
};

/** For a day on which typing a passphrase may be too much. */
const StayOpen = () => {
  const { t } = useLingui();
  const until = useSyncExternalStore(stayOpen.subscribe, stayOpen.until);
  const time = until !== undefined && instantWords(until, today());
  return (
    <Stack gap={8}>
      <p className="soft small" aria-live="polite">
        {time === false ? (
          <Trans>
            For the day of a session: it stays open for {stayOpenHours} hours at most, so that you need no passphrase to
            keep a line. “Lock now” still locks it, and so does a reload.
          </Trans>
        ) : (
          <Trans>It stays open until {time} at the latest. “Lock now” and a reload still lock it.</Trans>
        )}
      </p>
      <div>
        {time === false ? (
          <Button onClick={() => stayOpen.begin()}>{t`Stay open for this session`}</Button>
        ) : (
          <Button onClick={stayOpen.end}>{t`Lock by itself again`}</Button>
        )}
      </div>
    </Stack>
  );
};
