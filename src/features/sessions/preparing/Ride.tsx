import { useLingui } from "@lingui/react/macro";
import { ContactLinks } from "#src/care/ContactLinks.tsx";
import { drivingSentence } from "#src/content/checklist/after-care.ts";
import { rideLineId } from "#src/content/checklist/checklist.ts";
import type { Session } from "#src/domain/session.ts";
import { Button } from "#src/ui/Button.tsx";
import { Section, Stack } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { acknowledgeDriving, tick } from "./changes.ts";
import styles from "./preparing.module.css";
import { RideForm } from "./RideForm.tsx";
import { useChanging } from "./use-changing.ts";
import type { Preparing } from "./use-preparation.ts";

/** Who takes the person there and home: one tap away, on the day itself too. */
export const Ride = ({ session, preparing }: { session: Session; preparing: Preparing }) => {
  const { t, i18n } = useLingui();
  const { isChanging, setIsChanging, place } = useChanging();
  const { preparation, change, problemIn, tryAgainIn } = preparing;
  const problem = problemIn("ride");
  const { who, phone, isArranged, noDrivingAcknowledged = false } = preparation.ride;
  const isSaid = who.trim() !== "" || phone.trim() !== "";

  return (
    <Section
      heading={t`Your ride`}
      aside={
        isSaid &&
        !isChanging && (
          <Button variant="quiet" icon="edit" aria-label={t`Change your ride`} onClick={() => setIsChanging(true)}>
            {t`Change`}
          </Button>
        )
      }
    >
      <Stack gap={8} ref={place} tabIndex={-1} className={styles["place"]}>
        {isChanging ? (
          <RideForm sessionId={session.id} preparing={preparing} onChanging={setIsChanging} />
        ) : (
          <>
            {isSaid ? (
              <ContactLinks contact={{ name: who.trim() === "" ? t`Your ride` : who, phone, note: "" }} />
            ) : (
              <>
                <p>{t`Write down who takes you home, and they are one tap away on the day.`}</p>
                <div>
                  <Button icon="add" onClick={() => setIsChanging(true)}>{t`Write down your ride`}</Button>
                </div>
              </>
            )}
            <CheckboxField
              label={t`Arranged, there and back`}
              checked={isArranged}
              onChange={(event) => void change(rideLineId, tick(rideLineId, event.currentTarget.checked), "ride")}
            />
            <CheckboxField
              label={t`I know that I won't drive afterwards`}
              hint={i18n._(drivingSentence)}
              checked={noDrivingAcknowledged}
              onChange={(event) => void change("driving", acknowledgeDriving(event.currentTarget.checked), "ride")}
            />
          </>
        )}
        {problem && <NotSaved problem={problem} onTryAgain={() => tryAgainIn("ride")} />}
      </Stack>
    </Section>
  );
};
