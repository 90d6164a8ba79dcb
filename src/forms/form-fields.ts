import { longestWords } from "#src/domain/words.ts";

/** What stands in a form, by the names of its fields. */
export type Fields = Readonly<Record<string, string>>;

/** Read from the elements: FormData would replace a lone half of an emoji, and with it what the person typed. */
export const fieldsIn = (form: HTMLFormElement | null): Fields =>
  Object.fromEntries(
    [...(form?.elements ?? [])].flatMap((element) =>
      isField(element) && element.name ? [[element.name, element.value]] : [],
    ),
  );

/** Without `when` for as long as it holds what the form began with: the clock goes on, and nobody has set it. */
export const withoutUntouchedWhen = ({ when, ...others }: Fields, shownWhen: string): Fields =>
  when === undefined || when === shownWhen ? others : { ...others, when };

/** As much of each field as a draft can keep: one that is too long must not keep the others out. */
export const asMuchAsFits = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.slice(0, longestWords)]));

const isField = (element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
