import { useLayoutEffect, useRef } from "react";

/** Where focus goes in a list of rows: into one that was added, and to the last one when another was taken away. */
export const useRowFocus = () => {
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<"added" | "taken">(undefined);
  useLayoutEffect(() => {
    if (!next.current) return;
    const row = list.current?.lastElementChild;
    row?.querySelector<HTMLElement>(next.current === "added" ? "input, select" : "fieldset")?.focus();
    next.current = undefined;
  });
  return {
    list,
    onAdded: () => {
      next.current = "added";
    },
    onTaken: () => {
      next.current = "taken";
    },
  };
};
