import { stayOpen } from "#src/platform/stay-open.ts";

/** What tabs tell each other: someone touched one, someone can see one, and whether all of them are to stay open. */
type Word =
  | { readonly what: "touched" | "seen" | "hello" }
  | { readonly what: "stay-open"; readonly goneMs: number | undefined };

interface Listening {
  readonly onTouched: () => void;
  readonly onSeen: () => void;
}

/** Whoever writes in one tab must not be locked out by another that lies forgotten behind it. */
export const joinOtherTabs = ({ onTouched, onSeen }: Listening) => {
  const channel = new BroadcastChannel("mooring-attention");
  const say = (word: Word) => channel.postMessage(word);
  const sayStayOpen = () => say({ what: "stay-open", goneMs: stayOpen.goneMs() });

  let isBeingTold = false;
  channel.addEventListener("message", ({ data }: MessageEvent<Word>) => {
    switch (data.what) {
      case "touched":
        return onTouched();
      case "seen":
        return onSeen();
      case "hello":
        return stayOpen.isOn() ? sayStayOpen() : undefined;
      case "stay-open":
        isBeingTold = true;
        if (data.goneMs === undefined) stayOpen.end();
        else stayOpen.begin(data.goneMs);
        isBeingTold = false;
    }
  });
  const stopTelling = stayOpen.subscribe(() => {
    if (!isBeingTold) sayStayOpen();
  });
  say({ what: "hello" });

  return {
    sayTouched: () => say({ what: "touched" }),
    saySeen: () => say({ what: "seen" }),
    leave: () => {
      stopTelling();
      channel.close();
    },
  };
};
