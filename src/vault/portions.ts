const chunk = 200;

/** In the portions in which rows are worked through: all at once would freeze the page, one by one takes too long. */
export const chunksOf = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / chunk) }, (_, index) =>
    items.slice(index * chunk, (index + 1) * chunk),
  );

/** Between two portions. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
