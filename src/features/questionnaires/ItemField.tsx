import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import type { Instrument, InstrumentItem } from "#src/domain/instrument.ts";
import { Button } from "#src/ui/Button.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { RadiosField } from "#src/ui/RadiosField.tsx";
import { fieldOf } from "./fill-fields.ts";

interface ItemFieldProps {
  readonly instrument: Instrument;
  readonly item: InstrumentItem;
  /** The score as text, or "declined". Undefined while it is open. */
  readonly answer: string | undefined;
  /** Empty when the answer is taken back. */
  readonly onAnswer: (text: string) => void;
}

/** One item as published, with every answer in full. Nothing is chosen at first. */
export const ItemField = ({ instrument, item, answer, onAnswer }: ItemFieldProps) => {
  const { t } = useLingui();
  const group = useRef<HTMLDivElement>(null);
  const clear = () => {
    // The button goes with the answer, and must not take focus along.
    group.current?.querySelector("input")?.focus({ preventScroll: true });
    onAnswer("");
  };
  const options = [
    ...item.answers.map(({ label, score }) => ({ value: String(score), label })),
    ...(item.mayDecline ? [{ value: "declined", label: t`Prefer not to answer` }] : []),
  ];
  return (
    <Stack gap={8}>
      {/* The wording was tested in this language only: no translator may touch it. */}
      <div ref={group} lang={instrument.language} translate="no">
        <RadiosField
          name={fieldOf(item.id)}
          label={item.text}
          options={options}
          value={answer ?? null}
          onChange={onAnswer}
        />
      </div>
      {item.isOptional && answer !== undefined && (
        <div>
          <Button variant="quiet" aria-label={t`Clear: ${item.text}`} onClick={clear}>
            {t`Clear`}
          </Button>
        </div>
      )}
    </Stack>
  );
};
