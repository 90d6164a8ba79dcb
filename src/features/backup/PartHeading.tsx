import { useLayoutEffect, useRef, type ReactNode } from "react";

/** Of what has just come in the place of something else: it takes focus, so that it is read out and Tab goes on from here. */
export const PartHeading = ({ level, children }: { level: 2 | 3; children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // No return: newer browsers answer with a promise, which would be taken for a cleanup.
    heading.current?.scrollIntoView({ block: "center" });
  }, []);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <Heading ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  );
};
