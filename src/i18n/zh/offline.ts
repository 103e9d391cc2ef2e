import type { OfflineMessages } from '../en/offline.ts'

const messages: OfflineMessages = {
  newVersion: '新版本已备好。更新会重新载入本页，您的选择都会保留。',
  update: '更新',
  updating: '正在更新，可能需要半分钟；页面重新载入之前，您可以继续阅读。',
  notNow: '以后再说',
}

export default messages
