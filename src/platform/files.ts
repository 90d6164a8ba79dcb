import { isInstalledOnIos } from "./storage-health.ts";

/** Offers a text as a file to keep. Call it in the very tap. The name says nothing of what the app is for. */
export const saveTextFile = (name: string, text: string): void => {
  const file = new File([text], name, { type: "text/plain;charset=utf-8" });
  // An app on the Home Screen of an iPhone saves no downloads, and says nothing of it; from the share sheet it goes to Files.
  if (isInstalledOnIos() && navigator.canShare?.({ files: [file] })) share(file);
  else download(file);
};

const share = (file: File): void => {
  navigator.share({ files: [file] }).catch((error: unknown) => {
    // AbortError: the person closed the sheet.
    if (!(error instanceof Error && error.name === "AbortError")) download(file);
  });
};

const download = (file: File): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads it after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
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
