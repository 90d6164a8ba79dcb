/**
 * What a phone dials of a number as a person wrote it down: "Ana (after 6): +44 (0)20 7946-0018 ext. 3". Undefined when
 * there is none in it. Of several numbers in one field only the first can be meant, and hours are no number.
 */
export const dialled = (phone: string): string | undefined => {
  const found = tidied(phone).match(oneNumber) ?? [];
  // 15 and 988 are real numbers; but where there is a longer one, what is short says when somebody answers, as 24/7 does.
  const short = found.filter((text) => !text.includes("/"));
  const one = found.find(hasDigits(5)) ?? short.find(hasDigits(3)) ?? short.find(hasDigits(2));
  // The zero in brackets is for callers inside the country, who leave out the code before it.
  return one?.replace(/^((?:\+|00)\d.*?)\(0\)/, "$1").replaceAll(/[^\d+*#]/g, "");
};

/** Brackets only round a code at its beginning: later ones hold hours. A slash with room round it parts two numbers. */
const oneNumber = /[+*#]?(?:\d{1,5}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d(?:(?: ?[-‐–] ?|[ ./])?[\d*#])*/g;

const tidied = (text: string): string =>
  westernDigits(text)
    .replaceAll(/\s+/g, " ")
    // "(+44) 20 …"
    .replaceAll(/\((\+\d{1,3})\)/g, "$1")
    // "030 / 1234567": a code and its number, not two numbers.
    .replaceAll(/(?<!\d[ .-]?)(0\d{1,4}) ?\/ ?(?=[1-9])/g, "$1/");

const hasDigits =
  (least: number) =>
  (text: string): boolean =>
    text.replaceAll(/\D/g, "").length >= least;

const westernDigits = (text: string): string =>
  text
    .normalize("NFKC")
    // The Arabic and the Persian ones: their last four bits are their value.
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
