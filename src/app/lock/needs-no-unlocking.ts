/** Who to call needs no journal. Erasing needs no key: whoever lost it can begin anew. */
export const needsNoUnlocking = (pathname: string): boolean =>
  pathname === "/support" || pathname === "/settings/erase";
