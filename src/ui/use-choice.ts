import { useEffect, useRef, useState } from "react";

interface ChoiceProps<Chosen> {
  /** Controlled when given; null means that nothing is chosen. */
  readonly value?: Chosen | undefined;
  readonly defaultValue?: Chosen | undefined;
}

/** Holds what is chosen when no parent does, and lets go of it when the form is reset. */
export const useChoice = <Chosen>(
  { value, defaultValue }: ChoiceProps<Chosen>,
  none: Chosen,
  onChange: ((chosen: Chosen) => void) | undefined,
) => {
  const [own, setOwn] = useState(defaultValue ?? none);
  const inForm = useRef<HTMLDivElement>(null);
  const initial = useRef(defaultValue ?? none);

  useEffect(() => {
    const form = inForm.current?.closest("form");
    const letGo = () => setOwn(initial.current);
    form?.addEventListener("reset", letGo);
    return () => form?.removeEventListener("reset", letGo);
  }, []);

  const choose = (next: Chosen) => {
    setOwn(next);
    onChange?.(next);
  };
  return { chosen: value === undefined ? own : value, choose, inForm };
};
