/** Reads the first file out of a multipart form (RFC 7578), as loosely as the services do. */

export interface FilePart {
  readonly name: string
  readonly filename: string
  readonly type: string
  readonly bytes: Buffer
}

const BLANK_LINE = Buffer.from('\r\n\r\n')

/**
 * The first part that has a file name; nothing where the form has none, ends too early, or names no
 * boundary. Node's own parser refuses further parameters such as WeCom's `filelength`.
 */
export function firstFile(contentType: string, body: Buffer): FilePart | undefined {
  const boundary = /^multipart\/form-data;.*?\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)
  if (!boundary) return undefined
  const delimiter = Buffer.from(`--${boundary[1] ?? boundary[2]}`)
  let start = body.indexOf(delimiter)
  while (start >= 0) {
    const end = body.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), start + delimiter.length)
    if (end < 0) return undefined
    const part = readPart(body.subarray(start + delimiter.length, end))
    if (part) return part
    start = end + 2
  }
  return undefined
}

function readPart(part: Buffer): FilePart | undefined {
  const blank = part.indexOf(BLANK_LINE)
  if (blank < 0) return undefined
  const head = part.subarray(0, blank).toString()
  const filename = parameter(head, 'filename')
  if (filename === undefined) return undefined
  return {
    name: parameter(head, 'name') ?? '',
    filename,
    type: /^content-type:\s*(.+?)\s*$/im.exec(head)?.[1] ?? '',
    bytes: part.subarray(blank + BLANK_LINE.length),
  }
}

function parameter(head: string, name: string): string | undefined {
  return new RegExp(`[;\\s]${name}="([^"]*)"`, 'i').exec(head)?.[1]
}
