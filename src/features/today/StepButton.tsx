import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { Icon, type IconName } from "#src/ui/Icon.tsx";
import type { Step } from "./next-step.ts";

interface StepButtonProps {
  readonly step: Step;
  readonly className: string;
  /** The session it is about, if there is one. */
  readonly sessionId?: string | undefined;
}

const icons: Record<Step, IconName> = {
  plan: "calendar",
  "add-session": "add",
  intention: "words",
  "check-in": "check",
  reflect: "journal",
  progress: "progress",
  questionnaires: "file",
};

/** One step, by its fixed name. Links lead to places that are always there; buttons begin something. */
export const StepButton = ({ step, className, sessionId }: StepButtonProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const icon = <Icon name={icons[step]} />;
  const session = sessionId === undefined ? {} : { session: sessionId };

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
        <Link to="/reflect" search={session} className={className}>
          {icon}
          <span>{t`Reflect`}</span>
        </Link>
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
