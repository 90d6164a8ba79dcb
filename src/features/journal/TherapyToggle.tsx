import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { bringToTherapy, isBringable, type Bringable, type Entry } from "#src/journal/entries.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { NotDone } from "./NotDone.tsx";

/** Puts an entry on the list for the next conversation, where that makes sense. */
export const TherapyToggle = ({ entry }: { entry: Entry }) =>
  isBringable(entry) ? <Toggle key={entry.record.id} entry={entry} /> : null;

const Toggle = ({ entry }: { entry: Bringable }) => {
  const { t } = useLingui();
  const status = useStatus();
  const saving = useSaving();
  const [wanted, setWanted] = useState(false);
  const isBrought = entry.record.forTherapy === true;

  const bring = async (next: boolean) => {
    setWanted(next);
    if (await saving.save(() => bringToTherapy(entry, next))) status.say(t`Saved`);
  };
  return (
    <div>
      <CheckboxField
        label={t`Bring to therapy`}
        checked={saving.isSaving ? wanted : isBrought}
        onChange={({ currentTarget }) => {
          // A second tap would write over a version that is not the current one any more.
          if (!saving.isSaving) void bring(currentTarget.checked);
        }}
      />
      {isBrought && <Link to="/therapy" className={linkClass}>{t`See the list`}</Link>}
      {saving.problem && <NotDone>{t`Not saved. Nothing was changed; please try again.`}</NotDone>}
    </div>
  );
};
