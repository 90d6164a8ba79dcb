import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import { numberSessions, type Session } from "#src/domain/session.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { RightNowForm, type Ended } from "./RightNowForm.tsx";
import { useHeadingFocus } from "./use-heading-focus.ts";

interface KeepLaterProps {
  readonly session: Session;
  readonly sessions: readonly Session[];
  readonly isReady: boolean;
}

/** The same few boxes, days or weeks after a session. Nobody is foggy any more: the light is that of the app, and nothing is said of rest. */
export const KeepLater = ({ session, sessions, isReady }: KeepLaterProps) => {
  const { t, i18n } = useLingui();
  const [ended, setEnded] = useState<Ended>();
  if (ended) return <KeptLater isKept={ended.isKept} session={session} />;
  const numbered = numberSessions(sessions).find((one) => one.session.id === session.id) ?? { session, number: null };
  const [name, day] = [i18n._(shortSessionTitle(numbered)), shortDay(session.at.localDay, today())];
  return (
    <Page>
      <PageHeading
        back={
          <Link to="/sessions/$id" params={{ id: session.id }} className={linkClass}>
            <Icon name="back" />
            {t`Back to the session`}
          </Link>
        }
        lead={t`For ${name}, ${day}. Words, a drawing, a photo or your voice: one of them is enough, and it is kept as you go.`}
      >
        {t`Keep a picture or a voice note`}
      </PageHeading>
      {isReady && <RightNowForm session={session} onDone={setEnded} />}
    </Page>
  );
};

const KeptLater = ({ isKept, session }: { readonly isKept: boolean; readonly session: Session }) => {
  const { t } = useLingui();
  const page = useHeadingFocus();
  return (
    <div ref={page}>
      <Page>
        <PageHeading lead={isKept ? t`It is with its session, and in your Journal.` : undefined}>
          {isKept ? t`Kept.` : t`There was nothing to keep.`}
        </PageHeading>
        <div>
          <Link to="/sessions/$id" params={{ id: session.id }} className={buttonClass()}>
            {t`Back to the session`}
          </Link>
        </div>
      </Page>
    </div>
  );
};
