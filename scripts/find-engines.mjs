// Finds a browser of another engine for the long journeys, and installs it where it may. Prints the path of what is to
// be started, or one sentence and exit code 1; exit code 2 is a mistake of whoever asked.
//   node scripts/find-engines.mjs firefox|webkit
//   FIREFOX_PATH=… names the Firefox to take; NO_BROWSER_INSTALL=1 forbids installing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { aptGet, fonts, mayInstall, onPath, runs } from "./find-browser.mjs";

const findFirefox = () => {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`FIREFOX_PATH is "${chosen}", which does not run.`);
  }
  const places = [...["firefox-esr", "firefox"].flatMap(onPath), "/Applications/Firefox.app/Contents/MacOS/firefox"];
  return places.find((file) => existsSync(file) && runs(file));
};

const isThere = (name) => onPath(name).some((file) => existsSync(file));

/** What tests/support/engines/webkit-browser.py imports: of all Pythons, Debian's own has it. */
const hasWebKitForPython = () => {
  const script = 'import gi; gi.require_version("Gtk", "3.0"); gi.require_version("WebKit2", "4.1")';
  return spawnSync("/usr/bin/python3", ["-c", script], { stdio: "ignore", timeout: 20_000 }).status === 0;
};

/** The driver; the browser that it drives is our own. */
const findWebKit = () =>
  isThere("Xvfb") && hasWebKitForPython() ? onPath("WebKitWebDriver").find((file) => existsSync(file)) : undefined;

const engines = {
  firefox: { find: findFirefox, name: "Firefox", packages: ["firefox-esr"] },
  webkit: {
    find: findWebKit,
    name: "WebKitGTK",
    packages: ["webkit2gtk-driver", "python3-gi", "gir1.2-webkit2-4.1", "xvfb"],
  },
};

const ensureEngine = ({ find, packages }) => {
  const found = find();
  if (found) return found;
  if (mayInstall() && aptGet("update")) aptGet("install", "-y", "--no-install-recommends", ...packages, ...fonts);
  return find();
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const engine = engines[process.argv[2]];
    if (!engine) throw new Error(`Name one of: ${Object.keys(engines).join(", ")}.`);
    const found = ensureEngine(engine);
    if (found) {
      console.log(found);
    } else {
      console.error(`There is no ${engine.name} here: install it with "apt-get install ${engine.packages.join(" ")}".`);
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
