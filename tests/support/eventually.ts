import { vi } from "vitest";

/** Until it holds. As long as a busy machine needs; the second that is usual is too short for one. */
export const eventually = <T>(work: () => T | Promise<T>): Promise<T> => vi.waitFor(work, 15_000);
