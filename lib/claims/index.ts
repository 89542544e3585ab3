export { type ChangedClaim, changedClaims } from './changes';
export { type ClaimContext, claimContext } from './context';
export { checkCredits, overallCheck } from './credit';
export { dayOf } from './days';
export { checkFigure } from './figure';
export { makeReading } from './reading';
export { seriesPoints } from './series';
export { claimState } from './state';
export { claimView } from './view';
