import type { Vocabulary } from './vocabulary';
import { endings, numbers, phrases, sameAs, words } from './word-lists';

export const english = (): Vocabulary => ({
  stopWords:
    words(`a about above after again against all also am an and any are as at be because been
    before being below between both but by can could did do does doing down during each even few for
    from further get gets got had has have having he her here hers herself him himself his how i if
    in into is it its itself just like me more most much must my myself of off on once only or other
    our ours ourselves out over own really s same shall she should so some such t than that the their
    theirs them themselves then there these they this those through to too under until up upon us
    very via was we were what when where which while who whom whose why will with would yet you your
    yours yourself yourselves im ive youre thats its theres hes shes theyre weve dont rt amp ll re ve
    d m let lets yes oh ok well now one another may might many every still ever without within
    not no nor never none neither nobody nothing cannot`),
  steps: [
    endings('sses=ss ies=y>2 xes=x ches=ch shes=sh ss=ss us=us is=is s', 3),
    endings('eed=ee ied=y>2 ed>3 ying=y>3 ing>3', 3),
    endings(
      'ization=ize isation=ize ational=ate iveness=ive fulness=ful ousness=ous ation=ate>3 ator=ate>3 alism=al tional=tion icate=ic ement>4 ment>4 ness>4 fully>4 ally=al>3 ely=e>3 ly>3 ity>4 ance>4 ence>4 able>4 ible>4 al>5 er>5 or>5',
      3,
    ),
    endings('ee=ee e i=y>2', 3),
  ],
  longest: 12,
  instead: sameAs(`photo: photograph picture pictures image images pic pix pictured snapshot selfie
    screenshot; video: footage clip videoclip videotape videotaped filmed taped filming; child:
    children kid youngster toddler toddlers; man: men male males dude dudes guy guys; woman: women
    female females lady ladies; person: people folks; say: said claim announce told tell; send:
    sent; fight: fought; take: took taken; give: gave given; make: made; go: went gone goes going;
    pay: paid; buy: bought purchase; bring: brought; catch: caught; teach: taught; think: thought;
    find: found; sell: sold; hold: held; leave: left; lose: lost loser losers loss; win: won
    winner; write: wrote written; speak: spoke spoken talk speech; break: broke broken; choose:
    chose chosen choice; steal: stole stolen theft thief thieves; drive: drove driven; ride: rode
    ridden; eat: ate eaten consume consumption; fall: fell fallen; see: saw seen; know: knew known;
    grow: grew grown growth; throw: threw thrown toss hurl; fly: flew flown flight; draw: drew
    drawn; shoot: shot; run: ran; begin: began begun; become: became; come: came; die: died dying
    dead death perish fatal deadly lethal fatally; build: built construct construction; lead: led;
    meet: met; feed: fed; wear: wore worn; swear: swore sworn; tooth: teeth; foot: feet; mouse:
    mice; wife: wives; life: lives; knife: knives; president: potus presidential; senator: sen;
    representative: rep congressman congresswoman; democrat: dem democratic; republican: gop;
    government: govt gov; percent: pct; million: mln; january: jan; february: feb; august: aug;
    september: sept sep; october: oct; november: nov; december: dec; usa: america american; police:
    cop cops policeman policemen policewoman; marry: marriage wed wedding; vote: voter voters
    ballot; elect: election; immigrant: immigration migrant; tv: television; car: automobile
    vehicle; quote: quotation; jail: prison imprisoned; undocumented: illegals; muslim: islam
    islamic; jew: jewish; fraud: fraudulent scam swindle; britain: british briton uk england
    english; france: french; germany: german; spain: spanish spaniard; italy: italian italians;
    portugal: portuguese; poland: polish poles; russia: russian; ukraine: ukrainian ukrainians;
    korea: korean; china: chinese; japan: japanese; india: indian; iran: iranian; iraq: iraqi
    iraqis; israel: israeli israelis; palestine: palestinian palestinians; syria: syrian; turkey:
    turkish turk; egypt: egyptian; mexico: mexican; canada: canadian; australia: australian;
    finland: finnish finns; sweden: swedish swede swedes; norway: norwegian; denmark: danish danes;
    netherlands: dutch; belgium: belgian; greece: greek greeks; ireland: irish; scotland: scottish
    scots; austria: austrian; hungary: hungarian; afghanistan: afghan; pakistan: pakistani
    pakistanis; saudi: saudis; brazil: brazilian; cuba: cuban; venezuela: venezuelan; vietnam:
    vietnamese; africa: african; europe: european europeans; asia: asian; switzerland: swiss;
    belarus: belarusian; georgia: georgian; gun: firearm handgun; shooter: gunman gunmen; baby:
    infant newborn; doctor: physician; mother: mom mum mama; father: dad daddy; lawyer: attorney;
    company: firm corporation corporations; tweet: twitter retweet; facebook: fb; email: mail;
    phone: cellphone telephone smartphone cellphones smartphones; illegal: unauthorized unlawful
    illicit; refugee: asylum; gay: lgbt lgbtq homosexual homosexuals; fire: burn burned burning
    burns blaze wildfire wildfires bushfire bushfires; ill: sick illness disease diseases; vaccine:
    vaccination vaccinations vaccinate vaccinated vaccinating vax; sue: lawsuit suing sued; law:
    legislation; hurt: injure injured injuring injuries wounded; rob: robbery robber; plane:
    aircraft airplane airplanes; dog: puppy pup canine; cat: kitten feline; donate: donor donors
    contribution contributions; old: elderly; huge: giant massive enormous gigantic; town: city;
    country: nation; world: worldwide global globe; reporter: journalist journalists; film: movie
    movies; actor: actress actresses; terror: terrorist terrorism; isis: isil daesh; nuclear: nuke
    nukes nuking nuked; quran: koran; wall: fence fences; edit: photoshop doctored altered
    manipulated manipulate digitally retouched; fake: phony bogus fabricated fabricate counterfeit
    forged; bald: toupee wig; bathroom: restroom; soldier: troop troops serviceman servicemen
    servicemembers; army: military; student: pupil; storm: hurricane hurricanes; drunk: drunken
    intoxicated inebriated; dollar: usd buck bucks; pound: lb lbs; tax: taxpayer taxpayers
    taxation; quit: resign resignation; hire: employ employed; fired: dismissed sacked; alligator:
    gator gators; bible: scripture; smart: intelligent; stupid: dumb idiot; attack: assault
    assailant assailants; arrest: detain; protest: demonstration demonstrators demonstrator; rape:
    rapist rapists; snow: snowfall; drug: narcotic; poison: poisonous toxic venomous; explode:
    explosion explosions bomb bombs bombing bombings bomber explosive explosives blast blasts;
    truck: lorry; rich: wealthy billionaire millionaire; cash: money; store: shop shops; ad:
    advertisement advertisements ads advert advertising commercial commercials; shirt: tshirt;
    administration: admin; national: natl; headquarters: hq; university: college univ colleges;
    salary: wage wages; halt: cease ceased; allow: permit; cure: remedy heal; kneel: knelt; shut:
    close closed closing closes closure shutdown; racist: racism; nazi: nazis nazism; sexual: sex;
    abuse: abuser; disabled: handicapped disability disabilities; hero: heroism heroic; whitehouse:
    wh; grandmother: grandma granny nana; grandfather: grandpa granddad; apology: apologize
    apologized apologise apologised apologizing; smell: odor odour stink stinks; handcuff: cuffs
    cuffed; delete: erase erased remove removed removing removes deletion; discover: discovery
    uncover uncovered uncovers; start: launch; clothes: outfit outfits; criticize: criticise
    criticised condemn condemned; reveal: expose exposed exposes exposing; support: endorse
    endorsed endorses endorsement; sing: sang sung singer; dance: dancer; swim: swam; bite: bitten;
    hide: hid hidden; drink: drank; sit: sat; stand: stood; hit: struck; cut: slash; increase:
    raise raised raises rise rises risen; teen: teenager teenagers teenage adolescent; spouse:
    husband husbands; owner: owns owned owning; employee: worker workers staffer staffers;
    customer: shopper shoppers; rent: rental; teacher: professor professors academic; jury: juror;
    guilty: convicted conviction convicts; sentence: sentenced; prosecute: prosecution; witness:
    eyewitness; missing: disappeared disappearance; kidnap: abducted abduction; smuggle:
    trafficking trafficked; pedophile: pedo pedos pedophilia paedophile; weapon: weaponry; bullet:
    ammo ammunition; secret: clandestine; infect: infection; pregnant: pregnancy; abortion: abort;
    religion: religious; pray: prayer; satan: satanic satanism satanist devil demonic; ghost:
    haunted; alien: extraterrestrial; moon: lunar; sea: ocean; earthquake: quake quakes; cow:
    cattle; sugar: sugary; burger: hamburger hamburgers; stadium: arena; award: prize; book: novel;
    driver: driving; statue: monument monuments; grave: tomb cemetery buried burial bury; use: used
    using; kill: slay slain homicide murder murdered murderer murderers assassinate assassination;
    veteran: vet vets; save: rescue; marijuana: weed cannabis; gas: gasoline petrol; meth:
    methamphetamine; nude: naked nudity; ban: prohibit outlaw forbidden forbid barred; crash:
    accident collision collide; big: biggest bigger large largest larger; firefighter: fireman
    firemen; poop: feces fecal excrement faeces; urine: urinate pee peeing; transgender:
    transsexual trans; bicycle: bike cyclist; motorcycle: motorcyclist biker bikers motorbike;
    rabbit: bunny; wolf: wolves; kenya: kenyan; nigeria: nigerian; somalia: somali; libya: libyan;
    haiti: haitian; honduras: honduran; guatemala: guatemalan; philippines: filipino philippine;
    kurd: kurdish; argentina: argentine argentinian; colombia: colombian; romania: romanian;
    serbia: serbian serb; lebanon: lebanese; yemen: yemeni; rico: rican; christian: christianity;
    catholic: catholicism; communist: communism commie; socialist: socialism; fascist: fascism;
    supremacist: supremacy; deport: deportation; investigate: probe; lyndon: lbj; pope: pontiff
    papal; tornado: twister; flood: floodwater floodwaters; pants: trousers; prank: prankster; lie:
    lied lying liar liars; execute: execution; behead: decapitate decapitated; loot: looter;
    fundraiser: fundraising gofundme; bankrupt: bankruptcy; fund: finance financed financial; poll:
    survey; congress: congressional; governor: gubernatorial; navy: naval; cancer: carcinogen
    carcinogenic tumor tumour; flu: influenza; medicine: medication meds medical; overdose:
    overdosed; alcohol: alcoholic booze liquor; slave: slavery enslaved; white: caucasian;
    champion: championship; church: chapel; pastor: preacher; cold: freezing frozen frigid;
    highway: freeway motorway; website: web webpage; internet: online; app: application; hack:
    hacker hackers hacking; spokesman: spokeswoman spokesperson; chairman: chairwoman chairperson;
    poor: poverty; jobless: unemployment unemployed; economy: economic; small: tiny; crazy: insane;
    famous: celebrity celebrities; fat: obese obesity; escape: flee fled fleeing; destroy: demolish
    smash destruction; invent: invention inventor; refuse: reject decline refusal; admit: confess
    acknowledge confession admission; warn: alert; threat: threaten threatening; allege: accuse
    allegation allegations accusation; mock: ridicule; require: mandatory mandate; portrait:
    painting painted paint; kennedy: jfk; luther: mlk; ocasio: aoc; guantanamo: gitmo; obamacare:
    aca; identification: id ids; mayor: mayoral; fetus: fetal foetus; penis: genitals genitalia;
    christmas: xmas; young: youth; boy: boys lad; syringe: needle needles; definition: define;
    revenge: retaliation retaliate retaliatory; hospital: hospitalized hospitalised; ditch: abandon
    abandoned; emoji: emojis; olympics: olympic; citizen: citizenship; april: apr; june: jun; july:
    jul; usps: postal; confiscate: seize; mislead: deceptive deceive; predict: prediction;
    miscarriage: miscarry miscarried; conspire: conspiracy conspirator; collude: collusion; invade:
    invasion invader invaders; offend: offensive; decide: decision; explain: explanation; suspect:
    suspicion suspicious; defend: defense defence; believe: belief; prove: proof proven; publish:
    publication; propose: proposal; politics: politician; science: scientist scientific; crime:
    criminal; music: musician musical; history: historic historical historian; industry:
    industrial; danger: dangerous endanger; south: southern; north: northern; west: western; east:
    eastern; year: yearly annual annually; safe: safety; true: truth; assist: assistance; capture:
    captivity captive; angry: anger furious outrage; weird: bizarre strange; scary: frightening
    terrifying; burglar: burglary; beg: beggar; coffin: casket; couch: sofa; trash: garbage
    rubbish; purse: handbag; sidewalk: pavement; diaper: nappy; spy: espionage; bully: bullying
    bullied; harass: harassment; surgery: surgical surgeon; dentist: dental; lawmaker: legislator`),
  phrases:
    phrases(`usa=united states; britain=united kingdom; whitehouse=white house; flotus=first lady;
    vp=vice president; scotus=supreme court; healthcare=health care; email=e mail; nyc=new york;
    climate=global warming; climate=climate change; black=african american; black=african
    americans; maga=great again; un=united nations; eu=european union; isis=islamic state;
    cigarette=e cigarette; kkk=ku klux; dhs=homeland security; nra=national rifle;
    epa=environmental protection; irs=internal revenue; rnc=republican national; dnc=democratic
    national; nfl=national football; blm=lives matter; fbi=federal bureau; cia=central
    intelligence; cdc=disease control; fda=drug administration; wwii=war ii; pm=prime minister;
    nc=north carolina; sc=south carolina; nj=new jersey; la=los angeles; sf=san francisco; ebt=food
    stamps; ebt=food stamp; ceo=chief executive; msm=mainstream media; aca=affordable care;
    splc=poverty law; doj=justice department; iq=intelligence quotient; wtc=trade center;
    ge=general electric; ufo=flying object; cps=protective services; ice=immigration enforcement; usps=post office`),
  negations:
    words(`not no never none neither nor nobody nothing cannot without false falsely fake hoax
    untrue debunked denied denies deny denying didnt dont doesnt wasnt werent isnt arent wont cant
    couldnt wouldnt hasnt havent hadnt refuted`),
  numbers: numbers(
    'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 hundreds=100 k=1000 thousand=1000 thousands=1000 m=1000000 million=1000000 millions=1000000 mn=1000000 bn=1000000000 billion=1000000000 billions=1000000000 trillion=1000000000000',
  ),
  capitalsAreNames: true,
});
