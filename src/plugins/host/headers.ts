import type { Built } from './built.ts';

/**
 * What the pages cannot say for themselves, for hosts that read it from a file (Cloudflare Pages, Netlify): that they are
 * framed by nobody, taken for nothing else, and that a file named after its content may be kept for ever.
 */
const headers = `/*
  Content-Security-Policy: frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff

/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/search/*
  Cache-Control: public, max-age=31536000, immutable

/sw.js
  Cache-Control: no-cache
`;

/** Writes `_headers`. */
export function writeHeaders({ files }: Built): void {
  files.set('_headers', Buffer.from(headers));
}
