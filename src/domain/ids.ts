import * as v from "valibot";

/** Random, so that an id tells nothing and two devices never make the same one. */
const uuid = v.pipe(v.string(), v.uuid());

export const CheckInId = v.pipe(uuid, v.brand("check-in id"));
export type CheckInId = v.InferOutput<typeof CheckInId>;
export const CourseId = v.pipe(uuid, v.brand("course id"));
export type CourseId = v.InferOutput<typeof CourseId>;
export const SessionId = v.pipe(uuid, v.brand("session id"));
export type SessionId = v.InferOutput<typeof SessionId>;
export const IntentionId = v.pipe(uuid, v.brand("intention id"));
export type IntentionId = v.InferOutput<typeof IntentionId>;
export const ReflectionId = v.pipe(uuid, v.brand("reflection id"));
export type ReflectionId = v.InferOutput<typeof ReflectionId>;
export const PracticeLogId = v.pipe(uuid, v.brand("practice log id"));
export type PracticeLogId = v.InferOutput<typeof PracticeLogId>;
export const ResponseId = v.pipe(uuid, v.brand("response id"));
export type ResponseId = v.InferOutput<typeof ResponseId>;
export const ClinicScoreId = v.pipe(uuid, v.brand("clinic score id"));
export type ClinicScoreId = v.InferOutput<typeof ClinicScoreId>;
export const SupportPlanId = v.pipe(uuid, v.brand("support plan id"));
export type SupportPlanId = v.InferOutput<typeof SupportPlanId>;
export const QuestionnaireChoicesId = v.pipe(uuid, v.brand("questionnaire choices id"));
export type QuestionnaireChoicesId = v.InferOutput<typeof QuestionnaireChoicesId>;
export const ReminderId = v.pipe(uuid, v.brand("reminder id"));
export type ReminderId = v.InferOutput<typeof ReminderId>;
export const EffectId = v.pipe(uuid, v.brand("effect id"));
export type EffectId = v.InferOutput<typeof EffectId>;
export const DraftId = v.pipe(uuid, v.brand("draft id"));
export type DraftId = v.InferOutput<typeof DraftId>;

/** Ids of what clinicians own (a practice, a card, a prompt): short, fixed for ever, never shown. */
export const ContentId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/), v.brand("content id"));
export type ContentId = v.InferOutput<typeof ContentId>;

/** An id typed in the content folder. Throws at start-up on a slip of the pen. */
export const contentId = (text: string): ContentId => v.parse(ContentId, text);
