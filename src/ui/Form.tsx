import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type ComponentProps, type MouseEvent, type SubmitEvent } from "react";
import { classNames } from "./class-names.ts";
import styles from "./Form.module.css";
import { FormProblemsContext, type FormProblem } from "./use-field.ts";

const noProblems: readonly FormProblem[] = [];

interface FormProps extends Omit<ComponentProps<"form">, "onSubmit" | "action"> {
  /** Called with the default already prevented. Nothing the person typed is cleared. */
  readonly onSubmit?: (event: SubmitEvent<HTMLFormElement>) => void | Promise<void>;
  /** A new array after each failed try: it brings focus to the summary. Fields find theirs by `name`. */
  readonly problems?: readonly FormProblem[] | undefined;
}

/** A form that remembers nothing in the browser, and says what is wrong in our words. Children stand 24 px apart. */
export const Form = ({ onSubmit, problems = noProblems, className, children, ...rest }: FormProps) => (
  <FormProblemsContext value={problems}>
    <form
      autoComplete="off"
      {...rest}
      noValidate
      className={classNames(styles["form"], className)}
      onSubmit={(event) => {
        event.preventDefault();
        return onSubmit?.(event);
      }}
    >
      <FormProblems problems={problems} />
      {children}
    </form>
  </FormProblemsContext>
);

/** What is wrong, with a link to each field. Takes focus whenever it is given new problems. A Form has one of its own. */
const FormProblems = ({ problems }: { problems: readonly FormProblem[] }) => {
  const { t } = useLingui();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);

  if (problems.length === 0) return null;
  return (
    <section ref={summary} tabIndex={-1} aria-label={t`Before this can be saved`} className={styles["problems"]}>
      <p className={styles["title"]}>{t`Before this can be saved`}</p>
      <ul>
        {problems.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name ? (
              <a href={`#${name}`} onClick={(event) => goToField(event, name)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** By hand, since the address belongs to the router. */
const goToField = (event: MouseEvent<HTMLAnchorElement>, name: string) => {
  event.preventDefault();
  const found = event.currentTarget.closest("form")?.elements.namedItem(name);
  const field = found instanceof RadioNodeList ? found[0] : found;
  if (field instanceof HTMLElement) field.focus();
};
