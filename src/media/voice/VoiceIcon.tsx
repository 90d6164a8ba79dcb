import type { ReactNode } from "react";

const drawings = {
  microphone: (
    <>
      <rect x="9" y="2.5" width="6" height="12" rx="3" />
      <path d="M5 11.5a7 7 0 0 0 14 0M12 18.5v3" />
    </>
  ),
  stop: <rect x="6" y="6" width="12" height="12" rx="2.5" />,
  play: <path d="M7.5 4.8v14.4L19 12Z" />,
  pause: <path d="M8.5 5v14M15.5 5v14" />,
} as const satisfies Record<string, ReactNode>;

/** Stroked like the other icons, and like them always beside a word. */
export const VoiceIcon = ({ name }: { name: keyof typeof drawings }) => (
  <svg
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 24 24"
    width="1.25em"
    height="1.25em"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {drawings[name]}
  </svg>
);
