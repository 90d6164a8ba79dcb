import { useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Page, PageHeading } from "#src/ui/Layout.tsx";

interface KeptProps {
  readonly heading: string;
  /** Who to tell. */
  readonly children: ReactNode;
  readonly onDone: () => void;
}

/** After something was saved that somebody has to be told of: it is kept, but nobody knows of it yet. */
export const Kept = ({ heading, children, onDone }: KeptProps) => {
  const { t } = useLingui();
  const top = useRef<HTMLDivElement>(null);
  // The form that had focus is gone.
  useLayoutEffect(() => {
    top.current?.querySelector("h1")?.focus();
    top.current?.scrollIntoView({ block: "end" });
  }, []);
  return (
    <Page>
      <div ref={top}>
        <PageHeading lead={t`It is in your side-effect notes. Nobody is told of it by that.`}>{heading}</PageHeading>
      </div>
      {children}
      <Actions>
        <Button variant="main" onClick={onDone}>{t`Done`}</Button>
      </Actions>
    </Page>
  );
};
