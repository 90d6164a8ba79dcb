import type { MessageDescriptor } from "@lingui/core";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { practiceDomainNames, practiceTimeNames } from "#src/content/practices/practices.ts";
import type { Practice, PracticeTime } from "#src/domain/practice.ts";

/** The facts of a practice in words. */
export const usePracticeWords = () => {
  const { t, i18n } = useLingui();
  return {
    minutesWords: ({ minutes }: Pick<Practice<MessageDescriptor>, "minutes">): string =>
      t`${plural(minutes, { one: "# minute", other: "# minutes" })}`,
    domainWords: ({ domains }: Pick<Practice<MessageDescriptor>, "domains">): string =>
      domains.map((domain) => i18n._(practiceDomainNames[domain])).join(", "),
    timeWords: (times: readonly PracticeTime[]): string =>
      times.map((time) => i18n._(practiceTimeNames[time])).join(", "),
  };
};
