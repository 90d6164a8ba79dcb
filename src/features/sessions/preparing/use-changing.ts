import { useRef, useState } from "react";

/** A part of the page that turns into a form and back. The button that had focus goes, so the part itself takes it. */
export const useChanging = () => {
  const [isChanging, setChanging] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const setIsChanging = (next: boolean) => {
    setChanging(next);
    place.current?.focus({ preventScroll: true });
  };
  return { isChanging, setIsChanging, place };
};
