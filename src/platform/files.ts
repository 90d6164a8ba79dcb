import { isInstalledOnIos } from "./storage-health.ts";

/** What became of a file: it went to where downloads go, or to where the share sheet took it, or the person closed the sheet. */
export type FileOutcome = "downloaded" | "shared" | "not-saved";

/** Offers a text as a file to keep. Call it in the very tap. The name says nothing of what the app is for. */
export const saveTextFile = (name: string, text: string): void => {
  void saveFile(new File([text], name, { type: "text/plain;charset=utf-8" }));
};

/** The same for bytes. They have to be ready before the tap: no browser opens its share sheet some seconds after one. */
export const saveBytes = (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FileOutcome> =>
  saveFile(new File([bytes], name, { type: "application/octet-stream" }));

const saveFile = async (file: File): Promise<FileOutcome> => {
  // An app on the Home Screen of an iPhone saves no downloads, and says nothing of it; from the share sheet it goes to Files.
  if (!isInstalledOnIos() || !navigator.canShare?.({ files: [file] })) return download(file);
  try {
    await navigator.share({ files: [file] });
    return "shared";
  } catch (error) {
    // AbortError: the person closed the sheet. By its name: a DOMException is not an Error everywhere.
    const isClosed = typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
    return isClosed ? "not-saved" : download(file);
  }
};

const download = (file: File): FileOutcome => {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads it after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return "downloaded";
};

/** False when the browser does not allow it. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
