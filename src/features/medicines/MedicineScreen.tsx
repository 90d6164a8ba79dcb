import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Medicine } from "#src/domain/medicine.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import type { EntryOf } from "#src/journal/entries.ts";
import { allMedicines } from "#src/journal/medicines.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { BackToMedicines } from "./BackToMedicines.tsx";
import { byName } from "./by-name.ts";
import { MedicineForm } from "./MedicineForm.tsx";

const MedicineScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/medicines/$id" });
  const read = useEntry(id);
  const all = useJournal(allMedicines());
  if (!read || !all) return null;
  const { entry } = read;
  if (entry?.kind !== "medicine" || entry.deletedAt !== undefined) {
    return <NotHere heading={t`This medicine is not here`} back={<BackToMedicines />} />;
  }
  return (
    <Page>
      <PageHeading back={<BackToMedicines />}>{t`A medicine`}</PageHeading>
      <ChangeMedicine
        key={id}
        current={entry}
        names={byName(all.map(({ record }) => record)).map(({ name }) => name)}
      />
    </Page>
  );
};

interface ChangeMedicineProps {
  readonly current: EntryOf<"medicine">;
  readonly names: readonly string[];
}

const ChangeMedicine = ({ current, names }: ChangeMedicineProps) => {
  const { t } = useLingui();
  const sayChanged = useSayChanged();
  const navigate = useNavigate();
  const saving = useSaving();
  // As it was when the form was opened: a change from another tab must not slip under what is typed here.
  const [opened] = useState(current);
  const deleteEntry = useDeleteEntry(saving, {
    deleted: t`Deleted. It stays in the trash for thirty days.`,
    isBack: t`Saved. The medicine is back.`,
  });
  const leave = () => navigate({ to: "/medicines", replace: true });
  const remove = () => void deleteEntry(current, leave);

  const onSaved = ({ record }: Kept<Medicine>) => {
    const isTwin = record.id !== opened.record.id;
    sayChanged(isTwin);
    void leave();
  };
  return (
    <>
      <MedicineForm opened={opened} names={names} onSaved={onSaved} />
      {saving.problem && <NotSaved problem={saving.problem} onTryAgain={remove} />}
      <div>
        <Button variant="quiet" icon="remove" onClick={remove}>{t`Delete this change`}</Button>
      </div>
    </>
  );
};

export const route = createLazyRoute("/medicines/$id")({ component: MedicineScreen });
