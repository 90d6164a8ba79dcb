import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { readinessOf } from "#src/analysis/preparation.ts";
import { nudgeDays } from "#src/analysis/watch-thresholds.ts";
import { ContactLinks } from "#src/care/ContactLinks.tsx";
import { dialled } from "#src/care/dialled.ts";
import { drivingSentence } from "#src/content/checklist/after-care.ts";
import { checklist } from "#src/content/checklist/checklist.ts";
import { givesMedicine, type Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { allPreparations, firstOf } from "#src/journal/preparations.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Verbatim } from "#src/ui/Verbatim.tsx";
import styles from "./Today.module.css";
import { usePreparation } from "./use-preparation.ts";

/** In the two weeks after a session, whatever else is going on. */
export const WatchLine = ({ day, isAsking }: { day: number | null; isAsking: boolean }) => {
  if (day === null) return null;
  return (
    <p>
      {day > 0 && (
        <>
          <Trans>Day {day} of 14 after your last medicine session.</Trans>{" "}
        </>
      )}
      <Trans>
        Low days can happen in these two weeks; Support says <Link to="/support">who to call</Link>.
      </Trans>
      {isAsking && nudgeDays.includes(day) && (
        <>
          {" "}
          <Trans>How is it today? One number is enough.</Trans>
        </>
      )}
    </p>
  );
};

export const DrivingLine = () => {
  const { i18n } = useLingui();
  return <p>{i18n._(drivingSentence)}</p>;
};

/** A session whose time has passed counts as happened. One quiet way to say that it did not. */
export const NotTakenPlace = ({ id }: { id: string }) => (
  <p className={styles["kicker"]}>
    <Trans>
      If it did not take place,{" "}
      <Link to="/sessions/$id" params={{ id }}>
        say so on its page
      </Link>
      .
    </Trans>
  </p>
);

/** What is ready, who drives, and the way to it. Never out of how many: what is not ticked is not missing. */
export const ReadyLine = ({ session, now }: { session: Session; now: When }) => {
  const preparation = usePreparation(session, now);
  if (!preparation || !givesMedicine(session)) return null;
  const { ready } = readinessOf(preparation, checklist);
  const { who, isArranged } = preparation.ride;
  return (
    <p>
      <Link to="/sessions/$id" params={{ id: session.id }}>
        {ready === 0 ? (
          <Trans>Getting ready</Trans>
        ) : (
          <Plural value={ready} one="# thing is ready" other="# things are ready" />
        )}
      </Link>
      {" · "}
      {isArranged && who.trim() !== "" && (
        <Trans>
          your ride: <Verbatim text={who} />
        </Trans>
      )}
      {isArranged && who.trim() === "" && <Trans>your ride is arranged</Trans>}
      {!isArranged && <Trans>no ride arranged yet</Trans>}
    </p>
  );
};

/** Whoever brings them is one tap away on the day, also once they are home: somebody may wait for a message. */
export const RideHome = ({ session }: { session: Session }) => {
  const { t } = useLingui();
  const all = useJournal(allPreparations());
  const ride = all && firstOf(session.id, all)?.record.ride;
  if (!ride || dialled(ride.phone) === undefined) return null;
  return (
    <ContactLinks contact={{ name: ride.who.trim() === "" ? t`Your ride` : ride.who, phone: ride.phone, note: "" }} />
  );
};

/** The intention, over the whole screen. */
export const FullScreenLink = ({ id }: { id: string }) => {
  const { t } = useLingui();
  return (
    <div>
      <Link to="/sessions/$id/intention" params={{ id }} className={linkClass}>
        <Icon name="full" /> {t`Full screen`}
      </Link>
    </div>
  );
};

export const DaysToGo = ({ days }: { days: number }) => (
  <Plural value={days} _0="Your session is today" _1="Your session is tomorrow" other="Your session is in # days" />
);

export const DaysSince = ({ days }: { days: number }) => (
  <Plural value={days} _0="Your session was today" _1="Your session was yesterday" other="# days since your session" />
);
