/** A random id for a record: tells nothing, and two devices never make the same one. */
export const randomUuid = (): string => crypto.randomUUID();
