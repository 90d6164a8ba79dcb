import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** Writes how many tests passed, failed and were skipped to the file that the runner of all stages named. */
export default class CountVitest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    // A file that could not even be read, or an error after its last test, belongs to no test.
    const brokenModules = modules.filter((module) => module.errors().length > 0).length;
    const counts = {
      passed: states.filter((state) => state === "passed").length,
      failed: states.filter((state) => state === "failed").length + brokenModules + unhandledErrors.length,
      skipped: states.filter((state) => state === "skipped" || state === "pending").length,
    };
    const file = process.env["MOORING_COUNTS"];
    if (file) writeFileSync(file, JSON.stringify(counts));
  }
}
