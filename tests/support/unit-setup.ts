import { vi } from "vitest";
import { i18n } from "@lingui/core";
import "fake-indexeddb/auto";

// A zone whose clocks change, the same on every machine that runs the tests.
process.env["TZ"] = "Europe/Prague";

// English stands in the code; there is no catalogue to load.
i18n.loadAndActivate({ locale: "en", messages: {} });

// The real one needs a worker, and takes the better part of a second by design.
vi.mock("#src/vault/argon2id.ts", async () => {
  const { cheapKdf } = await import("./cheap-kdf.ts");
  return { argon2id: cheapKdf };
});
