export { type ChangedClaim, changedClaims } from './changes';
export { type ClaimContext, claimContext } from './context';
export { checkCredits, overallCheck } from './credit';
export { checkFigure, seriesPoints } from './figure';
export { judgeMention, makeReading } from './reading';
export { claimState } from './state';
export { claimView } from './view';
