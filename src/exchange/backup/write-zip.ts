import { zipSync, type Zippable } from "fflate";
import type { Bytes } from "#src/vault/bytes.ts";

export interface Entry {
  readonly name: string;
  readonly bytes: Bytes;
}

/** Stored, not compressed, with sizes and checksums in the headers, so that any tool opens it. SPEC B3 */
export const writeZip = (entries: readonly Entry[], at: number): Bytes => {
  const options = { level: 0, mtime: inCalendarOfZip(at) } as const;
  return zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [name, [bytes, options]])) satisfies Zippable);
};

/** ZIP knows the years 1980 to 2099 only. A clock that is wrong must not stand in the way of a backup. */
const inCalendarOfZip = (at: number): Date => {
  const year = new Date(at).getFullYear();
  return year >= 1981 && year <= 2098 ? new Date(at) : new Date(1981, 0, 1);
};
