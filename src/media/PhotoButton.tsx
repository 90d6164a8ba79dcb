import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent, type ReactNode } from "react";
import type { Photo } from "#src/domain/photo.ts";
import { opensCamera } from "#src/platform/camera.ts";
import { photosNow } from "#src/platform/photos-now.ts";
import type { PictureProblem } from "#src/platform/pictures.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { classNames } from "#src/ui/class-names.ts";
import { Stack } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import styles from "./media.module.css";
import { PictureIcon } from "./PictureIcon.tsx";
import { useTaking, type Refused } from "./use-taking.ts";

interface PhotoButtonProps {
  /**
   * Puts it into a record. Resolves when that is on disk: until a record speaks of it, a photo is swept away again. May throw
   * StorageError; then it is offered again here.
   */
  readonly onPhoto: (photo: Photo) => Promise<unknown>;
  /** After the last of those that were chosen, when each of them is kept and nothing is left to say about any. */
  readonly onAllKept?: () => Promise<void>;
  /** "Add a photo" unless said otherwise. */
  readonly label?: string;
  /** Beside the buttons. */
  readonly children?: ReactNode;
}

/** Takes photos in, one after the other, and says kindly what is none. */
export const PhotoButton = ({ onPhoto, onAllKept, label, children }: PhotoButtonProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const onRefusedElsewhere = (count: number) =>
    status.say(
      t`${plural(count, {
        one: "A photo could not be opened here, and was not kept.",
        other: "# photos could not be opened here, and were not kept.",
      })}`,
    );
  const { isTaking, refused, areUnsaved, problem, take } = useTaking({ onPhoto, onAllKept, onRefusedElsewhere });
  const explain = useRefusedWords();

  const [cameNothing, setCameNothing] = useState(false);
  const takeFiles = (files: readonly File[]) => {
    setCameNothing(false);
    void take(files);
  };
  // No page can tell a camera that is not allowed from one that was put away again.
  const nothing = cameNothing
    ? t`No photo came. If the camera is not allowed here, a picture from this device or a few words do as well.`
    : undefined;
  return (
    <Stack gap={4}>
      <div className={styles["ways"]}>
        {children}
        {opensCamera() && (
          <FilePick
            label={t`Take a photo`}
            capture="environment"
            onFiles={takeFiles}
            onNothing={() => setCameNothing(true)}
          />
        )}
        <FilePick label={label ?? t`Add a photo`} multiple onFiles={takeFiles} />
      </div>
      {/* Always there, or the first words put into it would not be read out. */}
      <p aria-live="polite" className="soft small">
        {isTaking ? t`Opening the picture …` : refused ? explain(refused, !areUnsaved) : nothing}
      </p>
      {problem && <NotSaved problem={problem} onTryAgain={() => takeFiles([])} />}
    </Stack>
  );
};

interface FilePickProps {
  readonly label: string;
  readonly capture?: "environment";
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** It was closed without one. */
  readonly onNothing?: () => void;
}

/** The native file input, seen as a button. */
const FilePick = ({ label, onFiles, onNothing, ...input }: FilePickProps) => {
  const field = useRef<HTMLInputElement>(null);
  const end = useRef(() => {});
  const told = useRef(onNothing);
  useEffect(() => {
    told.current = onNothing;
  });
  useEffect(() => {
    // React hears it of dialogs only.
    const onCancel = () => {
      end.current();
      told.current?.();
    };
    const { current } = field;
    current?.addEventListener("cancel", onCancel);
    return () => {
      current?.removeEventListener("cancel", onCancel);
      end.current();
    };
  }, []);

  const onClick = () => {
    end.current();
    end.current = photosNow.beginPick();
  };
  // A file input opens with the space bar alone; this one looks like a button.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") event.currentTarget.click();
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.currentTarget.files ?? [])];
    // Or the same one could not be chosen again.
    event.currentTarget.value = "";
    if (files.length > 0) onFiles(files);
    end.current();
  };
  return (
    <label className={classNames(buttonClass(), styles["filePick"])}>
      <PictureIcon name={input.capture ? "camera" : "photo"} />
      <span>{label}</span>
      <input
        {...input}
        ref={field}
        type="file"
        accept="image/*"
        autoComplete="off"
        className="visually-hidden"
        onClick={onClick}
        onKeyDown={onKeyDown}
        onChange={onChange}
      />
    </label>
  );
};

const useRefusedWords = () => {
  const { t } = useLingui();
  const explained: Record<PictureProblem, string> = {
    empty: t`There is nothing in this file; perhaps it was not copied to the end. This one was not kept.`,
    "not-a-picture": t`This is not a photo that can be opened here; JPEG, PNG, WebP, GIF and HEIC are. This one was not kept.`,
    "too-large": t`This picture has more than 50 megapixels, more than can be opened here. This one was not kept. A screenshot of it will do.`,
    "does-not-open": t`This browser cannot open this picture. This one was not kept. A screenshot of it will do.`,
    "not-allowed": t`This browser is set to let no page work on pictures. This one was not kept. You can allow it for this page, or use words.`,
  };
  return ({ problems, of }: Refused, areOthersKept: boolean): string | undefined => {
    const [problem] = problems;
    if (!problem || of === 1) return problem && explained[problem];
    const others = of - problems.length;
    if (others === 0) return t`None of the ${of} could be opened here, and none was kept.`;
    const notKept = t`${plural(problems.length, {
      one: `# of ${of} could not be opened here, and was not kept.`,
      other: `# of ${of} could not be opened here, and were not kept.`,
    })}`;
    // Not before they are.
    if (!areOthersKept) return notKept;
    return `${notKept} ${t`${plural(others, { one: "The other one is.", other: "The others are." })}`}`;
  };
};
