/** Whether a file input with `capture` opens a camera: only phones and tablets do that. Elsewhere it asks for a file again. */
export const opensCamera = (): boolean =>
  typeof matchMedia === "function" && matchMedia("(pointer: coarse) and (hover: none)").matches;
