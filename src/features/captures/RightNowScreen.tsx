import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Session } from "#src/domain/session.ts";
import { sessionOfCapture } from "#src/journal/captures.ts";
import { adoptLeftRightNow } from "#src/journal/right-now.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { KeepLater } from "./KeepLater.tsx";
import { RestNow } from "./RestNow.tsx";
import { RightNowForm, type Ended } from "./RightNowForm.tsx";
import { useDim } from "./use-dim.ts";

const RightNowScreen = () => {
  const { session: wanted } = useSearch({ from: "/right-now" });
  const isReady = useAdopted();
  // Without waiting for anything: a flash of light is what tired eyes must not get.
  return wanted === undefined ? <RightNow isReady={isReady} /> : <ForSession key={wanted} {...{ wanted, isReady }} />;
};

const RightNow = ({ isReady }: { isReady: boolean }) => {
  const { t } = useLingui();
  const { isDim, toggle } = useDim();
  const [ended, setEnded] = useState<Ended>();
  if (ended) return <RestNow {...ended} />;
  return (
    <Page>
      <PageHeading lead={t`Nothing has to be finished. It is kept as you go.`}>{t`Right now`}</PageHeading>
      {isReady && (
        <RightNowForm
          onDone={setEnded}
          aside={
            <Button variant="quiet" onClick={toggle}>
              {isDim ? t`Lighter screen` : t`Dim screen`}
            </Button>
          }
        />
      )}
    </Page>
  );
};

interface ForSessionProps {
  readonly wanted: string;
  readonly isReady: boolean;
}

const ForSession = ({ wanted, isReady }: ForSessionProps) => {
  const sessions = useJournal(allSessions())?.map(({ record }) => record);
  return sessions && <Chosen {...{ wanted, isReady, sessions }} />;
};

/** While a session is fresh, its scraps are those of "Right now", which may be half written already. */
const Chosen = ({ wanted, isReady, sessions }: ForSessionProps & { readonly sessions: readonly Session[] }) => {
  // As it was when the screen was opened: it must not become another one under what is being written.
  const [late] = useState(() => {
    const session = sessions.find(({ id }) => id === wanted);
    return session && session.id !== sessionOfCapture(sessions, rightNow())?.id ? session : undefined;
  });
  return late ? <KeepLater session={late} {...{ sessions, isReady }} /> : <RightNow isReady={isReady} />;
};

/** What was left here after another session is put away first: it is not to be gone on with. */
const useAdopted = (): boolean => {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const ready = () => {
      if (isCurrent) setIsReady(true);
    };
    // What could not be put away stands in the form, which is no loss; nothing may keep a tired person from writing.
    adoptLeftRightNow(rightNow()).then(ready, ready);
    return () => {
      isCurrent = false;
    };
  }, []);
  return isReady;
};

export const route = createLazyRoute("/right-now")({ component: RightNowScreen });
