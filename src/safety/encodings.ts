/** In which forms a secret can show: every way in which a log, a URL, a reply or a login writes a string. */

/** A derived form shorter than this is left: it would stand in innocent text by chance. */
const SHORTEST_FORM = 6

/** All forms of the value beside itself, each at least six characters long. */
export function encodings(value: string): Set<string> {
  const bytes = Buffer.from(value)
  const hex = bytes.toString('hex')
  // Most keys hold nothing that anybody escapes.
  const isPlain = /^[\w.~-]*$/.test(value)
  const forms = new Set([
    ...(isPlain ? [] : [...percentForms(value), ...escapedForms(value)]),
    ...unicodeEscaped(value, /[\s\S]/g),
    ...base64Forms(bytes),
    hex,
    hex.toUpperCase(),
  ])
  forms.delete(value)
  for (const form of forms) if (form.length < SHORTEST_FORM) forms.delete(form)
  return forms
}

/**
 * The likely forms that GitHub's runner does not derive from a masked value itself (actions/runner,
 * ValueEncoders.cs). Few: with each, every later line of the job takes longer to log.
 */
export function unknownToRunner(value: string): readonly string[] {
  const forms = [lowerPercent(encodeURIComponent(value.toWellFormed())), ...base64Forms(Buffer.from(value))]
  return forms.filter((form) => form.length >= SHORTEST_FORM && /%[0-9a-f]{2}|[-_]/.test(form))
}

/**
 * What base64 makes of the bytes, whatever stands around them: at each of the three places where they can
 * begin within a group, the characters that they alone decide; in both alphabets.
 */
function base64Forms(bytes: Uint8Array): string[] {
  const forms = [Buffer.from(bytes).toString('base64'), Buffer.from(bytes).toString('base64url')]
  for (const before of [0, 1, 2]) {
    const shifted = Buffer.concat([Buffer.alloc(before), bytes])
    const first = Math.ceil((before * 8) / 6)
    const end = Math.floor((shifted.length * 8) / 6)
    forms.push(shifted.toString('base64').slice(first, end), shifted.toString('base64url').slice(first, end))
  }
  return forms
}

/** Percent-encoding by RFC 3986, as browsers' scripts and as HTML forms do it, in either case, once or twice; and undone. */
function percentForms(value: string): string[] {
  const script = encodeURIComponent(value.toWellFormed())
  const strict = script.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  const form = new URLSearchParams({ '': value }).toString().slice(1)
  const upper = [script, strict, form, encodeURIComponent(script), encodeURIComponent(strict)]
  return [...upper, ...upper.map(lowerPercent), percentDecoded(value)]
}

const lowerPercent = (text: string): string => text.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())

function percentDecoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** As JSON, XML and source code write it inside quotes. */
function escapedForms(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1)
  const xml = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return [
    json,
    json.replaceAll('/', '\\/'),
    ...unicodeEscaped(json, /[^\x20-\x7e]/g),
    // As encoders do that guard against HTML.
    ...unicodeEscaped(json, /[^\x20-\x7e]|[<>&'=+]/g),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "\\'"),
    xml,
    xml.replaceAll('"', '&quot;'),
    xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    xml.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
    xml.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
  ]
}

function unicodeEscaped(text: string, what: RegExp): [string, string] {
  const escaped = (digits: (hex: string) => string) =>
    text.replace(what, (c) => `\\u${digits(c.charCodeAt(0).toString(16).padStart(4, '0'))}`)
  return [escaped((hex) => hex), escaped((hex) => hex.toUpperCase())]
}
