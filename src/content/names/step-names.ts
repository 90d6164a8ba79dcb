import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { StepState } from "#src/domain/step.ts";

/** Where a step stands. None is better than another. */
export const stepStateNames: Record<StepState, MessageDescriptor> = {
  open: msg`Not yet`,
  done: msg`Done`,
  "let-go": msg`Let go`,
};
