import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { capturePartNames } from "#src/content/names/capture-names.ts";
import { shortened } from "#src/domain/words.ts";
import type { Bringable } from "#src/journal/entries.ts";
import { rightNow } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";
import { Actions, OwnWords } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import styles from "./therapy.module.css";
import { useOffTheList } from "./use-off-the-list.ts";
import { useShownWords } from "./use-shown-words.ts";

/** As much as is read at a glance. The rest is in the Journal. */
const glanceUnits = 220;

export const BroughtEntry = ({ entry }: { entry: Bringable }) => {
  const { t, i18n } = useLingui();
  const off = useOffTheList();
  const { name, facts, parts } = useShownWords()(entry);
  const { id, at } = entry.record;
  const media =
    entry.kind === "capture" ? (["drawing", "photo", "voice"] as const).filter((part) => entry.record[part]) : [];
  const said = [...facts, ...media.map((part) => i18n._(capturePartNames[part]))];
  const words = parts.map(({ text }) => text).join("\n");
  const takeOff = () => void off.entry(entry);
  return (
    <li className={styles["row"]}>
      <p>
        <Link to="/journal/$id" params={{ id }} className={linkClass}>
          {name}
        </Link>{" "}
        <span className="soft small numbers">{shortDay(at.localDay, rightNow().localDay)}</span>
      </p>
      {said.length > 0 && <p className="numbers">{said.join(" · ")}</p>}
      {entry.kind === "unsaid" ? (
        // Whoever looks over a shoulder at the list has no need of it.
        <Details summary={t`Read it`}>
          <OwnWords>{words}</OwnWords>
        </Details>
      ) : (
        words !== "" && <OwnWords>{shortened(words, glanceUnits)}</OwnWords>
      )}
      {off.problem && <NotSaved problem={off.problem} onTryAgain={takeOff} />}
      <Actions>
        <Link to="/therapy/hold-up/$id" params={{ id }} replace className={buttonClass()}>
          {t`Show it large`}
        </Link>
        <Button variant="quiet" onClick={takeOff}>{t`Take it off the list`}</Button>
      </Actions>
    </li>
  );
};
