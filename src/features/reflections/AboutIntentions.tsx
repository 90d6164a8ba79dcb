import { useLingui } from "@lingui/react/macro";
import type { Intention } from "#src/domain/intention.ts";
import { shortened } from "#src/domain/words.ts";
import type { Fields } from "#src/forms/form-fields.ts";
import { Details } from "#src/ui/Details.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { isTicked, offeredFor, tickName } from "./intention-ticks.ts";

interface AboutIntentionsProps {
  readonly intentions: readonly Intention[];
  /** Empty for no session. */
  readonly sessionId: string;
  /** What is ticked when they appear. Afterwards they hold their own. */
  readonly ticks: Fields;
}

const longestLabel = 120;

/** Which intentions these words are about: those that were brought to the session, and folded the others. None, unless the person says so. */
export const AboutIntentions = ({ intentions, sessionId, ticks }: AboutIntentionsProps) => {
  const { t } = useLingui();
  const { brought, others } = offeredFor(intentions, sessionId);
  const tick = ({ id, text }: Intention) => {
    const words = shortened(text, longestLabel);
    return (
      <CheckboxField
        key={id}
        name={tickName(id)}
        label={t`This is about my intention: ${words}`}
        defaultChecked={isTicked(ticks, id)}
      />
    );
  };
  return (
    <>
      {brought.length > 0 && <Stack gap={4}>{brought.map(tick)}</Stack>}
      {others.length > 0 && (
        <Details
          summary={brought.length > 0 ? t`About another intention` : t`About an intention`}
          open={others.some(({ id }) => isTicked(ticks, id))}
        >
          <Stack gap={4}>{others.map(tick)}</Stack>
        </Details>
      )}
    </>
  );
};
