import type { IntentionId } from "#src/domain/ids.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { Fields } from "#src/forms/form-fields.ts";

/** The field of the tick at an intention. */
export const tickName = (id: IntentionId): string => `intention/${id}`;

const ticked = "yes";

export const isTicked = (fields: Fields, id: IntentionId): boolean => fields[tickName(id)] === ticked;

export const tickedFields = (ids: readonly IntentionId[]): Fields =>
  Object.fromEntries(ids.map((id) => [tickName(id), ticked]));

/** What is ticked in a form: the value of a checkbox is the same whether it is or not. */
export const ticksIn = (form: HTMLFormElement | null): Fields =>
  Object.fromEntries(
    [...(form?.elements ?? [])].flatMap((element) =>
      element instanceof HTMLInputElement && element.type === "checkbox" && element.name !== ""
        ? [[element.name, element.checked ? ticked : ""]]
        : [],
    ),
  );

interface TickedAmong {
  readonly intentions: readonly Intention[];
  readonly sessionId: string | undefined;
  readonly original: Reflection | undefined;
}

/** Those on the screen that are ticked, and those of the original that are not on the screen, unless they were taken off before. */
export const intentionIdsIn = (fields: Fields, { intentions, sessionId, original }: TickedAmong): IntentionId[] => {
  const { brought, others: open } = offeredFor(intentions, sessionId);
  const shown = [...brought, ...open].map(({ id }) => id);
  const others = (original?.intentionIds ?? []).filter((id) => !shown.includes(id) && fields[tickName(id)] !== "");
  return [...shown.filter((id) => isTicked(fields, id)), ...others];
};

interface Offered {
  /** Carried into the session. */
  readonly brought: readonly Intention[];
  /** Still held and not carried into it, the latest first. */
  readonly others: readonly Intention[];
}

/** Which intentions words about a session, or about none, can be said to be about. */
export const offeredFor = (intentions: readonly Intention[], sessionId: string | undefined): Offered => {
  const isBrought = ({ sessionIds }: Intention) => sessionIds.some((id) => id === sessionId);
  return {
    brought: intentions.filter(isBrought),
    others: intentions.filter((intention) => !isBrought(intention) && !intention.setDownAt).toReversed(),
  };
};
