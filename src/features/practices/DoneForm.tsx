import { useLingui } from "@lingui/react/macro";
import { useRef, useState, type ReactNode } from "react";
import type { Draft } from "#src/domain/draft.ts";
import type { ContentId } from "#src/domain/ids.ts";
import type { Fields } from "#src/forms/form-fields.ts";
import { useStartAfresh } from "#src/forms/use-start-afresh.ts";
import { addPracticeLog } from "#src/journal/practice-logs.ts";
import { useDraft, type FormDraft } from "#src/journal/use-draft.ts";
import { wallNow } from "#src/platform/clock.ts";
import { Details } from "#src/ui/Details.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { isWorthKeeping, moodIn, type ForWhat } from "./log-fields.ts";
import { LogForm } from "./LogForm.tsx";
import { MoodField } from "./MoodField.tsx";
import { useForWhat } from "./use-for-what.ts";

interface DoneFormProps {
  readonly practiceId: ContentId;
  /** What the way here has said it is done for. */
  readonly said: { readonly intention?: string; readonly step?: string };
  /** The practice itself: it stands between the mood before and what happened. */
  readonly children: ReactNode;
}

/** "I did this", with or without words. */
export const DoneForm = (props: DoneFormProps) => {
  const draft = useDraft(`practice/${props.practiceId}`);
  const forWhat = useForWhat();
  return (
    draft.found !== undefined && forWhat && <LoadedDoneForm {...props} {...{ draft, forWhat, found: draft.found }} />
  );
};

interface LoadedDoneFormProps extends DoneFormProps {
  readonly draft: FormDraft;
  readonly forWhat: ForWhat;
  readonly found: Draft | null;
}

const LoadedDoneForm = ({ practiceId, said, children, draft: typed, forWhat, found }: LoadedDoneFormProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const worth = found && isWorthKeeping(found.fields) ? found : null;
  const { round, startAfresh, beginAnew, draft } = useStartAfresh(typed, worth);
  const changes = useRef(0);
  const changesSaved = useRef(0);
  const fields: Fields = { ...round.found?.fields, ...said };
  const [touched, setTouched] = useState<{ readonly round: number; readonly before: string }>();
  const before = touched?.round === round.number ? touched.before : (fields["before"] ?? "");
  /** What the form below holds besides: it is kept together. */
  const below = useRef<{ readonly round: number; readonly fields: Fields }>(undefined);

  const keepBefore = (value: string) => {
    changes.current += 1;
    setTouched({ round: round.number, before: value });
    const others = below.current?.round === round.number ? below.current.fields : fields;
    draft.keep({ ...others, before: value });
  };
  const keep = (others: Fields) => {
    changes.current += 1;
    below.current = { round: round.number, fields: others };
    draft.keep({ ...others, before });
  };
  return (
    <>
      <Details
        key={`before ${round.number}`}
        summary={t`Mood before you begin, if you like`}
        open={Boolean(fields["before"])}
      >
        <MoodField name="before" label={t`Mood before`} value={before} onChange={keepBefore} />
      </Details>
      {children}
      <LogForm
        key={round.number}
        fields={fields}
        shownWhen={wallNow()}
        button={t`I did this`}
        draft={{ ...draft, keep }}
        startAfresh={(typedBelow) => startAfresh({ ...typedBelow, before })}
        {...{ forWhat, found: round.found, isAnew: round.number > 0 }}
        onSaving={() => {
          changesSaved.current = changes.current;
        }}
        onSave={(log, options) => addPracticeLog({ ...log, practiceId, moodBefore: moodIn(before) }, options)}
        onSaved={(_, goOn) => {
          status.say(t`Saved`);
          // What was typed while it was being saved is nowhere but in this form.
          if (changes.current === changesSaved.current) beginAnew();
          else goOn();
        }}
      />
    </>
  );
};
