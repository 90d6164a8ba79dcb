import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { lastIntentionBefore } from "#src/analysis/earlier-intentions.ts";
import type { IntentionId } from "#src/domain/ids.ts";
import type { Session } from "#src/domain/session.ts";
import { LastTime } from "#src/forms/LastTime.tsx";
import { allIntentions } from "#src/journal/intentions.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { OwnWords, Section } from "#src/ui/Layout.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { CarryEarlier } from "./CarryEarlier.tsx";
import styles from "./sessions.module.css";

interface CarriedIntentionsProps {
  readonly session: Session;
  /** True when setting one is the next thing to do on this screen. */
  readonly isNext: boolean;
  /** Whether it is still to be carried in. Afterwards it is only read. */
  readonly isAhead: boolean;
  /** Another one can still be set: the session has not begun. */
  readonly canSet: boolean;
}

/** What the person brings to the session, readable at arm's length. */
export const CarriedIntentions = ({ session, isNext, isAhead, canSet }: CarriedIntentionsProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const intentions = useJournal(allIntentions());
  const kept = useJournal(allSessions());
  if (!intentions || !kept) return null;
  const carried = intentions.filter(({ record }) => record.sessionIds.includes(session.id));
  const sessions = kept.map(({ record }) => record);
  const records = intentions.map(({ record }) => record);
  const last = canSet ? lastIntentionBefore(session, records, sessions, rightNow()) : undefined;
  const isAgain = carried.some(({ record }) => record.id === last?.id);

  return (
    <Section heading={carried.length > 1 ? t`Your intentions` : t`Your intention`}>
      {carried.map(({ record: { id, text } }) => (
        <div key={id}>
          <OwnWords size={isAhead && text.length <= 120 ? "arms-length" : "large"}>{text}</OwnWords>
          <div className={styles["ways"]}>
            {isAhead && (
              <Link to="/intentions/$id" params={{ id }} className={linkClass}>
                {t`Open this intention`} <Icon name="next" />
              </Link>
            )}
            {(!isAhead || id === last?.id) && <BecameLink id={id} />}
          </div>
        </div>
      ))}
      {carried.length === 0 && (
        <p>{isAhead ? t`None yet. Going in without one is fine too.` : t`None was written down.`}</p>
      )}
      {(canSet || (isAhead && carried.length > 0)) && (
        <div className={styles["ways"]}>
          {isAhead && carried.length > 0 && (
            <Link to="/sessions/$id/intention" params={{ id: session.id }} className={linkClass}>
              <Icon name="full" /> {t`Full screen`}
            </Link>
          )}
          {canSet && (
            <Button
              variant={carried.length > 0 ? "quiet" : isNext ? "main" : "line"}
              icon="words"
              onClick={() => void navigate({ to: "/intentions/new", search: { session: session.id } })}
            >
              {t`Set an intention`}
            </Button>
          )}
        </div>
      )}
      {canSet && <CarryEarlier {...{ session, sessions, intentions }} />}
      {last && !isAgain && (
        <LastTime intention={last}>
          <BecameLink id={last.id} />
        </LastTime>
      )}
    </Section>
  );
};

const BecameLink = ({ id }: { id: IntentionId }) => {
  const { t } = useLingui();
  return (
    <Link to="/intentions/$id/became" params={{ id }} className={linkClass}>
      {t`What became of it`} <Icon name="next" />
    </Link>
  );
};
