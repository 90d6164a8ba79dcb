import { useLingui } from "@lingui/react/macro";
import { ContactLinks } from "#src/care/ContactLinks.tsx";
import { coursePersonNames } from "#src/content/names/course-names.ts";
import { coursePeople, type Course } from "#src/domain/course.ts";
import { Button } from "#src/ui/Button.tsx";
import { Section } from "#src/ui/Layout.tsx";
import styles from "./course.module.css";

interface PeopleProps {
  readonly course: Course;
  /** Opens the place to write them down. */
  readonly onAdd: () => void;
}

/** Who belongs to the course, each one tap away. */
export const People = ({ course, onAdd }: PeopleProps) => {
  const { t, i18n } = useLingui();
  const known = coursePeople.flatMap((role) => {
    const person = course[role];
    return person ? [{ role, ...person }] : [];
  });
  if (known.length === 0 && course.status === "finished") return null;
  if (known.length === 0) {
    return (
      <Section heading={t`People`}>
        <p className="soft">{t`Your clinic, your therapist, and who answers at night: with their numbers here, each is one tap away.`}</p>
        <div>
          <Button icon="add" onClick={onAdd}>{t`Add people and numbers`}</Button>
        </div>
      </Section>
    );
  }
  return (
    <Section
      heading={t`People`}
      aside={<Button variant="quiet" onClick={onAdd} aria-label={t`Change people`}>{t`Change`}</Button>}
    >
      <div className={styles["people"]}>
        {known.map(({ role, name, phone }) => {
          const roleName = i18n._(coursePersonNames[role]);
          const hasName = name.trim() !== "";
          return (
            <div key={role} className={styles["person"]}>
              {hasName && <p className={styles["role"]}>{roleName}</p>}
              <ContactLinks contact={{ name: hasName ? name : roleName, phone, note: "" }} />
            </div>
          );
        })}
      </div>
    </Section>
  );
};
