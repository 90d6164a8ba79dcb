import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { findPromptSet } from "#src/content/prompts/reflection-prompts.ts";
import type { Draft } from "#src/domain/draft.ts";
import type { ContentId } from "#src/domain/ids.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Reflection, ReflectionDraft } from "#src/domain/reflection.ts";
import type { Session } from "#src/domain/session.ts";
import { longestWords } from "#src/domain/words.ts";
import { explainWhen } from "#src/forms/explain-when.ts";
import { fieldsIn, withoutUntouchedWhen, type Fields } from "#src/forms/form-fields.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { readTouchedWhen } from "#src/forms/read-when.ts";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { WhenUnderMore } from "#src/forms/WhenUnderMore.tsx";
import type { SaveOptions } from "#src/journal/new-record.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { About } from "./About.tsx";
import { AboutIntentions } from "./AboutIntentions.tsx";
import { answersAsText, answersIn, boxesOf, hasAnswers, withoutCare } from "./answers.ts";
import { Closing } from "./Closing.tsx";
import { intentionIdsIn, ticksIn } from "./intention-ticks.ts";
import { OtherSets } from "./OtherSets.tsx";
import { PromptBoxes } from "./PromptBoxes.tsx";
import { Rested } from "./Rested.tsx";
import { SoonAfter } from "./SoonAfter.tsx";
import type { StartingPoint } from "./starting-point.ts";

interface ReflectionFormProps {
  readonly start: StartingPoint;
  /** What is being changed. Left out, it is new: then another set of prompts can be chosen. */
  readonly original?: Reflection;
  readonly sessions: readonly Session[];
  readonly intentions: readonly Intention[];
  readonly draft: FormDraft;
  /** What it is filled from, if it is filled from something that was typed earlier. */
  readonly found: Draft | null;
  /** Stands where another form stood a moment ago: focus goes on here, and not back to the top of the page. */
  readonly isAnew: boolean;
  /** Puts aside what stands in the form. */
  readonly startAfresh: (fields: Fields) => Promise<void>;
  /** Resolves when it is on disk. */
  readonly onSave: (reflection: ReflectionDraft, options: SaveOptions) => Promise<Kept<Reflection>>;
  readonly onSaved: (saved: Kept<Reflection>) => void;
}

/** The boxes hold their own text: a page of 100,000 characters is not drawn again with every key. */
export const ReflectionForm = ({
  start,
  original,
  sessions,
  intentions,
  draft,
  found,
  isAnew,
  startAfresh,
  onSave,
  onSaved,
}: ReflectionFormProps) => {
  const { t, i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  // Of the first moment: the clock goes on, and what nobody touched must still be known as untouched.
  const [{ fields: atFirst, shownWhen }] = useState(start);
  const [setId, setSetId] = useState(start.setId);
  const [sessionId, setSessionId] = useState(atFirst["session"] ?? "");
  // What was in the boxes when they were last put on the screen.
  const [earlier, setEarlier] = useState(atFirst);
  const [overfull, setOverfull] = useState<readonly string[]>([]);
  const [isEmpty, setIsEmpty] = useState(false);
  const boxes = boxesOf(setId, original);

  useEffect(() => {
    if (isAnew) form.current?.focus({ preventScroll: true });
  }, [isAnew]);

  const current = (): Fields =>
    withoutUntouchedWhen({ ...earlier, ...withoutCare(fieldsIn(form.current)), ...ticksIn(form.current) }, shownWhen);

  const changeSet = (next: ContentId) => {
    setEarlier(current());
    setSetId(next);
  };

  const changeSession = (next: string) => {
    // What is ticked stays ticked, wherever it stands now.
    setEarlier(current());
    setSessionId(next);
  };

  const keep = () => {
    const fields = current();
    const tooLong = Object.keys(fields).filter((name) => (fields[name]?.length ?? 0) > longestWords);
    setIsEmpty(false);
    setProblems((before) => (before.length === 0 ? before : []));
    setOverfull((before) => (before.length + tooLong.length === 0 ? before : tooLong));
    draft.keep(fields);
  };

  const save = async () => {
    if (saving.isBusy()) return;
    const fields = current();
    const answers = answersIn(fields, boxes);
    const when = readTouchedWhen(fields["when"], original);
    const wrong: FormProblem[] = [
      ...overfull.map((name) => ({ name, message: overfullWords })),
      ...(when.ok ? [] : [{ name: "when", message: i18n._(explainWhen(when)) }]),
    ];
    setProblems(wrong);
    setIsEmpty(answers.length === 0);
    if (answers.length === 0 || wrong.length > 0 || !when.ok) return;

    const session = sessionIdOf(fields["session"], sessions, original);
    const intentionIds = intentionIdsIn(fields, { intentions, sessionId: session, original });
    const reflection = {
      at: when.at,
      promptSet: setId,
      answers,
      ...(session && { sessionId: session }),
      ...(intentionIds.length > 0 && { intentionIds }),
    };
    await saving.save((options) => onSave(reflection, options), onSaved);
  };

  const overfullWords = t`This is more than one box can keep (200,000 characters). Please move some of it to another box.`;
  return (
    <Form ref={form} tabIndex={-1} problems={problems} onSubmit={save} onInput={keep}>
      <KeptNotice at={found?.at} onStartAfresh={() => startAfresh(current())} />
      {!original && (
        <OtherSets
          setId={setId}
          onChoose={(next) => {
            changeSet(next);
            // The link that was pressed is gone.
            form.current?.focus({ preventScroll: true });
          }}
        />
      )}
      <About
        {...{ sessions, intentions, sessionId }}
        onSession={changeSession}
        {...(!original && { set: { id: setId, written: earlier, onChange: changeSet } })}
      />
      {!original && <Rested setId={setId} sessions={sessions} isBegun={hasAnswers(atFirst)} />}
      {!original && <SoonAfter setId={setId} session={sessions.find(({ id }) => id === sessionId)} />}
      <PromptBoxes boxes={boxes} texts={earlier} overfull={overfull} overfullWords={overfullWords} />
      <AboutIntentions intentions={intentions} sessionId={sessionId} ticks={earlier} />
      <WhenUnderMore
        defaultValue={atFirst["when"] ?? shownWhen}
        isTouched={atFirst["when"] !== undefined}
        zone={original?.at.zone}
      />
      <Closing set={findPromptSet(setId)} />
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => answersAsText(current(), i18n)}
        onSave={save}
        onKeep={keep}
      />
      <Actions withinReach>
        <Button type="submit" variant="main">
          {t`Save reflection`}
        </Button>
        {/* Always there, or the first words put into it would not be read out. Quiet: nothing went wrong. */}
        <p aria-live="polite" className="soft">
          {isEmpty &&
            (original
              ? t`Nothing is left to keep here. A whole reflection can be deleted in the Journal.`
              : t`Nothing is written yet. A word in any one box is enough, and it can wait.`)}
        </p>
      </Actions>
    </Form>
  );
};

/** A session that was deleted meanwhile stays with the reflection that was written about it. */
const sessionIdOf = (chosen: string | undefined, sessions: readonly Session[], original: Reflection | undefined) =>
  sessions.find(({ id }) => id === chosen)?.id ?? (original?.sessionId === chosen ? original?.sessionId : undefined);
