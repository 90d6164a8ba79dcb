import { useLingui } from "@lingui/react/macro";
import { findPromptSet } from "#src/content/prompts/reflection-prompts.ts";
import type { ContentId } from "#src/domain/ids.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import type { Fields } from "#src/forms/form-fields.ts";
import { calendarDay, rightNow } from "#src/platform/clock.ts";
import { Details } from "#src/ui/Details.tsx";
import { Card, OwnWords, Stack } from "#src/ui/Layout.tsx";
import { SelectField } from "#src/ui/OtherFields.tsx";
import { sessionOptions } from "./session-choice.ts";
import { SetChoice } from "./SetChoice.tsx";

interface AboutProps {
  readonly sessions: readonly Session[];
  readonly intentions: readonly Intention[];
  /** Empty for no session. */
  readonly sessionId: string;
  readonly onSession: (sessionId: string) => void;
  /** Absent where the set can no longer be chosen. */
  readonly set?: { readonly id: ContentId; readonly written: Fields; readonly onChange: (id: ContentId) => void };
}

/** Which questions these are and which session the words belong to, folded into one line; and what was brought to it. */
export const About = ({ sessions, intentions, sessionId, onSession, set }: AboutProps) => {
  const { t, i18n } = useLingui();
  const started = sessionOptions(sessions, { now: rightNow(), calendarDay: calendarDay(), chosenId: sessionId, i18n });
  const isGone = sessionId !== "" && !started.some(({ value }) => value === sessionId);
  const options = isGone ? [{ value: sessionId, label: t`A session that was deleted` }, ...started] : started;
  const session = options.find(({ value }) => value === sessionId)?.label ?? t`No session`;
  const title = set && findPromptSet(set.id)?.title;
  const brought = intentions.filter(({ sessionIds }) => sessionIds.some((id) => id === sessionId));
  return (
    <Stack>
      <Details summary={title ? `${i18n._(title)} · ${session}` : session}>
        <Stack>
          {set && <SetChoice setId={set.id} written={set.written} onChange={set.onChange} />}
          <SelectField
            label={t`Session`}
            name="session"
            value={sessionId}
            none={t`No session`}
            options={options}
            onChange={({ target }) => onSession(target.value)}
          />
        </Stack>
      </Details>
      {brought.length > 0 && (
        <Card tone="lamp">
          <p className="soft small">{t`What you brought`}</p>
          {brought.map(({ id, text }) => (
            <OwnWords key={id} size="large">
              {text}
            </OwnWords>
          ))}
        </Card>
      )}
    </Stack>
  );
};
