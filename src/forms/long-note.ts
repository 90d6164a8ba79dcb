import { msg } from "@lingui/core/macro";

/** What is said of a note of more than `longestWords` characters. */
export const longNote = msg`This is longer than one note can hold (200,000 characters). Move some of it to a reflection.`;
