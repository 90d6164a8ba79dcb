import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import { checklist, findChecklistLine } from "#src/content/checklist/checklist.ts";
import {
  byPhase,
  doseParts,
  impressionNames,
  measuredByNames,
  positionNames,
  reckonedParts,
  settingNames,
  vitalParts,
  vitalPhaseNames,
  vitalTime,
  weightWords,
} from "#src/content/names/given-names.ts";
import type { BodyWeight } from "#src/domain/body-weight.ts";
import { routeNames } from "#src/content/names/session-names.ts";
import type { Preparation } from "#src/domain/preparation.ts";
import {
  impressionRows,
  type Dose,
  type Environment,
  type Impressions,
  type Session,
  type Vital,
} from "#src/domain/session.ts";
import { courseLine, named, sessionLine, sessionName, stamp, type Surroundings } from "./readable-pointers.ts";

export const sessionLines = (session: Session, around: Surroundings, i18n: I18n): string[] => {
  const {
    courseId,
    end,
    route,
    doses,
    note,
    vitals = [],
    bodyWeight,
    environment,
    impressions = {},
    othersNoticed,
    homeAt,
  } = session;
  return [
    sessionName(around.sessions.get(session.id) ?? { session, number: null }, i18n),
    courseLine(courseId, around, i18n),
    end ? `${i18n._(msg`Ended`)}: ${stamp(end)}` : "",
    session.wasStoppedEarly ? i18n._(msg`Stopped early`) : "",
    route ? i18n._(routeNames[route]) : "",
    ...doses.map((dose) => doseWords(dose, i18n, bodyWeight)),
    ...byPhase(vitals).map((vital) => vitalWords(vital, i18n)),
    named(i18n._(msg`Body weight`), bodyWeight && `${i18n._(weightWords(bodyWeight))} (${bodyWeight.day})`),
    ...(environment ? environmentLines(environment, i18n) : []),
    ...impressionLines(impressions, i18n),
    named(i18n._(msg`What others noticed`), othersNoticed),
    homeAt ? `${i18n._(msg`At home since`)}: ${stamp(homeAt)}` : "",
    note,
  ];
};

/** "150 mg, Troche, held for 12 min, then spat out", and in its other unit where the weight is known */
export const doseWords = (dose: Dose, i18n: I18n, weight?: BodyWeight): string =>
  inARow([...doseParts(dose), ...reckonedParts(dose, weight)], i18n);

/** "Before, 20 min before the start: 120/80 mmHg, pulse 72 a minute (The clinic)" */
export const vitalWords = (vital: Vital, i18n: I18n): string => {
  const time = vitalTime(vital);
  const when = inARow([vitalPhaseNames[vital.phase], ...(time ? [time] : [])], i18n);
  const by = vital.measuredBy ? ` (${i18n._(measuredByNames[vital.measuredBy])})` : "";
  return `${when}: ${inARow(vitalParts(vital), i18n)}${by}`;
};

export const environmentLines = (environment: Environment, i18n: I18n): string[] => {
  const { setting, position, eyeMask, blanket, music, lighting, comfort, company } = environment;
  const yesOrNo = (is: boolean | undefined) => (is === undefined ? undefined : is ? i18n._(msg`yes`) : i18n._(msg`no`));
  return [
    setting ? i18n._(settingNames[setting]) : "",
    position ? i18n._(positionNames[position]) : "",
    named(i18n._(msg`Eye mask`), yesOrNo(eyeMask)),
    named(i18n._(msg`Blanket`), yesOrNo(blanket)),
    named(i18n._(msg`Music`), music),
    named(i18n._(msg`Light`), lighting),
    named(i18n._(msg`For comfort`), comfort),
    named(i18n._(msg`Who was there`), company),
  ];
};

export const impressionLines = (impressions: Impressions, i18n: I18n): string[] =>
  impressionRows.map((row) => {
    const level = impressions[row];
    const { name, low, high } = impressionNames[row];
    if (level === undefined) return "";
    return `${i18n._(name)}: ${level} (0 ${i18n._(low)} – 10 ${i18n._(high)})`;
  });

export const preparationLines = (preparation: Preparation, around: Surroundings, i18n: I18n): string[] => {
  const { sessionId, ticked, hidden, ownLines, ride, toTell } = preparation;
  const own = new Map(ownLines.map(({ id, text }): [string, string] => [id, text]));
  const isTicked = (id: string) => ticked.some((one) => one === id);
  const openOwn = ownLines.filter(({ id }) => !isTicked(id));
  const left = checklist.filter(({ id }) => !isTicked(id) && !hidden.includes(id)).length;
  return [
    sessionLine(sessionId, around, i18n),
    ...ticked.flatMap((id) => {
      const line = findChecklistLine(id);
      const text = line ? i18n._(line.text) : own.get(id);
      return text === undefined ? [] : [`[x] ${text}`];
    }),
    ...openOwn.map(({ text }) => `[ ] ${text}`),
    left === 0
      ? ""
      : i18n._(msg`${plural(left, { one: "# line of the checklist open", other: "# lines of the checklist open" })}`),
    named(i18n._(msg`Ride there and back`), [ride.who, ride.phone].filter((part) => part.trim() !== "").join(", ")),
    ride.isArranged ? i18n._(msg`The ride is arranged`) : "",
    ride.noDrivingAcknowledged ? i18n._(msg`I know that I won't drive afterwards`) : "",
    named(i18n._(msg`What to tell the clinic`), toTell),
  ];
};

const inARow = (parts: readonly MessageDescriptor[], i18n: I18n): string =>
  parts.map((part) => i18n._(part)).join(", ");
