import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import { contentId } from "#src/domain/ids.ts";
import type { OwnPractice } from "#src/domain/own-practice.ts";
import type { Practice, PracticeTime } from "#src/domain/practice.ts";
import type { PracticeRow } from "./PracticeRows.tsx";
import { usePracticeWords } from "./use-practice-words.ts";

/** A practice as it stands in a list. */
export const usePracticeRows = () => {
  const { t, i18n } = useLingui();
  const { minutesWords, domainWords, timeWords } = usePracticeWords();

  /** `under` is the time it is listed under: only the others are named. */
  const ours = (practice: Practice<MessageDescriptor>, under?: PracticeTime): PracticeRow => {
    const others = practice.fits.filter((time) => time !== under);
    const also = timeWords(others);
    const times = others.length === 0 ? [] : [under === undefined ? also : t`also ${also}`];
    return {
      id: practice.id,
      title: i18n._(practice.title),
      facts: [minutesWords(practice), domainWords(practice), ...times],
      isOwn: false,
    };
  };
  const ofOwn = ({ id, title, minutes }: OwnPractice): PracticeRow => ({
    id: contentId(id),
    title,
    facts: [t`My own`, ...(minutes === undefined ? [] : [minutesWords({ minutes })])],
    isOwn: true,
  });
  return { ours, ofOwn };
};
