import { use, useEffect, useRef, useState, type ReactNode } from "react";
import { Details } from "#src/ui/Details.tsx";
import { FormProblemsContext } from "#src/ui/use-field.ts";
import { Stack } from "#src/ui/Layout.tsx";
import styles from "./course.module.css";

interface FormPartProps {
  readonly summary: string;
  /** What can stand in it, in a few soft words. */
  readonly about: string;
  readonly fields: readonly string[];
  /** It holds something that was typed and is not saved. */
  readonly isTyped: boolean;
  /** Somebody wants to change this very part. */
  readonly asked: object | undefined;
  readonly children: ReactNode;
}

/** A folded part of a long form. It opens by itself for what is asked, what was typed, and what is wrong. */
export const FormPart = ({ summary, about, fields, isTyped, asked, children }: FormPartProps) => {
  const problems = use(FormProblemsContext);
  const [isOpen, setIsOpen] = useState(isTyped || asked !== undefined);
  const [seen, setSeen] = useState({ problems, asked });
  const part = useRef<HTMLDivElement>(null);
  if (problems !== seen.problems || asked !== seen.asked) {
    setSeen({ problems, asked });
    const isWrong = problems !== seen.problems && problems.some(({ name }) => name && fields.includes(name));
    if (isWrong || (asked && asked !== seen.asked)) setIsOpen(true);
  }
  useEffect(() => {
    if (!asked) return;
    part.current?.scrollIntoView({ block: "start" });
    part.current?.querySelector("summary")?.focus({ preventScroll: true });
  }, [asked]);

  return (
    <div ref={part} className={styles["part"]}>
      <Details
        summary={
          <span className={styles["words"]}>
            <span>{summary}</span>
            <span className={styles["about"]}>{about}</span>
          </span>
        }
        open={isOpen}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <Stack gap={24}>{children}</Stack>
      </Details>
    </div>
  );
};
