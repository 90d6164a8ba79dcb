import styles from "./Button.module.css";
import { classNames } from "./class-names.ts";

/** main = the one filled action of a screen · line = outlined · quiet = words only · danger = erases or discards. */
type ButtonVariant = "main" | "line" | "quiet" | "danger";

export interface ButtonLook {
  readonly variant?: ButtonVariant | undefined;
  /** As wide as its column. */
  readonly wide?: boolean | undefined;
}

/** The look of a Button for what is a link: `<Link className={buttonClass({ variant: "main" })}>`. */
export const buttonClass = ({ variant = "line", wide = false }: ButtonLook = {}): string =>
  classNames(styles["button"], styles[variant], wide && styles["wide"]);

/** A link on a line of its own, with a full touch target. */
export const linkClass = styles["link"] ?? "";
