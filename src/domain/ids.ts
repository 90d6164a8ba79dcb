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
export const CaptureId = v.pipe(uuid, v.brand("capture id"));
export type CaptureId = v.InferOutput<typeof CaptureId>;
export const UnsaidId = v.pipe(uuid, v.brand("unsaid id"));
export type UnsaidId = v.InferOutput<typeof UnsaidId>;
export const MedicineId = v.pipe(uuid, v.brand("medicine id"));
export type MedicineId = v.InferOutput<typeof MedicineId>;
export const EventId = v.pipe(uuid, v.brand("event id"));
export type EventId = v.InferOutput<typeof EventId>;
export const GoalId = v.pipe(uuid, v.brand("goal id"));
export type GoalId = v.InferOutput<typeof GoalId>;
export const GoalRatingId = v.pipe(uuid, v.brand("goal rating id"));
export type GoalRatingId = v.InferOutput<typeof GoalRatingId>;
export const TherapistNoteId = v.pipe(uuid, v.brand("therapist note id"));
export type TherapistNoteId = v.InferOutput<typeof TherapistNoteId>;
export const BladderCheckId = v.pipe(uuid, v.brand("bladder check id"));
export type BladderCheckId = v.InferOutput<typeof BladderCheckId>;
export const PreparationId = v.pipe(uuid, v.brand("preparation id"));
export type PreparationId = v.InferOutput<typeof PreparationId>;
export const QuestionId = v.pipe(uuid, v.brand("question id"));
export type QuestionId = v.InferOutput<typeof QuestionId>;
export const StepId = v.pipe(uuid, v.brand("step id"));
export type StepId = v.InferOutput<typeof StepId>;
export const OwnPracticeId = v.pipe(uuid, v.brand("own practice id"));
export type OwnPracticeId = v.InferOutput<typeof OwnPracticeId>;
export const PracticeChoicesId = v.pipe(uuid, v.brand("practice choices id"));
export type PracticeChoicesId = v.InferOutput<typeof PracticeChoicesId>;
export const RecordingPartId = v.pipe(uuid, v.brand("recording part id"));
export type RecordingPartId = v.InferOutput<typeof RecordingPartId>;
export const RecordingId = v.pipe(uuid, v.brand("recording id"));
export type RecordingId = v.InferOutput<typeof RecordingId>;
export const DraftId = v.pipe(uuid, v.brand("draft id"));
export type DraftId = v.InferOutput<typeof DraftId>;

/** Ids of what clinicians own (a practice, a card, a prompt): short, fixed for ever, never shown. */
export const ContentId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/), v.brand("content id"));
export type ContentId = v.InferOutput<typeof ContentId>;

/** An id typed in the content folder. Throws at start-up on a slip of the pen. */
export const contentId = (text: string): ContentId => v.parse(ContentId, text);
