import { plural, t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import { substanceNames } from "#src/content/names/course-names.ts";
import { doseParts, doseTellerSentencesForReader } from "#src/content/names/given-names.ts";
import { doseUnitNames, routeNames, sessionKindNames } from "#src/content/names/session-names.ts";
import { doseByWeight, type BodyWeight } from "#src/domain/body-weight.ts";
import type { CourseId } from "#src/domain/ids.ts";
import { givesMedicine, hasHappened, type Dose, type NumberedSession, type Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { dotted, lateness, noBreak, paperDay } from "./paper-words.ts";
import type { Reader } from "./summary-choices.ts";
import type { Block, TableBlock } from "./summary-page.ts";
import { courseWords } from "./summary-places.ts";
import { sessionsOnPage, type Scope } from "./summary-scope.ts";

/** One table for each course, its name left out: a name may hold anything. SPEC S4, S7, S13 */
export const courseBlocks = (scope: Scope, reader: Reader): Block[] => {
  const shown = sessionsOnPage(scope);
  const courseIds = [...new Set(shown.map(({ session }) => session.courseId))];
  if (courseIds.length === 0) return [{ kind: "sentence", text: t`No session is recorded in these days.` }];
  return courseIds.map((id) => courseTable(scope, reader, id, shown));
};

const courseTable = (scope: Scope, reader: Reader, id: CourseId, shown: readonly NumberedSession[]): TableBlock => {
  const sessions = shown.filter(({ session }) => session.courseId === id);
  const columns = columnsFor(reader);
  return {
    kind: "table",
    caption: captionOf(scope, id, sessions),
    head: columns.map(({ head }) => head),
    rows: sessions.map((numbered) => columns.map(({ cell }) => cell(numbered, scope))),
  };
};

const captionOf = (scope: Scope, id: CourseId, sessions: readonly NumberedSession[]): string => {
  const { records, now } = scope;
  const course = courseWords(scope, id);
  const { plannedSessions: planned, substance } = records.courses.find(({ record }) => record.id === id)?.record ?? {};
  const giving = sessions.filter(({ session }) => givesMedicine(session)).map(({ session }) => session);
  const given = giving.filter((session) => hasHappened(session, now));
  const cancelled = giving.filter(({ status }) => status === "cancelled").length;
  const toCome = giving.length - given.length - cancelled;
  const known = given.filter(({ doses }) => doses.some((dose) => dose.known)).length;
  return dotted(
    course === null ? null : t`Sessions of ${course}`,
    // "Something else" would tell a reader nothing.
    substance === undefined || substance === "other" ? null : i18n._(substanceNames[substance]),
    planned === undefined
      ? null
      : plural(planned, { one: "# medicine session planned", other: "# medicine sessions planned" }),
    t`${given.length} given in these days`,
    cancelled > 0 ? t`${cancelled} cancelled` : null,
    toCome > 0 ? t`${toCome} still to come` : null,
    given.length > 0 ? t`dose known for ${known} of ${given.length}` : null,
  );
};

interface Column {
  readonly head: string;
  readonly cell: (numbered: NumberedSession, scope: Scope) => string;
}

/** A prescriber reads the dose first. */
const columnsFor = (reader: Reader): Column[] => {
  const date = { head: t`Date`, cell: ({ session }: NumberedSession) => paperDay(session.at.localDay) };
  const kind = { head: t`Session`, cell: kindWords };
  const route = { head: t`Route`, cell: routeWords };
  const dose = { head: t`Dose, as told`, cell: doseWords };
  const length = { head: t`Session length`, cell: lengthWords };
  return reader === "prescriber" ? [date, dose, route, kind, length] : [date, kind, route, dose, length];
};

const kindWords = ({ session, number }: NumberedSession, scope: Scope): string => {
  const name = i18n._(sessionKindNames[session.kind]);
  const numbered = number === null ? name : `${name} ${number}`;
  if (session.status === "cancelled") return t`${numbered} (cancelled)`;
  if (!hasHappened(session, scope.now)) return t`${numbered} (planned)`;
  const kept = scope.records.sessions.find(({ record }) => record.id === session.id);
  // A later save may only say that it took place: it is no sign of a change.
  const early = session.wasStoppedEarly ? t`stopped early` : null;
  return dotted(numbered, early, kept?.n === 1 ? lateness(kept, session.at) : null);
};

const routeWords = ({ session }: NumberedSession, { now }: Scope): string =>
  session.route && givesMedicine(session) ? i18n._(routeNames[session.route]) : nothingIn(session, now);

const doseWords = ({ session }: NumberedSession, { now }: Scope): string => {
  // What was meant to be given was not.
  const isGiven = givesMedicine(session) && session.status !== "cancelled";
  if (session.doses.length === 0 || !isGiven) return nothingIn(session, now);
  return session.doses.map((dose) => oneDose(dose, session.bodyWeight)).join(" + ");
};

/** "150 mg (Troche, held for 12 min, then spat out)", and in its other unit where the weight is known. SPEC S7 */
const oneDose = (dose: Dose, weight: BodyWeight | undefined): string => {
  const amount = dose.known ? `${dose.amount}${noBreak}${i18n._(doseUnitNames[dose.unit])}` : t`not known to me`;
  const [, ...told] = doseParts(dose, undefined, doseTellerSentencesForReader).map((part) => i18n._(part));
  const reckoned = doseByWeight(dose, weight);
  const how = reckoned ? [...told, reckonedWords(reckoned)] : told;
  return how.length === 0 ? amount : `${amount} (${how.join(", ")})`;
};

const reckonedWords = ({ amount, unit }: NonNullable<ReturnType<typeof doseByWeight>>): string =>
  t`${amount}${noBreak}${i18n._(doseUnitNames[unit])} reckoned, from the weight the patient wrote down`;

const lengthWords = ({ session }: NumberedSession, { now }: Scope): string => {
  const minutes =
    session.end && hasHappened(session, now) ? Math.round((session.end.instant - session.at.instant) / 60_000) : 0;
  return minutes > 0 ? t`${minutes}${noBreak}min` : nothingIn(session, now);
};

/** A dash where nothing was to be told; words where something is missing. */
const nothingIn = (session: Session, now: When): string =>
  givesMedicine(session) && hasHappened(session, now) ? t`not recorded` : "–";
