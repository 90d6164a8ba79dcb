import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import type { Intention } from "#src/domain/intention.ts";
import { byInstant } from "#src/domain/time.ts";
import { shortened } from "#src/domain/words.ts";
import { today } from "#src/platform/clock.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Section } from "#src/ui/Layout.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import styles from "./practices.module.css";

const shownAtOnce = 3;

/** What the person brought to sessions, latest first. */
export const Intentions = ({ intentions }: { intentions: readonly Intention[] }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const latestFirst = intentions.toSorted(byInstant).toReversed();
  // What was set down is not in the way of what is held.
  const shown = latestFirst.filter(({ setDownAt }) => !setDownAt).slice(0, shownAtOnce);
  const earlier = latestFirst.filter((intention) => !shown.includes(intention));
  return (
    <Section heading={t`Intentions`}>
      {shown.length > 0 && <IntentionRows intentions={shown} />}
      {latestFirst.length === 0 && (
        <p className="soft">{t`What you bring to a session, in your own words, will stand here.`}</p>
      )}
      {earlier.length > 0 && (
        <Details summary={t`Earlier intentions`}>
          <IntentionRows intentions={earlier} />
        </Details>
      )}
      <div>
        <Button icon="words" onClick={() => void navigate({ to: "/intentions/new" })}>
          {t`Set an intention`}
        </Button>
      </div>
    </Section>
  );
};

const IntentionRows = ({ intentions }: { intentions: readonly Intention[] }) => {
  const { t } = useLingui();
  return (
    <List>
      {intentions.map(({ id, text, at, setDownAt }) => {
        const day = dayWords(at.localDay, today());
        return (
          <ListRow key={id}>
            <div className={styles["row"]}>
              <div>
                <Link to="/intentions/$id" params={{ id }} dir="auto" translate="no" className={styles["intention"]}>
                  {shortened(text, 160)}
                </Link>
                <p className="soft small">{setDownAt ? t`${day} · set down` : day}</p>
              </div>
            </div>
          </ListRow>
        );
      })}
    </List>
  );
};
