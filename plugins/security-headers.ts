import type { Plugin } from 'vite'
import { FIRST_LOOK_HASH } from './first-look.ts'

/*
 * What a browser is told about this page: the one place where it is written. The build carries the
 * policy in the page, the preview server sends all of it, and a test holds `deploy/` to it.
 */

/**
 * By which the policy lets the first style of a published meeting's page through: `firstStyle` of `domain/site`, which
 * knows the languages of the page and so is not at hand here. A test holds it to that.
 */
export const PUBLISHED_LOOK_HASH = 'sha256-YrF0NGraekFD3J8MjQ2j6DQrWZbPLtOsvNLt1/K6/nQ='

/** What the built page may load and run: its own files and the first looks, nobody else's. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${FIRST_LOOK_HASH}' '${PUBLISHED_LOOK_HASH}'`,
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app#script-url',
].join('; ')

/** Features of a device that the page never asks for, and that nothing in it may. */
const UNUSED = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/** Who may show the page in a frame; only a header can say it, `<meta>` cannot. */
export type FramedBy = "'none'" | '*'

/** The headers that a server should send with every file of the built page. */
export function securityHeaders(framedBy: FramedBy): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${PAGE_POLICY}; frame-ancestors ${framedBy}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

/** Only a page that is asked for with `?embed` is for frames. */
const framedBy = (address: string): FramedBy =>
  new URL(address, 'http://host').searchParams.has('embed') ? '*' : "'none'"

/**
 * Writes the policy into the built page and sends the headers from the preview server; the
 * development server needs inline scripts and does without.
 */
export function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const headers = securityHeaders(framedBy(request.url ?? '/'))
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        next()
      })
    },
  }
}
