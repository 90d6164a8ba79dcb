import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { LocalDay } from "#src/domain/time.ts";

/** A number for calls. */
interface Calls {
  /** For the eye: exactly as the service prints it. */
  readonly dial: string;
  /** For `tel:` — digits, star and hash. Never with a country code: a short code does not survive one. */
  readonly tel: string;
}

interface NoCalls {
  readonly dial?: undefined;
  readonly tel?: undefined;
}

interface Texts {
  readonly sms: {
    readonly to: string;
    /** The word to send, where the service asks for one. */
    readonly text?: string;
  };
}

/** Where a number was read, and how far that can be trusted. */
export interface Provenance {
  readonly source: MessageDescriptor;
  /** The day its source was last re-read. Null: not re-checked. */
  readonly verifiedAt: LocalDay | null;
  /** A: an official source or a news page was read. B: two secondary sources agree. Nothing weaker is shipped. */
  readonly grade: "A" | "B";
}

/** One way to reach one service. A service with two numbers is two lines. */
export type CrisisLine = ((Calls & Partial<Texts>) | (NoCalls & Texts)) &
  Provenance & {
    /** The service's own name, never translated. */
    readonly name: string;
    readonly note?: MessageDescriptor;
    /** It may not serve everybody there: one place or one language only. It never stands alone. */
    readonly isLimited?: true;
  };

export interface CrisisCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: MessageDescriptor;
  /** As printed in the country, the most medical first. */
  readonly emergency: readonly [string, ...string[]];
  readonly lines: readonly [CrisisLine, ...CrisisLine[]];
}

// Branding a literal needs the schema library, which is the domain's alone; a test parses every date instead.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const registryRead = "2026-06-02" as LocalDay;

/** In the open-helplines registry, with the service's or ministry's own site as its source there. */
export const inRegistry = (site: string): Provenance => ({
  source: msg`${site}, through the open-helplines registry`,
  verifiedAt: registryRead,
  grade: "A",
});

export const inNews = (sites: string): Provenance => ({
  source: msg`Reported by ${sites}`,
  verifiedAt: null,
  grade: "A",
});

export const inWikipediaAndList: Provenance = {
  source: msg`Wikipedia (2021) and a second list of crisis lines agree`,
  verifiedAt: null,
  grade: "B",
};

export const inTwoLists: Provenance = {
  source: msg`Two lists of crisis lines agree`,
  verifiedAt: null,
  grade: "B",
};
