import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { sourceNames } from "#src/content/cards/intention-names.ts";
import { findCard } from "#src/content/cards/cards.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { useLatest } from "#src/forms/use-latest.ts";
import { changeIntention } from "#src/journal/intentions.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { dateTimeWords, dayWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, OwnWords, Stack } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { BecameCard } from "./BecameCard.tsx";
import { CarriedSessions } from "./CarriedSessions.tsx";
import styles from "./intentions.module.css";
import { ItsCards } from "./ItsCards.tsx";
import { ItsPractices } from "./ItsPractices.tsx";
import { Mentions } from "./Mentions.tsx";
import { StepsSection } from "./StepsSection.tsx";
import { useTap } from "./use-tap.ts";
import { useThread } from "./use-thread.ts";

interface IntentionPageProps {
  readonly kept: Kept<Intention>;
  readonly sessions: readonly Session[];
  readonly onChange: () => void;
}

/** The intention to be read, and everything that hangs on it. */
export const IntentionPage = ({ kept, sessions, onChange }: IntentionPageProps) => {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const status = useStatus();
  const saving = useTap();
  const read = useThread(kept.record, sessions);
  const deleteEntry = useDeleteEntry(saving, {
    deleted: t`Intention deleted`,
    isBack: t`Saved. The intention is back.`,
  });
  const [latest, setSaved] = useLatest(kept);
  if (!read) return null;

  const deleteIntention = () => void deleteEntry({ ...latest, kind: "intention" }, () => navigate({ to: "/" }));
  const setDown = (setDownAt: Intention["setDownAt"]) => {
    // A second tap of the same thumb: a moment later, it would be another change.
    if (saving.isSaving) return;
    void saving.save(async () => {
      setSaved(await changeIntention(latest, { setDownAt }));
      status.say(t`Saved`);
    });
  };
  const { text, at, source, setDownAt } = latest.record;
  const { thread, steps } = read;
  // A card whose words are in the intention can be read there already.
  const cards = kept.record.cardIds
    .flatMap((id) => findCard(id) ?? [])
    .filter((card) => !text.includes(i18n._(card.text)));
  const when = dateTimeWords(at, today());
  const from = i18n._(sourceNames[source]);
  const downOn = setDownAt && dayWords(setDownAt.localDay, today());

  return (
    <>
      <Stack gap={8}>
        <OwnWords size={text.length <= 240 ? "arms-length" : "large"}>{text}</OwnWords>
        <p className={styles["count"]}>{source === "own" ? t`Set on ${when}` : t`Set on ${when}, ${from}`}</p>
        {downOn && <p className={styles["count"]}>{t`Set down: ${downOn}`}</p>}
        <ItsCards cards={cards} />
      </Stack>
      <BecameCard intention={kept.record} thread={thread} sessions={sessions} />
      <CarriedSessions carried={thread.sessions} />
      <StepsSection intention={kept.record} steps={steps} />
      <Mentions mentions={thread.mentions} />
      <ItsPractices intentionId={kept.record.id} logs={thread.logs} />
      {saving.problem && <NotSaved problem={saving.problem} onTryAgain={saving.tryAgain} />}
      <Actions>
        <Button icon="edit" onClick={onChange}>
          {t`Edit`}
        </Button>
        {setDownAt ? (
          <Button icon="undo" onClick={() => setDown(undefined)}>{t`Take it up again`}</Button>
        ) : (
          <Button icon="aside" onClick={() => setDown(rightNow())}>{t`Set it down for now`}</Button>
        )}
        <Button variant="quiet" icon="remove" onClick={deleteIntention}>
          {t`Delete this intention`}
        </Button>
      </Actions>
    </>
  );
};
