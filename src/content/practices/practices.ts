import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { ContentId } from "#src/domain/ids.ts";
import type { Practice, PracticeDomain, PracticeTime } from "#src/domain/practice.ts";
import { bodyWeatherReport, gentleStretch, kindHand, landInTheRoom, longBreathOut } from "./body.ts";
import { doTheThingFirst, insightToInch, rewriteTheHour, twoWeekWaitingRoom } from "./lifestyle.ts";
import {
  drawTheLeftover,
  eightMinutePage,
  goodThingsSmall,
  keepTheThread,
  letterToThePart,
  reReadDay,
  valuesOnANapkin,
} from "./mind.ts";
import { emptyChair, oneRepair, shareThreePerCent } from "./relationships.ts";
import { letItBeUnfinished, nightSky, sameSong, slowWalk, wishTheRoomWell } from "./spirit-and-nature.ts";

/** In the order clinicians numbered them, 1 to 24: roughly from the first hours to the later weeks. */
export const practices: readonly Practice<MessageDescriptor>[] = [
  landInTheRoom,
  longBreathOut,
  keepTheThread,
  drawTheLeftover,
  nightSky,
  sameSong,
  bodyWeatherReport,
  eightMinutePage,
  letItBeUnfinished,
  insightToInch,
  twoWeekWaitingRoom,
  letterToThePart,
  kindHand,
  valuesOnANapkin,
  oneRepair,
  shareThreePerCent,
  goodThingsSmall,
  doTheThingFirst,
  slowWalk,
  gentleStretch,
  wishTheRoomWell,
  emptyChair,
  rewriteTheHour,
  reReadDay,
];

export const findPractice = (id: ContentId): Practice<MessageDescriptor> | undefined =>
  practices.find((practice) => practice.id === id);

/** Only once a clinic or a therapist has agreed: they are there to be found, and never suggested by themselves. */
export const practicesToAskAboutFirst: readonly ContentId[] = [gentleStretch.id, emptyChair.id];

/** Stands under the steps of every practice. */
export const practiceClosingLine: MessageDescriptor = msg`Stop at any point if you feel worse, and open Support if you need it.`;

export const practiceTimeNames: Record<PracticeTime, MessageDescriptor> = {
  "same-day": msg`Same day`,
  "two-days": msg`First two days`,
  "two-weeks": msg`First two weeks`,
  ongoing: msg`Ongoing`,
};

export const practiceDomainNames: Record<PracticeDomain, MessageDescriptor> = {
  mind: msg`Mind`,
  body: msg`Body`,
  spirit: msg`Spirit`,
  relationships: msg`Relationships`,
  lifestyle: msg`Lifestyle`,
  nature: msg`Nature`,
};
