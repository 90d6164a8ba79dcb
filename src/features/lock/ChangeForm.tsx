import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { Changing } from "./use-change.ts";

interface ChangeFormProps {
  readonly changing: Changing;
  readonly onChange: () => Promise<void>;
  /** What pressing does, as a verb. */
  readonly verb: string;
  readonly isDanger?: boolean;
  readonly children: ReactNode;
}

/** One question, one button, and why it did not work. */
export const ChangeForm = ({ changing, onChange, verb, isDanger = false, children }: ChangeFormProps) => {
  const { t } = useLingui();
  const { problems, problem, isSaving } = changing;
  return (
    <Form onSubmit={onChange} problems={problems}>
      {children}
      {problem && !isSaving && <NotSaved problem={problem} onTryAgain={() => void onChange()} />}
      <Actions>
        <Button type="submit" variant={isDanger ? "danger" : "main"} reason={isSaving ? t`One moment…` : undefined}>
          {verb}
        </Button>
      </Actions>
    </Form>
  );
};
