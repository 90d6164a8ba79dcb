import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Intention } from "#src/domain/intention.ts";
import { shortened } from "#src/domain/words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Card, OwnWords } from "#src/ui/Layout.tsx";

/** What a practice is looked for, and the way back to it. */
export const ForIntention = ({ intention }: { intention: Intention | undefined }) => {
  const { t } = useLingui();
  if (!intention) return null;
  return (
    <Card tone="lamp">
      <p>{t`Choose one for your intention:`}</p>
      <OwnWords>{shortened(intention.text, 240)}</OwnWords>
      <div>
        <Link to="/intentions/$id" params={{ id: intention.id }} className={linkClass}>
          <Icon name="back" />
          {t`Back to the intention`}
        </Link>
      </div>
    </Card>
  );
};
