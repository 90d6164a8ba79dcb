import * as v from "valibot";

/** An attachment is cut into parts of this many bytes; the last one may be shorter. */
export const chunkBytes = 1 << 20;

/** What a record says of a photo or a recording. The bytes lie beside it under this id and never change. */
export const AttachmentRef = v.pipe(
  v.strictObject({
    /** Random, 128 bits. */
    id: v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/)),
    /** Media type, such as "image/jpeg". */
    type: v.pipe(v.string(), v.regex(/^[a-z0-9.+-]{1,40}\/[a-z0-9.+-]{1,80}$/)),
    /** Bytes. */
    size: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1 << 30)),
    /** Of 1 MiB; the last one may be shorter. */
    chunks: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Of all bytes, base64url. */
    sha256: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  }),
  v.check(({ size, chunks }) => chunks === Math.ceil(size / chunkBytes), "not as many chunks as it takes"),
);
export type AttachmentRef = v.InferOutput<typeof AttachmentRef>;
