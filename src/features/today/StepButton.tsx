import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import type { QuestionsDue } from "#src/analysis/questions-due.ts";
import type { Session } from "#src/domain/session.ts";
import { Icon, type IconName } from "#src/ui/Icon.tsx";
import type { Step } from "./next-step.ts";

interface StepButtonProps {
  readonly step: Step;
  readonly className: string;
  /** What an intention set now is carried into: the session that the phase is about, if there is one. */
  readonly session?: Session | undefined;
  /** What "Reflect" asks. Null leaves it to the questions for any day. */
  readonly questions: QuestionsDue | null;
}

const icons: Record<Step, IconName> = {
  plan: "calendar",
  "add-session": "add",
  intention: "words",
  "check-in": "check",
  reflect: "journal",
  "right-now": "now",
  "side-effect": "add",
  unsaid: "words",
  progress: "progress",
  questionnaires: "file",
};

/** One step, by its fixed name. Links lead to places that are always there; buttons begin something. */
export const StepButton = ({ step, className, session: about, questions }: StepButtonProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const icon = <Icon name={icons[step]} />;
  const session = about ? { session: about.id } : {};

  const button = (name: string, go: () => Promise<void>) => (
    <button type="button" className={className} onClick={() => void go()}>
      {icon}
      <span>{name}</span>
    </button>
  );
  switch (step) {
    case "plan":
      return button(t`Plan my course`, () => navigate({ to: "/course/new" }));
    case "add-session":
      return button(t`Add a session`, () => navigate({ to: "/sessions/new" }));
    case "intention":
      return button(t`Set an intention`, () => navigate({ to: "/intentions/new", search: session }));
    case "check-in":
      return (
        <Link to="/check-in" className={className}>
          {icon}
          <span>{t`Check in`}</span>
        </Link>
      );
    case "reflect":
      return (
        // About the session that was: what is written on the eve of one is not about that one.
        <Link
          to="/reflect"
          search={questions ? { session: questions.session.id, set: questions.set } : {}}
          className={className}
        >
          {icon}
          <span>{t`Reflect`}</span>
        </Link>
      );
    case "right-now":
      return (
        <Link to="/right-now" className={className}>
          {icon}
          <span>{t`Right now`}</span>
        </Link>
      );
    case "side-effect":
      return button(t`Note a side effect`, () => navigate({ to: "/effects/new", search: session }));
    case "unsaid":
      return button(t`Write what I couldn't say`, () =>
        navigate({ to: "/unsaid/new", search: { ...session, from: "today" } }),
      );
    case "progress":
      return (
        <Link to="/progress" className={className}>
          {icon}
          <span>{t`See how it went`}</span>
        </Link>
      );
    case "questionnaires":
      return (
        <Link to="/questionnaires" className={className}>
          {icon}
          <span>{t`Questionnaires`}</span>
        </Link>
      );
  }
};
