import { loincNotice } from "#src/content/instruments/instruments.ts";
import type { Instrument } from "#src/domain/instrument.ts";
import { Stack } from "#src/ui/Layout.tsx";

/** Whose it is and under which licence, as it has to be printed under the form. */
export const Notices = ({ instrument }: { instrument: Instrument }) => (
  <Stack gap={8} lang={instrument.language} translate="no" className="soft small">
    <p>{instrument.notice}</p>
    {instrument.loinc !== undefined && <p>{loincNotice}</p>}
  </Stack>
);
