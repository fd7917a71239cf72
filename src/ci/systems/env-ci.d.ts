/** The package brings no types. */
declare module 'env-ci' {
  export default function envCi(options: {
    readonly env: Record<string, string | undefined>
  }): Record<string, unknown>
}
