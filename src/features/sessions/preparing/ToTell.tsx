import { Trans, useLingui } from "@lingui/react/macro";
import { tellYourClinicIf } from "#src/content/checklist/tell-your-clinic.ts";
import type { Session } from "#src/domain/session.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { OwnWords, Section, Stack } from "#src/ui/Layout.tsx";
import styles from "./preparing.module.css";
import { ToTellForm } from "./ToTellForm.tsx";
import { useChanging } from "./use-changing.ts";
import type { Preparing } from "./use-preparation.ts";

/** What the clinic is to hear before the medicine. What matters to a clinic stands beside it, and is never asked. */
export const ToTell = ({ session, preparing }: { session: Session; preparing: Preparing }) => {
  const { t, i18n } = useLingui();
  const { isChanging, setIsChanging, place } = useChanging();
  const { toTell } = preparing.preparation;
  const isSaid = toTell.trim() !== "";

  return (
    <Section
      heading={t`What to tell your clinic`}
      aside={
        isSaid &&
        !isChanging && (
          <Button
            variant="quiet"
            icon="edit"
            aria-label={t`Change what to tell your clinic`}
            onClick={() => setIsChanging(true)}
          >
            {t`Change`}
          </Button>
        )
      }
    >
      <Stack gap={8} ref={place} tabIndex={-1} className={styles["place"]}>
        {isChanging && <ToTellForm sessionId={session.id} preparing={preparing} onChanging={setIsChanging} />}
        {!isChanging && isSaid && <OwnWords>{toTell}</OwnWords>}
        {!isChanging && !isSaid && (
          <div>
            <Button icon="words" onClick={() => setIsChanging(true)}>{t`Write it down`}</Button>
          </div>
        )}
        <Details summary={t`What a clinic wants to know`}>
          <p>
            <Trans>Tell your clinic if</Trans>
          </p>
          <ul className={styles["plain"]}>
            {tellYourClinicIf.map((line) => (
              <li key={line.id}>{i18n._(line)}</li>
            ))}
          </ul>
          <p className={styles["soft"]}>
            <Trans>Tell them about every medicine you take, too. Don't change any without your prescriber.</Trans>
          </p>
        </Details>
      </Stack>
    </Section>
  );
};
