import { useLingui } from "@lingui/react/macro";
import { useRef, useState, type ReactNode } from "react";
import { captureFieldNames, loudnessNames } from "#src/content/names/capture-names.ts";
import type { Session } from "#src/domain/session.ts";
import { longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useNewest } from "#src/forms/use-newest.ts";
import { useNow } from "#src/forms/use-now.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addCapture, findSessionOfCapture, sessionOfCapture, wordlessCapture } from "#src/journal/captures.ts";
import { freshRightNow, keepRightNow, lateForm, rightNowForm } from "#src/journal/right-now.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { PhotoButton } from "#src/media/PhotoButton.tsx";
import { VoiceButton } from "#src/media/voice/VoiceButton.tsx";
import { rightNow } from "#src/platform/clock.ts";
import { photosNow } from "#src/platform/photos-now.ts";
import { recordingNow } from "#src/platform/recording-now.ts";
import { Button } from "#src/ui/Button.tsx";
import { DotsField } from "#src/ui/DotsField.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import styles from "./captures.module.css";
import { DrawIt, Sketch } from "./DrawIt.tsx";
import { KeptPhotos, KeptVoices } from "./KeptBeside.tsx";
import { KeptWords } from "./KeptWords.tsx";

/** A box of one line, until more is written into it. */
const oneLine = { size: "huge", rows: 1, style: { minHeight: "4.25rem", resize: "none" } } as const;

export interface Ended {
  /** It is on disk. Or there was nothing to keep. */
  readonly isKept: boolean;
  /** The one it was kept for: the one that was chosen, or the one that the time tells. */
  readonly session: Session | undefined;
}

interface RightNowFormProps {
  /** The one it is kept for, when the way here has named it. Left out, the time tells. */
  readonly session?: Session;
  readonly onDone: (ended: Ended) => void;
  readonly aside?: ReactNode;
}

/** Saved as it happens: the words and the drawing as a draft, every photo and voice note as a scrap of its own. */
export const RightNowForm = ({ session: chosen, onDone, aside }: RightNowFormProps) => {
  const { t, i18n } = useLingui();
  const status = useStatus();
  const now = useNow();
  const [openedAt] = useState(rightNow);
  const [fresh] = useState(() => freshRightNow(chosen?.id));
  const form = chosen ? lateForm(chosen.id) : rightNowForm;
  const beside = { since: openedAt, sessionId: chosen?.id };
  const { isReady, fields, type, draft } = useTyped(form, fresh);
  const newest = useNewest(fields);
  const isFinishing = useRef(false);
  const saving = useFormSaving(draft);
  // Not for the screen, and newer than what it shows.
  const hasKeptBeside = useRef(false);
  const [isDrawing, setIsDrawing] = useState(false);
  const sessions = useJournal(allSessions());
  const session = chosen ?? sessionOfCapture(sessions?.map(({ record }) => record) ?? [], now);
  if (!isReady) return null;

  const tooLong = (["threeWords", "picture", "body", "line"] as const).filter(
    (name) => fields[name].length > longestWords,
  );
  const finish = async () => {
    if (isFinishing.current || saving.isBusy() || tooLong.length > 0) return;
    isFinishing.current = true;
    // What is being said or read belongs to it.
    await recordingNow.finish();
    await photosNow.finish();
    isFinishing.current = false;
    await saving.save(
      (options) => keepRightNow(newest(), rightNow(), options),
      (kept) => {
        if (kept) status.say(t`Saved`);
        onDone({ isKept: kept !== undefined || hasKeptBeside.current, session });
      },
    );
  };
  const field = (name: (typeof tooLong)[number]) => ({
    name,
    label: i18n._(captureFieldNames[name]),
    value: fields[name],
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      type({ [name]: currentTarget.value }),
    error: tooLong.includes(name) ? t`This is more than one box can keep (200,000 characters).` : undefined,
  });
  const text = () =>
    [fields.threeWords, fields.picture, fields.body, fields.line].filter((words) => words !== "").join("\n\n");

  return (
    <Form tabIndex={-1}>
      <TextArea {...field("threeWords")} {...oneLine} />
      <div className={styles["picture"]}>
        <TextArea {...field("picture")} size="huge" rows={2} />
        {!isDrawing && <Sketch value={fields.drawing} words={fields.picture} />}
        <PhotoButton
          onPhoto={async (photo) => {
            const at = rightNow();
            const sessionId = chosen?.id ?? (await findSessionOfCapture(at));
            await addCapture({ ...wordlessCapture, at, photo, ...(sessionId && { sessionId }) });
            hasKeptBeside.current = true;
            status.say(t`Saved`);
          }}
        >
          <DrawIt
            value={fields.drawing}
            onChange={(drawing) => {
              type({ drawing });
              void draft.flush();
            }}
            words={fields.picture}
            isOpen={isDrawing}
            onOpen={setIsDrawing}
          />
        </PhotoButton>
        <KeptPhotos {...beside} />
      </div>
      <TextArea {...field("body")} {...oneLine} />
      <DotsField
        name="loudness"
        label={i18n._(captureFieldNames.loudness)}
        steps={loudnessNames.map((name) => i18n._(name))}
        value={fields.loudness === "" ? null : Number(fields.loudness)}
        onChange={(step) => type({ loudness: step === null ? "" : String(step) })}
      />
      <TextArea {...field("line")} size="huge" rows={2} />
      <VoiceButton sessionId={session?.id} onKept={() => (hasKeptBeside.current = true)} />
      <KeptVoices {...beside} />
      <FormNotSaved saving={saving} draft={draft} text={text} onSave={finish} onKeep={() => type({})} />
      {aside && <div>{aside}</div>}
      <Actions withinReach>
        <Button variant="main" onClick={() => void finish()}>{t`That's enough for now`}</Button>
        <KeptWords form={form} fields={fields} />
      </Actions>
    </Form>
  );
};
