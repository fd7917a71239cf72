/** The commands that hand the secret to GitHub. Pure. */

export const SHELLS = ['macos', 'linux', 'powershell'] as const

/** Where a command is typed; each has a clipboard of its own. */
export type Shell = (typeof SHELLS)[number]

export const CONFIG_FILE = 'job-notify.json'

/** The shell that the reader of a page has, by what the browser says of itself. */
export const shellOf = (userAgent: string): Shell =>
  userAgent.includes('Windows') ? 'powershell' : userAgent.includes('Mac') ? 'macos' : 'linux'

/** A repository as GitHub names it; anything else is not for a command line. */
export const isRepository = (text: string): boolean => /^[\w.-]+\/[\w.-]+$/.test(text)

/**
 * Two ways to store the secret: what was copied, and the file where browsers put it.
 * @param repository `OWNER/REPO`; anything else is left as that placeholder
 */
export function commands(shell: Shell, repository: string): { clipboard: string; file: string } {
  const store = `gh secret set NOTIFY_CONFIG -R ${isRepository(repository) ? repository : 'OWNER/REPO'}`
  if (shell === 'powershell') {
    // Windows PowerShell pipes ASCII unless told otherwise.
    const encoding = '$OutputEncoding = [Text.UTF8Encoding]::new($false)'
    return {
      clipboard: `${encoding}; Get-Clipboard -Raw | ${store}`,
      file: `${encoding}; Get-Content -Raw -Encoding UTF8 "$HOME\\Downloads\\${CONFIG_FILE}" | ${store}`,
    }
  }
  const paste = shell === 'macos' ? 'pbpaste' : 'xclip -selection clipboard -o'
  return { clipboard: `${paste} | ${store}`, file: `${store} < "$HOME/Downloads/${CONFIG_FILE}"` }
}
