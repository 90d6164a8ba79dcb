import { useLingui } from "@lingui/react/macro";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { JournalOpenContext } from "#src/care/journal-open.ts";
import { LeftWords } from "#src/forms/LeftWords.tsx";
import { LeftPhotos } from "#src/media/LeftPhotos.tsx";
import { LeftRecordings } from "#src/media/voice/LeftRecordings.tsx";
import { recordingNow } from "#src/platform/recording-now.ts";
import { HiddenScreen } from "#src/ui/HiddenScreen.tsx";
import { headerLinkClass, placeClass, PlaceLabel, ShellLayout, ShellNotices } from "#src/ui/ShellLayout.tsx";
import { StatusProvider } from "#src/ui/Status.tsx";
import { BackToLock } from "./lock/BackToLock.tsx";
import { LockFirst } from "./lock/LockFirst.tsx";
import { LockWatch } from "./lock/LockWatch.tsx";
import { KeptWhileLocked } from "./lock/KeptWhileLocked.tsx";
import { isHelp, needsNoUnlocking } from "./lock/needs-no-unlocking.ts";
import { ClosedElsewhere } from "./recovery/ClosedElsewhere.tsx";
import { useStart } from "./start-context.ts";
import { StartScreens } from "./StartScreens.tsx";
import { UpdateNotice } from "./UpdateNotice.tsx";

/** Round every screen: the name (press to hide), Support, the five places, and what was just saved. */
export const Shell = () => {
  const { t } = useLingui();
  // Of the screen that is shown: while the next one is being fetched, the address is ahead of it.
  const pathname = useRouterState({ select: ({ matches }) => matches.at(-1)?.pathname ?? "/" });
  const { journal } = useStart();
  const [isHidden, setIsHidden] = useState(false);
  const isOpen = journal.state === "open";
  useFocusOnNewPlace(`${pathname} ${journal.state === "looking" ? "open" : journal.state}`);

  const places = isOpen && (
    <>
      <Link to="/" className={placeClass} activeOptions={{ exact: true }}>
        <PlaceLabel icon="today">{t`Today`}</PlaceLabel>
      </Link>
      <Link to="/journal" className={placeClass}>
        <PlaceLabel icon="journal">{t`Journal`}</PlaceLabel>
      </Link>
      <Link to="/progress" className={placeClass}>
        <PlaceLabel icon="progress">{t`Progress`}</PlaceLabel>
      </Link>
      <Link to="/practices" className={placeClass}>
        <PlaceLabel icon="practices">{t`Practices`}</PlaceLabel>
      </Link>
      <Link to="/share" className={placeClass}>
        <PlaceLabel icon="share">{t`Share`}</PlaceLabel>
      </Link>
    </>
  );
  const settings = isOpen ? (
    <Link to="/settings" className={headerLinkClass}>
      <PlaceLabel icon="settings">{t`Settings`}</PlaceLabel>
    </Link>
  ) : (
    journal.state === "locked" && <BackToLock />
  );
  const hide = () => {
    setIsHidden(true);
    // Whoever came in must not be heard in it.
    void recordingNow.finish();
  };
  const comeBack = () => setIsHidden(false);
  const support = (
    <Link to="/support" className={headerLinkClass}>
      <PlaceLabel icon="support">{t`Support`}</PlaceLabel>
    </Link>
  );

  return (
    <StatusProvider place={pathname}>
      <ShellLayout onHide={hide} support={support} settings={settings} places={places}>
        <ShellNotices>
          <UpdateNotice />
          {isOpen && (
            <>
              <KeptWhileLocked />
              <LeftRecordings />
              <LeftPhotos />
              <LeftWords />
            </>
          )}
        </ShellNotices>
        {isOpen && <LockWatch isHidden={isHidden} onReturn={comeBack} />}
        <Place pathname={pathname} />
      </ShellLayout>
      {isHidden && !isOpen && <HiddenScreen onReturn={comeBack} />}
    </StatusProvider>
  );
};

/** Crisis lines need no journal, and no unlocking. */
const Place = ({ pathname }: { pathname: string }) => {
  const { journal } = useStart();
  const isSupport = isHelp(pathname);
  const isBeforeLock = journal.state === "locked" && needsNoUnlocking(pathname);
  if (journal.state === "open" || journal.state === "closed-elsewhere" || isSupport || isBeforeLock) {
    // One place in the tree for all of them: a screen that moved would be made anew, and what is being written there gone.
    return (
      <ClosedElsewhere isClosed={journal.state === "closed-elsewhere" && !isSupport}>
        <LockFirst isNeeded={journal.state !== "open" || pathname === "/settings/lock" || needsNoUnlocking(pathname)}>
          <JournalOpenContext value={journal.state === "open"}>
            <Outlet />
          </JournalOpenContext>
        </LockFirst>
      </ClosedElsewhere>
    );
  }
  return <StartScreens journal={journal} />;
};

/** Says where one is after a change of place: to a screen reader, and to the next press of Tab. */
const useFocusOnNewPlace = (place: string) => {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return undefined;
    before.current = place;
    if (focusHeading()) return undefined;
    // A screen that still reads the journal has no heading yet; the page itself will do until then.
    const main = document.querySelector<HTMLElement>("main");
    main?.focus({ preventScroll: true });
    const observer = new MutationObserver(() => {
      const isElsewhere = document.activeElement !== main && document.activeElement !== document.body;
      if (isElsewhere || focusHeading()) observer.disconnect();
    });
    if (main) observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [place]);
};

const focusHeading = (): boolean => {
  const heading = document.querySelector<HTMLElement>("main h1");
  heading?.focus({ preventScroll: true });
  return heading !== null;
};
