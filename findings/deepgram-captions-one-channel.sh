#!/bin/sh
# Deepgram hears a recording with a microphone on each channel channel by channel (multichannel=true) and
# answers with one entry of results.channels for each. @deepgram/captions, Deepgram's own writer of captions,
# tells in the head of the file that there are two and writes the words of the first: whoever sits at the other
# microphone has said nothing. Only an answer that was asked for with utterances=true has all words. Ends with
# another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @deepgram/captions@1.2.0
cat > run.cjs <<'JS'
const { srt, webvtt } = require('@deepgram/captions')
const { version } = require('@deepgram/captions/package.json')

const heard = (start, text) => {
  const words = text.split(' ').map((word, i) => ({ word, punctuated_word: word, start: start + i * 0.3, end: start + i * 0.3 + 0.25, confidence: 1 }))
  return { alternatives: [{ transcript: text, confidence: 1, words }] }
}
const channels = [heard(0, 'Did you take the money?'), heard(2, 'No, I never did.')]
const metadata = { request_id: 'r1', created: '2026-03-17T10:00:00Z', duration: 4, channels: 2 }
const utterances = channels.map(({ alternatives: [{ transcript, words }] }, channel) => ({
  id: `u${channel}`, channel, transcript, words, start: words[0].start, end: words.at(-1).end, confidence: 1,
}))

const alone = webvtt({ metadata, results: { channels } })
const whole = webvtt({ metadata, results: { channels, utterances } })
console.log(`@deepgram/captions ${version}`)
console.log(alone)
console.log('the second channel, as WebVTT:', alone.includes('never'), '; as SRT:', srt({ metadata, results: { channels } }).includes('never'))
console.log('with utterances:', whole.includes('never'))
const same = alone.includes('Channels: 2') && alone.includes('money') && !alone.includes('never') && whole.includes('never')
console.log(same ? 'as before' : 'CHANGED')
process.exit(same ? 0 : 1)
JS
node run.cjs
