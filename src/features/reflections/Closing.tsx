import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PromptSet } from "#src/content/prompts/prompt-set.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";

/** Under the questions: what to do when an answer is heavy. */
export const Closing = ({ set }: { set: PromptSet | undefined }) => {
  const { t, i18n } = useLingui();
  if (!set?.closing && !set?.leadsToSupport) {
    return <p className="soft small">{t`If this is heavy, Support is at the top of every screen.`}</p>;
  }
  return (
    <div>
      {set.closing && <p>{i18n._(set.closing)}</p>}
      {set.leadsToSupport && (
        <Link to="/support" className={linkClass}>
          <Icon name="support" />
          {t`Who you can call or text now`}
        </Link>
      )}
    </div>
  );
};
