import { useLingui } from "@lingui/react/macro";
import { use, useState } from "react";
import { here } from "#src/platform/clock.ts";
import { Details } from "#src/ui/Details.tsx";
import { DateTimeField } from "#src/ui/OtherFields.tsx";
import { FormProblemsContext } from "#src/ui/use-field.ts";

interface WhenUnderMoreProps {
  /** A wall time. */
  readonly defaultValue: string;
  /** The person has set it before: then it is in sight. */
  readonly isTouched: boolean;
  /** Of what is edited: it keeps the zone it was written in. */
  readonly zone?: string | undefined;
}

/** Folded, since it is nearly always now. Opens by itself when something is wrong with it. */
export const WhenUnderMore = ({ defaultValue, isTouched, zone }: WhenUnderMoreProps) => {
  const { t } = useLingui();
  const problems = use(FormProblemsContext);
  const [isOpen, setIsOpen] = useState(isTouched);
  const [seen, setSeen] = useState(problems);
  if (problems !== seen) {
    setSeen(problems);
    if (problems.some(({ name }) => name === "when")) setIsOpen(true);
  }

  // "Europe/Prague" is said as "Prague".
  const place = zone?.split("/").at(-1)?.replaceAll("_", " ");
  return (
    <Details summary={t`More`} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <DateTimeField
        name="when"
        label={t`When`}
        hint={place && zone !== here() ? t`By the clocks of ${place}, where it was written.` : undefined}
        defaultValue={defaultValue}
        // Without it the year takes six digits, and typing does not go on to the time.
        max="9999-12-31T23:59"
      />
    </Details>
  );
};
