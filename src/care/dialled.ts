/**
 * What a phone dials of a number as a person wrote it down: "Ana (after six): +44 (0)20 7946-0018 ext. 3". Undefined when
 * there is none in it. Of several numbers in one field only the first can be meant.
 */
export const dialled = (phone: string): string | undefined => {
  const found = /[+*#]?\d[\d\s().\-‐–/*#]*/.exec(westernDigits(phone))?.[0];
  // The zero in brackets is for callers inside the country, who leave out the code before it.
  const number = found?.replace(/^(\+\d.*?)\(0\)/, "$1").replaceAll(/[^\d+*#]/g, "");
  // Nobody is reached by one digit; 15 and 988 are real numbers.
  return number && number.replaceAll(/\D/g, "").length > 1 ? number : undefined;
};

const westernDigits = (text: string): string =>
  text
    .normalize("NFKC")
    // The Arabic and the Persian ones: their last four bits are their value.
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
