/** What goes from one thread to another is copied in one go, during which a page stands still. */
const most = 500;

export function* portionsOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += most) yield items.slice(from, from + most);
}
