import { useLingui } from "@lingui/react/macro";
import type { Course } from "#src/domain/course.ts";
import { Button } from "#src/ui/Button.tsx";
import { OwnWords, Section, Stack } from "#src/ui/Layout.tsx";

interface ClinicSaidProps {
  readonly course: Course;
  /** Opens the place to write it down. */
  readonly onAdd: () => void;
}

/** The clinic's own rules, as the person was told them. None of ours. */
export const ClinicSaid = ({ course: { foodRule, afterCare, status }, onAdd }: ClinicSaidProps) => {
  const { t } = useLingui();
  if (foodRule === undefined && afterCare === undefined && status === "finished") return null;
  if (foodRule === undefined && afterCare === undefined) {
    return (
      <Section heading={t`What the clinic said`}>
        <p className="soft">{t`Clinics differ about eating and drinking before, and about the hours after. Yours can stand here.`}</p>
        <div>
          <Button icon="add" onClick={onAdd}>{t`Write it down`}</Button>
        </div>
      </Section>
    );
  }
  return (
    <Section
      heading={t`What the clinic said`}
      aside={<Button variant="quiet" onClick={onAdd} aria-label={t`Change what the clinic said`}>{t`Change`}</Button>}
    >
      {foodRule !== undefined && (
        <Stack gap={4}>
          <h3>{t`Eating and drinking before a session`}</h3>
          <OwnWords>{foodRule}</OwnWords>
        </Stack>
      )}
      {afterCare !== undefined && (
        <Stack gap={4}>
          <h3>{t`The hours after`}</h3>
          <OwnWords>{afterCare}</OwnWords>
        </Stack>
      )}
    </Section>
  );
};
