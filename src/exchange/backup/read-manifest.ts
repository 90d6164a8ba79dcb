import * as v from "valibot";
import type { Bytes } from "#src/vault/bytes.ts";
import type { Kinds } from "#src/vault/payload.ts";
import { BackupProblem, damaged } from "./backup-problem.ts";
import { formatVersion, Manifest, type Limits } from "./format.ts";
import { readJson } from "./read-json.ts";

interface Reader {
  readonly kinds: Kinds;
  readonly limits: Limits;
  readonly isOurOwn: boolean;
}

/** Says what the file is, and whether this version of the app is the one to open it. Throws BackupProblem. */
export const readManifest = (bytes: Bytes, { kinds, limits, isOurOwn }: Reader): Manifest => {
  if (bytes.length > limits.manifestBytes) throw new BackupProblem("too-large", "the manifest");
  const json = readJson(bytes, limits);
  if (!v.is(Ours, json)) throw new BackupProblem("not-a-backup", "the manifest of something else");
  // Before anything else is asked of it: a newer format may look like nothing we know.
  if (v.is(OfNewerFormat, json)) throw new BackupProblem("newer", "the format");

  const manifest = v.safeParse(Manifest, json);
  if (!manifest.success) throw damaged("the manifest");
  if (isOurOwn) return manifest.output;
  if (manifest.output.isExample) throw new BackupProblem("example", "made of the example journal");
  requireKnown(manifest.output, kinds);
  return manifest.output;
};

const Ours = v.looseObject({ app: v.literal("mooring") });
const OfNewerFormat = v.looseObject({ format: v.pipe(v.number(), v.gtValue(formatVersion)) });

/** To leave out what a newer version wrote would lose it without a word. */
const requireKnown = (manifest: Manifest, kinds: Kinds): void => {
  for (const [name, version] of Object.entries(manifest.kinds)) {
    const kind = kinds.get(name);
    if (!kind || version > kind.version) throw new BackupProblem("newer", "a kind of record");
  }
};
