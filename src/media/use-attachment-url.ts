import { useEffect, useState } from "react";
import type { AttachmentRef } from "#src/domain/attachment-ref.ts";
import { readAttachment } from "#src/journal/attachments.ts";

export type OpenedFile =
  | { readonly state: "waiting" }
  | { readonly state: "open"; readonly url: string }
  /** Not all of it is there any more, or not as it was kept. */
  | { readonly state: "damaged" }
  /** The journal could not be read just now. */
  | { readonly state: "unreadable" };

const waiting: OpenedFile = { state: "waiting" };

/** An address of what was kept, good for as long as it is shown. Nothing is read while there is no `file`. */
export const useAttachmentUrl = (file: AttachmentRef | undefined): OpenedFile => {
  const [opened, setOpened] = useState<{ id: string; file: OpenedFile }>();
  const id = file?.id;

  useEffect(() => {
    if (!file) return undefined;
    let isWanted = true;
    let url: string | undefined;
    readAttachment(file).then(
      (bytes) => {
        if (!isWanted) return;
        if (bytes === "damaged") return setOpened({ id: file.id, file: { state: "damaged" } });
        url = URL.createObjectURL(new Blob([bytes], { type: file.type }));
        setOpened({ id: file.id, file: { state: "open", url } });
      },
      () => isWanted && setOpened({ id: file.id, file: { state: "unreadable" } }),
    );
    return () => {
      isWanted = false;
      // The bytes stay in memory for as long as the address does.
      if (url !== undefined) URL.revokeObjectURL(url);
      setOpened(undefined);
    };
    // What a record says of a file is made anew with every read; the file of an id never changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);

  return opened !== undefined && opened.id === id ? opened.file : waiting;
};
