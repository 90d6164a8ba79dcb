import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import type { BodyWeight } from "#src/domain/body-weight.ts";
import { impressionRows, type Session } from "#src/domain/session.ts";
import { AskFirst } from "#src/features/sessions/AskFirst.tsx";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useTyped } from "#src/forms/use-typed.ts";
import { Form } from "#src/ui/Form.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { DoseRows } from "./DoseRows.tsx";
import { EnvironmentFields } from "./EnvironmentFields.tsx";
import { fieldsOf, type FieldName, type GivenFields } from "./given-fields.ts";
import styles from "./given.module.css";
import { Group } from "./Group.tsx";
import { ImpressionTracks } from "./ImpressionTracks.tsx";
import { useSaid } from "./use-said.ts";
import { useSaveGiven } from "./use-save-given.ts";
import { VitalRows } from "./VitalRows.tsx";
import { WeightFields } from "./WeightFields.tsx";

interface GivenFormProps {
  readonly kept: Kept<Session>;
  /** Body weight as it was last written down, at another session. */
  readonly lastWeight: BodyWeight | undefined;
  readonly onSaved: (saved: Kept<Session>) => void;
}

const ofEnvironment: readonly string[] = [
  "setting",
  "position",
  "eyeMask",
  "blanket",
  "music",
  "lighting",
  "comfort",
  "company",
] satisfies FieldName[];

/** Five parts, each folded with what it says so far: as much or as little as one knows. */
export const GivenForm = ({ kept, lastWeight, onSaved }: GivenFormProps) => {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const session = kept.record;
  const { isReady, fields, keptAt, startAfresh, over, draft, ...typed } = useTyped<FieldName>(
    `session-given/${session.id}`,
    fieldsOf(session),
    { kept },
  );
  const { saving, save, problems, asking } = useSaveGiven({ form, fields, draft, base: over(kept), onSaved });
  const said = useSaid(fields, session);
  if (!isReady) return null;
  const type = (changes: Partial<GivenFields>) => {
    asking.forgetQuestion();
    typed.type(changes);
  };

  return (
    <Form ref={form} tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <div className={styles["parts"]}>
        <Group
          title={t`Doses`}
          said={said.doses}
          isOpenAtFirst={session.doses.length === 0}
          isAsked={asking.question !== undefined}
          holds={(name) => name.startsWith("dose-")}
        >
          <DoseRows fields={fields} type={type} route={session.route} />
        </Group>
        <Group
          title={t`Measured`}
          said={said.vitals}
          holds={(name) => name.startsWith("vital-") || name.startsWith("weight")}
        >
          <VitalRows fields={fields} type={type} />
          <WeightFields fields={fields} type={type} session={session} lastWeight={lastWeight} />
        </Group>
        <Group
          title={t`The place, and what was around you`}
          said={said.environment}
          holds={(name) => ofEnvironment.includes(name)}
        >
          <EnvironmentFields fields={fields} type={type} />
        </Group>
        <Group
          title={t`How it was`}
          said={said.impressions}
          holds={(name) => impressionRows.some((row) => row === name)}
        >
          <ImpressionTracks fields={fields} type={type} />
        </Group>
        <Group title={t`What others noticed`} said={said.othersNoticed} holds={(name) => name === "othersNoticed"}>
          <TextArea
            name="othersNoticed"
            label={t`What others noticed`}
            hint={t`What somebody who was there told you about it.`}
            value={fields.othersNoticed}
            onChange={(event) => type({ othersNoticed: event.currentTarget.value })}
          />
        </Group>
      </div>
      <FormNotSaved saving={saving} draft={draft} text={said.everything} onSave={save} onKeep={() => type({})} />
      {asking.question && (
        <AskFirst
          key={asking.question.id}
          question={asking.question}
          onYes={() => {
            asking.answerYes();
            void save();
          }}
          onNo={asking.answerNo}
        />
      )}
      <SaveOrLeave save={t`Save what was given`} />
    </Form>
  );
};
