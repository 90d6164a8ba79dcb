import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { afterRest, findPrompt } from "#src/content/prompts/reflection-prompts.ts";
import type { Capture } from "#src/domain/capture.ts";
import { contentId, type ContentId, type SessionId } from "#src/domain/ids.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { Session } from "#src/domain/session.ts";
import { capturesOfSession } from "#src/journal/captures.ts";
import { allReflections } from "#src/journal/reflections.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { ScrapList } from "#src/media/Scraps.tsx";
import { useLeftScraps } from "#src/media/use-left-scraps.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";
import { OwnWords, Stack } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";

const twoWeeksOn = contentId("day-14");

interface SoonAfterProps {
  readonly setId: ContentId;
  readonly session: Session | undefined;
}

/** What was kept soon after the session comes back where it is asked about: after rest, and again two weeks on. */
export const SoonAfter = ({ setId, session }: SoonAfterProps) => {
  if (!session) return null;
  if (setId === afterRest.id) return <AfterRest sessionId={session.id} />;
  return setId === twoWeeksOn ? <ReadAgain sessionId={session.id} /> : null;
};

const AfterRest = ({ sessionId }: { sessionId: SessionId }) => {
  const { t } = useLingui();
  useLeftScraps({ evenIfRecent: true });
  const captures = useJournal(capturesOfSession(sessionId));
  if (!captures || captures.length === 0) return null;
  return (
    <Stack gap={8}>
      {/* What was kept can be a screen or two, and whoever has read it comes to write. */}
      <div>
        <Button
          variant="quiet"
          onClick={({ currentTarget }) => currentTarget.closest("form")?.querySelector("textarea")?.focus()}
        >{t`Straight to the questions`}</Button>
      </div>
      <Details summary={t`What you kept`} open>
        <ScrapList captures={captures} aside={changeLink} />
      </Details>
    </Stack>
  );
};

const ReadAgain = ({ sessionId }: { sessionId: SessionId }) => {
  const { t } = useLingui();
  useLeftScraps();
  const captures = useJournal(capturesOfSession(sessionId));
  const reflections = useJournal(allReflections()) ?? [];
  const soon = reflections.filter(({ record }) => record.sessionId === sessionId && record.promptSet === afterRest.id);
  if (!captures || captures.length + soon.length === 0) return null;
  return (
    <Details summary={t`Read it again`} open>
      <Stack gap={24}>
        {captures.length > 0 && <ScrapList captures={captures} />}
        {soon.map(({ record }) => (
          <SoonAfterWords key={record.id} reflection={record} />
        ))}
      </Stack>
    </Details>
  );
};

const SoonAfterWords = ({ reflection: { at, answers } }: { reflection: Reflection }) => {
  const { t, i18n } = useLingui();
  return (
    <Stack>
      <p className="soft small">{dateTimeWords(at, today())}</p>
      {answers.map(({ promptId, text }) => {
        const prompt = findPrompt(promptId);
        return (
          <Stack key={promptId} gap={4}>
            <p className="soft small">{prompt ? i18n._(prompt.text) : t`A question of an earlier version`}</p>
            <OwnWords>{text}</OwnWords>
          </Stack>
        );
      })}
    </Stack>
  );
};

const changeLink = ({ record }: Kept<Capture>) => <ChangeLink capture={record} />;

const ChangeLink = ({ capture: { id, at } }: { capture: Capture }) => {
  const { t } = useLingui();
  const time = dateTimeWords(at, today());
  return (
    <Link to="/captures/$id" params={{ id }} className={linkClass} aria-label={t`Change what you kept on ${time}`}>
      {t`Change`}
    </Link>
  );
};
