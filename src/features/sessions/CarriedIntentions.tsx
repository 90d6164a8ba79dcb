import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import type { Session } from "#src/domain/session.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Button } from "#src/ui/Button.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { OwnWords, Section } from "#src/ui/Layout.tsx";
import { linkClass } from "#src/ui/button-class.ts";

interface CarriedIntentionsProps {
  readonly session: Session;
  /** True when setting one is the next thing to do on this screen. */
  readonly isNext: boolean;
}

/** What the person brings to the session, readable at arm's length. */
export const CarriedIntentions = ({ session, isNext }: CarriedIntentionsProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const intentions = useJournal(allIntentions());
  if (!intentions) return null;
  const carried = intentions.filter(({ record }) => record.sessionIds.includes(session.id));

  return (
    <Section heading={carried.length > 1 ? t`Your intentions` : t`Your intention`}>
      {carried.map(({ record: { id, text } }) => (
        <div key={id}>
          <OwnWords size={text.length <= 120 ? "arms-length" : "large"}>{text}</OwnWords>
          <Link to="/intentions/$id" params={{ id }} className={linkClass}>
            {t`Open this intention`} <Icon name="next" />
          </Link>
        </div>
      ))}
      {carried.length === 0 && <p>{t`None yet. Going in without one is fine too.`}</p>}
      <div>
        <Button
          variant={isNext && carried.length === 0 ? "main" : "line"}
          icon="words"
          onClick={() => void navigate({ to: "/intentions/new", search: { session: session.id } })}
        >
          {t`Set an intention`}
        </Button>
      </div>
    </Section>
  );
};
