import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { intentionPrompts } from "#src/content/prompts/intention-prompts.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Stack } from "#src/ui/Layout.tsx";

const { prompts, title, closing } = intentionPrompts;

/** Ways into an intention, one at a time: a list of nine would be homework. */
export const OtherThoughts = () => {
  const { t, i18n } = useLingui();
  const [index, setIndex] = useState(0);
  const prompt = prompts[index];
  return (
    <Details summary={i18n._(title)}>
      <Stack gap={12}>
        <p aria-live="polite">{prompt && i18n._(prompt.text)}</p>
        <div>
          <Button onClick={() => setIndex((index + 1) % prompts.length)}>{t`Another thought`}</Button>
        </div>
        {closing && <p>{i18n._(closing)}</p>}
      </Stack>
    </Details>
  );
};
