/** Who refuses a claim that the sentence before or his own has stated, in Portuguese. */
import { describeRefusals } from './refusal-tables';

describeRefusals({
  pt: `
T=Soldados norte-coreanos foram enviados para a Rússia, segundo Seul.
P=A Ucrânia capturou dois soldados norte-coreanos na região de Kursk, anunciou Zelensky.
F=Soldados norte-coreanos já combatem na região de Kursk, afirma Kiev.
U=A Coreia do Norte mandou tropas para a Rússia, sustenta Seul. Seriam alguns milhares de homens.
T|no-comment [russia-kremlin]|O Kremlin não se deixou arrastar para o assunto.
T|no-comment [russia-kremlin]|Peskov driblou a pergunta dos jornalistas.
T|no-comment [russia-kremlin]|Questionado na quarta-feira sobre o assunto, Peskov saiu pela tangente.
T|no-comment [russia-kremlin]|Peskov mudou de assunto.
T|no-comment [russia-kremlin]|O porta-voz do Kremlin remeteu os jornalistas para o Ministério da Defesa.
T|no-comment [russia-kremlin]|Peskov aconselhou os repórteres a perguntarem ao Exército.
T|no-comment [russia-kremlin]|Peskov sugeriu que perguntassem aos militares.
T|no-comment [russia-mfa]|Maria Zakharova disse que isso era assunto dos militares.
T|no-comment [russia-kremlin]|Peskov disse que não tinha nada a dizer sobre o assunto.
T|no-comment [china-mfa]|Lin Jian, porta-voz da diplomacia chinesa, disse nada saber sobre o assunto.
T|no-comment [china-mfa]|Pequim garante não estar a par da situação.
T|no-comment [china-mfa]|A China disse desconhecer a situação.
T|no-comment [russia-kremlin]|O Kremlin não viu necessidade de confirmar fosse o que fosse.
T|no-comment [russia-kremlin]|Peskov considerou que não valia a pena comentar cada notícia.
T|no-comment [russia-kremlin]|Peskov achou inútil comentar cada notícia de jornal.
T|no-comment [russia]|Moscovo não confirmou nem desmentiu a informação.
T|no-comment [russia-kremlin]|Peskov nada confirmou e nada desmentiu.
T|no-comment [russia-president]|Putin não o negou.
T|no-comment [russia-president]|Em Kazan, questionado sobre as imagens de satélite, Vladimir Putin não as desmentiu.
T|no-comment [russia-president]|O presidente russo não deu uma resposta clara.
T|no-comment [russia]|Moscou nunca disse abertamente se isso é verdade.
T|no-comment [russia]|Durante meses Moscovo evitou dizer se era verdade.
T|no-comment [russia-kremlin]|Peskov limitou-se a dizer que não podia comentar.
T|no-comment [russia-kremlin]|O porta-voz Dmitri Peskov limitou-se a referir que não haveria comentários.
T|no-comment [russia]|Moscou mantém silêncio absoluto.
T|no-comment [dprk]|Pyongyang por enquanto não reagiu.
T|no-comment [dprk]|Pyongyang não se pronunciou até ao momento.
T|no-comment [dprk]|De Pyongyang não chegou qualquer reação.
T|no-comment [dprk]|Nenhuma reação de Pyongyang.
T|no-comment [russia-mod]|O Ministério da Defesa russo não atendeu aos pedidos de comentário.
T|no-comment [russia-mod]|Contactado por este jornal, o Ministério da Defesa russo não respondeu.
T|no-comment [us-state]|O Departamento de Estado não quis alongar-se sobre essas informações.
T|no-comment [us-wh]|A Casa Branca preferiu não prestar declarações.
T|no-comment [russia-mfa]|À pergunta se era verdade, Serguei Lavrov respondeu com evasivas.
T|no-comment [russia-mfa]|Lavrov deixou a pergunta no ar.
T|no-comment [russia-kremlin]|“Não temos nada a dizer a esse respeito”, rematou Peskov.
T|no-comment [russia-kremlin]|“Perguntem ao Ministério da Defesa”, disse Peskov aos jornalistas.
T|no-comment [russia-kremlin]|Peskov tinha recusado comentar.
P|no-comment [russia-kremlin]|Questionado sobre os prisioneiros, Peskov disse não dispor de informações.
P|no-comment [russia-kremlin]|O Kremlin não quis pronunciar-se sobre os prisioneiros.
P|no-comment [russia-kremlin]|Peskov não disse nada sobre os dois homens.
P|no-comment [russia-kremlin]|O porta-voz do Kremlin recusa-se a falar dos dois prisioneiros.
F|no-comment [russia-kremlin]|Peskov recusou-se a falar dos combates e remeteu para o Estado-Maior.
F|no-comment [russia-kremlin]|Dmitri Peskov despachou a pergunta com uma piada.
F|no-comment [russia-kremlin]|O Kremlin não fez qualquer comentário.
T|denied [russia]|Moscovo falou de invenções.
T|denied [russia]|Moscou apresentou tudo como pura invenção.
T|denied [russia]|Para Moscou, trata-se de ficção.
T|denied [russia-un]|Nebenzia rejeitou essas acusações.
T|denied [russia-kremlin]|Peskov chamou-lhe uma farsa.
T|denied [russia-kremlin]|Peskov classificou a notícia como mais uma mentira.
T|denied [russia-kremlin]|O Kremlin já a tinha classificado como notícia falsa.
T|denied [russia]|Moscou denunciou uma campanha de desinformação.
T|denied [russia-un]|Nebenzia tachou essas acusações de mentiras.
T|denied [dprk-un]|Um diplomata norte-coreano na ONU falou de boatos sem fundamento.
T|denied [dprk-un]|O representante norte-coreano disse que essas afirmações não passavam de meras alegações.
T|denied [dprk]|Os rumores sobre o envio de tropas não têm fundamento, segundo Pyongyang.
T|denied [dprk]|Pyongyang nega tudo.
T|denied [dprk]|Pyongyang rejeitou categoricamente as acusações.
T|denied [russia-mfa]|A diplomacia russa considerou erradas essas informações.
T|denied [russia]|Moscovo dá essas informações como falsas.
T|denied [russia]|Essas informações não correspondem à verdade, fez saber Moscovo.
T|denied [russia-un]|O embaixador Nebenzia rejeitou as acusações sobre os soldados norte-coreanos, a seu ver fabricadas no Ocidente.
T|denied [russia-kremlin]|“É falso”, disse Peskov.
T|denied [russia-kremlin]|“Mais uma fake news”, atirou o porta-voz do Kremlin.
T|denied [russia]|Essas informações foram descartadas por Moscou como propaganda.
T|denied [russia]|Moscou tinha desmentido a informação dias antes.
T|denied [russia-kremlin]|Peskov insistiu que a imprensa estava enganada.
T|denied [russia-mfa]|Zakharova desvalorizou as acusações sem provas.
T|denied [russia]|Moscou fez pouco caso das acusações e chamou-as de fantasia.
T|cannot-confirm [nato]|A NATO ainda não está em condições de o confirmar.
T|cannot-confirm [nato]|Mark Rutte disse que a Aliança não tinha confirmação.
T|cannot-confirm [nato]|A Otan a princípio não tinha conseguido confirmar a informação.
T|cannot-confirm [un]|Um porta-voz do secretário-geral da ONU disse que a organização não tinha forma de verificar essas informações.
T|cannot-confirm [us-dod]|Na semana passada, o Pentágono não pudera confirmá-lo.
T|cannot-confirm [us-state]|O Departamento de Estado não podia garantir a veracidade dessas informações.
T|cannot-confirm [us-wh]|A Casa Branca declarou-se incapaz de corroborar esses dados.
F|cannot-confirm [us-dod]|O Pentágono ainda não o observou.
F|cannot-confirm [us-dod]|Pat Ryder admitiu que ainda não podia confirmar a participação deles nos combates.
F|cannot-confirm [us-state]|Matthew Miller disse não ter nada que permitisse confirmá-lo.
F|cannot-confirm [nato]|A NATO não vê por enquanto qualquer sinal disso.
T|cannot-confirm [us-dod]|O Pentágono viu os relatos, mas não pode confirmá-los.
T*|denied [russia-kremlin]|Segundo Seul, a Coreia do Norte enviou soldados para a Rússia, o que o Kremlin desmente.
T*|no-comment [russia-kremlin]|Seul afirma que a Coreia do Norte enviou soldados para a Rússia, enquanto o Kremlin não quis comentar.
T*|cannot-confirm [us-dod]|Kiev afirma que a Coreia do Norte enviou soldados para a Rússia, mas o Pentágono não conseguiu confirmá-lo.
T*|denied [dprk]|Seul declarou que a Coreia do Norte tinha enviado soldados para a Rússia, e Pyongyang falou de um boato.
T*|denied [russia-un]|Segundo Seul, a Coreia do Norte enviou soldados para a Rússia, o que Nebenzia classificou de mentira.
T*|no-comment [russia]|Segundo Seul, a Coreia do Norte enviou tropas para a Rússia, algo que Moscou não confirma nem desmente.
T*|denied [russia dprk]|Segundo Seul, a Coreia do Norte enviou tropas para a Rússia; Moscou e Pyongyang negam.
T|no-comment [russia-president]|Em Kazan, pressionado por um jornalista americano, Putin nem confirmou nem desmentiu.
T|no-comment [russia-un]|Cercado pelos jornalistas em Nova Iorque, Nebenzia saiu sem dizer palavra.
T|no-comment [russia-kremlin]|Peskov desconversou.
T|denied [russia-mfa]|“Absurdo”, respondeu Maria Zakharova.
T|denied [dprk]|Pyongyang nega ter enviado quem quer que seja.
T|denied [russia-mfa]|Lavrov atribuiu tudo à fantasia dos jornalistas.
T|denied [dprk-un]|“Boatos sem fundamento”, disse um diplomata norte-coreano na ONU.
T|cannot-confirm [us-dod]|Sabrina Singh disse que o Pentágono continua a analisar as informações e não pode confirmar nada.
T|cannot-confirm [us-dod]|Lloyd Austin disse aos jornalistas que ainda não tinha visto provas.
T|cannot-confirm [nato]|O secretário-geral da NATO, Mark Rutte, disse que era cedo demais para confirmar.
T|cannot-confirm [nato]|“De momento não o podemos confirmar”, declarou Rutte em Bruxelas.
T|cannot-confirm [us-dod]|Essas informações não puderam ser confirmadas pelo Pentágono.
T|no-comment [russia-kremlin]|Peskov esquivou-se à pergunta e falou de outra coisa.
T|no-comment [russia-kremlin]|O porta-voz do Kremlin se esquivou.
T|no-comment [russia-kremlin]|Sem comentários do Kremlin.
T|denied [russia-kremlin]|O Kremlin: “Notícias falsas”.
T|denied [russia]|Moscovo desmente.
T|no-comment [russia-kremlin]|O Kremlin não quis confirmar nem desmentir.
U|no-comment [russia-kremlin]|O Kremlin fugiu à pergunta.
U|denied [russia-kremlin]|Peskov falou de uma mentira.
U|cannot-confirm [nato]|A Otan não pode confirmar.
T|denied [russia]|De Moscovo veio um desmentido seco.
T|denied [dprk]|As acusações foram rejeitadas por Pyongyang.
V=Tropas norte-coreanas encontram-se na Rússia, disse o governo sul-coreano.
R=Dois soldados norte-coreanos foram feitos prisioneiros na região de Kursk, informa Kiev.
H=Os soldados de Kim lutam na região de Kursk contra os ucranianos, segundo Kiev.
V|no-comment [russia-kremlin]|O Kremlin esquivou-se à pergunta.
V|no-comment [russia-kremlin]|Dmitri Peskov, interpelado pelos jornalistas, não quis entrar em pormenores.
V|no-comment [russia-mfa]|Zakharova empurrou a pergunta para os militares.
V|no-comment [russia-president]|Vladimir Putin deu uma resposta enigmática.
V|no-comment [russia-president]|O presidente russo disse que isso é assunto nosso.
V|no-comment [russia-kremlin]|Peskov não quis se comprometer.
V|no-comment [russia-kremlin]|Peskov disse não ter informações para partilhar.
V|no-comment [russia-mod]|Do Ministério da Defesa russo, nenhum comentário.
V|no-comment [dprk]|Pyongyang mantém-se em silêncio.
V|no-comment [dprk]|A Coreia do Norte nunca admitiu nem negou nada.
V|no-comment [china-mfa]|Pequim diz não ter conhecimento da situação.
V|no-comment [russia-kremlin]|O porta-voz de Putin calou-se.
V|no-comment [russia-kremlin]|Peskov tinha fugido várias vezes à pergunta.
V|no-comment [us-wh]|John Kirby não quis acrescentar mais nada.
V|no-comment [us-dod]|O Pentágono recusou pronunciar-se sobre essas notícias.
R|no-comment [russia]|Moscovo não disse uma palavra sobre os prisioneiros.
R|no-comment [russia-kremlin]|Peskov evitou responder à pergunta sobre os dois prisioneiros.
H|no-comment [russia]|Moscou não comenta.
V|denied [russia-kremlin]|Para Peskov, é tudo uma encenação.
V|denied [russia-kremlin]|O Kremlin repudiou as acusações.
V|denied [russia-kremlin]|Peskov reiterou que se trata de notícias falsas.
V|denied [russia]|Moscou fala em desinformação.
V|denied [russia]|Segundo Moscou, essas informações não são verdadeiras.
V|denied [dprk]|Pyongyang já tinha classificado tudo como rumores sem fundamento.
V|denied [russia-un]|O embaixador russo na ONU acusou os ocidentais de espalhar mentiras.
V|denied [russia-kremlin]|“Não é verdade”, retorquiu Peskov.
V|denied [russia-mfa]|Lavrov desmentiu com veemência.
V|denied [russia]|A notícia foi desmentida por Moscou.
V|denied [russia-mfa]|O Ministério dos Negócios Estrangeiros russo chamou-lhe mais uma provocação.
V|cannot-confirm [us-dod]|O Pentágono diz não poder confirmá-lo de forma independente.
V|cannot-confirm [nato]|Da NATO não chegou qualquer confirmação.
V|cannot-confirm [us-wh]|A Casa Branca disse não estar em posição de confirmar a notícia.
V|cannot-confirm [us-state]|O Departamento de Estado diz não ter ainda confirmação independente.
H|cannot-confirm [us-dod]|O Pentágono ainda não tem provas da participação deles nos combates.
H|cannot-confirm [us-dod]|“Ainda não temos confirmação”, disse Ryder.
V|cannot-confirm [nato]|Rutte não quis confirmar.
V|cannot-confirm [us-dod]|Austin não tinha querido confirmar a informação.
T*|denied [russia]|As tropas norte-coreanas estão na Rússia, diz Seul, mas Moscou nega.
T*|no-comment [russia-kremlin]|As tropas norte-coreanas estão na Rússia, diz Seul; o Kremlin não comenta.
W=Pyongyang enviou milhares de soldados para a Rússia, informou a inteligência sul-coreana.
S=As forças ucranianas capturaram dois soldados norte-coreanos em Kursk, disse Zelensky.
I=Tropas norte-coreanas estão a combater na região de Kursk, disse o comando ucraniano.
W|no-comment [russia-kremlin]|O porta-voz do Kremlin, Dmitri Peskov, não quis prestar declarações.
W|no-comment [russia-kremlin]|O Kremlin prefere não se pronunciar sobre a questão.
W|no-comment [russia-kremlin]|Peskov foi lacônico: “Não tenho nada a acrescentar”.
W|no-comment [russia-president]|Na cúpula do Brics, Putin não negou.
W|no-comment [russia-president]|O presidente russo não desmentiu as imagens de satélite.
W|no-comment [russia-president]|Pressionado pelos jornalistas em Kazan, Putin preferiu falar de outra coisa.
W|no-comment [russia-president]|Vladimir Putin não quis dizer se a notícia era verdadeira.
W|no-comment [russia-mfa]|O ministro russo das Relações Exteriores, Serguei Lavrov, evitou responder.
W|no-comment [russia-mfa]|A porta-voz do Ministério das Relações Exteriores da Rússia, Maria Zakharova, encaminhou os repórteres ao Ministério da Defesa.
W|no-comment [russia-un]|O embaixador russo nas Nações Unidas, Vassili Nebenzia, não quis responder às perguntas dos jornalistas.
W|no-comment [dprk]|As autoridades norte-coreanas não comentaram a notícia.
W|no-comment [dprk]|Pyongyang ainda não comentou oficialmente.
W|no-comment [china-mfa]|O Ministério das Relações Exteriores da China diz não ter conhecimento do caso.
W|no-comment [china-mfa]|A China sustenta que não sabe de nada.
W|no-comment [china-mfa]|“Não estamos a par da situação”, disse Lin Jian.
W|no-comment [russia-kremlin]|Às perguntas dos jornalistas Peskov respondeu com um “sem comentários”.
W|no-comment [russia]|Até agora Moscou nunca admitiu nem desmentiu.
W|no-comment [us-wh]|A Casa Branca não quis comentar as notícias da imprensa.
W|no-comment [russia-kremlin]|Peskov disse que a pergunta devia ser feita aos militares.
W|no-comment [russia-kremlin]|Peskov não respondeu diretamente à pergunta.
S|no-comment [russia-kremlin]|O Kremlin não se compromete sobre os soldados capturados.
S|no-comment [russia-kremlin]|Peskov não quis comentar a captura dos dois soldados.
W|denied [russia]|A Rússia negou.
W|denied [russia]|Moscou negou tudo.
W|denied [russia-kremlin]|O Kremlin rejeitou as notícias como falsas.
W|denied [russia-kremlin]|Peskov tinha falado, dias antes, de uma mentira.
W|denied [russia-kremlin]|Segundo o porta-voz do Kremlin, trata-se de uma mentira.
W|denied [russia-kremlin]|“Parece mais uma mentira”, tinha dito Peskov.
W|denied [russia-kremlin]|Dmitri Peskov: “Informações contraditórias e falsas”.
W|denied [russia-mfa]|Zakharova disse que as acusações não têm fundamento.
W|denied [russia-mfa]|Para Zakharova, as notícias são “pura desinformação”.
W|denied [russia-un]|Nebenzia falou de mentiras descaradas.
W|denied [russia-un]|Segundo Nebenzia, trata-se de “afirmações descaradamente falsas”.
W|denied [dprk-un]|Um representante de Pyongyang na ONU classificou as acusações de “rumores infundados”.
W|denied [dprk]|A Coreia do Norte nega qualquer envolvimento.
W|denied [dprk]|Pyongyang classificou-as de rumores sem fundamento.
W|denied [dprk]|Anteriormente, a Coreia do Norte tinha desmentido.
W|denied [russia]|As acusações são infundadas, segundo Moscou.
W|denied [russia]|Notícias sem fundamento, responde Moscou.
W|denied [russia-president]|Putin desmentiu a notícia.
W|denied [russia dprk]|Moscou e Pyongyang rejeitaram as acusações.
W|denied [russia dprk]|Tanto Moscou como Pyongyang negam.
W|cannot-confirm [nato]|O secretário-geral da Otan, Mark Rutte, disse que não podia confirmar a notícia.
W|cannot-confirm [nato]|A NATO ainda não confirmou.
W|cannot-confirm [nato]|“Não temos provas”, disse Rutte.
W|cannot-confirm [us-dod]|O chefe do Pentágono, Lloyd Austin, disse que não podia confirmar as notícias.
W|cannot-confirm [us-dod]|O Pentágono disse que ainda não está em condições de corroborar essas informações.
W|cannot-confirm [us-wh]|A Casa Branca fez saber que não estava em condições de o verificar.
W|cannot-confirm [us-state]|O porta-voz do Departamento de Estado, Matthew Miller, não pôde confirmar os relatos.
W|cannot-confirm [us]|Washington não confirmou a notícia.
I|cannot-confirm [us-dod]|O Pentágono diz ainda não ter visto isso.
I|cannot-confirm [us-dod]|Pat Ryder não conseguiu confirmar os relatos de combates.
T*|no-comment [russia-kremlin], denied [dprk]|Segundo Seul, a Coreia do Norte enviou soldados para a Rússia: o Kremlin não comenta, Pyongyang desmente.
T*|denied [russia]|A Coreia do Norte teria enviado soldados para a Rússia, acusação que Moscou rejeita.
T*|denied [russia-kremlin]|A Coreia do Norte enviou soldados para a Rússia, segundo Seul; o Kremlin fala de uma mentira.
W|no-comment [russia-kremlin]|No Kremlin, ninguém abriu a boca.
W|no-comment [russia-kremlin]|A quem lhe perguntava pelas imagens, Peskov respondeu que não tinha nada a dizer.
W|no-comment [russia-kremlin]|Peskov fez saber que o Kremlin não comenta notícias dessas.
W|no-comment [russia-kremlin]|Dmitri Peskov, porta-voz de Putin, refugiou-se num “sem comentários”.
W|no-comment [russia-kremlin]|“Não comentamos”, limitou-se a dizer Peskov.
W|no-comment [russia-president]|Putin fugiu ao assunto.
W|no-comment [russia-president]|Interpelado na conferência de imprensa, o presidente russo contornou a pergunta.
W|no-comment [russia-president]|Putin, por sua vez, não confirmou nem desmentiu.
W|no-comment [russia-mfa]|Lavrov respondeu com uma piada.
W|no-comment [russia-mfa]|O Ministério dos Negócios Estrangeiros russo ignorou os pedidos de comentário.
W|no-comment [russia-mfa]|Zakharova convidou os jornalistas a perguntar a Pyongyang.
W|no-comment [russia-mod]|O Ministério da Defesa russo não prestou declarações.
W|no-comment [russia]|Moscou até agora nunca se pronunciou sobre o caso.
W|no-comment [russia]|As autoridades russas não quiseram desmentir nem confirmar as informações.
W|no-comment [dprk]|A Coreia do Norte mantém o silêncio.
W|no-comment [dprk]|Pyongyang ainda não reagiu oficialmente à notícia.
W|no-comment [dprk]|Nenhum comentário por parte de Pyongyang.
W|no-comment [dprk-un]|O embaixador norte-coreano na ONU, Kim Song, não quis responder.
W|no-comment [china-mfa]|A porta-voz do Ministério das Relações Exteriores da China, Mao Ning, disse não ter conhecimento da situação.
W|no-comment [us-state]|O Departamento de Estado americano remeteu todas as perguntas a Seul.
W|denied [russia-kremlin]|O porta-voz do Kremlin desmentiu categoricamente.
W|denied [russia-kremlin]|O Kremlin descarta tudo como fake news.
W|denied [russia-kremlin]|Fake news, segundo o Kremlin.
W|denied [russia-mfa]|A porta-voz da diplomacia russa, Maria Zakharova, falou numa campanha de desinformação.
W|denied [russia-mfa]|Zakharova acusou Seul de divulgar notícias falsas.
W|denied [russia-mfa]|Zakharova: tudo mentira.
W|denied [russia-un]|O embaixador russo na ONU, Nebenzia, chamou-lhes mentiras descaradas.
W|denied [russia]|Moscou sempre negou.
W|denied [russia]|Moscovo classificou a notícia de “absurda”.
W|denied [russia]|Uma notícia que Moscou classificou de falsa.
W|denied [dprk]|Pyongyang classificou as acusações de infundadas.
W|denied [dprk]|A Coreia do Norte rejeitou como infundadas as acusações.
W|denied [dprk-un]|Um diplomata norte-coreano negou perante a Assembleia Geral.
W|denied [russia-president]|Putin classificou essas notícias de ridículas.
W|cannot-confirm [nato]|Da NATO, ainda nenhuma confirmação.
W|cannot-confirm [nato]|A Aliança Atlântica não confirma.
W|cannot-confirm [nato]|Rutte: “Por enquanto não podemos confirmar”.
W|cannot-confirm [us-wh]|A Casa Branca não conseguiu confirmar as notícias, mas disse-se preocupada.
W|cannot-confirm [us-wh]|Sean Savett, porta-voz do Conselho de Segurança Nacional, disse não poder confirmar.
W|cannot-confirm [us-dod]|Austin disse que não podia corroborar as notícias.
W|cannot-confirm [us-dod]|O Pentágono disse que precisava de mais informações para o confirmar.
W|cannot-confirm [us]|Os Estados Unidos ainda não conseguiram verificar a notícia.
W|cannot-confirm [us]|EUA: “Não podemos confirmar”.
W|cannot-confirm [us-state]|O Departamento de Estado disse que ainda estava a verificar.
S|no-comment [russia-kremlin]|O Kremlin não comentou a captura.
S|no-comment [russia-kremlin]|Sobre os prisioneiros, Peskov não quis dizer nada.
S|cannot-confirm [us-dod]|O Pentágono não conseguiu confirmar a captura.
I|no-comment [russia-kremlin]|Peskov remeteu para os militares as perguntas sobre os combates.
I|cannot-confirm [us-dod]|O Pentágono ainda não viu os norte-coreanos em combate.
I|cannot-confirm [us-dod]|Singh disse não poder confirmar que já estejam em combate.
W*|denied [russia-kremlin], no-comment [dprk]|Segundo Seul, a Coreia do Norte enviou soldados para a Rússia: o Kremlin fala em fake news, enquanto Pyongyang não comenta.
V|no-comment [russia]|Em Moscovo ninguém quer falar disso.
V|denied [dprk-un]|O enviado norte-coreano às Nações Unidas descartou as acusações como boatos.
V|cannot-confirm [un]|As Nações Unidas não estão em condições de verificar isso.
V*|denied [russia]|As tropas norte-coreanas estão na Rússia, diz Seul, mas Moscou nega.
V*|no-comment [russia-kremlin]|As tropas norte-coreanas estão na Rússia, diz Seul; o Kremlin não comenta.
P||O Kremlin recusou-se a comentar o rompimento de uma barragem.
P||O Kremlin não quis comentar a sondagem.
T||Peskov não quis falar de uma troca de prisioneiros com a Ucrânia.
T||Lavrov referiu-se ao tratado com Pyongyang.
T||Peskov contornou uma pergunta sobre a saúde do presidente.
T||A Casa Branca não comentou as eleições na Geórgia.
T||O Kremlin classificou de falsas as notícias de um aumento de impostos.
T||O Pentágono não conseguiu confirmar as informações sobre um teste de mísseis norte-coreano.
T||O Kremlin não confirmou uma visita de Trump a Moscovo.
T||A diplomacia chinesa não quis comentar o preço do petróleo.
T||O porta-voz da NATO remeteu uma carta aos ministros da Defesa.
T||Moscou não reconhece a decisão do tribunal de Haia.
T||O Pentágono desviou um porta-aviões para o Mediterrâneo.
T||Peskov desmentiu que Putin tivesse falado com Trump.
T||Zelensky rejeitou as acusações de corrupção.
T||Um porta-voz do ministro não pôde confirmar a cimeira.
T||Pequim não respondeu à oferta de diálogo de Tóquio.
T||O Departamento de Estado evitou uma pergunta sobre as sanções à China.
T||Peskov disse que ninguém sabia quando as negociações seriam retomadas.
T||Rutte evitou criticar a Hungria.
T||A ONU não conseguiu verificar o balanço de mortos em Gaza.
T||Moscou negou ter violado o espaço aéreo da Estónia.
T||O Kremlin rejeitou um cessar-fogo.
T||Pyongyang recusou-se a voltar à mesa das negociações.
T||Peskov mencionou o acordo e elogiou Kim.
T||Putin não contestou o resultado das eleições.
T||Zakharova classificou as sanções de absurdas.
T||O Kremlin guardou silêncio sobre a queda do rublo.
T||Pyongyang classificou os exercícios de provocação.
T||A NATO não soube dizer se a Turquia aceitaria.
T||O Kremlin não respondeu aos protestos dos agricultores.
T||Peskov convidou os jornalistas para a conferência de imprensa de fim de ano.
V||O Kremlin esquivou-se à pergunta sobre a inflação.
V||Peskov não quis comentar a detenção do general.
V||Lavrov desmentiu os rumores de demissão.
V||A Casa Branca não pôde confirmar a morte do refém.
V||Zakharova classificou de ridícula a proposta de paz.
V||Pequim rejeitou as acusações de espionagem.
V||Moscou nega ter algo a ver com o atentado.
V||A NATO ainda não decidiu sobre a adesão de Kiev.
W||Peskov não quis comentar as palavras de Trump.
W||O Kremlin desmentiu a morte do general.
W||A Casa Branca não confirma o encontro entre Biden e Xi.
W||Moscou negou o ataque ao hospital.
W||Pyongyang não comentou o lançamento do satélite.
W||O Pentágono ainda não recebeu os relatórios sobre o acidente aéreo.
W||Rutte adiou a visita a Kiev.
W||O Ministério da Defesa russo não respondeu ao protesto da Estónia.
W||Zakharova disse que não conhece o novo embaixador.
W||Lavrov trocou de avião em Moscovo.
W||Peskov evitou falar da doença de Kadyrov.
W||Putin não confirmou nem desmentiu a sua candidatura.
W||A Casa Branca desmentiu o encontro.
W||O Pentágono não confirmou o teste do novo míssil.
W||Zakharova classificou de mentira o relato de Londres sobre o envenenamento.
W||O Kremlin não comentou as eleições americanas.
W||Pyongyang rejeitou a oferta de ajuda depois das cheias.
W||Lavrov evitou apertar a mão a Blinken.
`,
});
