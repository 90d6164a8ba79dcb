import { useLingui } from "@lingui/react/macro";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import type { Session } from "#src/domain/session.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { PastSessionField } from "./PastSessionField.tsx";

interface AboutSessionFieldProps {
  readonly sessions: readonly Session[];
  /** An id, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The session that a note is about. */
export const AboutSessionField = (props: AboutSessionFieldProps) => {
  const { t, i18n } = useLingui();
  return (
    <PastSessionField
      {...props}
      label={t`About which session`}
      none={t`No session in particular`}
      nameOf={(numbered) =>
        `${i18n._(shortSessionTitle(numbered))}, ${shortDay(numbered.session.at.localDay, today())}`
      }
    />
  );
};
