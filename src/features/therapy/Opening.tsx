import { useState, type ReactNode } from "react";
import { Details } from "#src/ui/Details.tsx";

interface OpeningProps {
  readonly summary: string;
  /** From the beginning. After that it is the person's to open and close. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** What is in it is made when it is first opened: a form looks for what was typed into it before. */
export const Opening = ({ summary, isOpen, children }: OpeningProps) => {
  const [wasOpen] = useState(isOpen);
  const [isMade, setIsMade] = useState(isOpen);
  return (
    <Details
      summary={summary}
      open={wasOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setIsMade(true);
      }}
    >
      {isMade && children}
    </Details>
  );
};
