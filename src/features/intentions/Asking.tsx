import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { openLookingBack, type LookingBackWeeks } from "#src/analysis/looking-back-due.ts";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import { Section } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { useSessionName } from "./CarryInto.tsx";
import { LookForm } from "./LookForm.tsx";
import { OutcomeForm } from "./OutcomeForm.tsx";
import { askable, sessionToAskAbout, type AskableSession, type Thread } from "./thread.ts";

interface AskingProps {
  readonly kept: Kept<Intention>;
  readonly sessions: readonly Session[];
  readonly thread: Thread;
}

/** What is asked, or written anew, just now. */
type Question =
  | { readonly about: "session"; readonly carried: AskableSession }
  | { readonly about: "look"; readonly weeks: LookingBackWeeks; readonly writtenAt?: When }
  | { readonly about: "nothing" };

/** One question at a time. Everything else that can be said or changed is folded away below it. */
export const Asking = ({ kept, sessions, thread }: AskingProps) => {
  const { t, i18n } = useLingui();
  const nameOf = useSessionName();
  const sayChanged = useSayChanged();
  const [chosen, setChosen] = useState<Question>();
  const now = rightNow();
  const look = openLookingBack(kept.record, sessions, now);
  const unasked = sessionToAskAbout(thread, now);
  const question: Question = chosen ?? nextQuestion(look?.weeks, unasked);

  const onSaved = ({ twinOf }: Kept) => {
    setChosen({ about: "nothing" });
    const isTwin = twinOf !== undefined && twinOf !== kept.twinOf;
    sayChanged(isTwin);
    // The form that had focus goes.
    document.querySelector<HTMLElement>("main h1")?.focus();
  };
  const others: { key: string; words: string; open: Question }[] = [
    ...askable(thread, now)
      .filter(({ id }) => question.about !== "session" || question.carried.id !== id)
      .map((carried) => {
        const name = i18n._(shortSessionTitle(carried.numbered));
        const day = dayWords(carried.numbered.session.at.localDay, today());
        return {
          key: carried.id,
          words: t`What ${name} did with it: ${day}`,
          open: { about: "session", carried } as const,
        };
      }),
    ...(look && (question.about !== "look" || question.writtenAt)
      ? [{ key: "look", words: t`Look back`, open: { about: "look", weeks: look.weeks } as const }]
      : []),
    ...(kept.record.lookingBack ?? [])
      .filter(({ at }) => question.about !== "look" || question.writtenAt?.instant !== at.instant)
      .map(({ weeks, at }) => {
        const day = dayWords(at.localDay, today());
        return {
          key: String(at.instant),
          words: t`What you wrote looking back: ${day}`,
          open: { about: "look", weeks, writtenAt: at } as const,
        };
      }),
  ];
  return (
    <>
      {question.about === "session" && (
        <Section heading={nameOf(question.carried.numbered)}>
          <OutcomeForm key={question.carried.id} kept={kept} sessionId={question.carried.id} onSaved={onSaved} />
        </Section>
      )}
      {question.about === "look" && (
        <Section heading={question.weeks === 8 ? t`Eight weeks later` : t`Two weeks later`}>
          <LookForm key={question.writtenAt?.instant ?? "new"} kept={kept} {...question} onSaved={onSaved} />
        </Section>
      )}
      {others.length > 0 && (
        <Details summary={t`Say more, or change it`}>
          <List>
            {others.map(({ key, words, open }) => (
              <ListRow key={key}>
                <Button variant="quiet" icon="edit" onClick={() => setChosen(open)}>
                  {words}
                </Button>
              </ListRow>
            ))}
          </List>
        </Details>
      )}
    </>
  );
};

/** Looking back goes before: the session is further away by then. */
const nextQuestion = (weeks: LookingBackWeeks | undefined, unasked: AskableSession | undefined): Question => {
  if (weeks) return { about: "look", weeks };
  return unasked ? { about: "session", carried: unasked } : { about: "nothing" };
};
