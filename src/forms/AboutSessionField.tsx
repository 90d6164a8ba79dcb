import { useLingui } from "@lingui/react/macro";
import type { Session } from "#src/domain/session.ts";
import { PastSessionField } from "./PastSessionField.tsx";

interface AboutSessionFieldProps {
  readonly sessions: readonly Session[];
  /** An id, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The session that a note is about. */
export const AboutSessionField = (props: AboutSessionFieldProps) => {
  const { t } = useLingui();
  return <PastSessionField {...props} label={t`About which session`} none={t`No session in particular`} />;
};
