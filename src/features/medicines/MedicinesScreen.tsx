import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { medicineChangeNames, noChangeAlone } from "#src/content/names/medicine-names.ts";
import type { Medicine } from "#src/domain/medicine.ts";
import { shortened } from "#src/domain/words.ts";
import { allMedicines } from "#src/journal/medicines.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { calendarDay } from "#src/platform/clock.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, EmptyState, Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import { byName, type MedicineHistory } from "./by-name.ts";
import styles from "./medicines.module.css";

const MedicinesScreen = () => {
  const { t, i18n } = useLingui();
  const kept = useJournal(allMedicines());
  if (!kept) return null;
  const histories = byName(kept.map(({ record }) => record));
  const add = (
    <Link to="/medicines/new" className={buttonClass({ variant: "main" })}>
      <Icon name="add" />
      <span>{t`Add a medicine`}</span>
    </Link>
  );
  return (
    <Page>
      <PageHeading
        lead={t`What else you take, and when it changed, as you were told. Your own list: nothing in it is checked.`}
      >
        {t`Other medicines`}
      </PageHeading>
      {histories.length === 0 ? (
        <EmptyState action={add}>
          {t`Each medicine and each change of it becomes a quiet mark beside your mood, for you and your clinic to look at.`}
        </EmptyState>
      ) : (
        <>
          {histories.map((history) => (
            <History key={history.key} history={history} />
          ))}
          <p className="soft">{i18n._(noChangeAlone)}</p>
          <Actions withinReach>{add}</Actions>
        </>
      )}
      {histories.length === 0 && <p className="soft">{i18n._(noChangeAlone)}</p>}
    </Page>
  );
};

const History = ({ history: { name, changes } }: { history: MedicineHistory }) => {
  const { t } = useLingui();
  const [latest] = changes;
  return (
    <Section
      heading={
        <span dir="auto" translate="no" className="own-words">
          {name.trim()}
        </span>
      }
      aside={
        <Link
          to="/medicines/new"
          search={{ of: latest.id }}
          className={linkClass}
          aria-label={t`Add a change of ${name}`}
        >
          {t`Add a change`}
        </Link>
      }
    >
      <List>
        {changes.map((medicine) => (
          <Change key={medicine.id} medicine={medicine} />
        ))}
      </List>
    </Section>
  );
};

const Change = ({ medicine: { id, change, at, note } }: { medicine: Medicine }) => {
  const { t, i18n } = useLingui();
  const day = dayWords(at.localDay, calendarDay());
  return (
    <ListRow>
      <Link to="/medicines/$id" params={{ id }} className={rowLinkClass}>
        <span className={styles["change"]}>
          <span>{i18n._(medicineChangeNames[change])}</span>
          <span className="soft small">{change === "taking" ? t`since ${day}` : day}</span>
          {note.trim() !== "" && (
            <span className="own-words small" dir="auto" translate="no">
              {shortened(note, 140)}
            </span>
          )}
        </span>
        <Icon name="next" />
      </Link>
    </ListRow>
  );
};

export const route = createLazyRoute("/medicines")({ component: MedicinesScreen });
