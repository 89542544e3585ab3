import { chains, words } from './words';

/** How English says that somebody denies. */
export const denials = () => ({
  deny: [
    ...words(`
    called it a lie, calls it a lie, a lie, a blatant lie, an outright lie, pack of lies,
    called it disinformation, calls it disinformation, called it all disinformation, western
    disinformation, as misinformation, called it misinformation, made up story, made up stories,
    hogwash, poppycock, rumour mongering, brushed aside, brushes aside, waved off, shrugged off,
    gainsaid, no truth, there is no truth, there was no truth,
    accusations unsubstantiated, claims unsubstantiated, dismissed as unsubstantiated,
    dismissed the reports as unsubstantiated,
    denied, denies, deny, denying, denial, denials that, denials of, dismiss*, reject*, rebuff*, refut*, fake news,
    false report*, hoax, groundless rumo*, baseless, unfounded, groundless, bare assertion*,
    nothing but assertion*, reports fake,
    claims fake, reports false, claims false, reports untrue, repudiat*,
    false information, another canard, is false, are false, was false, mere assertions,
    barefaced lies, bare faced lies, not true, untrue, concocted, nonsense, rebut*, disputes,
    disputing, scoff*, batted away, disavow*, debunk*, fake stor*, falsehood*, hoaxes, ridicul*,
    laughable, gainsay*, contradicted, as disinformation, as propaganda, as fake, as fiction,
    brushed off, brushes off, brushing off, brushed aside report*, brushed aside claim*,
    heaped scorn, poured scorn, heaping scorn, pouring scorn, as invented, called them invented,
    reports invented, claims invented, waved away report*, waved away, waves away, waving away,
    scaremonger*,
    fearmonger*, fabricat*, invention, inventions, trumped up, pure fiction, pure fantasy,
    poured cold water, flatly denied, information war, lies, bogus claim*, nothing but rumo*,
    rubbish*, mere rumo*, disown*, quash*, knocked down report*, pooh pooh*, poo pooh*, spurn*,
    gave the lie, no such deployment, no such troops, no such soldiers, no such withdrawal,
    no such thing, no such pullback, no such plan, no such plans, no such transfer*,
    no such presence, cooked up, smear*, slander*, libel*, mudslinging, canard*, fairy tale*,
    fairytale*, pack of lies, tall tale*, drivel, psy op*, fakery, ludicrous, preposterous,
    far fetched, wild claims, wild accusation*, insinuation*, swatted away, swats away,
    swatting away, shrugged off report*, shrugged off claims, waved it away, waved them away,
    waved aside, waves aside, waving aside, devoid of truth, does not correspond,
    not in line with reality, at odds with reality, isn t the case, isn t true, wasn t true,
    aren t true, weren t true, never happened, didn t happen, had not happened, never took place,
    did not take place, not taken place, had not begun, has not begun, have not begun,
    hadn t begun, hasn t begun, not yet begun, yet to begin, had not started, has not started,
    have not started, not yet started, yet to start, nothing of the sort, nothing of the kind,
    nothing to it,
    gave a flat no, said no such, outright lie, propaganda stunt, dirty propaganda,
    mere propaganda, pure propaganda, hostile propaganda, western propaganda, propaganda ploy,
    stuff and nonsense, defam*, insinuat*, begs to differ, begged to differ, took issue,
    takes issue, shot down report*, shot down claims, scotch*, talk of lies, mock* the report*,
    mocked report*, mocked claims, laughed off, laughs off, laughing off, sheer invention,
    without foundation, without basis, no foundation, lacking foundation, without merit,
    groundlessly, figment*, red herring, hollow claims, empty claims, cock and bull, no truth in,
    no truth to, pouring cold water, pours cold water, is fake, are fake, was fake, were fake,
    is a fake, all fake, as fakes, is absurd, are absurd, as absurd, absurd claim*, an absurdity,
    is disinformation, was disinformation, pure disinformation, spreading disinformation,
    pushed back against report*, pushed back on report*, pushed back against claim*, is a lie,
    was a lie, is not the case, was not the case, not made up, entirely made up,
    completely made up, no basis in, disputed that, disputed the, disputed report*,
    disputed claim*, absurd, nonsensical, as groundless, as baseless, as unfounded, as fake news,
    as nonsense, as lies, as false,
    no proof had ever been, no proof has ever been, never produced any proof, never shown any proof,
    nobody has produced, no one has produced, had produced no proof, has produced no proof, without
    producing any proof, not one shred of, not a shred of, as one more hoax, one more hoax, another
    hoax, as untrue, as groundless rumour*, as groundless rumor*, as fantasy, pure invention, as
    pure invention, as an invention, as a fabrication, as an invention of, tossed aside as, wrote
    off as, writes off as, threw cold water, scoffed at, laughed out of court, called it nonsense,
    rejected as untrue, rejected talk of, rejecting talk of, no handover of, nothing to the story,
    nothing behind the, nothing behind these, nothing behind it, insisted there was no, insists
    there is no,
    got it wrong, gotten it wrong, had it wrong, has no basis, have no basis, had no basis, has no
    basis whatever, no basis whatever, no substance to, without substance, has no foundation, have
    no foundation, there was nothing behind, there is nothing behind, was nothing in it, nothing in
    the reports, nothing in the claims,
    swept aside, sweeps aside, sweeping aside, swept away, cast aside, tossed aside, rubbishes,
    got it all wrong, were mistaken about this, made of thin air,
    out of thin air, plucked from the air, conjured up, spun out of, a tissue of lies, a tissue of
    falsehoods, an old wives tale, a tall story, tall stories, a tall tale, scare stories, a scare
    story, a phantom, phantoms, pie in the sky, gossip
  `),
    ...chains(
      'swept, brushed, waved, tossed, cast, swatted, sweeps, brushes, waves',
      'it, this, that, them, it all, all this, all that',
      'aside, away',
    ),
    ...chains(
      'claim, claims, report, reports, allegation, allegations, accusation, accusations, assertion, assertions, story, stories, idea, suggestion',
      'aside, away',
    ),
    ...chains(
      'it, this, that, them, report, reports, claim, claims, story, stories, allegation, allegations, accusation, accusations, information, account, accounts, assertion, assertions',
      'fake, a fake, fakes, false, untrue, a lie, lies, a hoax, invented, fiction, a fiction, pure fiction, fabricated, a fabrication, an invention, inventions, made up, propaganda, disinformation, a rumour, rumours, a rumor, rumors, just a rumour, just a rumor, mere rumour, baseless, groundless, unfounded, nonsense, absurd, a fantasy, a myth, a fairy tale, a provocation, another hoax, another canard, another lie, idle talk',
    ),
    ...chains(
      'report, reports, claims, claim, allegations, accusations, information, accounts, assertions',
      'wrong, incorrect, inaccurate, mistaken',
    ),
    ...chains(
      'report was, reports were, reports are, claim was, claims were, claims are, allegations were, allegations are, accusations were, accusations are, story was, stories were, information was, rumours were, rumors were',
      'false, untrue, wrong, incorrect, inaccurate, baseless, groundless, unfounded, fake, invented, a fabrication, made up, fabricated, nothing but assertion, nothing but propaganda, mere propaganda, disinformation, nonsense, absurd, lies, a lie, without foundation, without basis',
    ),
    ...chains(
      'speaks of, spoke of, spoken of, talked of, talks of, cried, cries, alleged, alleges, complained of, saw in it, sees in it',
      'disinformation, a disinformation campaign, a campaign of disinformation, inventions, an invention, fakes, a fake, a hoax, a lie, slander, a slander, fabrications, a fabrication, fantasies, fiction, groundless rumours, groundless rumors, baseless rumours, baseless rumors, mere rumours, mere rumors, an information war, a smear campaign, a smear, a provocation, nonsense, fake news, falsehoods, a falsehood, a canard',
    ),
    ...words(`
      mocked the, mocks the, mocking the, mocked these, mocked such, mocked this, mocked those, no truth in
      it, no truth in them, no truth in this, no truth in that, one more fake, one more lie, one more canard, as hysteria,
      as scaremongering, as scare stories, scare stories, as old wives tales, as fairy tales, as myths,
      as a myth, as fables, as gossip, denied all knowledge, denies all knowledge, denied any knowledge,
      denied any such, denies any such, spread disinformation, spread lies, spreading lies, spreading
      falsehoods, peddling lies, peddling disinformation, peddling fakes, inventing stories, inventing
      things, telling tales, telling lies, making it up, made it up, making things up
    `),
    ...chains('this, that, it', 'is, was', 'not so, not the case, not true'),
    ...words('a bogeyman, a bogey, a spectre, a chimera, a pretext, an old tune, the usual tune'),
    ...chains(
      'brushed, waved, swatted, swept, laughed, brushes, waves, laughs, batted, wrote',
      'the whole thing, the whole affair, the whole matter, the whole story, the whole business, the matter, the affair, it all, all of it, the claims, the reports, the allegations, the accusations, the idea, the suggestion',
      'off, aside, away',
    ),
    ...chains(
      'spoke of, spoken of, talked of, talk of, talks of, speaks of, called it, calls it, called them, put it down to, dismissed it as, dismissed them as',
      'hype, exaggeration, exaggerations, hysteria, misinformation, premature, speculation, an unproven claim, unproven claims, inventions, spin, a stunt, a ploy, a bluff, a distraction',
    ),
    ...chains(
      'the press, the papers, the newspapers, the media, the newspaper, journalists, reporters',
      'had been misinformed, were misinformed, was misinformed, had been misled, were misled, had been mistaken, were mistaken, was mistaken, had it all wrong, got it wrong, had got it wrong, had gotten it wrong, had it wrong, had got ahead of themselves, were premature, was premature',
    ),
    ...chains(
      'has not, have not, had not, hasn t, haven t, hadn t',
      'properly, really, fully, truly, actually, so far, yet properly, yet really, yet fully',
      'begun, started',
    ),
    ...chains(
      'as',
      'unproven, an unproven claim, unproven claims, hype, speculation, premature, exaggerated',
    ),
    ...words('fakes, mere assertion, bare assertion, empty assertion'),
  ],
});
