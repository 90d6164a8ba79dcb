import { useState } from "react";
import { forgetOnDevice, keepOnDevice, keptOnDevice } from "#src/platform/device-storage.ts";

export const moveSteps = ["make", "send", "open", "compare", "afterwards"] as const;
export type MoveStep = (typeof moveSteps)[number];

/** Where one was in the move. On the device, since sending a file away takes one out of the app, and may end it. */
export const useMoveStep = () => {
  const [step, setStep] = useState<MoveStep>(keptStep);
  const number = moveSteps.indexOf(step);
  const go = (to: MoveStep | undefined) => {
    if (!to) return;
    keepOnDevice("move-step", to);
    setStep(to);
  };
  return {
    step,
    number: number + 1,
    next: moveSteps[number + 1],
    before: moveSteps[number - 1],
    go,
    end: () => forgetOnDevice("move-step"),
  };
};

const keptStep = (): MoveStep => {
  const kept = keptOnDevice("move-step");
  return moveSteps.find((step) => step === kept) ?? moveSteps[0];
};
