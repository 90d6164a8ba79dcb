import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { captureFieldNames, loudnessNames } from "#src/content/names/capture-names.ts";
import { isEmptyCapture, type Capture } from "#src/domain/capture.ts";
import { FiveSteps } from "#src/domain/check-in.ts";
import type { Session } from "#src/domain/session.ts";
import { longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { PastSessionField } from "#src/forms/PastSessionField.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { changeCapture, saidSession } from "#src/journal/captures.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { KeptDrawing } from "#src/media/KeptDrawing.tsx";
import { PhotoView } from "#src/media/PhotoView.tsx";
import { VoicePlayer } from "#src/media/voice/VoicePlayer.tsx";
import { DotsField } from "#src/ui/DotsField.tsx";
import { Form } from "#src/ui/Form.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";

interface CaptureFormProps {
  readonly opened: Kept<Capture>;
  readonly onSaved: (kept: Kept<Capture>) => void;
}

const wordFields = ["threeWords", "picture", "body", "line"] as const;
const noProblems: readonly FormProblem[] = [];

/** The words of a scrap, later and clear-headed, and the session it comes from. What was drawn, photographed or said stays as it is. */
export const CaptureForm = ({ opened, onSaved }: CaptureFormProps) => {
  const { t, i18n } = useLingui();
  const { record } = opened;
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped(
    `capture/${record.id}`,
    fieldsOf(record),
    { kept: opened },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  const sessions = useJournal(allSessions())?.map((kept) => kept.record);
  if (!isReady || !sessions) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const changes = { ...changesIn(fields), ...sessionIn(fields, record, sessions) };
    const tooLong = wordFields.filter((name) => fields[name].length > longestWords);
    const wrong = [
      ...tooLong.map((name) => ({ name, message: t`This is more than one box can keep (200,000 characters).` })),
      ...(isEmptyCapture({ ...record, ...changes })
        ? [{ message: t`Nothing is left to keep here. A whole note can be deleted below.` }]
        : []),
    ];
    setProblems(wrong.length > 0 ? wrong : noProblems);
    if (wrong.length === 0) await saving.save((options) => changeCapture(over(opened), changes, options), onSaved);
  };

  return (
    <Form tabIndex={-1} problems={problems} onSubmit={save}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      {record.drawing && <KeptDrawing drawing={record.drawing} words={record.picture} />}
      {record.photo && <PhotoView photo={record.photo} words={record.picture} />}
      {record.voice && <VoicePlayer voice={record.voice} />}
      {wordFields.map((name) => (
        <TextArea
          key={name}
          name={name}
          label={i18n._(captureFieldNames[name])}
          rows={2}
          value={fields[name]}
          onChange={(event) => type({ [name]: event.currentTarget.value })}
        />
      ))}
      <DotsField
        name="loudness"
        label={i18n._(captureFieldNames.loudness)}
        steps={loudnessNames.map((name) => i18n._(name))}
        value={fields.loudness === "" ? null : Number(fields.loudness)}
        onChange={(step) => type({ loudness: step === null ? "" : String(step) })}
      />
      <PastSessionField
        hasClock
        label={t`From which session`}
        none={t`No session`}
        sessions={sessions}
        value={fields.session}
        onChange={(session) => type({ session })}
      />
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => wordFields.map((name) => fields[name]).join("\n\n")}
        onSave={save}
        onKeep={() => type({})}
      />
      <SaveOrLeave save={t`Save`} />
    </Form>
  );
};

type Name = (typeof wordFields)[number] | "loudness" | "session";

const fieldsOf = ({
  threeWords,
  picture,
  body,
  line,
  loudness,
  sessionId,
}: Capture): Readonly<Record<Name, string>> => ({
  threeWords,
  picture,
  body,
  line,
  loudness: loudness === undefined ? "" : String(loudness),
  session: sessionId ?? "",
});

const changesIn = ({ threeWords, picture, body, line, loudness }: Readonly<Record<Name, string>>) => ({
  threeWords,
  picture,
  body,
  line,
  loudness: FiveSteps.options.find((step) => String(step) === loudness),
});

/** Nothing is said of it by leaving it as it was. One that was deleted since may come back: it is not taken from a scrap of it. */
const sessionIn = ({ session }: Readonly<Record<Name, string>>, before: Capture, sessions: readonly Session[]) => {
  if (session === (before.sessionId ?? "")) return {};
  if (session === "") return saidSession(undefined);
  const chosen = sessions.find(({ id }) => id === session);
  return chosen ? saidSession(chosen.id) : {};
};
