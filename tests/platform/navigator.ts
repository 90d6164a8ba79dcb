import { onTestFinished } from "vitest";

/** This browser, but for these. Until the end of the test. */
export const withNavigator = (properties: Record<string, unknown>): void => {
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(navigator, name, { value, configurable: true });
    // What stands on the prototype shows again.
    onTestFinished(() => void Reflect.deleteProperty(navigator, name));
  }
};
