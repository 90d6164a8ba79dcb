import { t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import {
  byPhase,
  impressionNames,
  measuredByNames,
  settingNames,
  vitalParts,
  vitalPhaseNames,
  vitalTime,
  weightWords,
} from "#src/content/names/given-names.ts";
import type { BodyWeight } from "#src/domain/body-weight.ts";
import { impressionRows, hasHappened, type Impressions, type Session, type Vital } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { dotted, paperDay } from "./paper-words.ts";
import type { Block } from "./summary-page.ts";
import { sessionsOnPage, type Scope } from "./summary-scope.ts";

/** What was measured around sessions, where they were and how they felt. Numbers as recorded; nothing is said of them. SPEC S21 */
export const givenBlocks = (scope: Scope): Block[] => {
  const sessions = sessionsOnPage(scope)
    .map(({ session }) => session)
    .filter((session) => hasHappened(session, scope.now));
  const blocks = [...vitalBlocks(sessions), ...impressionBlocks(sessions)];
  if (blocks.length > 0) return blocks;
  return [{ kind: "sentence", text: t`Nothing of this was recorded for the sessions of these days.` }];
};

const vitalBlocks = (sessions: readonly Session[]): Block[] => {
  const rows = sessions.flatMap(({ at, vitals = [], bodyWeight }) => [
    ...byPhase(vitals).map((vital) => vitalRow(at, vital)),
    ...(bodyWeight ? [weightRow(at, bodyWeight)] : []),
  ]);
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      caption: t`As the patient recorded them, each at one moment.`,
      head: [t`Session of`, t`When`, t`Measured`, t`By`],
      rows,
    },
  ];
};

const vitalRow = (at: When, vital: Vital): string[] => {
  const time = vitalTime(vital);
  return [
    paperDay(at.localDay),
    dotted(i18n._(vitalPhaseNames[vital.phase]), time ? i18n._(time) : null),
    vitalParts(vital)
      .map((part) => i18n._(part))
      .join(", "),
    measurerOf(vital),
  ];
};

const weightRow = (at: When, weight: BodyWeight): string[] => [
  paperDay(at.localDay),
  dotted(t`Body weight`, paperDay(weight.day)),
  i18n._(weightWords(weight)),
  "–",
];

const measurerOf = ({ measuredBy }: Vital): string => {
  if (measuredBy === undefined) return "–";
  return measuredBy === "clinic" ? i18n._(measuredByNames.clinic) : t`the patient`;
};

const impressionBlocks = (sessions: readonly Session[]): Block[] => {
  const told = sessions.filter(
    ({ environment, impressions = {} }) => environment?.setting !== undefined || feltWords(impressions) !== "",
  );
  if (told.length === 0) return [];
  return [
    {
      kind: "table",
      caption: t`As it felt to the patient: 0 not at all – 10 as much as I can imagine. What was not said is not there.`,
      head: [t`Session of`, t`Where`, t`As it felt`],
      rows: told.map(({ at, environment, impressions = {} }) => [
        paperDay(at.localDay),
        environment?.setting ? i18n._(settingNames[environment.setting]) : "–",
        feltWords(impressions) || "–",
      ]),
    },
  ];
};

const feltWords = (impressions: Impressions): string =>
  impressionRows
    .flatMap((row) => {
      const level = impressions[row];
      return level === undefined ? [] : [`${i18n._(impressionNames[row].name)}: ${level}`];
    })
    .join(", ");
