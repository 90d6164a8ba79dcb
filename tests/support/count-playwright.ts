import { writeFileSync } from "node:fs";
import type { Reporter, Suite } from "@playwright/test/reporter";

/** Writes how many journeys passed, failed and were skipped to the file that the runner of all stages named. */
export default class CountPlaywright implements Reporter {
  #all: Suite | undefined;
  #errors = 0;

  onBegin(_config: unknown, all: Suite): void {
    this.#all = all;
  }

  /** An error outside of any journey. */
  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const outcomes = this.#all?.allTests().map((test) => test.outcome()) ?? [];
    const counts = {
      // A "flaky" one passed at its second try.
      passed: outcomes.filter((outcome) => outcome === "expected" || outcome === "flaky").length,
      failed: outcomes.filter((outcome) => outcome === "unexpected").length + this.#errors,
      skipped: outcomes.filter((outcome) => outcome === "skipped").length,
    };
    const file = process.env["MOORING_COUNTS"];
    if (file) writeFileSync(file, JSON.stringify(counts));
  }

  printsToStdio(): boolean {
    return false;
  }
}
