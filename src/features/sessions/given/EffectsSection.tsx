import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { effectNames, effectPhaseNames, severityNames } from "#src/content/names/effect-names.ts";
import { effectPhases, type Effect } from "#src/domain/effect.ts";
import type { SessionId } from "#src/domain/ids.ts";
import { allEffects } from "#src/journal/effects.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Section, Stack } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./given.module.css";

/** The side effects that the person puts down to a session, by when they were there. */
export const EffectsSection = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t, i18n } = useLingui();
  const kept = useJournal(allEffects());
  if (!kept) return null;
  const effects = kept.map(({ record }) => record).filter((effect) => effect.sessionId === sessionId);
  const inPhases = [...effectPhases, undefined]
    .map((phase) => ({ phase, found: effects.filter((effect) => effect.phase === phase) }))
    .filter(({ found }) => found.length > 0);

  return (
    <Section heading={t`Side effects`}>
      {effects.length === 0 && <p className="soft">{t`None written down.`}</p>}
      {inPhases.map(({ phase, found }) => (
        <Stack key={phase ?? "not said"} gap={4}>
          {(phase || inPhases.length > 1) && <h3>{phase ? i18n._(effectPhaseNames[phase]) : t`When was not said`}</h3>}
          <List>
            {found.map((effect) => (
              <EffectRow key={effect.id} effect={effect} />
            ))}
          </List>
        </Stack>
      ))}
      <div>
        <Link to="/effects/new" search={{ session: sessionId }} className={buttonClass()}>
          <Icon name="add" />
          <span>{t`Note a side effect`}</span>
        </Link>
      </div>
    </Section>
  );
};

const EffectRow = ({ effect }: { readonly effect: Effect }) => {
  const { t, i18n } = useLingui();
  const { id, at, severity, isStillThere, isTold } = effect;
  const facts = [
    severity && i18n._(severityNames[severity]),
    shortDay(at.localDay, today()),
    isStillThere === true && t`still there`,
    isStillThere === false && t`over`,
    isTold && t`my clinic knows`,
  ].filter(Boolean);
  return (
    <ListRow>
      <Link to="/effects/$id" params={{ id }} className={rowLinkClass}>
        <span>
          {i18n._(effectNames[effect.effect])}
          <span className={`soft small ${styles["facts"]}`}>{facts.join(" · ")}</span>
        </span>
        <Icon name="next" />
      </Link>
    </ListRow>
  );
};
