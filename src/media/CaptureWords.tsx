import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { captureFieldNames, loudnessNames, type CaptureField } from "#src/content/names/capture-names.ts";
import type { Capture } from "#src/domain/capture.ts";
import { OwnWords, Stack } from "#src/ui/Layout.tsx";
import { KeptDrawing } from "./KeptDrawing.tsx";
import styles from "./media.module.css";
import { PhotoView } from "./PhotoView.tsx";
import { VoicePlayer } from "./voice/VoicePlayer.tsx";

/** One scrap, whole. What was not said is not there. */
export const CaptureWords = ({ capture }: { capture: Capture }) => {
  const { i18n } = useLingui();
  const { threeWords, picture, body, line, loudness, drawing, photo, voice } = capture;
  return (
    <Stack gap={16}>
      {threeWords.trim() !== "" && (
        <Part field="threeWords">
          <OwnWords size="large">{threeWords}</OwnWords>
        </Part>
      )}
      {(picture.trim() !== "" || drawing) && (
        <Part field="picture">
          {picture.trim() !== "" && <OwnWords>{picture}</OwnWords>}
          {drawing && <KeptDrawing drawing={drawing} words={picture} />}
        </Part>
      )}
      {photo && <PhotoView photo={photo} words={picture} />}
      {voice && <VoicePlayer voice={voice} />}
      {body.trim() !== "" && (
        <Part field="body">
          <OwnWords>{body}</OwnWords>
        </Part>
      )}
      {loudness !== undefined && (
        <Part field="loudness">
          <p>{i18n._(loudnessNames[loudness])}</p>
        </Part>
      )}
      {line.trim() !== "" && (
        <Part field="line">
          <OwnWords>{line}</OwnWords>
        </Part>
      )}
    </Stack>
  );
};

const Part = ({ field, children }: { field: CaptureField; children: ReactNode }) => {
  const { i18n } = useLingui();
  return (
    <Stack gap={4}>
      <p className={styles["partName"]}>{i18n._(captureFieldNames[field])}</p>
      {children}
    </Stack>
  );
};
