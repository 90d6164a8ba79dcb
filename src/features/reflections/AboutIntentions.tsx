import { useLingui } from "@lingui/react/macro";
import type { Intention } from "#src/domain/intention.ts";
import { shortened } from "#src/domain/words.ts";
import type { Fields } from "#src/forms/form-fields.ts";
import { Stack } from "#src/ui/Layout.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { broughtTo, isTicked, tickName } from "./intention-ticks.ts";

interface AboutIntentionsProps {
  readonly intentions: readonly Intention[];
  /** Empty for no session. */
  readonly sessionId: string;
  /** What is ticked when they appear. Afterwards they hold their own. */
  readonly ticks: Fields;
}

const longestLabel = 120;

/** Which of the intentions that were brought to the session these words are about. None, unless the person says so. */
export const AboutIntentions = ({ intentions, sessionId, ticks }: AboutIntentionsProps) => {
  const { t } = useLingui();
  const brought = broughtTo(intentions, sessionId);
  if (brought.length === 0) return null;
  return (
    <Stack gap={4}>
      {brought.map(({ id, text }) => {
        const words = shortened(text, longestLabel);
        return (
          <CheckboxField
            key={id}
            name={tickName(id)}
            label={t`This is about my intention: ${words}`}
            defaultChecked={isTicked(ticks, id)}
          />
        );
      })}
    </Stack>
  );
};
