import type { WordTable } from '../../draft/word-table.ts'

/*
 * How short lines of an English text begin that say who made it, when and where it came out, or that belong to its
 * page; in small letters. To add one, write a line with the words and, as `yes`, a line of your own that begins so;
 * `npx vitest run src/domain/parse/english` tries every line.
 */

/** What somebody did with a text, before who did it or when. */
export const MADE: WordTable = [
  { word: 'written', yes: 'Written by Ada Moss' },
  { word: 'reported', yes: 'Reported by Ada Moss' },
  { word: 'compiled', yes: 'Compiled by Ada Moss' },
  { word: 'edited', yes: 'Edited by Ada Moss' },
  { word: 'posted', yes: 'Posted on 3 May' },
  { word: 'published', yes: 'Published at 6 p.m.' },
  { word: 'updated', yes: 'Updated on 3 May' },
  { word: 'photographed', yes: 'Photographed by Ada Moss' },
  { word: 'prepared', yes: 'Prepared by Ada Moss' },
  { word: 'submitted', yes: 'Submitted by Ada Moss' },
  { word: 'recorded', yes: 'Recorded by Ada Moss' },
  { word: 'transcribed', yes: 'Transcribed by Ada Moss' },
]

/** What heads such a line. */
export const BYLINE_HEADS: WordTable = [
  { word: 'reporting', yes: 'Reporting by Ada Moss' },
  { word: 'editing', yes: 'Editing by Ada Moss' },
  { word: 'additional reporting', yes: 'Additional reporting: Ada Moss' },
  { word: 'writing', yes: 'Writing by Ada Moss' },
  { word: 'photography', yes: 'Photography: Ada Moss' },
  { word: 'photos', yes: 'Photos by Ada Moss' },
  { word: 'photo', yes: 'Photo: Ada Moss' },
  { word: 'images', yes: 'Images: the pond, the weir' },
  { word: 'image', yes: 'Image / Ada Moss' },
  { word: 'pictures', yes: 'Pictures: Ada Moss' },
  { word: 'picture', yes: 'Picture: Ada Moss' },
  { word: 'graphics', yes: 'Graphics by Ada Moss' },
  { word: 'graphic', yes: 'Graphic: Ada Moss' },
  { word: 'video', yes: 'Video: the weir in May' },
  { word: 'credit', yes: 'Credit: Ada Moss' },
  { word: 'sources', yes: 'Sources: Pond Gazette, Weir Post' },
  { word: 'source', yes: 'Source: Pond Gazette' },
  { word: 'authors', yes: 'Authors: Ada Moss, Jo Reed' },
  { word: 'author', yes: 'Author: Ada Moss' },
  { word: 'contact', yes: 'Contact: ada@pond.example' },
  { word: 'tags', yes: 'Tags: lamps, ponds' },
  { word: 'topics', yes: 'Topics: lamps' },
  { word: 'filed under', yes: 'Filed under Lamps' },
  { word: 'copyright', yes: 'Copyright Pond Gazette' },
  { word: 'media contact', yes: 'Media contact: Ada Moss' },
  { word: 'for immediate release', yes: 'For immediate release' },
  { word: 'read more', yes: 'Read more: the weir is open' },
  { word: 'related', yes: 'Related: the weir is open' },
  { word: 'share', yes: 'Share this' },
  { word: 'subscribe', yes: 'Subscribe to the Gazette' },
  { word: 'sign up', yes: 'Sign up for our letter' },
  { word: 'advertisement', yes: 'Advertisement' },
  { word: '©', yes: '©2021 Pond Gazette' },
]

/** What stands before whose a picture is, at the end of the line below it. */
export const CREDITS: WordTable = [
  { word: 'image by', yes: 'The weir in May. Image by: Ada Moss' },
  { word: 'image', yes: 'The weir in May. Image: Ada Moss' },
  { word: 'photo credit', yes: 'The weir in May. Photo credit: Ada Moss' },
  { word: 'photograph', yes: 'The weir in May. Photograph by Ada Moss' },
  { word: 'photo by', yes: 'The weir in May. Photo by: Ada Moss' },
  { word: 'photo', yes: 'The weir in May. Photos: Ada Moss' },
  { word: 'picture', yes: 'The weir in May (picture: Ada Moss)' },
  { word: 'credit', yes: 'The weir in May. Credit: Ada Moss' },
  { word: 'file photo', yes: 'The weir in May. File photo by Ada Moss' },
  { word: 'courtesy of', yes: 'The weir in May. Courtesy of: Pond Gazette' },
  { word: 'via', yes: 'The weir in May, (via: Pond Gazette)' },
]
