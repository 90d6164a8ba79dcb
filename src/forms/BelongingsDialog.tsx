import { Trans, useLingui } from "@lingui/react/macro";
import { belongingsName, belongingsOrder } from "#src/content/names/belongings-names.ts";
import { ConfirmDialog } from "#src/ui/Dialog.tsx";
import type { Kept } from "#src/vault/kind.ts";

interface BelongingsDialogProps {
  /** What else belongs to the session. With none it is closed. */
  readonly belongings: readonly Kept[];
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Before a session is deleted: what else there is, counted by kind. None of that is deleted with it. */
export const BelongingsDialog = ({ belongings, onClose, onConfirm }: BelongingsDialogProps) => {
  const { t, i18n } = useLingui();
  const counted = belongingsOrder.flatMap((kind) => {
    const count = belongings.filter((one) => one.kind === kind).length;
    return count > 0 ? [{ kind, words: i18n._(belongingsName(kind, count)) }] : [];
  });
  return (
    <ConfirmDialog
      open={belongings.length > 0}
      onClose={onClose}
      title={t`Delete this session?`}
      confirm={t`Delete the session`}
      cancel={t`Keep it`}
      danger
      onConfirm={onConfirm}
    >
      <p>
        <Trans>This also belongs to it:</Trans>
      </p>
      <ul>
        {counted.map(({ kind, words }) => (
          <li key={kind}>{words}</li>
        ))}
      </ul>
      <p>
        <Trans>
          None of that is deleted. It stays in your Journal, where it says that its session was deleted. You can undo
          this.
        </Trans>
      </p>
    </ConfirmDialog>
  );
};
