import type { ReactNode } from "react";
import { StrokedIcon } from "./StrokedIcon.tsx";

const drawings = {
  camera: (
    <>
      <path d="M3 9a2 2 0 0 1 2-2h2.2l1.6-2.4h6.4L16.8 7H19a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2Z" />
      <circle cx="12" cy="13" r="3.6" />
    </>
  ),
  photo: (
    <>
      <rect x="3" y="4" width="18" height="16" rx="2.5" />
      <circle cx="8.5" cy="9.5" r="1.6" />
      <path d="m3.5 18 5.6-5 3.4 3 3.6-4 4.6 4.8" />
    </>
  ),
  brush: (
    <>
      <path d="M20.5 3.5c-4 1.6-8 5-10.4 9l1.9 1.9c4-2.4 7.2-6.6 8.5-10.9Z" />
      <path d="M9.6 13c-2.6.2-3.4 1.8-3.6 3.6-.2 1.5-1 2.5-2.5 3 3.6 1.5 8.4.8 8.6-4.2" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export const PictureIcon = ({ name }: { name: keyof typeof drawings }) => <StrokedIcon>{drawings[name]}</StrokedIcon>;
