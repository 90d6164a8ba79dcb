import { t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import { captureFieldNames } from "#src/content/names/capture-names.ts";
import { effectNames } from "#src/content/names/effect-names.ts";
import { findPractice } from "#src/content/practices/practices.ts";
import { findPrompt, findPromptSet } from "#src/content/prompts/reflection-prompts.ts";
import type { ContentId } from "#src/domain/ids.ts";
import type { Kept } from "#src/vault/kind.ts";
import { textIn, type OwnText, type TextMaker } from "./own-text.ts";
import { dotted } from "./paper-words.ts";
import { captureRows } from "./readable-scraps.ts";
import { goalsOnPage } from "./summary-goals.ts";
import { keptWithin, type Scope } from "./summary-scope.ts";

/** Everything in the person's own words in these days, oldest first, and what their therapist wrote. */
export const ownTextsOf = (scope: Scope): OwnText[] => {
  const text = textIn(scope);
  return [
    ...notes(scope, text),
    ...answers(scope, text),
    ...scraps(scope, text),
    ...threads(scope, text),
    ...brought(scope, text),
    ...theirs(scope, text),
  ]
    .filter(({ text }) => text.trim() !== "")
    .toSorted((a, b) => a.instant - b.instant);
};

const notes = ({ records, range }: Scope, text: TextMaker): OwnText[] => [
  ...keptWithin(records.checkIns, range).map((kept) => text(kept, "note", t`Note with a check-in`, kept.record.note)),
  ...keptWithin(records.sessions, range).flatMap((kept) => [
    text(kept, "note", t`Note on a session`, kept.record.note),
    text(kept, "note", t`What others noticed`, kept.record.othersNoticed ?? "", { part: "others" }),
  ]),
  ...keptWithin(records.effects, range).map((kept) => {
    const name = i18n._(effectNames[kept.record.effect]);
    return text(kept, "note", t`Note on a side effect: ${name}`, kept.record.note);
  }),
  ...keptWithin(records.bladderChecks, range).map((kept) =>
    text(kept, "note", t`Note on the bladder-and-bowel question`, kept.record.note),
  ),
  ...keptWithin(records.clinicScores, range).map((kept) =>
    text(asOfThen(kept), "note", t`Note on a score from a clinic`, kept.record.note),
  ),
  ...keptWithin(records.medicines, range).map((kept) =>
    text(asOfThen(kept), "note", t`Note on another medicine`, kept.record.note),
  ),
  ...keptWithin(records.events, range).flatMap((kept) => [
    text(asOfThen(kept), "event", t`Event`, kept.record.name),
    text(asOfThen(kept), "note", t`Note on an event`, kept.record.note, { part: "note" }),
  ]),
  ...keptWithin(records.courses, range).flatMap((kept) => [
    text(kept, "note", t`What the course is for`, kept.record.reasons ?? "", { part: "reasons" }),
    text(kept, "note", t`Note on the course`, kept.record.note ?? "", { part: "note" }),
  ]),
  ...keptWithin(records.practiceLogs, range).map((kept) =>
    text(kept, "note", practiceWords(kept.record.practiceId), kept.record.note),
  ),
];

/** What is always written down later than it was says nothing by it. */
const asOfThen = <R extends { readonly at: { readonly instant: number } }>(kept: Kept<R>): Kept<R> => ({
  ...kept,
  writtenAt: kept.record.at.instant,
});

/** An own practice's title is the person's own. */
const practiceWords = (id: ContentId): string => {
  const practice = findPractice(id);
  const name = practice ? i18n._(practice.title) : t`a practice`;
  return t`After “${name}”`;
};

const answers = ({ records, range }: Scope, text: TextMaker): OwnText[] =>
  keptWithin(records.reflections, range).flatMap((kept) => {
    const set = findPromptSet(kept.record.promptSet);
    const what = set ? dotted(t`Reflection`, i18n._(set.title)) : t`Reflection`;
    return kept.record.answers.map(({ promptId, text: answer }, index) => {
      const prompt = findPrompt(promptId);
      const source = promptId === questionForTherapist ? "question" : "answer";
      return text(kept, source, what, answer, { part: index, question: prompt ? i18n._(prompt.text) : null });
    });
  });

const questionForTherapist = "after-rest-question";

const scraps = ({ records, range }: Scope, text: TextMaker): OwnText[] =>
  keptWithin(records.captures, range).flatMap((kept) =>
    captureRows.map((row) =>
      text(kept, "scrap", t`Written soon after the session`, kept.record[row], {
        part: row,
        question: i18n._(captureFieldNames[row]),
      }),
    ),
  );

const threads = (scope: Scope, text: TextMaker): OwnText[] => {
  const { records, range } = scope;
  return [
    ...keptWithin(records.intentions, range).map((kept) => text(kept, "intention", t`Intention`, kept.record.text)),
    ...records.intentions
      .flatMap((kept) => [
        ...(kept.record.outcomes ?? []).map(({ sessionId, note, at }) =>
          text(kept, "note", t`What a session did with an intention`, note, { part: sessionId, at }),
        ),
        ...(kept.record.lookingBack ?? []).map(({ weeks, text: words, at }, index) =>
          text(kept, "note", t`Looking back at an intention, ${weeks} weeks on`, words, { part: `back-${index}`, at }),
        ),
      ])
      .filter(({ day }) => range.from <= day && day <= range.to),
    ...keptWithin(records.steps, range).map((kept) => {
      const { cue, action, note = "" } = kept.record;
      return text(kept, "step", t`Step`, [cue, action, note].filter((part) => part.trim() !== "").join("\n"));
    }),
    ...goalsOnPage(scope).map(({ kept, number }) => text(asOfThen(kept), "goal", t`Goal ${number}`, kept.record.text)),
  ];
};

/** What could not be said is offered only when the person brings it. SPEC S24 */
const brought = ({ records, range }: Scope, text: TextMaker): OwnText[] => [
  ...keptWithin(records.questions, range).flatMap((kept) => {
    const { asks, isDone, text: question, answer } = kept.record;
    const what = asks === "clinic" ? t`Question for my clinic` : t`Question for my therapist`;
    return [
      text(kept, "question", dotted(what, isDone ? t`done` : null), question),
      text(kept, "question", t`What was answered`, answer, { part: "answer" }),
    ];
  }),
  ...keptWithin(records.preparations, range).map((kept) =>
    text(kept, "question", t`What to tell the clinic`, kept.record.toTell),
  ),
  ...keptWithin(records.unsaid, range)
    .filter(({ record }) => record.forTherapy)
    .map((kept) => text(kept, "unsaid", t`What I couldn't say`, kept.record.text)),
];

const theirs = ({ records, range }: Scope, text: TextMaker): OwnText[] =>
  keptWithin(records.therapistNotes, range).map((kept) =>
    text(asOfThen(kept), "theirs", t`Note from my therapist`, kept.record.text),
  );
