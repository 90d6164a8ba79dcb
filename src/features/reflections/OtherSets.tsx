import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { hardDay, noWords } from "#src/content/prompts/reflection-prompts.ts";
import type { ContentId } from "#src/domain/ids.ts";
import { linkClass } from "#src/ui/button-class.ts";
import styles from "./reflections.module.css";

interface OtherSetsProps {
  readonly setId: ContentId;
  readonly onChoose: (setId: ContentId) => void;
}

const sets = [hardDay, noWords];

/** For a bad day: nobody has to unfold anything to find these. In place, so that what is written stays. */
export const OtherSets = ({ setId, onChoose }: OtherSetsProps) => {
  const { i18n } = useLingui();
  return (
    <div className={styles["others"]}>
      <span className="soft small">
        <Trans>Other questions:</Trans>
      </span>
      {sets
        .filter(({ id }) => id !== setId)
        .map(({ id, title }) => (
          <Link
            key={id}
            to="/reflect"
            search={{ set: id }}
            className={linkClass}
            onClick={(event) => {
              if (opensElsewhere(event)) return;
              event.preventDefault();
              onChoose(id);
            }}
          >
            {i18n._(title)}
          </Link>
        ))}
    </div>
  );
};

const opensElsewhere = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  metaKey || ctrlKey || shiftKey || altKey;
