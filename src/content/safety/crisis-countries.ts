import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { americas } from "./crisis-americas.ts";
import { asiaAfricaOceania } from "./crisis-asia-africa-oceania.ts";
import { europe } from "./crisis-europe.ts";
import type { CrisisCountry } from "./crisis-line.ts";

/**
 * Every country we have a line for that can be trusted. Before each release every number is read again at its source.
 * A picker sorts them by name in the reader's language.
 */
export const crisisCountries: readonly CrisisCountry[] = [...americas, ...europe, ...asiaAfricaOceania];

export const findCrisisCountry = (code: string): CrisisCountry | undefined =>
  crisisCountries.find((country) => country.code === code);

/** Sites that list lines of other countries. Shown as text, never opened or asked by the app. */
export const fallbackSites = ["findahelpline.com", "befrienders.org"] as const;

export const fallbackSitesText: MessageDescriptor = msg`If your country is not here, findahelpline.com and befrienders.org list crisis lines around the world.`;

/** For those whose country is not listed: the number holds in all of the European Union. */
export const europeanEmergencyNumber = "112";
export const europeanEmergencyText: MessageDescriptor = msg`Anywhere in the European Union, 112 reaches emergency help.`;
