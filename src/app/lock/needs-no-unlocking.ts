/** Who to call, and when, needs no journal. */
export const isHelp = (pathname: string): boolean => pathname === "/support" || pathname === "/support/red-flags";

/** Help needs no journal. Erasing needs no key: whoever lost it can begin anew. */
export const needsNoUnlocking = (pathname: string): boolean => isHelp(pathname) || pathname === "/settings/erase";
