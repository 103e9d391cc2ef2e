import type { Language } from './language.ts'

/** What is said about versions of the page, loaded with what keeps them. */
export interface OfflineMessages {
  readonly newVersion: string
  readonly update: string
  readonly notNow: string
}

const zh: OfflineMessages = {
  newVersion: '新版本已备好。更新会重新载入本页，您的选择都会保留。',
  update: '更新',
  notNow: '以后再说',
}

const en: OfflineMessages = {
  newVersion: 'A new version is ready. Updating loads the page anew and keeps your choices.',
  update: 'Update',
  notNow: 'Not now',
}

export const OFFLINE_MESSAGES: Readonly<Record<Language, OfflineMessages>> = { zh, en }
