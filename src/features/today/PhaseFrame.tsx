import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { sessionTitle } from "#src/content/names/session-titles.ts";
import type { NumberedSession } from "#src/domain/session.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { Card, Stack } from "#src/ui/Layout.tsx";
import styles from "./Today.module.css";

interface PhaseFrameProps {
  readonly title: ReactNode;
  readonly session?: NumberedSession;
  readonly today?: LocalDay;
  readonly step: ReactNode;
  readonly children: ReactNode;
}

/** The card of the phase: what it is, of which session, what there is to know, and the one next thing. */
export const PhaseFrame = ({ title, session, today, step, children }: PhaseFrameProps) => (
  <Card tone={session ? "lamp" : "plain"}>
    <Stack gap={16}>
      <div>
        <h2>{title}</h2>
        {session && today && <SessionLine session={session} today={today} />}
      </div>
      {children}
      {step}
    </Stack>
  </Card>
);

const SessionLine = ({ session: numbered, today }: { session: NumberedSession; today: LocalDay }) => {
  const { i18n } = useLingui();
  const { id, at } = numbered.session;
  return (
    <p className={styles["kicker"]}>
      <Link to="/sessions/$id" params={{ id }}>
        {i18n._(sessionTitle(numbered))}
      </Link>
      {" · "}
      {dateTimeWords(at, today)}
    </p>
  );
};
