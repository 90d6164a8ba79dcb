/** A number from 0 up to but not including 1, from the browser's cryptographic source: nobody can foresee a card. */
export const randomUnit = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
