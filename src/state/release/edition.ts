/**
 * Whether this is a page that is one file and holds one meeting, see `plugins/one-file.ts`; else it is a
 * site's, which opens, keeps and corrects meetings.
 */
export const IS_ONE_FILE = import.meta.env.MODE === 'one-file'
