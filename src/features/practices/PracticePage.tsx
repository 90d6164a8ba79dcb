import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ContentId } from "#src/domain/ids.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { DoneForm } from "./DoneForm.tsx";
import { HangOnIntention } from "./HangOnIntention.tsx";
import { KeepHere } from "./KeepHere.tsx";
import { PastLogs } from "./PastLogs.tsx";
import { PracticeChoice } from "./PracticeChoice.tsx";
import { Steps } from "./Steps.tsx";

/** A practice that can be done: one of ours, or an own one. */
export interface Doable {
  readonly id: ContentId;
  readonly title: string;
  readonly steps: readonly string[];
  readonly minutes: number | undefined;
  readonly isOwn: boolean;
  readonly purpose?: string;
  readonly caution?: string;
  readonly isKeptHere?: true;
}

interface PracticePageProps {
  readonly practice: Doable;
  /** Minutes, domain, when it fits. */
  readonly facts: readonly string[];
  /** What the way here has said it is done for. */
  readonly said: { readonly intention?: string; readonly step?: string };
  /** Last: what else can be done with an own one. */
  readonly children?: ReactNode;
}

export const PracticePage = ({ practice, facts, said, children }: PracticePageProps) => {
  const { id, title, steps, minutes, isOwn, purpose, caution, isKeptHere } = practice;
  return (
    <Page>
      <PageHeading lead={purpose} back={<BackToPractices />}>
        {isOwn ? (
          <span dir="auto" translate="no">
            {title}
          </span>
        ) : (
          title
        )}
      </PageHeading>
      {facts.length > 0 && <p className="soft small">{facts.join(" · ")}</p>}
      {caution && (
        <Notice tone="lamp">
          <p>{caution}</p>
        </Notice>
      )}
      <DoneForm practiceId={id} said={said}>
        <Steps steps={steps} minutes={minutes} isOwn={isOwn} />
        {isKeptHere && <KeepHere />}
      </DoneForm>
      <PastLogs practiceId={id} />
      <HangOnIntention practiceId={id} />
      <PracticeChoice id={id} />
      {children}
    </Page>
  );
};

export const BackToPractices = () => {
  const { t } = useLingui();
  return (
    <Link to="/practices" className={linkClass}>
      <Icon name="back" />
      {t`All practices`}
    </Link>
  );
};
