import { offeredQuestionnaire, type DueQuestionnaire } from "#src/analysis/cadence.ts";
import type { When } from "#src/domain/time.ts";
import { allCourses } from "#src/journal/courses.ts";
import { questionnaireChoices } from "#src/journal/questionnaire-choices.ts";
import { allReminders } from "#src/journal/reminders.ts";
import { allResponses } from "#src/journal/responses.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";

/** One at most, and on most days none: null. Undefined until it is read. */
export const useDueQuestionnaire = (now: When): DueQuestionnaire | null | undefined => {
  const choices = useJournal(questionnaireChoices());
  const responses = useJournal(allResponses())?.map(({ record }) => record);
  const sessions = useJournal(allSessions())?.map(({ record }) => record);
  const courses = useJournal(allCourses())?.map(({ record }) => record);
  const reminders = useJournal(allReminders());
  if (!choices || !responses || !sessions || !courses || !reminders) return undefined;
  const facts = { choices, responses, sessions, courses, now, reminders: [...reminders.values()] };
  return offeredQuestionnaire(facts) ?? null;
};
