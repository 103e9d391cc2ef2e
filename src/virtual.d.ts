/** The page that is one file, without a meeting: `plugins/one-file.ts` builds it. */
declare module 'virtual:one-file' {
  const shell: import('./domain/export/one-file.ts').OneFileShell
  export default shell
}
