import { vi } from "vitest";

/** There is no screen here, so that nothing would ever come near it. Photos and drawings are opened at once then. */
export const everythingIsNear = () => vi.stubGlobal("IntersectionObserver", undefined);
