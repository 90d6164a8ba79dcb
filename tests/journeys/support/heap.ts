import type { Page } from "@playwright/test";

/** Everything that the page holds in memory, as Chromium writes it down. */
export const heapOf = async (page: Page): Promise<string> => {
  const devtools = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  devtools.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await devtools.detach();
  return chunks.join("");
};

/** The objects of a class that the page holds. */
export const countIn = (heap: string, className: string): number => {
  // Only the fields read here.
  const { snapshot, nodes, strings } = JSON.parse(heap) as {
    snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
    nodes: number[];
    strings: string[];
  };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, nameAt] = [fields.indexOf("type"), fields.indexOf("name")];
  let count = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at + typeAt] ?? 0];
    if ((type === "object" || type === "native") && strings[nodes[at + nameAt] ?? 0] === className) count += 1;
  }
  return count;
};
