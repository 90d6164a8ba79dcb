import { useLingui } from "@lingui/react/macro";
import { instrumentOf } from "#src/content/instruments/instruments.ts";
import { routeNames } from "#src/content/names/session-names.ts";
import { sessionTitle } from "#src/content/names/session-titles.ts";
import { findPractice } from "#src/content/practices/practices.ts";
import type { ContentId, CourseId, SessionId } from "#src/domain/ids.ts";
import { numberSessions, type Dose, type Session } from "#src/domain/session.ts";
import { allCourses } from "#src/journal/courses.ts";
import type { Entry, EntryKind } from "#src/journal/entries.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";

export interface Names {
  readonly ofEntry: (entry: Entry) => string;
  /** "Medicine session 2". */
  readonly ofSession: (session: Session) => string;
  /** Of a session that is referred to. Undefined when it is no longer there. */
  readonly findSession: (id: SessionId) => Session | undefined;
  readonly ofCourse: (id: CourseId) => string | undefined;
  readonly ofPractice: (id: ContentId) => string;
  readonly ofDose: (dose: Dose) => string;
  /** Route and doses, as far as they are known. */
  readonly ofMedicine: (session: Session) => readonly string[];
}

/** What things are called. Undefined until sessions and courses are read: they are numbered together. */
export const useNames = (): Names | undefined => {
  const { t, i18n } = useLingui();
  const kindNames = useKindNames();
  const sessions = useJournal(allSessions());
  const courses = useJournal(allCourses());
  if (!sessions || !courses) return undefined;

  const numbers = new Map(
    numberSessions(sessions.map(({ record }) => record)).map(({ session, number }) => [session.id, number]),
  );
  const ofSession = (session: Session) => i18n._(sessionTitle({ session, number: numbers.get(session.id) ?? null }));
  const ofDose = (dose: Dose) => (dose.known ? `${dose.amount} ${dose.unit}` : t`dose not known`);
  return {
    ofSession,
    ofDose,
    ofEntry: (entry) => {
      if (entry.kind === "session") return ofSession(entry.record);
      return entry.kind === "response" ? instrumentOf(entry.record.instrument).name : kindNames[entry.kind].one;
    },
    findSession: (id) => sessions.find(({ record }) => record.id === id)?.record,
    ofCourse: (id) => courses.find(({ record }) => record.id === id)?.record.name,
    ofPractice: (id) => {
      const practice = findPractice(id);
      return practice ? i18n._(practice.title) : t`A practice of an earlier version`;
    },
    ofMedicine: ({ route, doses }) => [...(route ? [i18n._(routeNames[route])] : []), ...doses.map(ofDose)],
  };
};

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
  };
};
