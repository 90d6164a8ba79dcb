import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import type { Question } from "./questions.ts";

interface AskFirstProps {
  readonly question: Pick<Question, "text" | "yes" | "no">;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** One quiet question before saving. It takes focus, since Save was pressed and did not save yet. */
export const AskFirst = ({ question, onYes, onNo }: AskFirstProps) => {
  const { i18n } = useLingui();
  const asked = useRef<HTMLElement>(null);
  useEffect(() => {
    asked.current?.scrollIntoView({ block: "center" });
    asked.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section ref={asked} aria-label={i18n._(question.text)} tabIndex={-1}>
      <Notice tone="lamp">
        <p>{i18n._(question.text)}</p>
        <Actions>
          <Button onClick={onYes}>{i18n._(question.yes)}</Button>
          <Button onClick={onNo}>{i18n._(question.no)}</Button>
        </Actions>
      </Notice>
    </section>
  );
};
