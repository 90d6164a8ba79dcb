import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { contentId, type ContentId } from "#src/domain/ids.ts";
import type { PreparationPhase } from "#src/domain/preparation.ts";

export interface ChecklistLine {
  /** Stays with its meaning for ever: what was ticked is kept under it. */
  readonly id: ContentId;
  readonly phase: PreparationPhase;
  readonly text: MessageDescriptor;
  /** A thing to take along: on the day it stands on Today. */
  readonly isToBring?: true;
}

const line = (phase: PreparationPhase, id: string, text: MessageDescriptor): ChecklistLine => ({
  id: contentId(id),
  phase,
  text,
});

const thing = (id: string, text: MessageDescriptor): ChecklistLine => ({
  ...line("evening-before", id, text),
  isToBring: true,
});

/** Ticking it says that the ride is arranged, and the other way round. */
export const rideLineId = contentId("ride");

/** What people get ready before a session. A memory aid: the clinic's own list goes before it. */
export const checklist: readonly ChecklistLine[] = [
  line("days-before", "food-rule", msg`You know what your clinic says about eating and drinking before`),
  line("days-before", "medicines", msg`Your clinic knows every medicine you take, and told you what to do with each`),
  line("days-before", "nausea", msg`You asked what there is against nausea`),
  line("days-before", "consent", msg`Your questions about consent are answered`),
  line("days-before", rideLineId, msg`Somebody takes you there and back`),
  line("days-before", "somebody-knows", msg`Somebody knows where you will be`),
  line("days-before", "covered", msg`Children, animals and work are looked after`),
  line("days-before", "nothing-later", msg`Nothing important is booked for the rest of that day`),
  line(
    "evening-before",
    "no-alcohol",
    msg`No alcohol. Calming medicines only as your clinic and prescriber told you; don't leave out one you are prescribed without asking.`,
  ),
  thing("clothes", msg`Loose, warm clothes`),
  thing("eye-mask", msg`An eye mask`),
  thing("music", msg`Headphones charged, music downloaded`),
  thing("comfort", msg`A blanket, and something that comforts you`),
  thing("notebook", msg`A notebook and a pen`),
  line("evening-before", "cards", msg`A card drawn, if you like to`),
  line("that-morning", "food-today", msg`Eating and drinking as your clinic said`),
  line("that-morning", "water", msg`Water, as far as your clinic allows`),
  line("that-morning", "medicines-today", msg`Your medicines as your clinic said`),
  line("in-the-room", "worries", msg`What worries you is said to your guide`),
  line("in-the-room", "bathroom", msg`The bathroom, once more`),
  line("in-the-room", "phone", msg`Phone on silent`),
];

export const preparationPhaseNames: Record<PreparationPhase, MessageDescriptor> = {
  "days-before": msg`In the days before`,
  "evening-before": msg`The evening before`,
  "that-morning": msg`That morning`,
  "in-the-room": msg`In the room`,
};

/** Undefined for a line of an older version of the app. */
export const findChecklistLine = (id: string): ChecklistLine | undefined => checklist.find((known) => known.id === id);
