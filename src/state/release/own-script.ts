/** The address of the script that runs here. Its element does not tell: the address of its page may be another since. */
export const OWN_SCRIPT = import.meta.url
