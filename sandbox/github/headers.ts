/** Header lines as many and as long as the real services send, since parsing them is part of what a request costs. */

export const GITHUB_HEADERS: Readonly<Record<string, string>> = {
  server: 'sandbox',
  'cache-control': 'private, max-age=60, s-maxage=60',
  vary: 'Accept, Authorization, Cookie, X-GitHub-OTP,Accept-Encoding, Accept, X-Requested-With',
  etag: 'W/"5a0db0c55a0db0c55a0db0c55a0db0c55a0db0c55a0db0c55a0db0c55a0db0c5"',
  'x-github-media-type': 'github.v3; format=json',
  'x-github-api-version-selected': '2022-11-28',
  'x-accepted-github-permissions': 'actions=read',
  'x-ratelimit-reset': '1772366400',
  'x-ratelimit-resource': 'core',
  'access-control-expose-headers':
    'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset',
  'access-control-allow-origin': '*',
  'strict-transport-security': 'max-age=31536000; includeSubdomains; preload',
  'x-frame-options': 'deny',
  'x-content-type-options': 'nosniff',
  'x-xss-protection': '0',
  'referrer-policy': 'origin-when-cross-origin, strict-origin-when-cross-origin',
  'content-security-policy': "default-src 'none'",
  'x-github-request-id': '5A0D:B0C55:5A0DB0C5:5A0DB0C5:5A0DB0C5',
  'github-authentication-token-expiration': '2026-03-02 10:00:00 UTC',
  'x-github-edge-region': 'sandbox',
}

export const BLOB_HEADERS: Readonly<Record<string, string>> = {
  server: 'sandbox',
  etag: '"0x5A0DB0C55A0DB0C"',
  'last-modified': 'Sun, 01 Mar 2026 10:04:00 GMT',
  'accept-ranges': 'bytes',
  'x-ms-request-id': '5a0db0c5-5a0d-b0c5-5a0d-b0c55a0db0c5',
  'x-ms-version': '2025-01-05',
  'x-ms-creation-time': 'Sun, 01 Mar 2026 10:04:00 GMT',
  'x-ms-blob-type': 'AppendBlob',
  'x-ms-lease-status': 'unlocked',
  'x-ms-server-encrypted': 'true',
  'content-disposition': 'attachment; filename="logs.txt"',
}
