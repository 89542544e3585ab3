import type { Lexicon } from './types';

export const en: Lexicon = {
  language: 'en',
  cues: {
    say: [
      'said', 'say', 'says', 'saying', 'told', 'tells', 'stated', 'states that', 'stating', 'announc*', 'report', 'reports that', 'reported', 'reporting that', 'claim', 'claims', 'claimed', 'claiming', 'add', 'added', 'adds', 'adding', 'warn*', 'assess*', 'estimat*', 'put the number', 'puts the number', 'put the figure',
      'believe*', 'noted', 'notes', 'noting', 'stress*', 'insist*', 'reveal*', 'disclos*', 'declar*', 'wrote', 'writes', 'explain*', 'indicat*', 'described', 'testif*', 'brief*', 'recall*', 'emphasi*', 'alleges', 'alleged that', 'assert*', 'maintain*', 'conclud*', 'found that', 'detect*', 'spotted', 'observed', 'record*', 'learned', 'spoke of', 'speaking of', 'argued', 'argues', 'called it', 'calls it', 'reiterat*', 'repeated', 'cited', 'cites', 'released', 'published', 'showed', 'counted', 'informed', 'posted', 'denounced', 'condemned', 'predicted', 'remarked', 'commented that', 'answer*', 'respond*', 'replied', 'put', 'puts', 'spoke', 'acknowledges that', 'points to', 'pointed to',
    ],
    according: ['according to', 'in the words of', 'in the view of', 'as per', 'citing', 'cited by', 'by the account of', 'estimates from', 'estimates by', 'figures from', 'intelligence from'],
    accuse: ['accuse', 'accuses', 'accused', 'accusing', 'suspects', 'suspected of'],
    confirm: ['confirm*', 'corroborat*', 'verified', 'verif*', 'authenticat*'],
    evidence: ['evidence', 'proof', 'acknowledg*', 'admit*', 'conceded', 'concedes', 'recognised', 'recognized', 'confirmation'],
    cannotConfirm: [
      'could not confirm', 'could not verify', 'cannot confirm', 'can not confirm', 'can t confirm', 'couldn t confirm', 'unable to confirm', 'unable to verify', 'not able to confirm', 'not able to verify', 'not in a position to confirm', 'unconfirmed', 'unverified', 'could not be confirmed', 'could not be verified', 'could not be independently', 'could not independently', 'cannot be verified', 'cannot be confirmed', 'can not be independently', 'cannot be independently', 'not been confirmed', 'not yet confirmed', 'not confirmed', 'not independently', 'have yet to confirm', 'has yet to confirm', 'yet to be confirmed', 'yet to be verified', 'no evidence', 'no confirmation', 'no proof', 'stopped short of confirming', 'stop short of confirming', 'stops short of confirming', 'declined to confirm', 'refused to confirm', 'declines to confirm', 'without confirming', 'not seen evidence', 'hasn t confirmed', 'haven t confirmed', 'didn t confirm', 'did not confirm', 'would not confirm', 'wouldn t confirm', 'not corroborate*', 'could not immediately', 'couldn t be verified', 'couldn t be confirmed', 'couldn t be independently', 'remain unconfirmed', 'no independent confirmation', 'not officially confirmed', 'not formally confirmed', 'impossible to verify',
    ],
    noComment: [
      'declined to comment', 'declines to comment', 'refused to comment', 'refuses to comment', 'no comment', 'not commented', 'did not comment', 'didn t comment', 'has not commented', 'would not comment', 'wouldn t comment', 'neither confirmed nor denied', 'neither confirm nor deny', 'neither confirms nor denies', 'neither confirmed or denied', 'not confirmed or denied', 'sidestep*', 'dodged', 'evaded', 'brushed off questions', 'stayed silent', 'remained silent', 'kept silent', 'not responded', 'did not respond', 'did not immediately respond', 'did not directly', 'not directly', 'declined to say', 'avoided', 'deflected', 'tight lipped', 'refused to be drawn', 'nor denied', 'silence from',
    ],
    deny: ['denied', 'denies', 'deny', 'denying', 'denial*', 'dismiss*', 'reject*', 'rebuff*', 'refut*', 'fake news', 'false report*', 'hoax', 'groundless rumo*', 'baseless', 'unfounded', 'groundless', 'repudiat*', 'false information', 'another canard', 'is false', 'are false', 'was false'],
    negation: ['not', 'n t', 'never', 'no', 'neither', 'nor', 'without', 'don t', 'didn t', 'doesn t', 'isn t', 'aren t', 'wasn t', 'weren t', 'hasn t', 'haven t', 'hadn t', 'won t', 'cannot', 'can t', 'couldn t', 'wouldn t', 'yet to', 'fail* to', 'short of', 'refus* to', 'declin* to'],
    negationAfter: [],
    condition: ['if', 'whether', 'in the event', 'should these', 'should they', 'should the', 'should north', 'were to', 'in case', 'unless', 'possibility', 'prospect', 'potential', 'hypothetical*', 'assuming'],
    alleged: ['alleged', 'allegedly', 'supposed', 'supposedly', 'purported*', 'rumo* that', 'rumoured', 'rumored', 'so called', 'possible', 'suspected', 'allegations'],
    may: ['may', 'might', 'could', 'possibly', 'perhaps', 'likely', 'probably', 'expected to', 'would', 'set to'],
    plan: [
      'will', 'plan', 'plans', 'planned', 'planning', 'intend*', 'intent*', 'prepar*', 'going to', 'about to', 'set to', 'decid*', 'decision to', 'pledg*', 'promis*', 'ready to', 'expected to', 'aim*', 'consider*', 'would soon', 'soon', 'vow*', 'poised to', 'due to be', 'agreed to', 'seek*', 'wants to', 'want to', 'slated', 'scheduled', 'to be sent', 'to be deployed', 'upcoming', 'future',
    ],
    demand: ['called on', 'calls on', 'call on', 'calling on', 'urg*', 'demand*', 'withdraw', 'must withdraw', 'cease', 'halt', 'calls for', 'called for', 'ask* for', 'pull out', 'stop sending', 'immediately stop', 'refrain*'],
    purpose: ['to', 'in order to', 'so as to', 'before being', 'before', 'with the aim'],
    contrast: ['but', 'however', 'while', 'whereas', 'although', 'though', 'yet', 'despite'],
    thatIsWhat: ['this was stated by', 'this was reported by', 'that is what', 'this was announced by', 'as stated by', 'as reported by'],
    sameSpeaker: ['he', 'she', 'they', 'the spokesman', 'the spokeswoman', 'the spokesperson', 'the official', 'the minister', 'the president', 'the secretary', 'the agency', 'the ministry', 'the lawmaker*', 'the general', 'the statement', 'the report', 'the same source', 'the leader', 'the diplomat', 'the governor', 'the service', 'the alliance', 'the envoy', 'the ambassador', 'the chief', 'officials there', 'the officials', 'the department', 'who also'],
    someone: ['an analyst', 'analysts', 'experts', 'an expert', 'observers', 'researchers', 'a researcher', 'some', 'a source', 'sources', 'critics', 'a professor', 'residents', 'a resident', 'bloggers', 'one soldier', 'historians', 'an official', 'media reports', 'reports'],
    report: ['the report', 'the reports', 'these reports', 'those reports', 'such reports', 'the allegations', 'these allegations', 'the claims', 'the claim', 'these claims', 'the accusations', 'the rumours', 'the rumors', 'the information', 'this information', 'the deployment', 'the presence', 'the accusation', 'the statements', 'the assertion*', 'reports of', 'the matter', 'the issue', 'the subject'],
    from: ['from'],
    by: ['by'],
    place: ['in', 'at', 'to', 'into', 'from', 'near', 'towards', 'toward', 'against', 'with', 'on', 'inside', 'across', 'around', 'between', 'alongside', 'for', 'via', 'outside', 'within'],
    that: ['that'],
    begin: ['to have', 'to be', 'began', 'begun', 'begin', 'begins', 'started', 'start', 'starts', 'continue*', 'seen'],
    and: ['and', 'nor', 'as well as', 'or', 'along with'],
  },
  numbers: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12,
  },
  scales: { hundred: 100, hundreds: 100, thousand: 1000, thousands: 1000, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, k: 1000 },
  halves: ['and a half'],
  units: ['km', 'kilometre*', 'kilometer*', 'mile*', 'shell*', 'missile*', 'dollar*', 'euro*', 'hour*', 'day*', 'month*', 'year*', 'ton*', 'container*', 'drone*', 'tank', 'tanks', 'percent', 'per cent', 'hectare*', 'resident*', 'countries', 'times', 'october', 'november', 'december', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'metre*', 'ship*', 'rounds', 'wagon*', 'workers', 'labourers', 'laborers', 'student*', 'square'],
  frequent: ['the', 'of', 'and', 'to', 'in', 'that', 'is', 'was', 'for', 'with', 'on', 'as', 'by', 'has', 'have', 'from', 'are', 'were', 'an', 'it'],
};
