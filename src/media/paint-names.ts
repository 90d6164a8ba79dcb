import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Paint } from "#src/domain/drawing.ts";
import type { Brush } from "./strokes.ts";

export const paintNames: Record<Paint, MessageDescriptor> = {
  ink: msg`Ink`,
  tide: msg`Tide blue`,
  moss: msg`Moss green`,
  clay: msg`Clay brown`,
  rose: msg`Rose`,
  dusk: msg`Dusk violet`,
  sun: msg`Sun yellow`,
};

export const brushNames: Record<Brush, MessageDescriptor> = {
  fine: msg`Fine brush`,
  middle: msg`Middle brush`,
  broad: msg`Broad brush`,
};
