import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { asksForHome } from "#src/analysis/session-page.ts";
import { SafeAtHome } from "#src/care/SafeAtHome.tsx";
import { drivingSentence } from "#src/content/checklist/after-care.ts";
import type { Course } from "#src/domain/course.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Card, Stack } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { AfterCare } from "./preparing/AfterCare.tsx";

interface RightNowCardProps {
  readonly kept: Kept<Session>;
  readonly course: Course | undefined;
  readonly now: When;
}

/** The first hours: one place to keep a scrap, one tap to say that the way home is done, and rest. */
export const RightNowCard = ({ kept, course, now }: RightNowCardProps) => {
  const { t, i18n } = useLingui();
  return (
    <Card tone="lamp">
      <Stack gap={16}>
        <div>
          <h2>{t`Rest now`}</h2>
          <p>{t`Nothing to decide and nothing to finish. If a word or an image wants to be kept, there is a place for it.`}</p>
        </div>
        <Link to="/right-now" className={buttonClass({ variant: "main", wide: true })}>
          <Icon name="now" />
          <span>{t`Right now`}</span>
        </Link>
        <p>{i18n._(drivingSentence)}</p>
        {(asksForHome(kept.record, now) || kept.record.homeAt) && <SafeAtHome kept={kept} />}
        <Details summary={t`The rest of today`}>
          <AfterCare course={course} isDrivingSaid />
        </Details>
      </Stack>
    </Card>
  );
};
