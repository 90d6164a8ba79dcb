import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { hasContent, type SupportPlan } from "#src/domain/support-plan.ts";
import { forgetReminder } from "#src/journal/reminders.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, Card, Stack } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { checkOnMe } from "./care-reminders.ts";
import { useReminding } from "./use-reminding.ts";

interface CheckOnMeCardProps {
  readonly plan: SupportPlan | null;
  /** Its "Check in" is the one next thing of the day. */
  readonly isNext: boolean;
}

/** The day after the person asked for it, and until they close it: nobody has to say that they are well. Words ours, for review. */
export const CheckOnMeCard = ({ plan, isNext }: CheckOnMeCardProps) => {
  const { t } = useLingui();
  const headingId = useId();
  const { remind, problem, tryAgain } = useReminding();
  const forget = () => remind(() => forgetReminder(checkOnMe), t`Saved`);
  return (
    <section aria-labelledby={headingId}>
      <Card>
        <Stack gap={16}>
          <div>
            <h2 id={headingId}>{t`You asked Mooring to check on you`}</h2>
            <p>
              <Trans>How is it today?</Trans>
            </p>
          </div>
          <Actions>
            <Link to="/check-in" className={buttonClass({ variant: isNext ? "main" : "line" })}>
              <Icon name="check" />
              <span>{t`Check in`}</span>
            </Link>
            {plan && hasContent(plan) && (
              <Link to="/support/plan" className={buttonClass()}>
                <Icon name="anchor" />
                <span>{t`My support plan`}</span>
              </Link>
            )}
            <Link to="/support" className={buttonClass()}>
              <Icon name="support" />
              <span>{t`Who to call`}</span>
            </Link>
            <Button variant="quiet" onClick={() => void forget()}>
              {t`Close this for now`}
            </Button>
          </Actions>
          {problem && <NotSaved problem={problem} onTryAgain={tryAgain} />}
        </Stack>
      </Card>
    </section>
  );
};
