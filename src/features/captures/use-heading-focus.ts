import { useLayoutEffect, useRef } from "react";

/** The form that had focus is gone: what takes its place begins at its heading, wherever the page had been scrolled to. */
export const useHeadingFocus = () => {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    page.current?.querySelector("h1")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return page;
};
