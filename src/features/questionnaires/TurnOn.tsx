import { Trans, useLingui } from "@lingui/react/macro";
import { instrumentOf } from "#src/content/instruments/instruments.ts";
import { instrumentIds, type InstrumentId } from "#src/domain/instrument.ts";
import { Button } from "#src/ui/Button.tsx";
import { EmptyState } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useChoosing } from "./use-choosing.ts";

/** Somebody came here by its address, and it is not among those in use. */
export const TurnOn = ({ id, onUse }: { id: InstrumentId; onUse: () => void }) => {
  const { t } = useLingui();
  const { choose, problem, tryAgain } = useChoosing();
  const { name } = instrumentOf(id);
  const use = () => {
    onUse();
    choose(id, ({ inUse }) => ({ inUse: withOne(inUse, id) }));
  };
  return (
    <>
      <EmptyState action={<Button variant="main" onClick={use}>{t`Use the ${name}`}</Button>}>
        <Trans>It is not among your questionnaires.</Trans>
      </EmptyState>
      {problem && <NotSaved problem={problem} onTryAgain={tryAgain} />}
    </>
  );
};

/** In the order in which they are listed everywhere. */
export const withOne = (inUse: readonly InstrumentId[], id: InstrumentId): InstrumentId[] =>
  instrumentIds.filter((known) => known === id || inUse.includes(known));
