import { chains, words } from './words';

/** How English says that somebody cannot confirm, or does not comment. */
export const refusals = () => ({
  cannotConfirm: [
    ...words(`
    no evidence of that, no evidence for that, no evidence of this, no evidence of it,
    no evidence for it, no proof of that, no proof of it, no indication of that, no sign of that,
    no confirmation of that, no confirmation of it, no confirmation of this,
    there has been no confirmation from, there was no confirmation from, no confirmation from,
    no official confirmation from, no independent confirmation from,
    no information to suggest, no information suggesting, no information indicating,
    no information to indicate, no information that, still checking whether,
    still verifying whether, still trying to establish whether, trying to establish whether,
    seeking to establish whether, checking whether, verifying whether, remains unclear,
    remain unclear, remained unclear, still unclear, unclear whether, unclear if, cast doubt on,
    casts doubt on, casting doubt on, voiced doubts about, voiced doubts that, voiced doubt,
    expressed doubts about, expressed doubt, expressed scepticism, expressed skepticism,
    is sceptical that, is skeptical that, sceptical about, skeptical about, urged caution,
    urges caution, urging caution, counselled caution,
    can t back up, can t back that up, can t authenticate, can t ascertain, can t say with
    certainty, can t substantiate, can t determine whether, can t independently verify, can t
    independently confirm, can t stand behind, cannot back up, cannot back that up, cannot
    authenticate, cannot ascertain, cannot say with certainty, cannot substantiate, cannot
    determine whether, cannot stand behind, could not back up, could not back that up, could not
    authenticate, could not ascertain, could not say with certainty, could not determine
    whether, could not stand behind, couldn t back up, couldn t back that up, couldn t
    authenticate, couldn t ascertain, couldn t say with certainty, couldn t substantiate, couldn
    t determine whether, couldn t independently verify, couldn t independently confirm, couldn t
    stand behind, couldn t verify, unable to back that up, unable to authenticate, unable to
    ascertain, unable to determine whether, unable to stand behind, not able to back up, not
    able to back that up, not able to authenticate, not able to ascertain, not able to
    substantiate, not able to determine whether, not able to stand behind, would not back up,
    would not back that up, would not authenticate, would not ascertain, would not say with
    certainty, would not determine whether, would not stand behind, would not verify, wouldn t
    back up, wouldn t back that up, wouldn t authenticate, wouldn t ascertain, wouldn t say with
    certainty, wouldn t substantiate, wouldn t determine whether, wouldn t independently verify,
    wouldn t independently confirm, wouldn t stand behind, wouldn t verify, too early to
    confirm, too early to say whether, too soon to confirm, too soon to say whether, not yet
    able to corroborate, remains to be confirmed, remain to be confirmed, remains to be
    verified, remain to be verified, remains to be proven, remains unproven, remain unproven,
    still trying to establish, still trying to verify, trying to verify, trying to confirm,
    seeking to verify, seeking confirmation, working to verify, working to confirm, still
    assessing, still evaluating, aware of the reports but, looking into the reports, looking
    into those reports, looking into these reports, cannot be sure, can t be sure, could not be
    sure, not sure whether, not certain whether, not certain that, no first-hand information, no
    firsthand information, no information of our own, no means of verifying, no means of
    confirming, without being able to verify, without being able to confirm, treated with
    caution, taken with caution, with a grain of salt, has not been borne out, have not been
    borne out, not borne out, no solid proof, no hard proof, has yet to be proven, have yet to
    be proven, yet to be proven, yet to be established, yet to be independently, could not stand
    by, did not have confirmation, does not have confirmation, do not have confirmation, don t
    have confirmation, didn t have confirmation, doesn t have confirmation, stopped short of
    corroborating, stopped short of verifying, stopped short of backing,
    not yet in a position to verify, not yet in a position to confirm,
    not yet in a position to corroborate, in no position to corroborate,
    in no position to judge,
    could not confirm, could not verify, cannot confirm, can not confirm, can t confirm,
    couldn t confirm, unable to confirm, unable to verify, not able to confirm,
    not able to verify, not in a position to confirm, unconfirmed, unverified,
    could not be confirmed, could not be verified, could not be independently,
    could not independently, cannot be verified, cannot be confirmed, can not be independently,
    cannot be independently, not been confirmed, not yet confirmed, not confirmed,
    not independently, have yet to confirm, has yet to confirm, yet to be confirmed,
    yet to be verified, no evidence, no confirmation, no proof, stopped short of confirming,
    stop short of confirming, stops short of confirming, declined to confirm, refused to confirm,
    declines to confirm, without confirming, not seen evidence, not seen significant report*,
    not seen significant evidence, not seen report*, not seen reliable report*, yet to see evidence,
    independently confirm the, hasn t confirmed,
    haven t confirmed, didn t confirm, did not confirm, would not confirm, wouldn t confirm,
    not corroborate*, could not immediately, couldn t be verified, couldn t be confirmed,
    couldn t be independently, remain unconfirmed, no independent confirmation,
    not officially confirmed, not formally confirmed, impossible to verify,
    not yet been able to verify, not yet been able to confirm, not been able to verify,
    not been able to confirm, not been able to independently, could not corroborate,
    couldn t corroborate, cannot corroborate, can t corroborate, unable to corroborate,
    not corroborate, yet to confirm, yet to verify, yet to be corroborated, not seen any evidence,
    seen no evidence, saw no evidence, not have evidence, not seen proof, short of confirming,
    shied away from confirming, stopping short of confirming, unsubstantiated,
    not independently verified, no way to verify, cannot verify, can t verify, not verified,
    unable to independently, not able to independently, hasn t been confirmed,
    not been independently, could neither verify, not ready to confirm, not prepared to confirm,
    not yet confirm, not yet verified, no independent verification, uncorroborated,
    awaiting confirmation, refuses to confirm, refusing to confirm, declining to confirm,
    would neither confirm, not seen confirmation, nothing to corroborate, nothing to confirm,
    nothing to substantiate, nothing to back up, no information to confirm,
    no information to corroborate, no independent evidence, yet to corroborate,
    yet to independently, not able to corroborate, in no position to confirm, had not verified,
    has not verified, have not verified, not been verified, not been corroborated, cannot vouch,
    could not vouch, can t vouch, couldn t vouch, no corroborat*, in no position to verify,
    not at liberty to confirm, wasn t able to confirm, wasn t able to verify,
    weren t able to confirm, weren t able to verify, isn t able to confirm, not yet in a position,
    not confirming, can t say for sure, cannot say for sure, cannot say for certain,
    can t say for certain, could not say for certain, could not say whether, couldn t say whether,
    cannot say whether, can t say whether, could not say if, couldn t say if, cannot say if,
    can t say if, unable to say, not able to say, unverifiable, not verifiable,
    did not independently, has not independently, have not independently, hard to verify,
    difficult to verify, hard to confirm, difficult to confirm, impossible to confirm,
    impossible to establish, impossible to check, not possible to verify, not possible to confirm,
    no verification, without verification, no independent proof, seen no sign, seen no signs,
    no indication that, no indications that, seen no indication, seen no proof, no firm evidence,
    no hard evidence, no solid evidence, no conclusive evidence, no direct evidence,
    lacks evidence, lacked evidence, lack evidence, lacking evidence, could not establish,
    couldn t establish, unable to establish, cannot establish, not in a position to say,
    in no position to say, not in a position to verify, not in a position to corroborate,
    nothing to prove, nothing to show that, nothing yet to confirm, holding off on confirming,
    held off confirming, stopped short of saying, stops short of saying, not going to confirm,
    not yet willing to confirm, unwilling to confirm, reluctant to confirm, hesitated to confirm,
    wary of confirming, cautious about confirming, not corroborating, not prepared to say,
    never confirmed, never been confirmed, never verified, has confirmed nothing,
    confirmed nothing, confirm nothing, not as yet confirm*, not for now confirm,
    not be independently, cannot independently, were unable to independently,
    was unable to independently, await confirmation, awaits confirmation, no confirmation yet,
    not corroborated, not immediately verify, not immediately confirm,
    not immediately be verified, not immediately be confirmed, not aware of any evidence,
    go so far as to confirm, go as far as to confirm, go as far as confirming,
    went not so far as to confirm, not yet seen, yet to see, not seen them, not seen any,
    no sign so far, no sign yet, no signs so far, no sign as yet, not seen north korean*,
    not seen the north korean*, not yet observed, not observed, not yet witnessed,
    unable to say whether, did not know whether, does not know whether, do not know whether,
    did not know if, does not know if, could not yet, cannot yet, not clear whether,
    not know for certain, not yet know, no further information, no additional information,
    no independent information, no information of its own, no confirmation of,
    no confirmation at this stage, could not as yet confirm, not confirm at this stage,
    not confirm at this point, not yet confirm that, not yet be able to confirm,
    not yet in a position to, not in a position to, in no position to, declined to endorse, would
    not endorse, refused to endorse, stopped short of endorsing, could not endorse, unable to vouch,
    would not vouch, not vouch for, unable to back up, not substantiate, unable to substantiate, has
    not substantiated, not bear out, neither confirm nor rule out, neither confirm nor rule this
    out, neither confirm nor rule that out, neither confirm nor rule it out, neither verify nor,
    neither corroborate nor, still checking
    and could not, still verifying, had yet to see, has yet to see, has yet to be confirmed, could
    not stand up, not possible to check, no way to check, no way of verifying, no way of checking,
    no way of knowing, no official confirmation, had no confirmation of, had seen no sign of this,
    seen no sign of this, had seen nothing to, seen nothing to, have seen nothing to
  `),
    ...chains(
      'no means of, no way of, no possibility of, without any means of',
      'checking, verifying, confirming, corroborating, establishing, ascertaining, knowing whether',
    ),
    ...chains(
      'nothing that would, nothing that could, nothing which would, nothing which could, nothing that might, nothing to',
      'confirm, corroborate, verify, substantiate, support, back up, bear out',
    ),
    ...chains(
      'could not say, cannot say, can t say, couldn t say, unable to say, not able to say',
      'whether, if',
      'that is, that was, this is, this was, it is, it was',
    ),
    ...words(
      'not been able to check, unable to check, not able to check, could not check, cannot check',
    ),
    ...chains(
      'seen, seeing, saw, sees, had, has, have, received',
      'no',
      'significant, reliable, credible, substantial, confirmed, major, hard, firm',
      'report*, evidence, sign*, indication*, information',
    ),
    ...chains(
      'could not, cannot, can t, couldn t, not able to, not been able to, unable to, in no position to, not in a position to, would not, stopped short of, refused to, declined to',
      'back, support, endorse, stand behind, vouch for, backing, supporting, endorsing, vouching for',
      'those accounts, that account, the accounts, the account, these accounts, those reports, the reports, these reports, that claim, those claims, the claim, the claims, that version, the assessment, it up, them up, this up',
    ),
    ...chains(
      'stopped short of, stops short of, stopping short of, was not prepared to, were not prepared to, not ready to, was unwilling to, hesitated to, shied away from, wary of',
      'say that, saying that, say they, saying they, say so, saying so, assert, asserting, say as much, saying as much, go that far, going that far',
    ),
    ...words(`
      could not say as much, would not say as much, not yet know for sure, had not heard of any, has not heard
      of any, knew of no, knows of no, know of no
    `),
  ],
  noComment: [
    ...words(`
      never said whether, never said if, not said whether, not said if, not say whether, not say if,
      never confirmed whether, refuses to say whether, refused to say whether, declined to say whether,
      declines to say whether,
    there was no immediate comment from, there was no comment from, no immediate comment from,
    no comment from, there was no immediate response from, no immediate response from,
    no response from, there was no immediate reaction from, no immediate reaction from,
    no reaction from, there was no word from, no word from, there was no official comment from,
    no official comment from,
    knew nothing of, knew nothing about, knows nothing of, knows nothing about, know nothing of,
    know nothing about, had no knowledge of, has no knowledge of, have no knowledge of, not been
    informed, not informed of, not aware of any such, not aware of what, refuses to be drawn,
    remains silent, remain silent, keeping silent, made no mention, make no mention, makes no
    mention, no mention of, no mention whatsoever, refused to go into, has yet to comment, have
    yet to comment, yet to comment, yet to respond, yet to react, will not comment, not comment
    on, no immediate response, not available for comment, not a question for, a question for
    pyongyang, a question for moscow, ask the north koreans, ask the russians, met with silence,
    clammed up,
    referred questions to the defence ministry, referred reporters to the defence ministry,
    referred journalists to the defence ministry,
    advised journalists to ask the defence ministry,
    told reporters to ask the defence ministry,
    told journalists to ask the defence ministry,
    referred questions to the defense ministry, referred reporters to the defense ministry,
    referred journalists to the defense ministry,
    advised journalists to ask the defense ministry,
    told reporters to ask the defense ministry,
    told journalists to ask the defense ministry, referred questions to the military,
    referred reporters to the military, referred journalists to the military,
    advised journalists to ask the military, told reporters to ask the military,
    told journalists to ask the military, referred questions to the ministry of defence,
    referred reporters to the ministry of defence,
    referred journalists to the ministry of defence,
    advised journalists to ask the ministry of defence,
    told reporters to ask the ministry of defence,
    told journalists to ask the ministry of defence,
    referred questions to the ministry of defense,
    referred reporters to the ministry of defense,
    referred journalists to the ministry of defense,
    advised journalists to ask the ministry of defense,
    told reporters to ask the ministry of defense,
    told journalists to ask the ministry of defense, referred questions to pyongyang,
    referred reporters to pyongyang, referred journalists to pyongyang,

    referred questions to moscow,
    referred reporters to moscow, referred journalists to moscow,

    did not respond to a request for comment,
    did not respond to requests for comment,
    did not immediately respond to a request for comment,
    did not immediately respond to requests for comment,
    did not reply to a request for comment, did not reply to requests for comment,
    did not immediately reply to a request for comment,
    did not immediately reply to requests for comment,
    has not responded to a request for comment, has not responded to requests for comment,
    have not responded to a request for comment,
    have not responded to requests for comment, had not responded to a request for comment,
    had not responded to requests for comment, didn t respond to a request for comment,
    didn t respond to requests for comment, did not answer to a request for comment,
    did not answer to requests for comment, failed to respond to a request for comment,
    failed to respond to requests for comment, did not respond to questions,
    did not respond to a query, did not answer questions, gave no reply,
    there was no immediate comment, had nothing to report,
    could not speak to, cannot speak to, can t speak to, couldn t speak to,
    would not speak to, not able to speak to, unable to speak to, told the reporter to ask,
    told them to ask, told the press to ask, left the question unanswered,
    left questions unanswered, left that question unanswered, left it unanswered,
    declined to comment, declines to comment, refused to comment, refuses to comment, no comment,
    not commented, did not comment, didn t comment, has not commented, would not comment,
    wouldn t comment, neither confirmed nor denied, neither confirm nor deny,
    neither confirms nor denies, neither confirmed or denied, not confirmed or denied, sidestep*,
    brushed off questions, stayed silent, remained silent, kept silent, not responded,
    did not respond, did not immediately respond, did not directly, not directly, declined to say,
    deflected, tight lipped, refused to be drawn, nor denied, silence from, not deny, not denied,
    not denying, didn t deny, doesn t deny, hasn t denied, stopped short of denying,
    short of denying, would not say, wouldn t say, refused to say, refuses to say,
    declines to say, declining to say, refusing to say, not say whether, not say if,
    not confirm or deny, not confirm nor deny, neither confirming nor denying, nor deny,
    nor denying, without confirming or denying, without denying, gave no answer,
    gave no direct answer, did not answer, didn t answer, left unanswered,
    brushed aside questions, mum on, refrained from comment*, declined comment,
    declining to comment, refusing to comment, offered no comment, had no comment, has no comment,
    made no comment, avoided comment*, noncommittal, non committal, refused comment,
    not to comment, without comment, without commenting, has not responded, have not responded,
    not reacted, stays silent, keeps silent, silent on, silent about, deflects, sidestepping,
    not drawn, not address the question, pleaded ignorance, avoided the question*,
    avoided answer*, avoided saying, avoided any, evaded the question*, evaded question*,
    evades question*, dodged the question*, dodged question*, dodges question*,
    ducked the question, ducked question*, skirted the question, skirted the issue,
    referred questions to, referred reporters to, referred journalists to, won t say a word,
    won t comment, won t say, not say a word, nothing to say about, brushed off a question,
    declined to be drawn, declined to answer, refused to answer, refuses to answer,
    refusing to answer, declined to discuss, refused to discuss, would not discuss,
    would not be drawn, avoided a direct answer, avoided a direct response, gave an evasive,
    evasive about, kept mum, keeps mum, stayed mum, neither denied nor confirmed,
    neither denying nor confirming, neither deny nor confirm, nor confirmed nor denied,
    had nothing to say, had nothing to add, has nothing to say, has nothing to add,
    have nothing to say, nothing to add, would not elaborate, would not go into,
    would not get into, would not engage, took no questions, said nothing, says nothing,
    say nothing, saying nothing, have said nothing, has said nothing, not said anything,
    not said a word, gave nothing away, giving nothing away, gives nothing away, held its tongue,
    hold its tongue, played dumb, plays dumb, played coy, coy about, coy on, fudged, parried,
    parries, ducking, ducks the, skirted, fend* off questions, fobbed off, waved off questions,
    waved away questions, batted away questions, brushed off reporters, refused to engage,
    refused to elaborate, declined to elaborate, declined to go into, not be drawn into,
    won t be drawn, wouldn t be drawn, would not be pinned, passed over in silence, silent over,
    no official comment, no immediate comment, no public comment, no immediate reaction,
    kept quiet, keeps quiet, keeping quiet, stayed quiet, stays quiet, remained quiet,
    remain quiet, stonewall*, lips sealed, nor disowned, neither owned up,
    neither acknowledged nor, neither acknowledge nor, neither acknowledges nor,
    neither admitted nor, neither admit nor, neither admits nor, neither contested nor,
    neither confirmation nor denial, neither a confirmation nor a denial, neither denied them nor,
    neither denied it nor, nor confirmed, would not confirm or deny, will not confirm or deny,
    won t confirm or deny, no comment to make, had no immediate comment, not publicly commented,
    not offered comment, not offered any comment, offered no answer, offered no direct,
    offered no explanation, no direct answer, no straight answer, refused to give a straight,
    declined to give a straight, would not give a straight, wouldn t give a straight, evading,
    evasive, gave short shrift to questions, cut off questions, cut short questions,
    turned the question, turned questions, threw the question back, bounced the question,
    passed the question, passed the buck, referred the question, referred the matter,
    redirected questions, directed questions, directed reporters, referring questions,
    referring reporters, suggested asking, told reporters to ask, better to ask, advised asking,
    advised journalists to ask, said to ask, not for the kremlin, none of our business,
    none of your business, out of its remit, beyond its remit, chose silence, keeping mum,
    keep mum, not shed light, not be drawn on, is not commenting, are not commenting,
    was not commenting, not been commenting, does not comment, do not comment, doesn t comment,
    don t comment, not provide comment, unavailable for comment, not reply, did not reply,
    didn t reply, has not replied, have not replied, brushed off the question,
    brushed aside the question, brushed the question, waved the question,
    shrugged off the question, shrugged off questions, laughed off the question,
    ignored questions, ignored the question, ignoring questions, side step*, stayed vague,
    remained vague, remained evasive, stuck to silence, maintained silence,
    maintained its silence, maintain silence, wall of silence, refusing to discuss,
    declining to discuss, declines to discuss, refuses to discuss, will not discuss,
    won t discuss, wouldn t discuss, refused to speak, refuses to speak, refused to talk,
    refuses to talk, declined to speak, would not speak, avoided the subject, avoided the issue,
    avoided the topic, refused an answer, dodged, dodges, dodging the, dodging a,
    prefers not to comment, preferred not to comment, preferred not to answer,
    prefer not to comment, chose not to comment, chose not to answer, chooses not to comment,
    opted not to comment, had no response, gave no response, gave no reaction,
    offered no response, evading the, evades, evaded, was silent on, were silent on,
    was silent about, not publicly comment, not publicly acknowledge*, could not comment,
    cannot comment, can t comment, couldn t comment, unable to comment, not able to comment,
    not in a position to comment, not possible to comment, did not know what was true,
    not aware of the situation, unaware of the situation, no knowledge of the situation,
    no knowledge of the matter, not aware of the matter, not aware of the deployment,
    no information on, no information about, not have information,
    had no information, has no information, have no information, not possess information,
    not have any information, not familiar with, asked reporters to, directed questions to,
    suggested that journalists ask, suggested journalists ask, suggested that reporters ask,
    suggested reporters ask, told journalists to ask, told reporters to ask, did not say if,
    did not say whether,
    did not confirm or deny, neither confirmed nor, not to answer, not answer directly,
    not give a direct, gave no comment, no response to, did not return, not immediately return,
    not immediately comment, not immediately reply, would not be drawn on, had no word on,
    has no word on, had little to say, no reaction from, kept its counsel, not weigh in,
    dodges question, dodged question, evades question, evaded question, avoids question,
    avoided question, brushes off question*, sidesteps question, ducks question,
    deflects question*, declines to confirm or, refuses to confirm or, declined to confirm or,
    refused to confirm or, declining to confirm or, refusing to confirm or,
    declined to confirm or deny, declines to confirm or deny, declining to confirm or deny,
    refused to confirm or deny, refuses to confirm or deny, refusing to confirm or deny, stays mum,
    stays silent on,
    tight-lipped,
    gave no comment on this, gave no comment on that, gave no comment on it, declined to comment on
    this, declined to comment on that, declined to comment on it, refused to comment on this,
    refused to comment on that, refused to comment on it, would not comment on this, would not
    comment on that, would not comment on it, did not comment on this, did not comment on that, did
    not comment on it, has not commented on this, has not commented on that, has not commented on
    it, had no comment on this, had no comment on that, had no comment on it, had no comment to make
    on that, had no comment to make on this, not wish to comment, not want to comment, not care to
    comment, not wish to discuss, not want to discuss, not care to discuss, not wish to speak, not
    want to speak, not wish to answer, not want to answer, no wish to discuss, no wish to comment,
    left the question, left that question, left it open, left that open, left open whether, leaves
    open whether, would not touch, refused to touch, waved away the question, ducked the issue,
    dodged the issue, gave the question a wide berth, batted away the question, has stayed silent,
    has remained silent, has kept silent, met the question with silence, answered with silence, had
    nothing to offer, changed the subject, turned to another subject, moved on to the next question, took no
    position,
    told reporters to try, told journalists to try, try the defence ministry, try the defense
    ministry, refused to be drawn on, sidestepped a direct question, sidestepped the direct question,
    merely shrugged, only shrugged, simply shrugged, just shrugged, shrugged his shoulders, shrugs its
    shoulders, keeping its own counsel, kept its own counsel, keeps its own counsel, kept his own
    counsel, keeping his own counsel, no answer from, drew no answer from, drew no response from, drew
    no reply from, met with no answer from, met no answer from, no comment was forthcoming from, no
    answer was forthcoming from, no answer came from, no reply came from, no comment came from, no
    reply from, went unanswered, go unanswered, gone unanswered, were not answered, was not answered,
    were not returned, denied nothing and confirmed nothing, confirmed nothing and denied nothing,
    denied nothing, denies nothing, denying nothing, deny nothing, left the question hanging, left the
    question open, left the matter there, left it at that, waved the question away, talked about
    something else, spoke of something else, turned to other matters, made light of the question,
    avoided taking a position, took no stand, professed ignorance, claimed ignorance, feigned
    ignorance, claimed to know nothing, professed to know nothing, said he knew nothing, said she knew
    nothing, knew of nothing, knows of nothing, gave nothing but an evasive, stopped short of an
    answer, gave him no answer, gave them no answer, gave reporters no answer, offered reporters no
    answer, would give no answer, would give no comment, no reply was given, no answer was given,
    let the question pass, let the question go, passed over the question, passed over it, sidled
    away from the question, wriggled out of, laughed the question off, shrugged the question off,
    brushed the question aside, brushed it aside with a, brushed off the reporter, swatted the question
    away, batted the question away, put the question off, deflected the question, a matter for the
    military, a matter for the army, a matter for the generals, a matter for the general staff,
    a question for the military, a question for the army, a question for the general staff,
    a matter for the defence ministry, a matter for the defense ministry, a question for the defence
    ministry, a question for the defense ministry, take it up with the army, take it up with the
    military, take it up with the generals, take that up with the army, take that up with the
    military, that journalists put, that reporters put, that the press put, journalists should ask,
    reporters should ask, journalists ought to ask, reporters ought to ask, should ask the military,
    should ask the army, should ask the defence ministry, should ask the defense ministry, should ask
    pyongyang, should be put to, ought to be put to, not worth commenting, not worth a comment,
    not worth comment, not worth responding, not worth reacting, not worth an answer, no point in
    commenting, saw no point in, sees no point in, not worthy of comment, beneath comment,
    not our business, not my business, not its business, no business of ours, no business of his
  `),
    ...chains(
      'saw, sees, see, felt, feels, found, finds, had, has, there was, there is',
      'no need, no reason, no cause',
      'to confirm, to comment, to respond, to react, to answer, to say anything, to deny',
    ),
    ...chains(
      'never, not, never once, has yet to, had yet to',
      'said, say, stated, state, admitted, disclosed, revealed',
      'outright whether, openly whether, clearly whether, publicly whether, directly whether, plainly whether, in so many words whether, outright if, openly if, publicly if',
    ),
    ...chains(
      'avoided, avoids, avoiding, refrained from, steered clear of, stopped short of',
      'saying whether, saying if, saying either way, answering, an answer, commenting, any comment, giving an answer, giving a direct answer, taking a position',
    ),
    ...chains(
      'referred, refers, redirected, directed, pointed, passed, forwarded, sent',
      'all questions, all such questions, such questions, any questions, further questions, inquiries, enquiries, queries, all inquiries, all enquiries, the press, journalists, reporters',
      'to, on to, back to',
    ),
    ...chains(
      'limited himself to saying, limited herself to saying, limited itself to saying, confined himself to saying, confined herself to saying, confined itself to saying, would only say, would say only, said only, contented himself with saying, restricted himself to saying',
      'that he could not comment, that she could not comment, that it could not comment, he could not comment, that he had no comment, that he had no comment to make, that there was nothing to say, that it had no comment',
    ),
    ...words(`
      in no position to comment, not in a position to say anything, better ask, had better ask, better to
      ask, you should ask, you must ask, no information to offer, no information to share, no
      information to give, left that to the, left it to the, left that one to the, left the answer to,
      left the matter to, left that question to, without a word, walked away without, turned away
      without, left without answering, walked off without, shrugged off a question, brushed off a
      question, waved off a question, brushed aside a question, waved aside a question, laughed off a
      question, fobbed reporters off, fobbed journalists off, fobbed them off, not mentioned it, never
      mentioned it, not mentioned this, not mentioned them, never mentioned them, not breathed a word,
      not uttered a word, not dispute, not disputed, not disputing, not contest, not contested, not
      contradict, not contradicted, not challenge the, not gainsay, nor disputed, knows nothing about
      them, knew nothing about them, knows nothing of it, knew nothing of it, knows nothing of this
    `),
    ...chains(
      'has yet to, have yet to, had yet to',
      'say anything, say a word, say a thing, comment, respond, react, reply, speak, speak about it, make a statement, make any statement, address it, address the matter',
    ),
    ...words(`
      none of anybody s business, none of anyone s business, nobody s business, nothing has been heard
      from, nothing was heard from, neither yes nor no, neither yes or no, demurred, demurs, pleaded
      ignorance, professes ignorance, pleads ignorance, passed the question on, passes the question on,
      handed the question on
    `),
    ...chains(
      'no, not a',
      'official, immediate, public, clear, direct, straight, formal, firm, plain',
      'answer, response, reaction, reply, comment, statement, answer from, response from, reaction from, reply from, comment from, statement from, word from',
    ),
    ...chains(
      'there has been no, there was no, there had been no',
      'response, reaction, reply, comment, answer, official response, official reaction, official comment, immediate response, immediate reaction, public response, public comment, word',
      'from, so far from, yet from',
    ),
    ...words(`
      was not saying, is not saying, are not saying, were not saying, not know about it, not know anything
      about it, not know of it, not know about this, would not go that far, not go that far, not go so
      far, would say only that
    `),
    ...chains(
      'declined to, declines to, refused to, refuses to, chose not to, chooses not to, opted not to, preferred not to, prefers not to, elected not to, decided not to, did not want to, did not wish to, was unwilling to, was not willing to, was not prepared to, were not prepared to, had no wish to, had no intention of, was in no mood to, was reluctant to, would rather not, would not, wouldn t',
      'comment, reply, respond, answer, say anything, elaborate, discuss it, discuss that, address it, address the question, address the matter, take a position, react, go there, talk about it, speak about it, offer a comment, give an answer, be pinned down',
    ),
    ...chains(
      'keeping, keeps, kept, keep',
      'its, his, her, their, a',
      'head down, heads down, mouth shut, mouths shut, lips sealed, low profile, cards close',
    ),
    ...chains(
      'steered, steers, steering, shifted, turned, moved, switched, diverted, brought',
      'the debate, the conversation, the discussion, the talk, the subject, the topic',
      'elsewhere, away, round to, back to, to other, to another, to something else',
    ),
    ...chains(
      'shrugged, shrugs, smiled, grinned, laughed, nodded, stared, waved',
      'when asked, when pressed, and said nothing, and walked on, and walked off, and walked away, and moved on, and left it at that, instead of answering, but said nothing, but did not answer, without answering, without replying',
    ),
    ...chains(
      'merely, only, simply, just',
      'smiled, grinned, laughed, smirked, waved, raised an eyebrow, shook his head',
    ),
    ...chains(
      'to comment on, comment on',
      'each, every, each one, every one, each of them, every one of them, all of them, them all',
    ),
    ...chains(
      'that was, that is, it was, it is, this was, this is',
      'up to, a matter for, a decision for, a question for',
      'pyongyang, north korea, the north koreans, pyongyang alone',
    ),
    ...words(`
      was up to pyongyang, is up to pyongyang, pyongyang to decide, north korea to decide, the north koreans to decide, pyongyang s decision,
      north korea s decision, pyongyang alone decides, which pyongyang decides, did not pick up,
      did not take questions, took the fifth, kept everyone guessing, kept reporters guessing, left
      reporters guessing, left everyone guessing, left it vague, answered in generalities, spoke in
      generalities, talked around it, talked around the question, talked past the question, nothing to be said, would say
      neither yes nor no, said neither yes nor no, spoke only of, never addressed it, not addressed it,
      did not address it, offered no clarity, offered no clear reply, gave no clear reply, made no reply,
      offered no reply, gave away nothing, had no words for
    `),
    ...words(`
      not take the bait, not rise to the bait, refused to take the bait, refused to rise to the
      bait, a vague answer, a vague reply, a vague response, vague answers
    `),
    ...chains('keeps, kept, keeping', 'its counsel, his counsel, her counsel, their counsel'),
    ...chains(
      'came, comes, there came',
      'no reaction, no word, no comment, no answer, no response, no reply, only silence, nothing but silence',
    ),
  ],
});
