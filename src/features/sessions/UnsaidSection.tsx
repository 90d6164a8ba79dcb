import { Plural, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import type { SessionId } from "#src/domain/ids.ts";
import { unsaidOfSession } from "#src/journal/unsaid.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Section } from "#src/ui/Layout.tsx";

/** That there are such notes and how many, never their words: this page is looked at together with others. */
export const UnsaidSection = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const notes = useJournal(unsaidOfSession(sessionId));
  if (!notes) return null;
  return (
    <Section heading={t`What I couldn't say`}>
      {notes.length > 0 ? (
        <div>
          <Link to="/journal" search={{ session: sessionId, kind: "unsaid" }} className={linkClass}>
            <Plural value={notes.length} one="# note, in your journal" other="# notes, in your journal" />
            <Icon name="next" />
          </Link>
        </div>
      ) : (
        <p className="soft">{t`What stayed behind the wall can be written here, for you alone.`}</p>
      )}
      <div>
        <Button icon="words" onClick={() => void navigate({ to: "/unsaid/new", search: { session: sessionId } })}>
          {t`Write what I couldn't say`}
        </Button>
      </div>
    </Section>
  );
};
