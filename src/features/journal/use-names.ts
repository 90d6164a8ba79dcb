import { useLingui } from "@lingui/react/macro";
import { instrumentOf } from "#src/content/instruments/instruments.ts";
import { routeNames } from "#src/content/names/session-names.ts";
import { sessionTitle } from "#src/content/names/session-titles.ts";
import { findPractice } from "#src/content/practices/practices.ts";
import { isEmptyCapture, type Capture } from "#src/domain/capture.ts";
import type { ContentId, CourseId, GoalId, IntentionId, SessionId } from "#src/domain/ids.ts";
import { numberSessions, type Dose, type Session } from "#src/domain/session.ts";
import { allCourses } from "#src/journal/courses.ts";
import type { Entry, EntryKind } from "#src/journal/entries.ts";
import { allGoals } from "#src/journal/goals.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { allOwnPractices } from "#src/journal/own-practices.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";

export interface Names {
  readonly ofEntry: (entry: Entry) => string;
  /** "Medicine session 2". */
  readonly ofSession: (session: Session) => string;
  /** Of a session that is referred to. Undefined when it is no longer there. */
  readonly findSession: (id: SessionId) => Session | undefined;
  readonly ofCourse: (id: CourseId) => string | undefined;
  /** The words of an intention that is referred to. Undefined when it is no longer there. */
  readonly ofIntention: (id: IntentionId) => string | undefined;
  readonly ofGoal: (id: GoalId) => string | undefined;
  /** One of ours or an own one. */
  readonly ofPractice: (id: ContentId) => string;
  /** Route and doses, as far as they are known. */
  readonly ofMedicine: (session: Session) => readonly string[];
}

/** What things are called. Undefined until all that may be named is read: sessions are numbered together. */
export const useNames = (): Names | undefined => {
  const { t, i18n } = useLingui();
  const nameOf = useNameOf();
  const sessions = useJournal(allSessions());
  const courses = useJournal(allCourses());
  const intentions = useJournal(allIntentions());
  const goals = useJournal(allGoals());
  const ownPractices = useJournal(allOwnPractices());
  if (!sessions || !courses || !intentions || !goals || !ownPractices) return undefined;

  const numbers = new Map(
    numberSessions(sessions.map(({ record }) => record)).map(({ session, number }) => [session.id, number]),
  );
  const ofSession = (session: Session) => i18n._(sessionTitle({ session, number: numbers.get(session.id) ?? null }));
  const ofDose = (dose: Dose) => (dose.known ? `${dose.amount} ${dose.unit}` : t`dose not known`);
  return {
    ofSession,
    ofEntry: (entry) => (entry.kind === "session" ? ofSession(entry.record) : nameOf(entry)),
    findSession: (id) => sessions.find(({ record }) => record.id === id)?.record,
    ofCourse: (id) => courses.find(({ record }) => record.id === id)?.record.name,
    ofIntention: (id) => intentions.find(({ record }) => record.id === id)?.record.text,
    ofGoal: (id) => goals.find(({ record }) => record.id === id)?.record.text,
    ofPractice: (id) => {
      const practice = findPractice(id);
      if (practice) return i18n._(practice.title);
      // An own one goes by its own id, which a log keeps as the id of what was done.
      const own = ownPractices.find(({ record }) => (record.id as string) === id);
      return own?.record.title ?? t`A practice that is no longer here`;
    },
    ofMedicine: ({ route, doses }) => [...(route ? [i18n._(routeNames[route])] : []), ...doses.map(ofDose)],
  };
};

/** Of anything but a session, which is named by its number. */
const useNameOf = () => {
  const { t } = useLingui();
  const kindNames = useKindNames();
  return (entry: Entry): string => {
    switch (entry.kind) {
      case "response":
        return instrumentOf(entry.record.instrument).name;
      case "question":
        return entry.record.asks === "clinic" ? t`Question for my clinic` : t`Question for my therapist`;
      case "capture":
        if (isOnly(entry.record, "voice")) return t`Voice note`;
        return isOnly(entry.record, "photo") ? t`Photo` : kindNames.capture.one;
      default:
        return kindNames[entry.kind].one;
    }
  };
};

const isOnly = (capture: Capture, part: "voice" | "photo"): boolean =>
  capture[part] !== undefined && isEmptyCapture({ ...capture, [part]: undefined });

/** What each kind is called, alone and as a group. */
export const useKindNames = (): Record<EntryKind, { readonly one: string; readonly many: string }> => {
  const { t } = useLingui();
  return {
    "check-in": { one: t`Check-in`, many: t`Check-ins` },
    session: { one: t`Session`, many: t`Sessions` },
    intention: { one: t`Intention`, many: t`Intentions` },
    reflection: { one: t`Reflection`, many: t`Reflections` },
    "practice-log": { one: t`Practice`, many: t`Practices` },
    response: { one: t`Questionnaire`, many: t`Questionnaires` },
    "clinic-score": { one: t`Score from my clinic`, many: t`Scores from my clinic` },
    effect: { one: t`Side effect`, many: t`Side effects` },
    "support-plan": { one: t`Support plan`, many: t`Support plans` },
    course: { one: t`Course`, many: t`Courses` },
    capture: { one: t`Quick note`, many: t`Quick notes` },
    unsaid: { one: t`Unsaid`, many: t`Unsaid` },
    question: { one: t`Question`, many: t`Questions` },
    step: { one: t`Step`, many: t`Steps` },
    "own-practice": { one: t`Own practice`, many: t`Own practices` },
    goal: { one: t`Goal`, many: t`Goals` },
    "goal-rating": { one: t`Where a goal stands`, many: t`Where goals stood` },
    "therapist-note": { one: t`Note from my therapist`, many: t`Notes from my therapist` },
    medicine: { one: t`Other medicine`, many: t`Other medicines` },
    event: { one: t`Event`, many: t`Events` },
    "bladder-check": { one: t`Bladder and bowel`, many: t`Bladder and bowel` },
    preparation: { one: t`Getting ready`, many: t`Getting ready` },
  };
};
