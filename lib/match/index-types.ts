import type { Aspect, ClaimId, Figure, IsoDate, PackKey, PartyId } from '@/lib/model/pack';
import type { AnchorLists } from './anchors';
import type { Cue } from './lexicon/types';
import type { PackSymbols } from './pack-symbols';
import type { Rows } from './rows';
import type { SignLists } from './sign-lists';
import type { TermTable } from './term-table';

/** What a symbol of the lexicons stands for. */
export type LexiconMeaning =
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'scale'; readonly value: number }
  | { readonly kind: 'half' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'particle' };

export interface CompiledParty {
  readonly pack: number;
  readonly id: PartyId;
  readonly media: boolean;
  /** Takes no part in what the claims are about. */
  readonly onlooker: boolean;
  /** The party spoken for in the end: `us` for `us-dod`. */
  readonly group: PartyId;
}

export interface CompiledMade {
  readonly head: number;
  readonly with: readonly number[];
  readonly rivals: readonly number[];
  readonly reach: number;
}

export interface CompiledConcept {
  readonly pack: number;
  readonly id: string;
  readonly made: readonly CompiledMade[];
  /** What a number that counts it is a number of, as the pack's figures say: `soldiers`. */
  readonly unit: string;
  /** The largest number of a claim that counts it; 0 where none does. */
  readonly most: number;
  /** Whether a wording asks for it, not only rules it out. */
  readonly asked: boolean;
  /** Whether it is what is done in some wording. */
  readonly isAct: boolean;
  /** Whether it may be meant without being named: the pack makes it of others or refers back to it. */
  readonly isReferable: boolean;
  /** Whether it keeps a made concept from being made: another nation's adjective. */
  readonly isRival: boolean;
}

export interface CompiledWording {
  readonly claim: number;
  /** Each list must be met by one of its concepts; the first is where matching starts. */
  readonly roles: readonly {
    readonly name: 'who' | 'by' | 'act' | 'what' | 'where' | 'and';
    readonly concepts: readonly number[];
  }[];
  readonly topic: readonly number[];
  readonly not: readonly number[];
  readonly figure: readonly number[];
  readonly aspect: Aspect;
  readonly mutual: boolean;
  readonly speaks: boolean;
  readonly aside: boolean;
  readonly opposite: boolean;
  readonly reach: 'phrase' | 'clause' | 'sentence';
}

export interface CompiledClaim {
  readonly pack: number;
  readonly id: ClaimId;
  readonly fact: boolean;
  readonly figure: Figure | null;
  readonly series: string | null;
  /** The next claim of its series; those of one series form a ring, as does a claim of none. */
  readonly nextOfSeries: number;
  /** The day of the first attestation; `null` without any. */
  readonly firstDay: IsoDate | null;
  /** Groups of parties whose own word on it is an acknowledgement. */
  readonly subjects: readonly PartyId[];
  /** Numbers of the parties on record for stating or confirming it, and of those they speak for. */
  readonly attestedBy: readonly number[];
  /** Everything it implies, in the end, as claim numbers. */
  readonly implied: readonly number[];
  /** Whether somebody on record denied it, could not confirm it or would not comment, if asked. */
  readonly doubted: boolean;
  /** The numbers of its wordings: from the one up to, and without, the other. */
  readonly wordings: { readonly from: number; readonly to: number };
}

/** Everything needed to find the claims of all enabled packs on a page. */
export interface Index {
  readonly table: TermTable;
  /** The symbols of the lexicons: cues, numbers, units. Those of packs go on from there. */
  readonly symbols: readonly LexiconMeaning[];
  readonly packSymbols: PackSymbols;
  readonly packs: readonly PackKey[];
  readonly parties: readonly CompiledParty[];
  readonly concepts: Rows<CompiledConcept>;
  readonly claims: Rows<CompiledClaim>;
  /** How many claims have no wordings. */
  readonly wordless: number;
  readonly wordings: Rows<CompiledWording>;
  readonly anchors: AnchorLists;
  readonly signs: SignLists;
  /**
   * Who is on record for denying, not confirming or not commenting on what, and when: a party, or
   * whom it speaks for, a claim and a day (`dayNumber`), and so on, in order.
   */
  readonly refusals: Int32Array;
  /** Who is on record for giving which figure: a number, a claim, a group of parties and a day, in order. */
  readonly givenFigures: Int32Array;
}
