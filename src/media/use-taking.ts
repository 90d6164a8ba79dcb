import { useEffect, useRef, useState } from "react";
import type { Photo } from "#src/domain/photo.ts";
import { keepAttachment } from "#src/journal/attachments.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { photosNow } from "#src/platform/photos-now.ts";
import { readPicture, type Picture, type PictureProblem } from "#src/platform/pictures.ts";

export interface Refused {
  readonly problems: readonly PictureProblem[];
  /** How many were chosen at once. */
  readonly of: number;
}

interface TakingParts {
  readonly onPhoto: (photo: Photo) => Promise<unknown>;
  readonly onAllKept: (() => Promise<void>) | undefined;
}

/** Reads one and keeps it, then the next: what is kept stays kept, whatever becomes of those after it. */
export const useTaking = ({ onPhoto, onAllKept }: TakingParts) => {
  const saving = useSaving();
  const [isTaking, setIsTaking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [areUnsaved, setAreUnsaved] = useState(false);
  const unsaved = useUnsaved();
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const keep = async ({ bytes, type, width, height }: Picture) =>
    onPhoto({ file: await keepAttachment(bytes, type), width, height });

  const takeNow = async (files: readonly File[]) => {
    const problems: PictureProblem[] = [];
    const failed: Picture[] = [];
    const errors: unknown[] = [];
    const attempt = async (picture: Picture) => {
      try {
        await keep(picture);
      } catch (error) {
        failed.push(picture);
        errors.push(error);
      }
    };
    const isPick = files.length > 0;
    if (isPick) setRefused(undefined);
    setIsTaking(true);
    try {
      await saving.save(async () => {
        for (const picture of unsaved.pictures()) await attempt(picture);
        for (const file of files) {
          const read = await readPicture(file);
          if (read.ok) await attempt(read.picture);
          else problems.push(read.problem);
        }
        if (errors.length > 0) throw errors[0];
      });
    } finally {
      unsaved.replace(failed);
      setAreUnsaved(failed.length > 0);
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

/** Taken with the camera, they may be nowhere else. Known at once, and not with the next drawing of the screen. */
const useUnsaved = () => {
  const pictures = useRef<readonly Picture[]>([]);
  const isHere = useRef(true);
  const end = useRef(() => {});
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      end.current();
    };
  }, []);
  return {
    pictures: () => pictures.current,
    replace: (left: readonly Picture[]) => {
      pictures.current = left;
      end.current();
      end.current = left.length > 0 && isHere.current ? photosNow.beginWaiting() : () => {};
    },
  };
};
