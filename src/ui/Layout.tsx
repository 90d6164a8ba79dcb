import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./Layout.module.css";

/** The root of every screen: one column, 38rem. Children stand 24 px apart. */
export const Page = ({ children }: { children: ReactNode }) => <div className={styles["page"]}>{children}</div>;

type Gap = 4 | 8 | 12 | 16 | 24 | 32 | 48;

/** Children under each other, `gap` px apart (at the base text size). */
export const Stack = ({ gap = 16, className, ...rest }: ComponentProps<"div"> & { gap?: Gap }) => (
  <div {...rest} className={classNames(styles["stack"], styles[`gap${gap}`], className)} />
);

/** Buttons in a row that wraps. `withinReach`: stays above the bar while the form scrolls. Once per screen. */
export const Actions = ({ withinReach = false, children }: { withinReach?: boolean; children: ReactNode }) => (
  <div className={classNames(styles["actions"], withinReach && styles["withinReach"])}>{children}</div>
);

interface PageHeadingProps {
  readonly children: ReactNode;
  /** One soft sentence under the heading. */
  readonly lead?: ReactNode;
  /** A link back, with `className={linkClass}` and `<Icon name="back" />`. */
  readonly back?: ReactNode;
}

/** The h1. The app moves focus to it after a change of place. */
export const PageHeading = ({ children, lead, back }: PageHeadingProps) => (
  <div className={styles["heading"]}>
    {back}
    <h1 tabIndex={-1}>{children}</h1>
    {lead && <p className={styles["lead"]}>{lead}</p>}
  </div>
);

interface SectionProps {
  readonly heading: ReactNode;
  /** Stands beside the heading: a link or a quiet button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A region named by its h2. */
export const Section = ({ heading, aside, children }: SectionProps) => {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles["section"]}>
      <div className={styles["sectionHead"]}>
        <h2 id={headingId}>{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
};

/** A raised piece of paper. `lamp` marks what the day is about. */
export const Card = ({ tone = "plain", className, ...rest }: ComponentProps<"div"> & { tone?: "plain" | "lamp" }) => (
  <div {...rest} className={classNames(styles["card"], tone === "lamp" && styles["lamp"], className)} />
);

/** What this place will be for, in one warm sentence, with the one action. */
export const EmptyState = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className={styles["empty"]}>
    <p>{children}</p>
    {action}
  </div>
);

interface OwnWordsProps {
  readonly children: string;
  readonly size?: "text" | "large" | "arms-length";
}

/** What the person wrote, exactly as typed, in serif. Never offered to a translator, in whichever direction it runs. */
export const OwnWords = ({ children, size = "text" }: OwnWordsProps) => (
  <p
    dir="auto"
    translate="no"
    className={classNames(
      "own-words",
      size === "large" && styles["largeWords"],
      size === "arms-length" && styles["atArmsLength"],
    )}
  >
    {children}
  </p>
);
