import type { Plugin } from "vite";

/** What the page may do. Nothing leaves the origin; no inline code or style; no HTML from strings. */
export const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types app",
];

/**
 * The policy as a meta tag of the built page. `public/_headers` says the same again as a header, and what a meta tag
 * cannot say. Both, because a service worker keeps answering with the headers the page had when it was stored: a
 * stricter header alone would never reach people who already have the app.
 */
export const contentSecurityPolicy = (): Plugin => ({
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: directives.join("; ") },
        injectTo: "head-prepend",
      },
    ],
  },
});
