import { useLingui } from "@lingui/react/macro";
import { use, useState } from "react";
import { Details } from "#src/ui/Details.tsx";
import { FormProblemsContext } from "#src/ui/use-field.ts";
import { WhenField, type WhenFieldProps } from "./WhenField.tsx";

interface WhenUnderMoreProps extends WhenFieldProps {
  /** The person has set it before: then it is in sight. */
  readonly isTouched: boolean;
}

/** Folded, since it is nearly always now. Opens by itself when something is wrong with it. */
export const WhenUnderMore = ({ isTouched, ...field }: WhenUnderMoreProps) => {
  const { t } = useLingui();
  const problems = use(FormProblemsContext);
  const [isOpen, setIsOpen] = useState(isTouched);
  const [seen, setSeen] = useState(problems);
  if (problems !== seen) {
    setSeen(problems);
    if (problems.some(({ name }) => name === "when")) setIsOpen(true);
  }
  return (
    <Details summary={t`More`} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <WhenField {...field} />
    </Details>
  );
};
