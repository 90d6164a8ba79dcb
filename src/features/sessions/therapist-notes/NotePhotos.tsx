import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Photo } from "#src/domain/photo.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { PhotoButton } from "#src/media/PhotoButton.tsx";
import { PhotoView } from "#src/media/PhotoView.tsx";
import { Button } from "#src/ui/Button.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { StorageError } from "#src/vault/storage-error.ts";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";

interface NotePhotosProps {
  readonly photos: readonly Photo[];
  /** Resolves when it is on disk. */
  readonly onChange: (change: (photos: readonly Photo[]) => readonly Photo[]) => Promise<void>;
  /** After the last of those that were chosen at once. */
  readonly onAllKept: () => Promise<void>;
}

const mostPhotos = 10;

/** The note as it was photographed, page by page. Each page is kept the moment it is there. */
export const NotePhotos = ({ photos, onChange, onAllKept }: NotePhotosProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const { save, problem } = useSaving();
  const [isOver, setIsOver] = useState(false);
  const again = useRef(() => {});
  const isFull = photos.length >= mostPhotos;
  // A photo that is tried again from elsewhere comes by a button of long ago.
  const isButtonGone = useRef(false);
  useEffect(() => {
    isButtonGone.current = isFull;
    return () => {
      isButtonGone.current = true;
    };
  }, [isFull]);

  const add = async (photo: Photo) => {
    let hasRoom = true;
    await onChange((before) => {
      hasRoom = before.length < mostPhotos;
      return hasRoom ? [...before, photo] : before;
    });
    setIsOver(!hasRoom);
    // Then nobody reads here that it was one too many.
    if (!hasRoom && isButtonGone.current) throw new StorageError("unknown", new Error("the note is full"));
  };
  const attempt = (work: () => Promise<void>) => {
    again.current = () => attempt(work);
    void save(work);
  };
  const takeAway = (photo: Photo, place: number) =>
    attempt(async () => {
      await onChange((before) => before.filter(({ file }) => file.id !== photo.file.id));
      status.offerUndo(t`Photo taken away`, () =>
        attempt(async () => {
          await onChange((before) => before.toSpliced(place, 0, photo));
          status.say(t`Saved. The photo is back.`);
        }),
      );
    });

  return (
    // Takes focus when a photo and its button go.
    <Stack gap={12} tabIndex={-1}>
      {photos.map((photo, place) => {
        const number = place + 1;
        return (
          <Stack key={photo.file.id} gap={4}>
            <PhotoView photo={photo} words={t`page ${number} of the note`} />
            <div>
              <Button
                variant="quiet"
                icon="remove"
                aria-label={t`Take photo ${number} away`}
                onClick={() => takeAway(photo, place)}
              >
                {t`Take away`}
              </Button>
            </div>
          </Stack>
        );
      })}
      {!isFull && <PhotoButton onPhoto={add} onAllKept={onAllKept} />}
      {(isFull || isOver) && (
        <p aria-live="polite" className="soft small">
          {t`Ten photos fit into one note. More of them fit into another one.`}
        </p>
      )}
      {problem && <NotSaved problem={problem} onTryAgain={() => again.current()} />}
    </Stack>
  );
};
