/**
 * For every field with words: Edge may send what is typed to a server, to suggest how it goes on. To be spread, and in lower
 * case: React's types do not know this attribute, and React passes on unknown ones as they are.
 */
export const noWritingHelp = { writingsuggestions: "false" };
