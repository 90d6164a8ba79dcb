/** The button that was pressed is gone. */
export const leaveFocus = (): void => document.querySelector<HTMLElement>("main")?.focus();
