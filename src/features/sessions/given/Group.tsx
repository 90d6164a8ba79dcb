import { use, useState, type ReactNode } from "react";
import { Details } from "#src/ui/Details.tsx";
import { FormProblemsContext } from "#src/ui/use-field.ts";
import styles from "./given.module.css";

interface GroupProps {
  readonly title: string;
  /** What was said in it, in one line. */
  readonly said: string;
  readonly isOpenAtFirst?: boolean;
  /** Something in it is being asked about. */
  readonly isAsked?: boolean;
  /** Whether a field of this name is in it. */
  readonly holds: (name: string) => boolean;
  readonly children: ReactNode;
}

/** One part of a long form, folded. It opens by itself when something in it is wrong, or asked about. */
export const Group = ({ title, said, isOpenAtFirst = false, isAsked = false, holds, children }: GroupProps) => {
  const problems = use(FormProblemsContext);
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  // What nobody has unfolded is not drawn: five parts have a hundred fields.
  const [wasOpen, setWasOpen] = useState(isOpenAtFirst);
  const [wasAsked, setWasAsked] = useState(isAsked);
  const [seen, setSeen] = useState(problems);
  if (problems !== seen) {
    setSeen(problems);
    if (problems.some(({ name }) => name !== undefined && holds(name))) setIsOpen(true);
  }
  if (isAsked !== wasAsked) {
    setWasAsked(isAsked);
    if (isAsked) setIsOpen(true);
  }
  if (isOpen && !wasOpen) setWasOpen(true);
  return (
    <Details
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      summary={
        <>
          <span className={styles["title"]}>{title}</span>
          {/* Unfolded, the fields say it. */}
          {!isOpen && (
            <span className={styles["said"]} dir="auto">
              {said}
            </span>
          )}
        </>
      }
    >
      {(isOpen || wasOpen) && <div className={styles["group"]}>{children}</div>}
    </Details>
  );
};
