/** What stands in a form, by the names of its fields. */
export type Fields = Readonly<Record<string, string>>;

/** Read from the elements: FormData would replace a lone half of an emoji, and with it what the person typed. */
export const fieldsIn = (form: HTMLFormElement | null): Fields =>
  Object.fromEntries(
    [...(form?.elements ?? [])].flatMap((element) =>
      isField(element) && element.name ? [[element.name, element.value]] : [],
    ),
  );

/** As much as one field of a record or a draft can keep, in UTF-16 units. See `Words`. */
export const longestWords = 200_000;

const isField = (element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
