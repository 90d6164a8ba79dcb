import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useNavigate, useSearch } from "@tanstack/react-router";
import { allMedicines } from "#src/journal/medicines.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { BackToMedicines } from "./BackToMedicines.tsx";
import { byName } from "./by-name.ts";
import { MedicineForm } from "./MedicineForm.tsx";

const NewMedicineScreen = () => {
  const { t } = useLingui();
  const status = useStatus();
  const navigate = useNavigate();
  const { of } = useSearch({ from: "/medicines/new" });
  const kept = useJournal(allMedicines());
  if (!kept) return null;
  const medicines = kept.map(({ record }) => record);

  const onSaved = () => {
    status.say(t`Saved`);
    void navigate({ to: "/medicines", replace: true });
  };
  return (
    <Page>
      <PageHeading back={<BackToMedicines />} lead={t`Something else you take, or a change of it, as you were told.`}>
        {t`A medicine`}
      </PageHeading>
      <MedicineForm
        earlier={medicines.find(({ id }) => id === of)}
        names={byName(medicines).map(({ name }) => name)}
        onSaved={onSaved}
      />
    </Page>
  );
};

export const route = createLazyRoute("/medicines/new")({ component: NewMedicineScreen });
