/** Whether a URL's host, as `URL.hostname` gives it, is this machine itself. Names: RFC 6761, 6.3. */
export const isLoopback = (hostname: string): boolean =>
  /^(?:localhost\.?|.+\.localhost\.?|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname)
