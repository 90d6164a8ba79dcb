import { execFileSync, spawnSync } from "node:child_process";

const isThere = (tool: string, argument: string): boolean => spawnSync(tool, [argument]).status === 0;

/** Why what needs the tools cannot be tested here. Undefined when they are all there. */
export const missingTool = (): string | undefined => {
  const missing = [
    ["age", "--version"],
    ["unzip", "-v"],
    ["python3", "--version"],
  ].find(([tool = "", argument = ""]) => !isThere(tool, argument));
  return missing && `${missing[0]} is not installed`;
};

/**
 * Runs `age` as a person does: it takes a passphrase from a terminal only. Answers each question that it asks with the
 * passphrase. Throws with what it said when it fails.
 */
export const age = (passphrase: string, ...options: readonly string[]): void => {
  execFileSync("python3", ["-c", atATerminal, passphrase, "age", ...options], { timeout: 60_000, stdio: "pipe" });
};

export const unzip = (...options: readonly string[]): string =>
  execFileSync("unzip", options, { encoding: "utf8", timeout: 60_000, maxBuffer: 1 << 28 });

const atATerminal = `
import os, pty, sys
passphrase, command = sys.argv[1], sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
said, answered = b"", 0
while True:
    try:
        more = os.read(terminal, 1024)
    except OSError:
        break
    if not more:
        break
    said += more
    asked = said.lower().count(b"passphrase")
    if said.rstrip().endswith(b":") and asked > answered:
        answered = asked
        os.write(terminal, passphrase.encode() + b"\\n")
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
if status != 0:
    sys.stderr.write(said.decode(errors="replace"))
sys.exit(status)
`;
