import { useId, type ComponentProps, type MouseEvent } from "react";
import { buttonClass, type ButtonLook } from "./button-class.ts";
import styles from "./Button.module.css";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./Icon.tsx";

interface ButtonProps extends Omit<ComponentProps<"button">, "disabled">, ButtonLook {
  /**
   * Why it cannot be pressed yet. While there is a reason the button does nothing, stays reachable, and the reason
   * stands beside it as text.
   */
  readonly reason?: string | undefined;
  readonly icon?: IconName | undefined;
}

/** `type` is "button" unless said otherwise. The default variant is "line". */
export const Button = ({ variant, wide, reason, icon, className, children, onClick, ...rest }: ButtonProps) => {
  const reasonId = useId();
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // A native `disabled` cannot be focused, so its reason would never be read out. This one can, and holds back by itself.
    if (reason) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <>
      <button
        type="button"
        {...rest}
        {...(reason ? { "aria-disabled": true, "aria-describedby": reasonId } : {})}
        className={classNames(buttonClass({ variant, wide }), className)}
        onClick={press}
      >
        {icon && <Icon name={icon} />}
        <span>{children}</span>
      </button>
      {reason && (
        <p id={reasonId} className={styles["reason"]}>
          {reason}
        </p>
      )}
    </>
  );
};
