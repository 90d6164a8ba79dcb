import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useState, type ReactNode } from "react";
import { instrumentOf, instrumentVersion, itemsAsked } from "#src/content/instruments/instruments.ts";
import { aboutInstrument } from "#src/content/names/instrument-names.ts";
import { instrumentIds, type InstrumentId } from "#src/domain/instrument.ts";
import type { QuestionnaireChoices } from "#src/domain/questionnaire-choices.ts";
import type { Response } from "#src/domain/response.ts";
import type { Session } from "#src/domain/session.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { questionnaireChoices } from "#src/journal/questionnaire-choices.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { BackToQuestionnaires } from "./BackToQuestionnaires.tsx";
import { BeforeOpening } from "./BeforeOpening.tsx";
import { fieldOf, hasAnswers, startedAtIn } from "./fill-fields.ts";
import { FillForm } from "./FillForm.tsx";
import { gatesOf } from "./opening-gate.ts";
import { TurnOn } from "./TurnOn.tsx";

const QuestionnaireScreen = () => {
  const { t } = useLingui();
  const { instrument } = useParams({ from: "/questionnaires/$instrument" });
  const id = instrumentIds.find((known) => known === instrument);
  const choices = useJournal(questionnaireChoices());
  const sessions = useJournal(allSessions());
  const [turnedOn, setTurnedOn] = useState<InstrumentId>();
  if (!id) {
    return (
      <Page>
        <PageHeading back={<BackToQuestionnaires />}>{t`Questionnaires`}</PageHeading>
        <EmptyState>
          <Trans>There is no such questionnaire here.</Trans>
        </EmptyState>
      </Page>
    );
  }
  if (!choices || !sessions) return <Framed id={id}>{null}</Framed>;
  if (!choices.inUse.includes(id)) {
    return (
      <Framed id={id}>
        <TurnOn id={id} onUse={() => setTurnedOn(id)} />
      </Framed>
    );
  }
  const held = sessions.map(({ record }) => record);
  return <Filled key={id} id={id} choices={choices} sessions={held} isNew={turnedOn === id} />;
};

interface FilledProps {
  readonly id: InstrumentId;
  readonly choices: Pick<QuestionnaireChoices, "leavesOutItem9">;
  readonly sessions: readonly Session[];
  /** It came after a step of the person's on this screen: focus has to follow. */
  readonly isNew: boolean;
}

/** The half that was kept, in the wording that it was answered in, or a new one. */
const Filled = ({ id, choices, sessions, isNew }: FilledProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const navigate = useNavigate();
  const typed = useTyped<string>(`questionnaire/${id}`, {});
  if (!typed.isReady) return <Framed id={id}>{null}</Framed>;

  const onSaved = ({ record }: Kept<Response>) => {
    status.say(t`Saved`);
    // Going back leads to where the person came from, not into an empty form.
    void navigate({ to: "/questionnaires/result/$id", params: { id: record.id }, replace: true });
  };
  const { fields } = typed;
  const begunIn = instrumentVersion(id, fields["version"] ?? "");
  const instrument = begunIn && hasAnswers(begunIn.items, fields) ? begunIn : instrumentOf(id);
  const isBegun = begunIn === instrument && instrument.items.some((item) => fields[fieldOf(item.id)]);
  return (
    <Opened
      {...{ id, sessions, isNew }}
      startedAt={isBegun ? startedAtIn(fields) : undefined}
      onStartAfresh={() => void typed.startAfresh()}
    >
      <FillForm {...{ instrument, typed, onSaved }} items={itemsAsked(instrument, choices)} />
    </Opened>
  );
};

interface OpenedProps extends Pick<FilledProps, "id" | "sessions" | "isNew"> {
  readonly startedAt: ReturnType<typeof startedAtIn>;
  readonly onStartAfresh: () => void;
  readonly children: ReactNode;
}

/** Decided once: what another tab writes down about sessions does not take the form away. */
const Opened = ({ id, sessions, isNew, startedAt, onStartAfresh, children }: OpenedProps) => {
  const [gates, setGates] = useState(() => gatesOf(id, sessions, rightNow(), startedAt));
  const [hasStepped, setHasStepped] = useState(isNew);
  const [gate] = gates;
  const isOpen = gate === undefined;

  // The button that opened it is gone, and focus with it.
  useEffect(() => {
    if (hasStepped && isOpen) document.querySelector<HTMLElement>("main h1")?.focus();
  }, [hasStepped, isOpen]);

  const goOn = () => {
    setGates(([, ...rest]) => rest);
    setHasStepped(true);
  };
  const startAfresh = () => {
    onStartAfresh();
    goOn();
  };
  return (
    <Framed id={id}>
      {isOpen ? (
        children
      ) : (
        <BeforeOpening
          key={gate}
          {...{ gate, id, startedAt }}
          isNew={hasStepped}
          name={instrumentOf(id).name}
          onOpen={goOn}
          onStartAfresh={startAfresh}
        />
      )}
    </Framed>
  );
};

const Framed = ({ id, children }: { id: InstrumentId; children: ReactNode }) => {
  const { i18n } = useLingui();
  return (
    <Page>
      <PageHeading back={<BackToQuestionnaires />} lead={i18n._(aboutInstrument(id).fullName)}>
        {instrumentOf(id).name}
      </PageHeading>
      {children}
    </Page>
  );
};

export const route = createLazyRoute("/questionnaires/$instrument")({ component: QuestionnaireScreen });
