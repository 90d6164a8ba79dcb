import { useLingui } from "@lingui/react/macro";
import { createLazyRoute } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { adoptLeftRightNow } from "#src/journal/right-now.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { RestNow } from "./RestNow.tsx";
import { RightNowForm } from "./RightNowForm.tsx";
import { useDim } from "./use-dim.ts";

const RightNowScreen = () => {
  const { t } = useLingui();
  const { isDim, toggle } = useDim();
  const isReady = useAdopted();
  const [done, setDone] = useState<{ readonly isKept: boolean }>();
  if (done) return <RestNow isKept={done.isKept} />;
  return (
    <Page>
      <PageHeading lead={t`Nothing has to be finished. It is kept as you go.`}>{t`Right now`}</PageHeading>
      {isReady && (
        <RightNowForm
          onDone={(isKept) => setDone({ isKept })}
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
