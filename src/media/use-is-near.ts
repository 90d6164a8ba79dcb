import { useEffect, useRef, useState } from "react";

/** Room enough to be ready before the thumb is there. */
const margin = "300px";

/** Whether the box is on the screen or nearly so. */
export const useIsNear = () => {
  const box = useRef<HTMLDivElement>(null);
  // Where nobody can tell, everything is near.
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === "undefined");
  useEffect(() => {
    const element = box.current;
    if (!element || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver((seen) => setIsNear(seen.some(({ isIntersecting }) => isIntersecting)), {
      rootMargin: margin,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, isNear };
};
