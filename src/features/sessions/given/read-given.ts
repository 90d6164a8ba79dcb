import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import {
  impressionRows,
  positions,
  settings,
  type Environment,
  type Impressions,
  type Session,
} from "#src/domain/session.ts";
import { longestName, longestWords } from "#src/domain/words.ts";
import { longNote } from "#src/forms/long-note.ts";
import type { GivenFields } from "./given-fields.ts";
import { readDoses } from "./read-doses.ts";
import { readVitals } from "./read-vitals.ts";
import { readWeight } from "./read-weight.ts";

export interface GivenProblem {
  readonly name: string;
  readonly message: MessageDescriptor;
}
export type Refuse = (name: string, message: MessageDescriptor) => void;

/** What the form changes of a session. What was emptied is undefined. */
type Given = Pick<
  Session,
  "route" | "doses" | "vitals" | "bodyWeight" | "environment" | "impressions" | "othersNoticed"
>;

type ReadGiven =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly problems: readonly GivenProblem[] };

/** What was typed, or every field that stands in the way with its sentence. No value is judged. */
export const readGiven = (fields: GivenFields, session: Session): ReadGiven => {
  const problems: GivenProblem[] = [];
  const refuse: Refuse = (name, message) => void problems.push({ name, message });

  const { route, doses } = readDoses(fields, session.route, refuse);
  const vitals = readVitals(fields, refuse);
  const bodyWeight = readWeight(fields, session, refuse);
  const environment = readEnvironment(fields, refuse);
  if (fields.othersNoticed.length > longestWords) refuse("othersNoticed", longNote);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    given: {
      route,
      doses,
      vitals: vitals.length > 0 ? vitals : undefined,
      bodyWeight,
      environment,
      impressions: readImpressions(fields),
      othersNoticed: fields.othersNoticed === "" ? undefined : fields.othersNoticed,
    },
  };
};

const readEnvironment = (fields: GivenFields, refuse: Refuse): Environment | undefined => {
  const { music, lighting, comfort, company, eyeMask, blanket } = fields;
  const words = { music, lighting, comfort, company };
  for (const [name, text] of Object.entries(words)) if (text.length > longestName) refuse(name, tooLongForALine);

  const setting = settings.find((setting) => setting === fields.setting);
  const position = positions.find((position) => position === fields.position);
  if (![setting, position, eyeMask, blanket, ...Object.values(words)].some(Boolean)) return undefined;
  return {
    ...words,
    ...(setting && { setting }),
    ...(position && { position }),
    ...(eyeMask !== "" && { eyeMask: eyeMask === "yes" }),
    ...(blanket !== "" && { blanket: blanket === "yes" }),
  };
};

const readImpressions = (fields: GivenFields): Impressions | undefined => {
  const said = impressionRows.filter((row) => fields[row] !== "").map((row) => [row, Number(fields[row])]);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
};

const tooLongForALine = msg`This is longer than one line can hold (200 characters). The rest fits in the session's note.`;
