import type { EngineBrowser, Found, Place, Role } from "./engine.ts";
import { eventually } from "./processes.ts";

/** Someone who uses the app by what a screen reader says, and waits a while for what does not come at once. */
export interface Person {
  readonly open: (address: string) => Promise<void>;
  /** There must be one of it, or it is not clear what is meant. */
  readonly press: (role: Role, name: string, within?: Place) => Promise<void>;
  readonly goTo: (place: string) => Promise<void>;
  /** Instead of what stood there. */
  readonly fill: (label: string, text: string) => Promise<void>;
  /** For fields that have a picker of their own: a time, a list. */
  readonly set: (label: string, value: string) => Promise<void>;
  readonly choose: (group: string, name: string) => Promise<void>;
  readonly chooseFile: (label: string, file: string) => Promise<void>;
  /** Presses, and waits until it is said to be saved and the form has gone. */
  readonly save: (button: string) => Promise<void>;
  readonly sees: (role: Role, name: string, within?: Place) => Promise<Found>;
  readonly reads: (...texts: readonly string[]) => Promise<void>;
  /** What the field holds. */
  readonly finds: (label: string) => Promise<string>;
  /** All that the page says. */
  readonly page: () => Promise<string>;
}

export const personAt = (browser: EngineBrowser): Person => {
  const page = async () => {
    const text = await browser.ask(() => document.querySelector("main")?.innerText ?? "");
    // A number and its unit must not part at the end of a line; to whoever reads it that is a space.
    return text.replaceAll(/[\u00A0\u202F]/g, " ");
  };

  const sees = (role: Role, name: string, within: Place = browser) =>
    eventually(
      async () => {
        const found = await within.find(role, name);
        return found.length === 1 && found[0];
      },
      async () => `one ${role} "${name}" on the page:\n${await page()}`,
    );

  const press = async (role: Role, name: string, within: Place = browser) => {
    const found = await sees(role, name, within);
    await eventually(
      () => found.ask((it) => !it.matches(":disabled, [aria-disabled=true]")),
      () => `${role} "${name}" can be pressed`,
    );
    await found.press();
  };

  return {
    open: browser.goto,
    press,
    goTo: async (place) => {
      await press("link", place);
      await sees("heading", place);
    },

    fill: async (label, text) => {
      const field = await sees("field", label);
      await field.press();
      await field.ask((it) => (it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement) && it.select());
      await field.type(text);
      await eventually(
        async () => (await valueOf(field)) === text,
        async () => `"${text}" in "${label}", which holds "${await valueOf(field)}"`,
      );
    },

    set: async (label, value) => {
      const field = await sees("field", label);
      await field.ask(setValue, value);
    },

    choose: async (group, name) => {
      const radio = await sees("radio", name, await sees("radiogroup", group));
      await radio.press();
      await eventually(
        () => radio.ask((it) => it instanceof HTMLInputElement && it.checked),
        () => `"${name}" chosen for "${group}"`,
      );
    },

    chooseFile: async (label, file) => {
      const field = await sees("field", label);
      await field.chooseFile(file);
    },

    save: async (button) => {
      await press("button", button);
      await eventually(
        async () => {
          const said = await Promise.all(
            (await browser.find("status")).map((it) => it.ask(({ innerText }) => innerText)),
          );
          const isLeft = (await browser.find("button", button)).length === 0;
          return isLeft && said.some((text) => text.includes("Saved"));
        },
        async () => `"Saved" after "${button}" on the page:\n${await page()}`,
      );
    },

    sees,
    reads: async (...texts) => {
      await eventually(
        async () => {
          const text = await page();
          return texts.every((wanted) => text.includes(wanted));
        },
        async () => `${JSON.stringify(texts)} on the page:\n${await page()}`,
      );
    },
    finds: async (label) => valueOf(await sees("field", label)),
    page,
  };
};

const valueOf = (field: Found): Promise<string> =>
  field.ask((it) => ("value" in it && typeof it.value === "string" ? it.value : ""));

/** Past React, which listens to what the element itself is told. A list takes the words of the choice. */
const setValue = (it: HTMLElement, value: string): void => {
  const isList = it instanceof HTMLSelectElement;
  const chosen = isList ? [...it.options].find(({ text }) => text === value)?.value : value;
  const kind = isList ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(it, chosen);
  for (const type of ["input", "change"]) it.dispatchEvent(new Event(type, { bubbles: true }));
};
