import type { Lexicon } from './types';
import { words } from './words';

export const en: Lexicon = {
  language: 'en',
  relatives: words('which, whom'),
  ownedBy: words('of, by'),
  cues: {
    sameSource: words(`
      in his view, in her view, in their view, according to him, according to her,
      according to them, by his account, by her account
    `),
    accordingAfter: words(`
      s reckoning, s count, s estimate, s estimates, s figures, s tally, s assessment, s account,
      s view, s words
    `),
    say: words(`
      said, say, says, saying, told, tells, stated, states that, stating, announc*, report,
      reports that, reported, reporting that, claim, claims, claimed, claiming, add, added, adds,
      adding, warn*, assess*, estimat*, put the number, puts the number, put the figure, believe*,
      noted, notes, noting, stress*, insist*, reveal*, disclos*, declar*, wrote, writes, explain*,
      indicat*, described, testif*, brief*, recall*, emphasi*, alleges, alleged that, assert*,
      maintain*, found that, detect*, spotted, observed, learned, spoke of, speaking of, argued,
      argues, called it, calls it, reiterat*, repeated, cited, cites, released, published, showed,
      counted, informed, posted, denounced, condemned, predicted, remarked, commented that,
      answer*, respond*, replied, put, puts, spoke, points to, pointed to, thank*, praise,
      praised, praises, praising, hail*, lauded, lauds, paid tribute, pays tribute,
      paying tribute, paid homage, salut*, honoured, honored, expects, expect, reckon*, thinks,
      think, suggest*, voic*, quoted, quoting, quotes, contend*, counts, reaffirm*, underscor*,
      underlin*, highlight*, blam*, complain*, quipp*, writing, tweet*, shows, finds, judges,
      judged, calculat*, evaluat*, outlin*, sets out, put the toll, puts the toll,
      raised the alarm, mention*, remark*, recount*, relay*, caution*, boast*, proclaim*,
      announce, spelled out, detailed, mocked, credited, complained, agreed that, points out,
      pointed out, recorded, bowed, wept, laid flowers, mourned, called, calls, calling, labelled,
      labeled, branded, termed, dubbed, describes, describing, specified, specifies, knelt,
      kneeling, was shown, were shown, concluded that, concludes that, conclude that,
      concluded on, boast, bragged, allege, allege that, opined, enthused, conveyed, portray*,
      characteris*, characteriz*, laid out, tallied, tallies, line is that, line was that,
      position is that, position was that, view is that, stance is that, lists, catalogues,
      documented, documents that
    `),
    according: words(`
      according to, in the words of, in the view of, as per, citing, cited by, by the account of,
      estimates from, estimates by, figures from, intelligence from, in the estimation of,
      by the count of, in the eyes of, as told by, on the word of, quoting
    `),
    accuse: words(`
      accuse, accuses, accused, accusing, suspects, suspected of, accusations by, charged, suspect
    `),
    confirm: words(`
      confirm*, corroborat*, verified, verif*, authenticat*, vouch*, validat*, substantiat*
    `),
    evidence: words(`
      evidence, proof, acknowledg*, admit*, conceded, concedes, recognised, recognized,
      confirmation, own up, owned up, owns up, came clean, admission, acknowledgement,
      acknowledgment, concede, conceding, recognises, recognizes, owning up, confess*
    `),
    cannotConfirm: words(`
      could not confirm, could not verify, cannot confirm, can not confirm, can t confirm,
      couldn t confirm, unable to confirm, unable to verify, not able to confirm,
      not able to verify, not in a position to confirm, unconfirmed, unverified,
      could not be confirmed, could not be verified, could not be independently,
      could not independently, cannot be verified, cannot be confirmed, can not be independently,
      cannot be independently, not been confirmed, not yet confirmed, not confirmed,
      not independently, have yet to confirm, has yet to confirm, yet to be confirmed,
      yet to be verified, no evidence, no confirmation, no proof, stopped short of confirming,
      stop short of confirming, stops short of confirming, declined to confirm,
      refused to confirm, declines to confirm, without confirming, not seen evidence,
      hasn t confirmed, haven t confirmed, didn t confirm, did not confirm, would not confirm,
      wouldn t confirm, not corroborate*, could not immediately, couldn t be verified,
      couldn t be confirmed, couldn t be independently, remain unconfirmed,
      no independent confirmation, not officially confirmed, not formally confirmed,
      impossible to verify, not yet been able to verify, not yet been able to confirm,
      not been able to verify, not been able to confirm, not been able to independently,
      could not corroborate, couldn t corroborate, cannot corroborate, can t corroborate,
      unable to corroborate, not corroborate, yet to confirm, yet to verify,
      yet to be corroborated, not seen any evidence, seen no evidence, saw no evidence,
      not have evidence, not seen proof, short of confirming, shied away from confirming,
      stopping short of confirming, unsubstantiated, not independently verified, no way to verify,
      cannot verify, can t verify, not verified, unable to independently,
      not able to independently, hasn t been confirmed, not been independently,
      could neither verify, not ready to confirm, not prepared to confirm, not yet confirm,
      not yet verified, no independent verification, uncorroborated, awaiting confirmation,
      refuses to confirm, refusing to confirm, declining to confirm, would neither confirm,
      not seen confirmation, nothing to corroborate, nothing to confirm, nothing to substantiate,
      nothing to back up, no information to confirm, no information to corroborate,
      no independent evidence, yet to corroborate, yet to independently, not able to corroborate,
      in no position to confirm, had not verified, has not verified, have not verified,
      not been verified, not been corroborated
    `),
    noComment: words(`
      declined to comment, declines to comment, refused to comment, refuses to comment,
      no comment, not commented, did not comment, didn t comment, has not commented,
      would not comment, wouldn t comment, neither confirmed nor denied, neither confirm nor deny,
      neither confirms nor denies, neither confirmed or denied, not confirmed or denied,
      sidestep*, brushed off questions, stayed silent, remained silent, kept silent,
      not responded, did not respond, did not immediately respond, did not directly, not directly,
      declined to say, deflected, tight lipped, refused to be drawn, nor denied, silence from,
      not deny, not denied, not denying, didn t deny, doesn t deny, hasn t denied,
      stopped short of denying, short of denying, would not say, wouldn t say, refused to say,
      refuses to say, declines to say, declining to say, refusing to say, not say whether,
      not say if, not confirm or deny, not confirm nor deny, neither confirming nor denying,
      nor deny, nor denying, without confirming or denying, without denying, gave no answer,
      gave no direct answer, did not answer, didn t answer, left unanswered,
      brushed aside questions, mum on, refrained from comment*, declined comment,
      declining to comment, refusing to comment, offered no comment, had no comment,
      has no comment, made no comment, avoided comment*, noncommittal, non committal,
      refused comment, not to comment, without comment, without commenting, has not responded,
      have not responded, not reacted, stays silent, keeps silent, silent on, silent about,
      deflects, sidestepping, not drawn, not address the question, pleaded ignorance,
      avoided the question*, avoided answer*, avoided saying, avoided any, evaded the question*,
      evaded question*, evades question*, dodged the question*, dodged question*,
      dodges question*, ducked the question, ducked question*, skirted the question,
      skirted the issue, referred questions to, referred reporters to, referred journalists to,
      won t say a word, won t comment, won t say, not say a word, nothing to say about,
      brushed off a question, declined to be drawn, declined to answer, refused to answer,
      refuses to answer, refusing to answer, declined to discuss, refused to discuss,
      would not discuss, would not be drawn, avoided a direct answer, avoided a direct response,
      gave an evasive, evasive about, kept mum, keeps mum, stayed mum,
      neither denied nor confirmed, neither denying nor confirming, neither deny nor confirm,
      nor confirmed nor denied
    `),
    deny: words(`
      denied, denies, deny, denying, denial*, dismiss*, reject*, rebuff*, refut*, fake news,
      false report*, hoax, groundless rumo*, baseless, unfounded, groundless, repudiat*,
      false information, another canard, is false, are false, was false, mere assertions,
      barefaced lies, bare faced lies, not true, untrue, concocted, nonsense, rebut*, disputes,
      disputing, scoff*, batted away, disavow*, debunk*, fake stor*, falsehood*, hoaxes, ridicul*,
      laughable, gainsay*, contradicted, as disinformation, as propaganda, as fake, as fiction,
      brushed off report*, brushed off claim*, brushed off suggestion*, brushed aside report*,
      brushed aside claim*, waved away report*, waved away, waves away, waving away, scaremonger*,
      fearmonger*, fabricat*, invention, inventions, trumped up, pure fiction, pure fantasy,
      poured cold water, flatly denied, information war, lies, bogus claim*, nothing but rumo*,
      rubbish*, mere rumo*
    `),
    negation: words(`
      not, n t, never, no, neither, nor, without, don t, didn t, doesn t, isn t, aren t, wasn t,
      weren t, hasn t, haven t, hadn t, won t, cannot, can t, couldn t, wouldn t, yet to,
      fail* to, short of, refus* to, declin* to
    `),
    negationAfter: [],
    condition: words(`
      if, whether, in the event, should these, should they, should the, should north, were to,
      in case, unless, possibility, prospect, potential, hypothetical*, assuming, even if,
      provided that, as long as, were it to
    `),
    alleged: words(`
      alleged, allegedly, supposed, supposedly, purported*, rumo* that, rumoured, rumored,
      so called, possible, suspected, allegations, alleging, presumed, reputed
    `),
    may: words(`
      may, might, could, possibly, perhaps, likely, probably, expected to, would, set to,
      conceivably, potentially, maybe, presumably
    `),
    plan: words(`
      will, plan, plans, planned, planning, intend*, intent*, prepar*, going to, about to, set to,
      decid*, decision to, pledg*, promis*, ready to, expected to, aim*, consider*, would soon,
      soon, vow*, poised to, due to be, agreed to, seek*, wants to, want to, slated, scheduled,
      to be sent, to be deployed, upcoming, future, would be sent, would send, would deploy,
      would dispatch, would be deployed, preparations to, looking to, hopes to, on the verge of,
      gearing up, getting ready, determined to, committed to send*, in the pipeline, offered to
    `),
    demand: words(`
      called on, calls on, call on, calling on, urg*, demand*, withdraw, must withdraw, cease,
      halt, calls for, called for, ask* for, pull out, stop sending, immediately stop, refrain*,
      call for, appeal*, press for, presses for, bring home, recall its, to withdraw
    `),
    purpose: words(`
      to, in order to, so as to, before being, before, with the aim, in order, so that,
      with a view
    `),
    contrast: words(`
      but, however, while, whereas, although, though, despite, and yet, even as, even though,
      by contrast, in contrast
    `),
    thatIsWhat: words(`
      this was stated by, this was reported by, that is what, this was announced by, as stated by,
      as reported by, this was confirmed by, that was the assessment of, so said,
      that is according to, the announcement came from, that according to
    `),
    sameSpeaker: words(`
      he, she, they, the spokesman, the spokeswoman, the spokesperson, the official, the minister,
      the president, the secretary, the agency, the ministry, the lawmaker*, the general,
      the statement, the report, the same source, the leader, the diplomat, the governor,
      the service, the alliance, the envoy, the ambassador, the chief, officials there,
      the officials, the department, who also, it, the press secretary, the prime minister,
      the chancellor, the commander, the intelligence chief, the spy agency, the spy chief,
      the top diplomat, the deputy, the secretary general, the lawmaker, the lawmakers,
      the mission, the briefing, the communique, the head of, the boss, the press office,
      the adviser, the advisor, its envoy, its ambassador, its spokesman, its spokeswoman,
      its spokesperson, its representative, its foreign ministry, its leader, the same report,
      the same document, the same official, the same briefing, the same agency, the same lawmaker,
      the kremlin chief, the dutchman, the pentagon chief, the alliance s chief, the panel,
      the team
    `),
    someone: words(`
      an analyst, analysts, experts, an expert, observers, researchers, a researcher, some,
      a source, sources, critics, a professor, residents, a resident, bloggers, one soldier,
      historians, an official, media reports, reports, a think tank, one analyst, one expert,
      several analysts, a former, a military blogger, military bloggers, a scholar, scholars,
      one ukrainian soldier, a ukrainian soldier, a defector, defectors, an ngo, rights groups,
      one official, the analyst, the researcher, the expert, the professor, social media users,
      the press, several outlets, is said to, are said to, was said to, were said to,
      is thought to, are thought to, is believed to, are believed to, is understood to,
      are understood to, were believed to, is reported to, are reported to, were reported to,
      have been reported
    `),
    report: words(`
      the report, the reports, these reports, those reports, such reports, the allegations,
      these allegations, the claims, the claim, these claims, the accusations, the rumours,
      the rumors, the information, this information, the deployment, the presence, the accusation,
      the statements, the assertion*, reports of, the matter, the issue, the subject, the rumour,
      the rumor, these rumours, these rumors, these accusations, those accusations, such claims,
      those claims, such accusations, such allegations, the deployments, the troop presence,
      this claim, this report, the suggestion*, the story, the stories, the disclosure*
    `),
    from: words('from'),
    definite: words('the, these, those, its, their, his, such'),
    by: words('by'),
    place: words(`
      in, at, to, into, from, near, towards, toward, against, with, on, inside, across, around,
      between, alongside, via, outside, within, beyond, through, throughout
    `),
    that: words('that'),
    begin: words(`
      to have, to be, began, begun, begin, begins, started, start, starts, continue*, seen,
      proceed*, went on to, go on to, helped to, help to
    `),
    and: words('and, nor, as well as, or, along with'),
  },
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    dozen: 12,
    'a hundred': 1,
    'a thousand': 1,
    'a million': 1,
  },
  scales: {
    hundred: 100,
    hundreds: 100,
    thousand: 1000,
    thousands: 1000,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    k: 1000,
  },
  halves: words('and a half'),
  units: words(`
    balloon*, tourist*, tree*, words, won, house*, point*, aircraft, plane*, village*,
    settlement*, page*, passenger*, vessel*, km, kilometre*, kilometer*, mile*, shell*, missile*,
    dollar*, euro*, hour*, day*, month*, year*, ton*, container*, drone*, tank, tanks, percent,
    per cent, hectare*, resident*, countries, times, october, november, december, january,
    february, march, april, may, june, july, august, september, metre*, ship*, rounds, wagon*,
    workers, labourers, laborers, student*, square
  `),
  frequent: words(`
    the, of, and, to, in, that, is, was, for, with, on, as, by, has, have, from, are, were, an, it
  `),
};
