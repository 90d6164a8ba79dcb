/**
 * How wide a letter of a label is at most, on average, in em: enough to keep words from being cut off or from running into
 * each other. Measuring each of them in the document would lay out the page again and leave their text in it.
 */
export const wordEm = 0.6;
