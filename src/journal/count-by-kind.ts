import { trash } from "./entries.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { ask } from "./use-journal.ts";

/** By name of kind, as a backup counts: what stands in the journal or lies in the trash, drafts, and attachments as "attachment". */
export const countByKind = async (): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const kind of Object.values(kinds)) counts[kind.name] = await vault().count(kind);
  for (const { kind } of await ask(trash())) counts[kind] = (counts[kind] ?? 0) + 1;
  const attachments = await (await vault().backups()).listAttachments();
  return attachments.length > 0 ? { ...counts, attachment: attachments.length } : counts;
};
