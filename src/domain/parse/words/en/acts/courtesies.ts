import type { WordTable } from '../../../draft/word-table.ts'

/*
 * Words of speech in English that are thanks, greetings, nods and fillers, in small letters, found whole. The longest
 * at a place counts. To add one, write a line with the word and, as `yes`, a sentence of your own in which
 * it decides. `npx vitest run src/domain/parse` tries every line.
 */

/** Thanks and greetings. */
export const COURTESIES: WordTable = [
  { word: 'thank you', yes: 'Thank you for that.' },
  { word: 'thanks', yes: 'Thanks to both of you.' },
  { word: 'i thank', yes: 'I thank the member for the question.' },
  { word: 'we thank', yes: 'We thank all of you.' },
  { word: 'like to thank', yes: 'I would like to thank the band.' },
  { word: 'can i thank', yes: 'Can I thank you all for coming?' },
  { word: 'want to thank', yes: 'I want to thank the band.' },
  { word: 'good morning', yes: 'Good morning, everybody.' },
  { word: 'good afternoon', yes: 'Good afternoon, everybody.' },
  { word: 'good evening', yes: 'Good evening, everybody.' },
  { word: 'welcome to', yes: 'Welcome to the boat house.' },
  { word: 'welcome everybody', yes: 'Welcome everybody.' },
  { word: 'welcome everyone', yes: 'Welcome everyone.' },
  { word: 'welcome back', yes: 'Welcome back.' },
  { word: 'nice to meet you', yes: 'Nice to meet you, Ms Moss.' },
  { word: 'excuse me', yes: 'Excuse me.' },
  { word: 'apologies for', yes: 'Apologies for the noise.' },
  { word: 'congratulations', yes: 'Congratulations, Ms Moss.' },
  { word: 'grateful for', yes: 'I am grateful for the invitation.' },
  { word: 'grateful to', yes: 'I am grateful to the band.' },
  { word: 'appreciate your', yes: 'I appreciate your coming.' },
  { word: 'appreciate you', yes: 'I appreciate you coming.' },
  { word: 'appreciate the opportunity', yes: 'We appreciate the opportunity.' },
  { word: 'pleased to be here', yes: 'I am pleased to be here.' },
  { word: 'happy to be here', yes: 'I am happy to be here.' },
  { word: 'glad to be here', yes: 'I am glad to be here.' },
  { word: 'delighted to be here', yes: 'I am delighted to be here.' },
  { word: 'honour to be', yes: 'It is an honour to be at the table.' },
  { word: 'honor to be', yes: 'It is an honor to be at the table.' },
  { word: 'privilege to be', yes: 'It is a privilege to be at the table.' },
  { word: 'pleasure to be', yes: 'It is a pleasure to be at the table.' },
  { word: 'good to see you', yes: 'Good to see you.' },
  { word: 'nice to see you', yes: 'Nice to see you.' },
  { word: 'good night', yes: 'Good night, all.' },
  { word: 'good day', yes: 'Good day, all.' },
  { word: 'have a good', yes: 'Have a good evening.' },
  { word: 'have a great', yes: 'Have a great evening.' },
  { word: 'have a nice', yes: 'Have a nice evening.' },
  { word: 'take care', yes: 'Take care, all.' },
  { word: 'well done', yes: 'Well done, Ada.' },
  { word: "sorry i'm late", yes: "Sorry I'm late." },
  { word: "sorry we're late", yes: "Sorry we're late." },
  { word: 'sorry for', yes: 'Sorry for the noise.' },
  { word: 'sorry about', yes: 'Sorry about the noise.' },
  { word: 'sorry to interrupt', yes: 'Sorry to interrupt you there.' },
  { word: 'i apologise', yes: 'I apologise for the noise.' },
  { word: 'i apologize', yes: 'I apologize for the noise.' },
  { word: 'my apologies', yes: 'My apologies for the noise.' },
  { word: 'how are you', yes: 'How are you?' },
  { word: 'cheers', yes: 'Cheers, Ada.' },
]

/** A sentence of nothing but these says no more than that somebody listens. */
export const INTERJECTIONS: readonly string[] =
  "yeah,yes,yep,yup,ya,no,nope,nah,ok,okay,'kay,kay,k,right,alright,all,sure,mm,mmm,mhm,mm-hmm,mmhmm,hmm,hm,uh,um,uh-huh,huh,oh,ah,ha,aha,eh,er,well,good,great,fine,perfect,excellent,exactly,absolutely,definitely,indeed,cool,nice,wow,so,and,but,too,really,yay,please,sorry,pardon,bye,hello,hi,hey,i,see,of,course,there,you,go,it,got,very,much,thank,thanks,true,that's,is,it's,then,now".split(
    ',',
  )

/** Words before the matter of a sentence that say nothing. */
export const FILLERS: readonly string[] =
  "um,uh,mm,hmm,oh,ah,eh,er,so,and,but,or,well,okay,ok,'kay,yeah,yes,no,right,alright,like,then,now,also,just,first,second,secondly,finally,because,actually,basically,mr,mrs,ms,madam,chair,minister,again".split(
    ',',
  )

/** Two words before the matter of a sentence that say nothing. */
export const FILLING_PAIRS: readonly string[] = 'i mean,you know,i think,i guess,i said'.split(',')
