/** Countries by IANA zone. A name ending in "/" stands for every zone below it. Old names too: browsers still give them. */
const zonesByCountry: Record<string, string> = {
  AR: "America/Argentina/ America/Buenos_Aires America/Catamarca America/Cordoba America/Jujuy America/Mendoza America/Rosario",
  AT: "Europe/Vienna",
  AU: "Australia/ Antarctica/Macquarie",
  BE: "Europe/Brussels",
  BR: `Brazil/ America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina America/Maceio
    America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho
    America/Boa_Vista America/Manaus America/Eirunepe America/Rio_Branco America/Porto_Acre`,
  CA: `Canada/ America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay
    America/Blanc-Sablon America/Toronto America/Iqaluit America/Atikokan America/Coral_Harbour America/Winnipeg
    America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay
    America/Inuvik America/Creston America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson
    America/Vancouver America/Montreal America/Nipigon America/Pangnirtung America/Rainy_River America/Thunder_Bay
    America/Yellowknife`,
  CH: "Europe/Zurich",
  CO: "America/Bogota",
  DE: "Europe/Berlin Europe/Busingen",
  DK: "Europe/Copenhagen",
  ES: "Europe/Madrid Africa/Ceuta Atlantic/Canary",
  FI: "Europe/Helsinki",
  FR: "Europe/Paris",
  GB: "Europe/London Europe/Belfast",
  GR: "Europe/Athens",
  ID: "Asia/Jakarta Asia/Pontianak Asia/Makassar Asia/Ujung_Pandang Asia/Jayapura",
  IE: "Europe/Dublin",
  IL: "Asia/Jerusalem Asia/Tel_Aviv",
  IN: "Asia/Kolkata Asia/Calcutta",
  JP: "Asia/Tokyo",
  KE: "Africa/Nairobi",
  KR: "Asia/Seoul",
  MX: `Mexico/ America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros America/Chihuahua
    America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas America/Hermosillo America/Tijuana
    America/Ensenada America/Santa_Isabel`,
  NL: "Europe/Amsterdam",
  NO: "Europe/Oslo",
  NZ: "Pacific/Auckland Pacific/Chatham",
  PH: "Asia/Manila",
  PT: "Europe/Lisbon Atlantic/Madeira Atlantic/Azores",
  SG: "Asia/Singapore",
  TW: "Asia/Taipei",
  // Not Europe/Simferopol: which numbers answer there is not for a time zone to say.
  UA: "Europe/Kyiv Europe/Kiev Europe/Uzhgorod Europe/Zaporozhye",
  // Not US/Samoa, and not the islands with country codes of their own: nobody has told us that the lines reach them.
  US: `US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan
    US/Mountain US/Pacific America/New_York America/Detroit America/Kentucky/ America/Louisville America/Indiana/
    America/Indianapolis America/Fort_Wayne America/Knox_IN America/Chicago America/Menominee America/North_Dakota/
    America/Denver America/Shiprock America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau
    America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak America/Atka Pacific/Honolulu`,
  ZA: "Africa/Johannesburg",
};

const countryByZone = new Map(
  Object.entries(zonesByCountry).flatMap(([code, zones]) => zones.split(/\s+/).map((zone) => [zone, code] as const)),
);

/**
 * Which country's lines to show until the person has chosen. Undefined when there is no telling: a line that does not
 * answer is worse than being asked. The languages count only where the zone names no place, as with "UTC".
 */
export const guessCountry = (zone: string, languages: readonly string[]): string | undefined =>
  isPlaceless(zone)
    ? languages.map(regionOf).find((region) => region !== undefined && region in zonesByCountry)
    : (countryByZone.get(zone) ?? countryByZone.get(zone.slice(0, zone.lastIndexOf("/") + 1)));

const isPlaceless = (zone: string): boolean => /^(Etc\/.+|UTC|GMT)$/.test(zone);

/** "de-AT" says Austria. "en-US" says nothing: it is what browsers give when they hide where they are. */
const regionOf = (language: string): string | undefined =>
  /^en-US\b/i.test(language) ? undefined : /-([a-z]{2})(?:-|$)/i.exec(language)?.[1]?.toUpperCase();
