import { Notice } from "#src/ui/Notice.tsx";

/** Something that was not written to disk. No words are in danger, but it has to be said. */
export const NotDone = ({ children }: { children: string }) => <Notice tone="alert" role="alert" title={children} />;
