import { i18n, type MessageDescriptor } from "@lingui/core";

/** The sentence as a person reads it. */
export const said = (message: MessageDescriptor): string => i18n._(message);

/** Every message that a value holds, however deep. */
export const messagesIn = (value: unknown): MessageDescriptor[] => {
  if (isMessage(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(messagesIn) : [];
};

/** Each content file by its path, with everything it exports. A new file is in it without another edit. */
export const contentFiles: Record<string, unknown> = import.meta.glob("/src/content/**/*.ts", { eager: true });

const isMessage = (value: unknown): value is MessageDescriptor =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" && "message" in value;
