import type { TextStance } from '@/lib/model/mention';
import type { Cue } from './lexicon/types';

/** What kind of word is put in somebody's mouth. */
export type Speech =
  | 'say'
  | 'according'
  | 'confirm'
  | 'cannotConfirm'
  | 'noComment'
  | 'deny'
  /** A headline's "NATO: …". */
  | 'label';

export const SPEECH_OF: Partial<Record<Cue, Speech>> = {
  say: 'say',
  accuse: 'say',
  according: 'according',
  accordingAfter: 'according',
  sameSource: 'according',
  confirm: 'confirm',
  evidence: 'confirm',
  cannotConfirm: 'cannotConfirm',
  noComment: 'noComment',
  deny: 'deny',
};

/** The stance of whom a word of each kind is put into the mouth of; nothing for one that only says so. */
export const STANCE_OF: Partial<Record<Speech, TextStance>> = {
  confirm: 'confirmed',
  cannotConfirm: 'cannot-confirm',
  noComment: 'no-comment',
  deny: 'denied',
};

/** What is said by those who confirm nothing. */
export const REFUSALS: ReadonlySet<Speech> = new Set(['noComment', 'cannotConfirm', 'deny']);
