import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, Page, PageHeading } from "#src/ui/Layout.tsx";
import styles from "./backup.module.css";
import { moveSteps, useMoveStep, type MoveStep } from "./move-step.ts";
import { CompareStep, MakeStep, OpenStep, SendStep, AfterwardsStep } from "./MoveSteps.tsx";
import { PartHeading } from "./PartHeading.tsx";

/** From the old phone to the new one, one thing at a time. This is the old phone's side of it. */
const MoveScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { step, number, next, before, go, end } = useMoveStep();
  const [isMade, setIsMade] = useState(false);
  const of = moveSteps.length;
  const finish = () => {
    end();
    void navigate({ to: "/settings" });
  };
  const titles: Record<MoveStep, string> = {
    make: t`Make a backup`,
    send: t`Send it to the new phone`,
    open: t`Open it there`,
    compare: t`Compare the counts`,
    afterwards: t`And this phone?`,
  };
  const steps: Record<MoveStep, ReactNode> = {
    make: <MakeStep onKept={() => setIsMade(true)} />,
    send: <SendStep />,
    open: <OpenStep />,
    compare: <CompareStep />,
    afterwards: <AfterwardsStep />,
  };

  return (
    <Page>
      <PageHeading back={<Back />} lead={t`Step ${number} of ${of}`}>
        <Trans>Move to a new phone</Trans>
      </PageHeading>
      <div key={step} className={styles["part"]}>
        <PartHeading level={2}>{titles[step]}</PartHeading>
        {steps[step]}
      </div>
      <Actions>
        {next ? (
          <Button variant={step === "make" && !isMade ? "line" : "main"} onClick={() => go(next)}>
            {step === "make" && !isMade ? <Trans>I have one already</Trans> : <Trans>Next</Trans>}
          </Button>
        ) : (
          <Button variant="main" onClick={finish}>
            <Trans>Done</Trans>
          </Button>
        )}
        {before && (
          <Button variant="quiet" onClick={() => go(before)}>
            <Trans>One step back</Trans>
          </Button>
        )}
      </Actions>
    </Page>
  );
};

const Back = () => (
  <Link to="/settings" className={linkClass}>
    <Icon name="back" />
    <Trans>Back</Trans>
  </Link>
);

export const route = createLazyRoute("/settings/move")({ component: MoveScreen });
