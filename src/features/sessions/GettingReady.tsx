import { Trans, useLingui } from "@lingui/react/macro";
import { readinessOf } from "#src/analysis/preparation.ts";
import { checklist } from "#src/content/checklist/checklist.ts";
import type { Course } from "#src/domain/course.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { Details } from "#src/ui/Details.tsx";
import { Section, Stack } from "#src/ui/Layout.tsx";
import { AfterCare } from "./preparing/AfterCare.tsx";
import { Checklist } from "./preparing/Checklist.tsx";
import { FoodRule } from "./preparing/FoodRule.tsx";
import { Questions } from "./preparing/Questions.tsx";
import { Ride } from "./preparing/Ride.tsx";
import { ToTell } from "./preparing/ToTell.tsx";
import { usePreparation } from "./preparing/use-preparation.ts";

interface GettingReadyProps {
  readonly session: Session;
  readonly course: Course | undefined;
  readonly now: When;
  /** It is what the page is about; else it is put away behind one line. */
  readonly isOpen: boolean;
}

/** Everything that goes before a session with medicine. */
export const GettingReady = ({ session, course, now, isOpen }: GettingReadyProps) => {
  const { t } = useLingui();
  const preparing = usePreparation(session.id);
  if (!preparing) return null;
  const { ready } = readinessOf(preparing.preparation, checklist);

  const all = (
    <Stack gap={32}>
      <Section
        heading={t`Getting ready`}
        aside={
          ready > 0 && (
            <span className="soft numbers">
              <Trans>{ready} ready</Trans>
            </span>
          )
        }
      >
        <Checklist session={session} preparing={preparing} now={now} />
      </Section>
      {course && <FoodRule course={course} />}
      <Ride session={session} preparing={preparing} />
      <ToTell session={session} preparing={preparing} />
      <Questions session={session} canAdd />
      <Details summary={t`The hours after`}>
        <AfterCare course={course} isDrivingSaid />
      </Details>
    </Stack>
  );
  return isOpen ? all : <Details summary={t`How you got ready`}>{all}</Details>;
};
