/** How articles put refusals in Slavic languages and Korean: evasions, infinitives, whom they asked. */
import { describeRefusals } from './refusal-tables';

describeRefusals({
  ru: `
T=Северокорейские солдаты отправлены в Россию, сообщает Сеул.
P=Украина взяла в плен двух северокорейских солдат в Курской области, сообщил Зеленский.
T|no-comment [china-mfa]|Пекин делает вид, что не слышал ни о чём.
T|no-comment [russia-kremlin]|«Мы не знаем, что там на самом деле», — заявил представитель Кремля.
T|no-comment [russia-kremlin]|Песков заявил, что не знает, что тут правда.
T|no-comment [russia-president]|Путина в Казани попросили прокомментировать снимки. «Это серьёзно», — сказал он, но ни подтверждать, ни опровергать их не стал.
T|cannot-confirm [us-dod]|Подтвердить, что солдаты уже там, в Пентагоне не смогли.
T|cannot-confirm [nato]|Генсек НАТО неделей раньше подтвердить отправку солдат не мог.
T|cannot-confirm [us-wh]|Белый дом подтвердить эти данные отказался.
T|no-comment [russia-kremlin]|Кремль опровергать эти сообщения не стал.
T|no-comment [dprk]|Из Пхеньяна реакции не последовало.
T|no-comment [russia-kremlin]|В Кремле, куда обратились журналисты, от пояснений воздержались.
T|denied [russia-mfa]|Мария Захарова говорила о «раздутой утке».
T|no-comment [russia-kremlin], no-comment [dprk]|Кремль от комментариев отказался. Пхеньян молчит.
P|no-comment [russia-kremlin]|Дмитрий Песков на вопрос о них ответил, что ему нечего добавить.
T|no-comment [china-mfa]|Пекин заявил, что ситуация ему неизвестна.
T||Журналисты выясняют, что здесь правда.
T||В Кремле об урожае яблок ничего не знают.
T||О росте цен в Кремле говорить не захотели.
T||Путина спросили о здоровье. Он отвечать не стал.
T||Реакции рынка на решение Москвы не последовало.
T||Подтвердить визит Моди в Москву в Кремле не смогли.
T||Рютте не берётся судить о выборах в Румынии.
`,
  uk: `
T=Північнокорейських солдатів відправили до Росії, повідомляє Сеул.
P=Україна взяла в полон двох північнокорейських солдатів у Курській області, повідомив Зеленський.
F=Північнокорейські військові вже воюють у Курській області, стверджують у Києві.
T|no-comment [russia-kremlin]|Пєсков сказав, що не знає, що з цього правда.
T|cannot-confirm [nato]|Генсек НАТО тижнем раніше підтвердити перекидання солдатів не міг.
T|cannot-confirm [us-dod]|Підтвердити, що солдати вже там, у Пентагоні не змогли.
T|cannot-confirm [nato]|У НАТО поки що не поспішають із висновками.
T|no-comment [china-mfa]|Речник МЗС Китаю Лінь Цзянь сказав, що вперше про це чує.
T|no-comment [russia-kremlin]|У Кремлі, коли про це запитали, переадресували журналістів до військового відомства.
T|no-comment [russia-un]|Заступниця постпреда РФ Анна Євстигнєєва відповідати відмовилася.
F|no-comment [russia-kremlin]|У Кремлі, коли там запитали про бої, переадресували журналістів до військового відомства.
P|no-comment [russia-kremlin]|Пєсков у понеділок знизав плечима: мовляв, прокоментувати повідомлення про полонених не може.
T|no-comment [china-mfa]|Китай повторив, що ситуація йому невідома.
T||Міноборони Росії не спостерігає пожеж.
T||Про зростання цін у Кремлі говорити не схотіли.
T||Путіна запитали про здоров’я. Він не відповів.
T||Підтвердити візит Моді в Кремлі не змогли.
T||Москва залишила без уваги пропозицію Ердогана про переговори.
`,
  pl: `
T=Żołnierze z Korei Północnej zostali wysłani do Rosji, twierdzi Seul.
P=Ukraina wzięła do niewoli dwóch północnokoreańskich żołnierzy w obwodzie kurskim, poinformował Zełenski.
F=Północnokoreańscy żołnierze walczą już w obwodzie kurskim, twierdzi Kijów.
T|cannot-confirm [us-dod]|Pentagon tych doniesień potwierdzić nie umiał.
T|cannot-confirm [nato]|Rutte przerzutu żołnierzy potwierdzić nie mógł.
T|no-comment [russia-kremlin]|Pieskow powiedział, że nie wie, co jest prawdą.
T|denied [russia-un]|Wcześniej Wasilij Niebienzia zbył oskarżenia jako gołosłowne.
T|denied [dprk-un]|Północnokoreański dyplomata w ONZ mówił o bezpodstawnych plotkach.
T|no-comment [dprk]|Pjongjang nabrał wody w usta.
T|no-comment [china-mfa]|Pekin umywa ręce: o niczym takim nie słyszał.
T|no-comment [china-mfa]|Pekin wciąż powtarza, że nie zna szczegółów.
T|no-comment [russia-kremlin]|Na Kremlu cisza.
F|cannot-confirm [us-state]|Departament Stanu też na razie tego nie potwierdza.
P|no-comment [russia-kremlin]|Dmitrij Pieskow, pytany o nich w poniedziałek, odpowiedział, że nie wie, co jest prawdą.
T|no-comment [china-mfa]|Chiny powtórzyły, że sytuacji nie znają.
T||Pieskow lawiruje między Pekinem a Waszyngtonem.
T||O wzroście cen na Kremlu nie chciano mówić.
T||Putina zapytano o zdrowie. Nie odpowiedział.
T||Wizyty Modiego Kreml potwierdzić nie mógł.
T||Rutte nie podjął się oceny wyborów w Rumunii.
T||Moskwa pozostawiła bez odpowiedzi propozycję Erdogana w sprawie rokowań.
`,
  ko: `
T=북한군이 러시아에 파병됐다고 한국 정부가 밝혔다.
P=우크라이나군이 쿠르스크에서 북한군 병사 2명을 생포했다고 젤렌스키 대통령이 밝혔다.
T|no-comment [dprk]|평양은 여태 아무 말이 없다.
T|cannot-confirm [un]|미로슬라프 옌차 유엔 사무차장보는 관련 정보를 검증할 처지가 아니라고 털어놨다.
T|denied [russia-un]|네벤자 러시아 대사는 서방의 주장이 "새빨간 거짓말"이라며 발끈했다.
T|no-comment [dprk-mfa]|김정규 북한 외무성 부상은 파병을 굳이 확인해 줄 생각이 없다고 했다.
T|no-comment [russia-mod]|러시아 국방부는 취재진의 질의에 답이 없었다.
T|no-comment [russia-kremlin]|크렘린은 줄곧 딱 부러진 답을 내놓지 않고 있다.
T|no-comment [china-mfa]|중국 외교부는 "모르는 상황"이라는 말만 되풀이했다.
T|no-comment [dprk]|북한은 파병 사실 자체를 아직 시인하지 않고 있다.
P|no-comment [russia-kremlin]|페스코프는 무엇이 사실인지 모른다고 답했다.
T|no-comment [russia-kremlin]|크렘린 대변인은 미 국방부 발표에 대한 논평을 사양했다.
T|cannot-confirm [un]|유엔은 해당 정보를 확인할 방법이 없다고 선을 그었다.
T||푸틴 대통령은 건강에 대한 질문에 웃기만 했다.
T||중국은 관세 협상에 대해 말할 것이 없다고 했다.
T||나토는 루마니아 선거를 지켜보고 있다고 했다.
T||러시아는 날씨가 좋다고만 했다.
T||미 국방부는 시리아 철수 여부를 확인해 주지 않았다.
T||크렘린은 모디 총리의 방문을 확인할 수 없다고 했다.
`,
});
