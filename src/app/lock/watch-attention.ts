import { autoLockMinutes } from "#src/platform/auto-lock.ts";
import { busyNow } from "#src/platform/busy-now.ts";
import { elapsedMs, moment, type Moment } from "#src/platform/elapsed.ts";
import { photosNow } from "#src/platform/photos-now.ts";
import { recordingNow } from "#src/platform/recording-now.ts";
import { stayOpen } from "#src/platform/stay-open.ts";
import { cover, uncover } from "./cover.ts";
import { joinOtherTabs } from "./other-tabs.ts";

interface Watching {
  /** Locks, which ends in a reload. False when it could not be: then everything stays open. */
  readonly lock: () => Promise<boolean>;
  /** It will lock within some seconds, unless someone touches something. */
  readonly onSoon: (isSoon: boolean) => void;
}

/** Out of sight for longer than this, it locks. */
export const awayMs = 60_000;
export const soonMs = 20_000;
/** After a lock that could not be. */
const againMs = 30_000;
/** How often to look, and to tell other tabs that this one can be seen. */
const lookEveryMs = 20_000;
const tellEveryMs = 5000;

/** What only a person does. The page scrolls by itself as well; whoever scrolls turns a wheel or moves a finger. */
const touches = ["pointerdown", "pointermove", "keydown", "input", "touchstart", "touchmove", "wheel"] as const;

/**
 * Locks what nobody attends to: untouched for as long as was chosen, or out of sight for a minute. While it is out of
 * sight it is covered, so that no list of open apps shows a word. Returns what ends the watch.
 */
export const watchAttention = ({ lock, onSoon }: Watching): (() => void) => {
  let touched = moment();
  let told: Moment | undefined;
  let seen = moment();
  let isAway = false;
  let isSoon = false;
  let isLocking = false;
  /** When locking last failed. Until someone touches the page, it is tried again. */
  let failed: Moment | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Somebody speaks, takes a photo, or sits through a timer in sight. Every look counts as a touch then; when there was none for long,
   * the device slept, and who woke it may be anybody.
   */
  const isAttended = (): boolean =>
    recordingNow.isOn() || photosNow.isOn() || (busyNow.isOn() && !isAway && elapsedMs(seen) <= awayMs);

  const leftMs = (): number => {
    if (stayOpen.isOn() || isAttended()) return Infinity;
    if (failed) return againMs - elapsedMs(failed);
    const untilIdle = autoLockMinutes() * 60_000 - elapsedMs(touched);
    return isAway ? Math.min(untilIdle, awayMs - elapsedMs(seen)) : untilIdle;
  };

  const tellSoon = (next: boolean) => {
    if (next === isSoon) return;
    isSoon = next;
    onSoon(next);
  };

  const look = () => {
    clearTimeout(timer);
    if (isLocking) return;
    if (isAttended()) attendedUntouched();
    const left = leftMs();
    if (left <= 0) return void lockIt();
    if (!isAway) tabs.saySeen();
    tellSoon(left <= soonMs && !isAway && !failed);
    timer = setTimeout(look, Math.min(left > soonMs ? left - soonMs : left, lookEveryMs));
  };

  const lockIt = async () => {
    isLocking = true;
    // Locked, the page goes: whatever covers it stays until then.
    if (await lock()) return;
    isLocking = false;
    failed = moment();
    if (document.visibilityState === "visible") return comeBack();
    look();
  };

  const comeBack = () => {
    isAway = false;
    seen = moment();
    uncover();
    look();
  };

  const attended = () => {
    touched = moment();
    seen = moment();
    failed = undefined;
  };

  /** Another tab that lies forgotten must not end it. */
  const attendedUntouched = () => {
    attended();
    tabs.sayTouched();
  };

  const tabs = joinOtherTabs({
    onTouched: () => {
      attended();
      if (isSoon) look();
    },
    onSeen: () => {
      seen = moment();
    },
  });

  const onTouch = () => {
    if (isLocking || (!isSoon && elapsedMs(touched) < 1000)) return;
    // A device that slept runs no timers. Whoever wakes it must not be the one who keeps it open.
    if (!failed && leftMs() <= 0) return look();
    attended();
    if (!told || elapsedMs(told) >= tellEveryMs) {
      told = moment();
      tabs.sayTouched();
    }
    if (isSoon) look();
  };

  const onVisibility = () => {
    if (document.visibilityState === "hidden") {
      // At once, and not with the next frame: the picture in the list of open apps is taken now.
      cover();
      isAway = true;
      seen = moment();
      tellSoon(false);
      look();
    } else if (!isLocking) {
      // Asked while it is still covered.
      if (leftMs() <= 0) look();
      else comeBack();
    }
  };

  for (const touch of touches) window.addEventListener(touch, onTouch, { capture: true, passive: true });
  document.addEventListener("visibilitychange", onVisibility);
  if (document.visibilityState === "hidden") onVisibility();
  else look();

  return () => {
    clearTimeout(timer);
    tabs.leave();
    tellSoon(false);
    uncover();
    for (const touch of touches) window.removeEventListener(touch, onTouch, { capture: true });
    document.removeEventListener("visibilitychange", onVisibility);
  };
};
