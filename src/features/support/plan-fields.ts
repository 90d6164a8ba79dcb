import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Contact, SupportPlan } from "#src/domain/support-plan.ts";
import { longestName, longestWords } from "#src/domain/words.ts";

/** What the person writes in their own words. */
export const wordFields = ["signs", "alone", "distraction", "homeSafer", "reasons"] as const;
export type WordField = (typeof wordFields)[number];
export const contactFields = ["people", "clinic"] as const;
export type ContactField = (typeof contactFields)[number];

/** The form as text, as a draft keeps it. People are JSON; `over` is the id of the plan that it was begun from. */
export type FieldName = WordField | ContactField | "over";
export type PlanFields = Readonly<Record<FieldName, string>>;

export const mostContacts = 20;

export const fieldsOf = (plan: SupportPlan | undefined): PlanFields => ({
  signs: plan?.signs ?? "",
  alone: plan?.alone ?? "",
  distraction: plan?.distraction ?? "",
  people: contactsAsText(plan?.people ?? []),
  clinic: contactsAsText(plan?.clinic ?? []),
  homeSafer: plan?.homeSafer ?? "",
  reasons: plan?.reasons ?? "",
  over: plan?.id ?? "",
});

export const contactsAsText = (contacts: readonly Contact[]): string => JSON.stringify(contacts);

/** Nothing of ours writes other text there; one that is cut off at the end of a draft's room is not worth a crash. */
export const contactsIn = (text: string): Contact[] => {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.map(contactOf) : [];
  } catch {
    return [];
  }
};

const contactOf = (found: unknown): Contact => {
  const textAt = (key: string): string => {
    const text: unknown = typeof found === "object" && found !== null && Reflect.get(found, key);
    return typeof text === "string" ? text : "";
  };
  return { name: textAt("name"), phone: textAt("phone"), note: textAt("note") };
};

interface FieldProblem {
  readonly name: string;
  readonly message: MessageDescriptor;
}

type ReadPlan =
  | { readonly ok: true; readonly draft: Omit<SupportPlan, "id" | "at"> }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** What was typed as a plan, or every field that stands in the way. Rows of people that nothing stands in are left out. */
export const readPlan = (fields: PlanFields): ReadPlan => {
  const [people, clinic] = [contactsIn(fields.people), contactsIn(fields.clinic)];
  const problems = [
    ...wordFields.flatMap((name) => (fields[name].length > longestWords ? [{ name, message: tooLong }] : [])),
    ...people.flatMap((contact, index) => problemsOf(contact, "people", index)),
    ...clinic.flatMap((contact, index) => problemsOf(contact, "clinic", index)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { signs, alone, distraction, homeSafer, reasons } = fields;
  return {
    ok: true,
    draft: {
      signs,
      alone,
      distraction,
      homeSafer,
      reasons,
      people: people.filter(isSaid),
      clinic: clinic.filter(isSaid),
    },
  };
};

/** The names of the inputs of one person. */
export const inputName = (list: ContactField, index: number, part: keyof Contact): string => `${list}-${index}-${part}`;

const isSaid = ({ name, phone, note }: Contact): boolean => [name, phone, note].some((text) => text.trim() !== "");

const problemsOf = (contact: Contact, list: ContactField, index: number): FieldProblem[] => {
  if (!isSaid(contact)) return [];
  const refuse = (part: keyof Contact, message: MessageDescriptor) => ({ name: inputName(list, index, part), message });
  return [
    ...(contact.name.trim() === "" ? [refuse("name", msg`Write whose number this is, or take this one away.`)] : []),
    ...(contact.name.length > longestName ? [refuse("name", msg`A name can be 200 characters long at most.`)] : []),
    ...(contact.phone.length > longestPhone
      ? [refuse("phone", msg`Keep one number here, 60 characters at most. The rest fits in the note.`)]
      : []),
    ...(contact.note.length > longestNote ? [refuse("note", msg`A note can be 1,000 characters long at most.`)] : []),
  ];
};

const longestPhone = 60;
const longestNote = 1000;

const tooLong = msg`This is longer than one part of the plan can hold (200,000 characters). Keep here what helps fastest.`;
