import { CheckIn } from "#src/domain/check-in.ts";
import { ClinicScore } from "#src/domain/clinic-score.ts";
import { Course } from "#src/domain/course.ts";
import { Draft } from "#src/domain/draft.ts";
import { Effect } from "#src/domain/effect.ts";
import { Intention } from "#src/domain/intention.ts";
import { PracticeLog } from "#src/domain/practice-log.ts";
import { QuestionnaireChoices } from "#src/domain/questionnaire-choices.ts";
import { Reflection } from "#src/domain/reflection.ts";
import { Reminder } from "#src/domain/reminder.ts";
import { Response } from "#src/domain/response.ts";
import { Session } from "#src/domain/session.ts";
import { SupportPlan } from "#src/domain/support-plan.ts";
import { monthOf, type When } from "#src/domain/time.ts";
import type { Kind } from "#src/vault/kind.ts";
import type { Kinds } from "#src/vault/payload.ts";

/**
 * Every kind of record we keep. Backup, restore and "erase everything" walk this list: what is kept is always backed up.
 * Names and tags are for ever; on disk they are unreadable.
 */
export const kinds = {
  checkIn: kind("check-in", {
    schema: CheckIn,
    // 2: may say "much worse than my usual".
    version: 2,
    upgrades: { 1: (record) => record },
    isBundled: true,
    tags: ({ at }) => [month(at)],
  }),
  course: kind("course", { schema: Course, tags: ({ at }) => [month(at)] }),
  session: kind("session", { schema: Session, tags: ({ at }) => [month(at)] }),
  intention: kind("intention", {
    schema: Intention,
    tags: ({ at, sessionIds }) => [month(at), ...sessionIds.map((id) => `session/${id}`)],
  }),
  reflection: kind("reflection", {
    schema: Reflection,
    tags: ({ at, sessionId }) => [month(at), ...(sessionId ? [`session/${sessionId}`] : [])],
  }),
  practiceLog: kind("practice-log", {
    schema: PracticeLog,
    tags: ({ at, practiceId }) => [month(at), `practice/${practiceId}`],
  }),
  response: kind("response", {
    schema: Response,
    tags: ({ at, instrument }) => [month(at), `instrument/${instrument}`],
  }),
  clinicScore: kind("clinic-score", { schema: ClinicScore, tags: ({ at }) => [month(at)] }),
  effect: kind("effect", {
    schema: Effect,
    tags: ({ at, sessionId }) => [month(at), ...(sessionId ? [`session/${sessionId}`] : [])],
  }),
  supportPlan: kind("support-plan", { schema: SupportPlan, tags: ({ at }) => [month(at)] }),
  questionnaireChoices: kind("questionnaire-choices", {
    schema: QuestionnaireChoices,
    keeps: "nothing",
    tags: () => [],
  }),
  reminder: kind("reminder", { schema: Reminder, keeps: "nothing", tags: ({ about }) => [`about/${about}`] }),
  draft: kind("draft", { schema: Draft, keeps: "nothing", tags: ({ form }) => [`form/${form}`] }),
};

export const kindsByName: Kinds = new Map(
  // A kind takes only its own records, which the vault sees to by their name; seen as one of many it takes any.
  Object.values(kinds).map((kind) => [kind.name, kind as unknown as Kind<{ readonly id: string }>]),
);

function kind<R extends { readonly id: string }>(
  name: string,
  life: Pick<Kind<R>, "schema" | "tags"> & Partial<Pick<Kind<R>, "version" | "upgrades" | "keeps" | "isBundled">>,
): Kind<R> {
  return { name, version: 1, keeps: "every save", ...life };
}

function month({ localDay }: When): string {
  return monthOf(localDay);
}
