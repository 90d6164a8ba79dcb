/**
 * Somebody's own words inside a sentence of ours. Handed to the sentence as they are, Lingui would take tags out of them;
 * this way they never pass through it.
 */
export const Verbatim = ({ text }: { text: string }) => (
  <bdi translate="no" dir="auto">
    {text}
  </bdi>
);
