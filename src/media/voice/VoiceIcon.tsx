import type { ReactNode } from "react";
import { StrokedIcon } from "#src/media/StrokedIcon.tsx";

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

export const VoiceIcon = ({ name }: { name: keyof typeof drawings }) => <StrokedIcon>{drawings[name]}</StrokedIcon>;
