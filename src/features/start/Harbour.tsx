import { classNames } from "#src/ui/class-names.ts";
import styles from "./Harbour.module.css";

/** A small boat at its mooring, still water, a low light. A picture only: silent to screen readers, and it never moves. */
export const Harbour = ({ className }: { className?: string | undefined }) => (
  <svg
    viewBox="0 0 400 220"
    preserveAspectRatio="xMidYMid slice"
    fill="none"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    className={classNames(styles["scene"], className)}
  >
    <defs>
      <radialGradient id="harbour-glow">
        <stop offset="0" className={styles["glowWithin"]} />
        <stop offset="1" className={styles["glowWithout"]} />
      </radialGradient>
    </defs>
    <circle cx="292" cy="86" r="88" fill="url(#harbour-glow)" />
    <circle cx="292" cy="86" r="17" className={styles["light"]} />
    <path
      d="M-10 124c38-4 58-26 92-27 30-1 42 15 70 17 34 3 50-10 82-9 38 1 54 14 92 13 34-1 56-12 94-10v22H-10Z"
      className={styles["hills"]}
    />
    <rect x="-10" y="126" width="420" height="104" className={styles["water"]} />
    <g className={styles["glitter"]}>
      <path d="M272 136h40M280 146h32M266 157h38M288 168h26M276 180h22M286 192h14" />
    </g>
    <g className={styles["ripples"]}>
      <path d="M18 150h50M52 176h80M14 198h46M190 196h58M334 158h44M340 188h40M104 206h54" />
    </g>
    <g className={styles["reflection"]}>
      <path d="M128 152h62M136 162h44M146 172h26" />
    </g>
    <path d="M196 126c10 16 26 20 42 15" className={styles["rope"]} />
    <path d="M238 142v-8a6 6 0 0 1 12 0v8" className={styles["buoy"]} />
    <path d="M228 143c4 0 4-2 8-2s4 2 8 2 4-2 8-2 4 2 8 2" className={styles["waterline"]} />
    <g transform="translate(108 56) scale(2.2)" className={styles["boat"]}>
      <path d="M23 6v25M23 8c8 4 12 11 13 18H23M18 14c-3 4-5 8-6 12h6" />
      <path d="M8 31h32c-1 4-4 7-8 7H16c-4 0-7-3-8-7Z" className={styles["hull"]} />
    </g>
    <path
      d="M108 140c7 0 7-3 14-3s7 3 14 3 7-3 14-3 7 3 14 3 7-3 14-3 7 3 14 3 7-3 14-3"
      className={styles["waterline"]}
    />
  </svg>
);
