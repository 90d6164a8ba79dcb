import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

// What to say, by how soon it matters. The wording is clinical: change it only with a clinician.

/** `emergency` is absent until a country is known. */
export const emergencySentence = (emergency?: string): MessageDescriptor =>
  emergency === undefined
    ? msg`If you might hurt yourself or someone else, or have chest pain, trouble breathing, a seizure, or you can't stay awake: call your local emergency number now, or have someone call for you.`
    : msg`If you might hurt yourself or someone else, or have chest pain, trouble breathing, a seizure, or you can't stay awake: call ${emergency} now, or have someone call for you.`;

/** For a sign that was named: nobody has to find it in a list of others. Ours, for review. `emergency` as above. */
export const emergencyNowSentence = (emergency?: string): MessageDescriptor =>
  emergency === undefined
    ? msg`With this, call your local emergency number now, or have someone call for you.`
    : msg`With this, call ${emergency} now, or have someone call for you.`;

/** `afterHours` is the clinic's own number for nights and weekends, where the person has written one down. */
export const sameDaySentence = (afterHours?: string): MessageDescriptor =>
  afterHours === undefined
    ? msg`Please contact your clinic or prescriber today. If you can't reach them, call a crisis line.`
    : msg`Please contact your clinic or prescriber today. If you can't reach them, call ${afterHours} or a crisis line.`;

/** For signs of the body: a crisis line cannot help with them. Ours, for review. */
export const sameDayBodySentence: MessageDescriptor = msg`Please contact your clinic or prescriber today. If you can't reach them, call an out-of-hours doctor or go to urgent care.`;

export const thisWeekSentence: MessageDescriptor = msg`Worth telling your clinic before your next session.`;

/** For what needs nobody soon. Said after it is saved. */
export const noteSentence: MessageDescriptor = msg`Saved in your side-effect notes. Bring it up if you like.`;

/** In place of the sentence of a level, where somebody else is the one to speak to, or something is not to be done. */
export const therapistTodaySentence: MessageDescriptor = msg`Please call your therapist today.`;
export const drivingSentence: MessageDescriptor = msg`Don't drive. Wait until your clinic has said that you can.`;

// Ours, for review: of passing water, and of blood pressure, said with its sign in the list and for the effect.
export const passingWaterSentence: MessageDescriptor = msg`Worth telling your clinic before your next session. With blood, a fever, or if you can't pass urine: today.`;
export const beforeDoseSentence: MessageDescriptor = msg`Tell your clinic before you take the dose. Whether to go ahead is their decision.`;
export const bloodPressureSentence: MessageDescriptor = msg`Worth telling your clinic before your next session. Before a dose, ask your clinic first.`;

/** How soon it matters, the most urgent first. */
export const levels = ["emergency", "same-day", "this-week", "note"] as const;
export type Level = (typeof levels)[number];
