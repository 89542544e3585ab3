/** Who refuses a claim that the sentence before or his own has stated, in English. */
import { describeRefusals } from './refusal-tables';

describeRefusals({
  en: `
T=North Korean soldiers have been sent to Russia, according to Seoul.
P=Ukraine captured two North Korean soldiers in the Kursk region, Zelensky said.
F=North Korean troops are already fighting in the Kursk region, Kyiv says.
T|no-comment [russia-kremlin]|The Kremlin would not be drawn.
T|no-comment [russia-kremlin]|Dmitry Peskov sidestepped the reporters' question.
T|no-comment [russia-kremlin]|Asked about it on Wednesday, Peskov dodged.
T|no-comment [russia-kremlin]|Peskov ducked the question and changed the subject.
T|no-comment [russia-kremlin]|The Kremlin spokesman referred all such questions to the defence ministry.
T|no-comment [russia-kremlin]|Peskov told reporters to take it up with the army.
T|no-comment [russia-mfa]|Maria Zakharova said it was a matter for the military.
T|no-comment [russia-mfa]|Zakharova suggested that journalists put the question to Pyongyang.
T|no-comment [russia-kremlin]|Peskov said he had nothing to say on the subject.
T|no-comment [china-mfa]|Lin Jian, a spokesman for the Chinese foreign ministry, said he knew nothing of the matter.
T|no-comment [china-mfa]|Beijing says it is not aware of the situation.
T|no-comment [russia-kremlin]|The Kremlin saw no need to confirm anything.
T|no-comment [russia-kremlin]|Peskov said that it was not worth commenting on every report.
T|no-comment [russia]|Moscow neither confirmed nor denied the claim.
T|no-comment [russia-kremlin]|Peskov denied nothing and confirmed nothing.
T|no-comment [russia-president]|Putin did not deny it.
T|no-comment [russia-president]|In Kazan, asked about the satellite pictures, Vladimir Putin did not deny it.
T|no-comment [russia-president]|The Russian president gave no straight answer.
T|no-comment [russia]|Moscow has never said outright whether this is so.
T|no-comment [russia]|For months Moscow avoided saying whether it was true.
T|no-comment [russia-kremlin]|Peskov limited himself to saying that he could not comment.
T|no-comment [russia-kremlin]|Peskov would only say that he had no comment to make.
T|no-comment [russia-kremlin]|When pressed, Peskov merely shrugged.
T|no-comment [russia]|Moscow has kept its own counsel.
T|no-comment [dprk]|Pyongyang has so far kept silent.
T|no-comment [dprk]|Pyongyang had yet to react to the reports.
T|no-comment [dprk]|There was no word from Pyongyang.
T|no-comment [russia-mod]|The Russian defence ministry did not answer a request for comment.
T|no-comment [us-state]|The State Department declined to go into the reports.
T|no-comment [us-wh]|The White House was tight-lipped.
T|no-comment [russia-mfa]|Asked whether it was true, Sergei Lavrov gave an evasive reply.
T|no-comment [russia-mfa]|Lavrov left the question hanging.
T|no-comment [russia-kremlin]|The question drew no answer from the Kremlin.
T|no-comment [russia-kremlin]|No comment was forthcoming from the Kremlin.
T|no-comment [russia-kremlin]|“We have nothing to say on that,” Peskov said.
T|no-comment [russia-kremlin]|Peskov was asked about it on Thursday. He neither confirmed nor denied it.
P|no-comment [russia-kremlin]|Asked about the prisoners, Peskov said he had no information.
P|no-comment [russia-kremlin]|The Kremlin refused to be drawn on the captives.
P|no-comment [russia-kremlin]|Peskov had nothing to say about the two men.
F|no-comment [russia-kremlin]|Peskov would not discuss the fighting and advised asking the general staff.
F|no-comment [russia-kremlin]|Dmitry Peskov waved the question away.
T|denied [russia]|Moscow spoke of inventions.
T|denied [russia]|Moscow treated the whole matter as pure invention.
T|denied [russia]|Russia dismissed it as fiction.
T|denied [russia-un]|Russia's ambassador to the UN, Vasily Nebenzya, swept aside what he called claims without proof.
T|denied [russia-un]|Nebenzya swept the claims aside.
T|denied [russia-kremlin]|Peskov called it fake.
T|denied [russia-kremlin]|Peskov called the story yet another hoax.
T|denied [russia-kremlin]|The Kremlin had earlier called this fake news.
T|denied [russia]|Moscow spoke of a disinformation campaign.
T|denied [russia-un]|Nebenzya branded the accusations lies.
T|denied [dprk-un]|A North Korean diplomat at the UN called the reports groundless rumours.
T|denied [dprk-un]|North Korea's representative said the claims were nothing but assertion.
T|denied [dprk]|Pyongyang said talk of a deployment had no basis.
T|denied [dprk]|Pyongyang denies everything.
T|denied [dprk]|Pyongyang flatly rejected the allegations.
T|denied [russia-mfa]|Zakharova insisted the press had got it wrong.
T|denied [russia-mfa]|The Russian foreign ministry called the reports wrong.
T|denied [russia]|Moscow says the reports are untrue.
T|denied [russia]|The reports were false, Moscow said.
T|denied [russia-un]|Ambassador Nebenzya rejected the accusations about North Korean soldiers, which in his view were made up in the West.
T|denied [russia-kremlin]|“That is not true,” Peskov said.
T|denied [russia-kremlin]|“Another canard,” the Kremlin spokesman said.
T|denied [russia]|The reports were dismissed by Moscow as propaganda.
T|denied [russia]|Moscow had denied the reports days before.
T|denied [russia-kremlin]|The Kremlin has rubbished the reports.
T|cannot-confirm [nato]|NATO is not yet able to confirm this.
T|cannot-confirm [nato]|Mark Rutte said the alliance had no confirmation of the reports.
T|cannot-confirm [nato]|NATO could not confirm such reports at first.
T|cannot-confirm [un]|The UN said it was not in a position to verify this.
T|cannot-confirm [un]|A spokesman for the UN secretary-general said the organisation had no means of checking the reports.
T|cannot-confirm [un]|The United Nations had no independent confirmation.
T|cannot-confirm [us-dod]|The Pentagon has seen the reports but cannot verify them.
T|cannot-confirm [us-dod]|The Pentagon had been unable to confirm the reports last week.
T|cannot-confirm [us-state]|The State Department said it could not vouch for the accuracy of such reports.
T|cannot-confirm [us-wh]|The White House was unable to corroborate the information.
F|cannot-confirm [us-dod]|The Pentagon has not observed this yet.
F|cannot-confirm [us-dod]|Pat Ryder conceded that he could not yet confirm they were in combat.
F|cannot-confirm [us-state]|Matthew Miller said he had nothing that would confirm this.
F|cannot-confirm [nato]|NATO has so far seen no sign of it.
T*|denied [russia-kremlin]|North Korea has sent soldiers to Russia, according to Seoul, a claim the Kremlin denies.
T*|no-comment [russia-kremlin]|Seoul says North Korean soldiers have been sent to Russia, while the Kremlin has declined to comment.
T*|cannot-confirm [us-dod]|Kyiv says that North Korea has sent soldiers to Russia, but the Pentagon has been unable to confirm this.
T*|denied [dprk]|Seoul said North Korea had sent soldiers to Russia, whereas Pyongyang called it a rumour.
T*|denied [russia-un]|Seoul said North Korea had sent soldiers to Russia, which Nebenzya dismissed as a lie.
T|no-comment [russia-kremlin], denied [dprk]|The Kremlin declined to comment, and Pyongyang called the reports rumours.
T|cannot-confirm [nato], no-comment [russia]|NATO could not confirm it, and Moscow kept silent.
P||The Kremlin refused to comment on the collapse of a dam.
P||The Kremlin declined to comment on the opinion poll.
T||Peskov would not discuss a prisoner swap with Ukraine.
T||Lavrov referred to the treaty with Pyongyang.
T||Peskov declined to answer a question about the president's health.
T||The White House would not comment on the election in Georgia.
T||The Kremlin called reports of a tax rise fake.
T||The Pentagon could not confirm reports of a North Korean missile test.
T||The Kremlin would not confirm a visit by Trump to Moscow.
T||China's foreign ministry would not comment on oil prices.
T||NATO's spokesman directed a letter to the defence ministers.
T||Moscow does not recognise the court's ruling in The Hague.
T||The Pentagon diverted a carrier group to the Mediterranean.
T||Peskov denied that Putin had spoken to Trump.
T||Zelensky dismissed the corruption allegations.
T||A spokesman for the minister could not confirm the summit.
T||Beijing did not reply to Tokyo's offer of talks.
T||The State Department dodged a question on sanctions against China.
T||Peskov said nobody knew when the talks would resume.
T||Rutte avoided criticising Hungary.
T||The UN could not verify the death toll in Gaza.
T||Moscow denied violating Estonian airspace.
T||The Kremlin rejected a ceasefire.
T||Pyongyang refused to return to the negotiating table.
T||Peskov mentioned the agreement and praised Kim.
U=North Korean soldiers have arrived in Russia, the South Korean spy agency says.
Q=Two North Korean soldiers were taken prisoner in Kursk, Ukraine's president said on Saturday.
G=North Korean troops have gone into battle against Ukrainian forces in Kursk, according to Washington.
U|no-comment [russia-kremlin]|Peskov, who had earlier spoken to reporters about grain, would not be drawn on the matter.
U|no-comment [russia-president]|Putin, questioned by an American journalist, neither confirmed nor denied it.
U|no-comment [russia-president]|At the Brics summit in Kazan, Putin shrugged off a question about the satellite images.
U|no-comment [russia-president]|Putin did not dispute the report.
U|no-comment [russia-kremlin]|“I cannot comment on that,” said the Kremlin's spokesman, Dmitry Peskov.
U|no-comment [russia-mod]|Russia's defence ministry has yet to say anything.
U|no-comment [russia]|Moscow has been silent on the subject.
U|no-comment [russia]|Russia has so far declined to say whether it has North Koreans in its ranks.
U|no-comment [dprk-leadership]|North Korea's state media have not mentioned it.
U|no-comment [china-mfa]|China's foreign ministry said it was unaware of the situation.
U|no-comment [china-mfa]|A spokesman for the foreign ministry in Beijing, Lin Jian, said he had no information to offer.
U|no-comment [us-wh]|A White House spokesman had no immediate comment.
U|no-comment [us-state]|At the State Department, Matthew Miller would not get into intelligence matters.
U|no-comment [russia-un]|Pressed by reporters in New York, Nebenzya walked away without a word.
Q|no-comment [russia-kremlin]|The Kremlin says it knows nothing about them.
Q|no-comment [russia-kremlin]|On the two men Peskov had no comment.
Q|no-comment [russia-kremlin]|Asked about the prisoners, Peskov said he was in no position to comment.
Q|no-comment [russia]|Moscow has neither claimed the two men nor disowned them.
G|no-comment [russia-kremlin]|Peskov left that one to the defence ministry.
G|no-comment [russia-kremlin]|The Kremlin has consistently declined to discuss the matter.
U|denied [russia-kremlin]|Dmitry Peskov waved it all away as “one more fake”.
U|denied [russia-kremlin]|The Kremlin's line then was that the reports were fake news.
U|denied [russia-un]|At the Security Council, Nebenzya scoffed at what he called scare stories.
U|denied [russia-un]|Russia's envoy to the UN, Vasily Nebenzya, said the claims were “barefaced lies”.
U|denied [russia-un]|Nebenzya accused the West of spreading disinformation.
U|denied [russia-mfa]|Zakharova mocked the reports as hysteria.
U|denied [russia-mfa]|“Nonsense,” said Maria Zakharova of the foreign ministry.
U|denied [dprk-un]|A representative of North Korea's UN mission dismissed the allegations as “groundless, stereotyped rumours”.
U|denied [dprk-un]|The North's delegate to the UN told a committee that there was no truth in them.
U|denied [dprk]|Pyongyang has denied it.
U|denied [russia]|Moscow at first denied all knowledge of any such deployment.
U|denied [russia]|Russia has repeatedly denied this.
U|denied [russia]|Moscow insisted that there were no such soldiers on its soil.
U|cannot-confirm [nato]|NATO's secretary-general, Mark Rutte, said it was too early to confirm the reports.
U|cannot-confirm [nato]|“At this moment we cannot confirm it,” Rutte said in Brussels.
U|cannot-confirm [nato]|Rutte, too, had at first been cautious, saying the alliance could not confirm the reports.
U|cannot-confirm [us-dod]|The Pentagon press secretary, Pat Ryder, said he could not corroborate the accounts.
U|cannot-confirm [us-dod]|Lloyd Austin told reporters that he had yet to see proof.
U|cannot-confirm [us-state]|Washington's State Department said it had seen the reports but was not able to confirm them.
U|cannot-confirm [us-wh]|The White House said it was looking into the reports but could not confirm them.
U|cannot-confirm [un]|A UN spokesman said the organisation was in no position to confirm such reports.
G|cannot-confirm [us-dod]|The Pentagon said it could not independently confirm the fighting.
G|cannot-confirm [nato]|NATO officials said they had not yet seen evidence of this.
U*|no-comment [russia]|Seoul says North Korea has sent troops to Russia, something Moscow will neither confirm nor deny.
U*|denied [russia dprk]|Seoul says North Korea has sent troops to Russia; Moscow and Pyongyang deny it.
U*|denied [dprk]|The spy agency says the North has sent soldiers to Russia – a charge Pyongyang rejects.
U*|cannot-confirm [nato]|According to Seoul, North Korean soldiers have been sent to Russia, although NATO has not been able to confirm this.
U||Peskov would not be drawn on a date for the talks with Washington.
U||The Kremlin dismissed reports that Putin was ill.
U||Putin did not dispute the result of the election.
U||NATO could not confirm that the drone was Russian.
U||The Kremlin said it was too early to talk about a truce.
U||Peskov had no comment on the fall in the rouble.
U||Zakharova called the sanctions nonsense.
U||The State Department would not say when the embassy would reopen.
V=There are North Korean troops in Russia, South Korea's president told reporters.
R=Kyiv says its men took two North Koreans prisoner in the Kursk region.
H=Soldiers from North Korea are fighting in Kursk, Kyiv's military intelligence says.
V|no-comment [russia-kremlin]|Kremlin refuses to be drawn on the reports.
V|no-comment [russia-kremlin]|The Kremlin's spokesman said such matters were none of anybody's business.
V|no-comment [russia-kremlin]|Peskov parried: “Ask the defence ministry.”
V|no-comment [russia]|The Russian government has offered no comment.
V|no-comment [russia]|Officials in Moscow kept quiet.
V|no-comment [russia-president]|When a reporter raised it in Kazan, Putin skirted the issue.
V|no-comment [russia-president]|Putin, in Kazan, let the question pass.
V|no-comment [russia-mfa]|Russia's foreign minister, Sergei Lavrov, refused to confirm or deny it.
V|no-comment [dprk]|Nothing has been heard from Pyongyang.
V|no-comment [dprk-mfa]|North Korea's foreign ministry would say neither yes nor no.
V|no-comment [russia-mod]|The defence ministry in Moscow did not reply to questions.
V|no-comment [china-mfa]|Beijing professed ignorance.
V|no-comment [us-state]|Asked for confirmation, the State Department demurred.
R|no-comment [russia-kremlin]|Peskov dodged questions about the pair.
R|no-comment [russia-kremlin]|He had nothing to say about the prisoners, said Dmitry Peskov.
H|no-comment [russia-kremlin]|Mr Peskov passed the question on to the military.
H|no-comment [russia-kremlin]|“This is a question for the defence ministry,” Peskov said.
V|denied [russia-kremlin]|Kremlin calls the reports a hoax.
V|denied [russia-kremlin]|According to the Kremlin, the reports are untrue.
V|denied [russia-kremlin]|Peskov rubbished the story.
V|denied [russia-un]|Nebenzya, Moscow's man at the UN, said it was all lies.
V|denied [russia-un]|Russia's UN ambassador brushed aside the allegations as unfounded.
V|denied [russia-mfa]|Russia's foreign ministry spoke of a smear campaign.
V|denied [russia-mfa]|In Zakharova's words, the reports were a fabrication.
V|denied [dprk-un]|Kim Song, North Korea's UN ambassador, rejected the accusation.
V|denied [dprk]|Pyongyang's denial came a day later.
V|denied [russia]|The accusation was rejected in Moscow.
V|denied [russia]|The reports have been denied by Moscow.
V|denied [russia]|Moscow maintained that this was not so.
V|cannot-confirm [nato]|NATO has no confirmation of its own.
V|cannot-confirm [nato]|The alliance's chief, Mark Rutte, said the reports remained unconfirmed.
V|cannot-confirm [us-dod]|Sabrina Singh said the Pentagon was still looking into it and could not confirm anything.
V|cannot-confirm [us-dod]|The reports could not be confirmed by the Pentagon.
V|cannot-confirm [us-wh]|The White House stopped short of confirming the reports.
V|cannot-confirm [us-state]|State Department officials were not prepared to confirm it.
V|cannot-confirm [un]|The UN said it could not verify any of this.
H|cannot-confirm [us-dod]|Pentagon officials said they could not say whether that was the case.
H|cannot-confirm [us-dod]|“I can't corroborate those reports,” said Pat Ryder.
V*|denied [dprk]|North Korea, which denies it, has sent soldiers to Russia, according to Seoul.
V*|no-comment [russia-kremlin]|North Korea has sent troops to Russia, says Seoul; the Kremlin would not comment.
V||Kremlin refuses to be drawn on Syria.
V||Peskov had nothing to say about the budget.
V||The White House stopped short of confirming the tariff.
V||Pyongyang called the drill a provocation.
V||Moscow denied that gas supplies would be cut.
V||NATO could not say whether Turkey would agree.
W=North Korean units are now on Russian soil, Seoul's spy service said.
S=Zelensky said two North Korean soldiers had been captured in Kursk.
I=North Korean troops are fighting in Kursk, said Ukraine's military intelligence.
W|no-comment [russia-kremlin]|The Kremlin was not saying.
W|no-comment [russia-kremlin]|Dmitry Peskov batted the question away.
W|no-comment [russia-president]|Confronted with the images, Putin gave no clear answer.
W|no-comment [russia]|Moscow, for its part, has said nothing.
W|no-comment [russia]|There has been no official response from Moscow.
W|no-comment [dprk]|The regime in Pyongyang has not reacted.
W|no-comment [china-mfa]|China said it did not know about it.
W|no-comment [us-wh]|John Kirby would not go that far.
S|no-comment [russia-kremlin]|The Kremlin made no comment on the capture.
I|no-comment [russia-mod]|The defence ministry in Moscow has made no mention of it.
W|denied [russia-kremlin]|Peskov has described this as “fake news”.
W|denied [russia-kremlin]|The Kremlin's spokesman dismissed the South Korean reports.
W|denied [russia-un]|Nebenzya told the council the claims were a bogeyman.
W|denied [russia]|Moscow calls it propaganda.
W|denied [dprk]|North Korea denies having sent anyone.
W|denied [russia-mfa]|Lavrov brushed it off as fantasy.
W|cannot-confirm [nato]|NATO was more cautious: it could not confirm the reports.
W|cannot-confirm [nato]|Mark Rutte would not confirm the reports last week.
W|cannot-confirm [us-dod]|The Pentagon has been unable to verify this independently.
W|cannot-confirm [us-state]|The State Department said it could not confirm the reports but was concerned.
W|cannot-confirm [un]|The UN has not been able to check the claims.
W||The Kremlin would not say whether Putin would attend the summit.
W||Moscow calls the tribunal illegitimate.
W||NATO has been unable to agree on a budget.
W||The Pentagon could not confirm the death of the Islamic State leader.
W||Peskov dismissed the film as boring.
`,
});
