import { keepOnDevice } from "#src/platform/device-storage.ts";

/** Whose crisis lines are shown. */
export const chooseCountryForTests = (code: string): void => keepOnDevice("crisis-country", code);
