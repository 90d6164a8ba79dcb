import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type ReactNode } from "react";
import { BoatMark } from "./BoatMark.tsx";
import { holdFocusIn } from "./hold-focus.ts";
import { Icon, type IconName } from "./Icon.tsx";
import styles from "./ShellLayout.module.css";
import { StatusLine, UndoBar } from "./Status.tsx";

interface ShellLayoutProps {
  /** The name in the header was pressed: hide or lock at once. */
  readonly onHide: () => void;
  /** Links with `className={headerLinkClass}` holding a PlaceLabel. Support is always there, also when locked. */
  readonly support: ReactNode;
  readonly settings?: ReactNode;
  /** The five links of the bar, each `className={placeClass}` holding a PlaceLabel. None while locked or at first start. */
  readonly places?: ReactNode;
  readonly children: ReactNode;
}

/** Header, one column, bar. From 60rem the bar stands at the side. Needs a StatusProvider above it. */
export const ShellLayout = ({ onHide, support, settings, places, children }: ShellLayoutProps) => {
  const { t } = useLingui();
  const header = useHeightAs("--head");
  const foot = useHeightAs("--foot");
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current ? holdFocusIn(main.current) : undefined), []);
  return (
    <div className={styles["room"]}>
      <div className={styles["shell"]}>
        <a
          href="#main"
          className={styles["skip"]}
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {t`Skip to the page`}
        </a>
        <header ref={header} className={styles["header"]}>
          <div className={styles["nameplate"]}>
            <StatusLine />
            <button type="button" className={styles["name"]} aria-label={t`Mooring: hide this screen`} onClick={onHide}>
              <BoatMark size="1.6rem" />
              <span>Mooring</span>
            </button>
          </div>
          <nav aria-label={t`Help and settings`} className={styles["headerLinks"]}>
            {settings}
            {support}
          </nav>
        </header>
        <main ref={main} id="main" tabIndex={-1} className={styles["main"]}>
          {children}
        </main>
        <div ref={foot} className={styles["foot"]}>
          <div className={styles["undo"]}>
            <UndoBar />
          </div>
          {places && (
            <nav aria-label={t`Places`} className={styles["places"]}>
              {places}
            </nav>
          )}
        </div>
      </div>
    </div>
  );
};

/** For the router's links in the bar. The current one is known by aria-current="page". */
export const placeClass = styles["place"] ?? "";
/** For the router's links in the header. */
export const headerLinkClass = styles["headerLink"] ?? "";

/** What is said above a screen: as wide as the screen's column, and apart from it. */
export const ShellNotices = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles["notices"]}>{children}</div>
);

/** What stands in such a link: an icon and its word. */
export const PlaceLabel = ({ icon, children }: { icon: IconName; children: ReactNode }) => (
  <>
    <Icon name={icon} />
    <span>{children}</span>
  </>
);

/** Keeps an element's height in a custom property, for what has to stay clear of it. */
const useHeightAs = (property: "--head" | "--foot") => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = document.documentElement.style;
    const observer = new ResizeObserver(([entry]) => {
      root.setProperty(property, `${entry?.target.getBoundingClientRect().height ?? 0}px`);
    });
    if (ref.current) observer.observe(ref.current);
    return () => {
      observer.disconnect();
      root.removeProperty(property);
    };
  }, [property]);
  return ref;
};
