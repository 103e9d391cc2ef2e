/** Units of time as programs write them out beside a name, in milliseconds; the longest word first. */
export const UNITS: readonly { readonly ms: number; readonly words: readonly string[] }[] = [
  {
    ms: 3_600_000,
    words:
      'hours hour hrs hr Stunden Stunde heures heure horas hora ore ora uur timmar timme timer time часов часа час godzin godziny godzina 小时 小時 時間 시간'.split(
        ' ',
      ),
  },
  {
    ms: 60_000,
    words:
      'minutes minute mins min Minuten Minute minutos minuto minuti minuut minuten minuter minutter minutt minut минуты минута минут minuty minuta 分钟 分鐘 分 분'.split(
        ' ',
      ),
  },
  {
    ms: 1000,
    words:
      'seconds second secs sec Sekunden Sekunde secondes seconde segundos segundo secondi secondo seconden sekunder sekund секунды секунда секунд sekundy sekunda 秒 초'.split(
        ' ',
      ),
  },
]
