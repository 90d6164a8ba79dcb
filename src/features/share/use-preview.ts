import { useEffect, useRef, useState } from "react";

interface Asked {
  readonly to: "look" | "print";
}

/** Shows the page, and prints it once it is wholly drawn: its chart can come a moment later than the rest. */
export const usePreview = (isDrawn: boolean) => {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<Asked>();
  const answered = useRef<Asked>(undefined);

  useEffect(() => {
    if (!asked || asked === answered.current || (asked.to === "print" && !isDrawn)) return;
    answered.current = asked;
    if (asked.to === "look") {
      headingRef.current?.focus({ preventScroll: true });
      headingRef.current?.scrollIntoView({ block: "start" });
    } else {
      afterDrawing(() => window.print());
    }
  }, [isDrawn, asked]);

  return {
    headingRef,
    isShown: asked !== undefined,
    /** Also brings it into sight, and says where one is. */
    show: () => setAsked({ to: "look" }),
    print: () => setAsked({ to: "print" }),
  };
};

/** A chart measures its box first and draws then: two frames. */
const afterDrawing = (work: () => void) => requestAnimationFrame(() => requestAnimationFrame(work));
