import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/** What the ends of a goal's scale mean: 0 and 10. */
export const goalEndNames: Record<"least" | "most", MessageDescriptor> = {
  least: msg`as far away as can be`,
  most: msg`fully there`,
};
