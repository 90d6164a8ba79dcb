import { useLingui } from "@lingui/react/macro";
import type { Photo } from "#src/domain/photo.ts";
import styles from "./media.module.css";
import { useAttachmentUrl } from "./use-attachment-url.ts";
import { useIsNear } from "./use-is-near.ts";

interface PhotoViewProps {
  readonly photo: Photo;
  /** What is on it, in the person's words, if they said. */
  readonly words?: string;
}

/**
 * A kept photo. It is opened when it comes near the part of the page that is seen, and let go when it is far again: a
 * journal of hundreds must not fill the memory of a phone.
 */
export const PhotoView = ({ photo: { file, width, height }, words = "" }: PhotoViewProps) => {
  const { t } = useLingui();
  const { box, isNear } = useIsNear();
  const opened = useAttachmentUrl(isNear ? file : undefined);
  const name = words.trim() === "" ? t`A photo` : t`A photo: ${words}`;
  const instead = {
    waiting: t`A photo`,
    damaged: t`This photo is damaged and does not open any more. The other entries are not touched by that.`,
    unreadable: t`This photo does not open just now. It is still kept.`,
  };
  return (
    <div ref={box} className={styles["photo"]} style={{ aspectRatio: `${width} / ${height}` }}>
      {opened.state === "open" ? (
        <img src={opened.url} alt={name} width={width} height={height} decoding="async" />
      ) : (
        <p className="soft small">{instead[opened.state]}</p>
      )}
    </div>
  );
};
