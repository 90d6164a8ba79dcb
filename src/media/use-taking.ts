import { useEffect, useRef, useState } from "react";
import type { Photo } from "#src/domain/photo.ts";
import { keepAttachment } from "#src/journal/attachments.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { photosNow } from "#src/platform/photos-now.ts";
import { readPicture, type Picture, type PictureProblem } from "#src/platform/pictures.ts";
import type { StorageProblem } from "#src/vault/storage-error.ts";
import { leftPhotos, problemOf, type KeepPhoto } from "./left-photos.ts";

export interface Refused {
  readonly problems: readonly PictureProblem[];
  /** How many were chosen at once. */
  readonly of: number;
}

interface TakingParts {
  readonly onPhoto: (photo: Photo) => Promise<unknown>;
  readonly onAllKept: (() => Promise<void>) | undefined;
  /** Some are no pictures, and the screen that would say so is gone. */
  readonly onRefusedElsewhere: (count: number) => void;
}

/** Reads one and keeps it, then the next: what is kept stays kept, whatever becomes of those after it. */
export const useTaking = ({ onPhoto, onAllKept, onRefusedElsewhere }: TakingParts) => {
  const saving = useSaving();
  const [isTaking, setIsTaking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [areUnsaved, setAreUnsaved] = useState(false);
  const unsaved = useUnsaved();
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  // What is kept late is kept as the screen would keep it now, or as it would have when it was left.
  const latest = useRef(onPhoto);
  useEffect(() => {
    latest.current = onPhoto;
  });
  const keep = async ({ bytes, type, width, height }: Picture) =>
    latest.current({ file: await keepAttachment(bytes, type), width, height });

  const takeNow = async (files: readonly File[]) => {
    const problems: PictureProblem[] = [];
    const failed: KeepPhoto[] = [];
    const errors: unknown[] = [];
    const attempt = async (keepIt: KeepPhoto) => {
      try {
        await keepIt();
      } catch (error) {
        failed.push(keepIt);
        errors.push(error);
      }
    };
    const isPick = files.length > 0;
    if (isPick) setRefused(undefined);
    setIsTaking(true);
    try {
      await saving.save(async () => {
        for (const keepIt of unsaved.takeOut()) await attempt(keepIt);
        for (const file of files) {
          const read = await readPicture(file);
          if (read.ok) await attempt(() => keep(read.picture));
          else problems.push(read.problem);
        }
        if (errors.length > 0) throw errors[0];
      });
    } finally {
      unsaved.replace(failed, problemOf(errors[0]));
      setAreUnsaved(failed.length > 0);
      if (problems.length > 0 && !unsaved.isHere()) onRefusedElsewhere(problems.length);
      if (isPick) setRefused({ problems, of: files.length });
      setIsTaking(false);
    }
    if (failed.length === 0 && problems.length === 0) await onAllKept?.();
  };

  return {
    isTaking,
    refused,
    areUnsaved,
    problem: saving.isSaving ? undefined : saving.problem,
    /** What could not be saved before is tried again first. */
    take: (files: readonly File[]) => {
      // One pick after the other: each begins with what the one before it left.
      const result = turn.current.then(() => takeNow(files));
      turn.current = result.catch(() => undefined);
      return photosNow.during(result);
    },
  };
};

/**
 * Taken with the camera, they may be nowhere else. Known at once, and not with the next drawing of the screen; and when the
 * screen goes, they go where every screen tells of them.
 */
const useUnsaved = () => {
  const photos = useRef<readonly KeepPhoto[]>([]);
  const why = useRef<StorageProblem>("unknown");
  const isHere = useRef(true);
  const end = useRef(() => {});

  const leave = () => {
    if (photos.current.length > 0) leftPhotos.add(photos.current, why.current);
    photos.current = [];
    end.current();
    end.current = () => {};
  };
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      leave();
    };
    // It looks at nothing but what is now.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return {
    /** They are tried now: whoever leaves meanwhile leaves them to that. */
    takeOut: () => {
      const all = photos.current;
      photos.current = [];
      return all;
    },
    isHere: () => isHere.current,
    replace: (left: readonly KeepPhoto[], problem: StorageProblem) => {
      photos.current = left;
      why.current = problem;
      end.current();
      end.current = left.length > 0 ? photosNow.beginWaiting() : () => {};
      if (!isHere.current) leave();
    },
  };
};
