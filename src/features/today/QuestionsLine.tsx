import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { QuestionsToMention } from "#src/analysis/questions-due.ts";
import { hardDay } from "#src/content/prompts/reflection-prompts.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";

/** On the days for which there are questions, half a sentence says so, until they were answered. */
export const QuestionsLine = ({ mention, today }: { mention: QuestionsToMention | null; today: LocalDay }) => {
  if (!mention) return null;
  return <p>{mention.isOfEarlier ? <OfEarlier mention={mention} today={today} /> : <OfLast mention={mention} />}</p>;
};

/** "Reflect" leads to these. */
const OfLast = ({ mention: { set } }: { mention: QuestionsToMention }) => {
  switch (set) {
    case "after-rest":
      return <Trans>Questions about your last session are waiting under Reflect, if you like.</Trans>;
    case "day-1-3":
      return <Trans>Four small questions for the days after your last session wait under Reflect, if you like.</Trans>;
    case "day-7":
      return <Trans>One week on from your last session: four questions are waiting under Reflect, if you like.</Trans>;
    case "day-14":
      return (
        <Trans>
          Two weeks on from your last session: under Reflect you can read again what you wrote right after, and see what
          is different.
        </Trans>
      );
  }
};

/** "Reflect" is about the session that came between: these have a link of their own. */
const OfEarlier = ({ mention: { session, set }, today }: { mention: QuestionsToMention; today: LocalDay }) => {
  const search = { session: session.id, set };
  const day = dayWords(session.at.localDay, today);
  return set === "day-7" ? (
    <Trans>
      One week on from your session on {day}:{" "}
      <Link to="/reflect" search={search}>
        four questions about it
      </Link>
      , if you like.
    </Trans>
  ) : (
    <Trans>
      Two weeks on from your session on {day}:{" "}
      <Link to="/reflect" search={search}>
        read again what you wrote right after
      </Link>
      , if you like.
    </Trans>
  );
};

/** For who looks here on a bad day: questions for such a day, and the way to Support, are one tap away. */
export const HardDayLink = () => (
  <div>
    <Link to="/reflect" search={{ set: hardDay.id }} className={linkClass}>
      <Trans>A hard day?</Trans>
    </Link>
  </div>
);
