/** To one decimal place. */
export const round = (number) => Math.round(number * 10) / 10;

export const median = (numbers) => round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]);
