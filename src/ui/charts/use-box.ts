import { useLayoutEffect, useRef, useState, type RefObject } from "react";

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Pixels: what the text size makes of 1em. Everything in a chart grows with it. */
  readonly em: number;
}

/** A small phone. Kept until there is a layout to measure: in a hidden part of the page, in tests, on paper. */
const unmeasured: Box = { width: 320, height: 260, em: 14 };

/** The size of an element, now and after every change of the window or the text size. Its content must not decide it. */
export const useBox = <Element extends HTMLElement>(): [RefObject<Element | null>, Box] => {
  const ref = useRef<Element>(null);
  const [box, setBox] = useState(unmeasured);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      const em = Number.parseFloat(getComputedStyle(element).fontSize) || unmeasured.em;
      setBox((before) =>
        before.width === width && before.height === height && before.em === em ? before : { width, height, em },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [ref, box];
};
