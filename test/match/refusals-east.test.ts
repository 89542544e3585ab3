/** Who refuses a claim that the sentence before or his own has stated, as tables of sentences. */
import { describe, expect, test } from 'vitest';
import { read } from './shipped-pack';

const CLAIMS: Readonly<Record<string, string>> = {
  T: 'troops-in-russia',
  P: 'prisoners-january-2025',
  F: 'combat-in-kursk',
};

/**
 * Lines by language: `T=` gives what states the claim T before each of its lines; `T|` a sentence with
 * what is found in it, or nothing; `T*|` one that states the claim itself.
 */
const TABLES = {
  ru: `
T=Северокорейские солдаты отправлены в Россию, сообщает Сеул.
P=Украина взяла в плен двух северокорейских солдат в Курской области, сообщил Зеленский.
F=Северокорейские военные уже воюют в Курской области, утверждают в Киеве.
T|no-comment [russia-kremlin]|В Кремле уклонились от прямого ответа.
T|no-comment [russia-kremlin]|Дмитрий Песков ушёл от вопроса журналистов.
T|no-comment [russia-kremlin]|Песков перевёл разговор на другую тему.
T|no-comment [russia-kremlin]|Пресс-секретарь президента России переадресовал вопросы в Минобороны.
T|no-comment [russia-kremlin]|Кремлю, по словам Пескова, об этом ничего не известно.
T|no-comment [russia-kremlin]|Песков сказал, что ему нечего добавить.
T|no-comment [russia]|Москва не подтвердила и не опровергла эти сообщения.
T|no-comment [russia]|Москва ничего не подтвердила и ничего не опровергла.
T|no-comment [russia-president]|Путин в Казани, когда его спросили о спутниковых снимках, не стал ничего опровергать.
T|no-comment [russia-president]|Президент России от прямого ответа ушёл.
T|no-comment [russia]|Москва ни разу прямо не сказала, так ли это.
T|no-comment [russia]|Россия месяцами избегала ответа на вопрос, правда ли это.
T|no-comment [russia-kremlin]|Песков лишь сказал, что не может это комментировать.
T|no-comment [dprk]|Пхеньян хранит молчание.
T|no-comment [dprk]|Пхеньян на эти сообщения пока никак не отреагировал.
T|no-comment [china-mfa]|В МИД Китая заявили, что не осведомлены о ситуации.
T|cannot-confirm [china-mfa]|Пекин сообщил, что не располагает информацией на этот счёт.
T|no-comment [us-state]|В Госдепе отказались обсуждать эти сообщения.
T|no-comment [russia-mfa]|Мария Захарова посоветовала адресовать вопрос Пхеньяну.
T|no-comment [russia-mfa]|Захарова отделалась общими словами.
T|no-comment [russia-mfa]|Лавров отослал журналистов к тексту договора.
T|no-comment [russia-mod]|Минобороны РФ эту информацию никак не комментировало.
T|no-comment [russia-mod]|Российское Минобороны на запрос не ответило.
T|no-comment [russia-kremlin]|В пресс-службе Кремля не стали ни подтверждать, ни опровергать эту информацию.
P|no-comment [russia-kremlin]|Кремль отказался комментировать сообщения о пленных.
P|no-comment [russia-kremlin]|На вопрос о пленных Песков ответил, что не может ничего сказать.
P|no-comment [russia-kremlin]|О судьбе пленных в Кремле говорить не захотели.
F|no-comment [russia-kremlin]|Песков отказался говорить о боях и предложил обратиться в Генштаб.
T|denied [russia]|Москва назвала всё это выдумкой.
T|denied [russia]|Москва говорит о выдумках.
T|denied [russia-kremlin]|В Кремле это назвали очередной фальшивкой.
T|denied [russia-kremlin]|Песков назвал эти сообщения информационной уткой.
T|denied [russia-un]|Постпред России Василий Небензя отмёл голословные утверждения.
T|denied [russia-un]|Небензя объявил эти обвинения ложью.
T|denied [russia-un]|По словам Небензи, эти обвинения — голая ложь.
T|denied [russia-mfa]|В МИД России сообщения назвали не соответствующими действительности.
T|denied [dprk-un]|Представитель КНДР в ООН назвал это беспочвенными слухами.
T|denied [dprk-un]|Северокорейский дипломат заявил, что такие слухи безосновательны.
T|denied [dprk]|Пхеньян всё отрицает.
T|denied [dprk]|Пхеньян категорически отвергает обвинения.
T|denied [russia]|Россия настаивает, что журналисты ошибаются.
T|denied [russia]|Москва считает эти сообщения неверными.
T|denied [russia-un]|Посол Небензя отверг обвинения насчёт северокорейских солдат, которые, по его мнению, придуманы на Западе.
T|denied [russia-kremlin]|«Это неправда», — сказал Песков.
T|denied [russia-kremlin]|Эти сообщения были опровергнуты Кремлём.
T|denied [russia-kremlin]|Разговоры об этом в Кремле назвали безосновательными.
T|denied [russia-kremlin]|Кремль ранее это опровергал.
T|cannot-confirm [nato]|НАТО пока не может этого подтвердить.
T|cannot-confirm [nato]|Генсек НАТО сказал, что подтвердить это он не в состоянии.
T|cannot-confirm [nato]|В НАТО подтверждений пока не получили.
T|cannot-confirm [un]|В ООН заявили, что не имеют возможности проверить эту информацию.
T|cannot-confirm [un]|Представитель генсека ООН сообщил, что проверить эти сообщения организация не может.
T|cannot-confirm [us-dod]|В Пентагоне видели эти сообщения, но подтвердить их не могут.
T|cannot-confirm [us-dod]|Пентагон знаком с этими сообщениями, однако проверить их не смог.
T|cannot-confirm [us-dod]|Пентагон на прошлой неделе ещё не мог подтвердить эти данные.
T|cannot-confirm [us-state]|В Госдепартаменте сообщили, что не могут подтвердить достоверность таких сообщений.
F|cannot-confirm [us-dod]|Пентагон пока не видел этому подтверждений.
F|cannot-confirm [us-dod]|Подтверждения этому у Пентагона нет.
F|cannot-confirm [us-dod]|Пэт Райдер признал, что подтвердить участие в боях он пока не может.
F|cannot-confirm [us-state]|Мэттью Миллер сказал, что у него нет подтверждений участия солдат КНДР в боях.
T*|denied [russia-kremlin]|По данным Сеула, КНДР отправила солдат в Россию, что Кремль отрицает.
T*|no-comment [russia-kremlin]|Сеул сообщает, что северокорейские солдаты отправлены в Россию, а в Кремле от комментариев отказались.
T*|cannot-confirm [us-dod]|Киев утверждает, что КНДР отправила солдат в Россию, но Пентагон этого подтвердить не смог.
T*|denied [dprk]|Сеул заявил, что КНДР отправила солдат в Россию, тогда как Пхеньян назвал это слухами.
T|no-comment [russia-kremlin], denied [dprk]|Кремль от комментариев отказался, а Пхеньян назвал сообщения слухами.
T|cannot-confirm [nato], no-comment [russia]|В НАТО не смогли подтвердить эти данные, а Москва промолчала.
P||В Кремле отказались комментировать обрушение дамбы.
T||Песков отказался обсуждать обмен пленными с Украиной.
T||Лавров сослался на договор с Пхеньяном.
T||Песков отказался отвечать на вопрос о здоровье президента.
T||В Белом доме отказались комментировать выборы в Грузии.
T||Кремль назвал фейком сообщения о повышении налогов.
T||Пентагон не смог подтвердить сообщения о ракетном испытании КНДР.
T||Кремль не подтвердил визит Трампа в Москву.
T||В МИД Китая не стали комментировать цены на нефть.
T||Пресс-секретарь НАТО адресовал письмо министрам обороны.
T||Москва не признаёт решение суда в Гааге.
T||Пентагон перенаправил эскадру в Средиземное море.
`,
  uk: `
T=Північнокорейських солдатів відправили до Росії, повідомляє Сеул.
P=Україна взяла в полон двох північнокорейських солдатів у Курській області, повідомив Зеленський.
F=Північнокорейські військові вже воюють у Курській області, стверджують у Києві.
T|no-comment [russia-kremlin]|У Кремлі ухилилися від прямої відповіді.
T|no-comment [russia-kremlin]|Дмитро Пєсков уникнув запитання журналістів.
T|no-comment [russia-kremlin]|Пєсков перевів розмову на іншу тему.
T|no-comment [russia-kremlin]|Речник Кремля переадресував запитання до Міноборони.
T|no-comment [russia-kremlin]|Пєсков сказав, що йому про це нічого не відомо.
T|no-comment [russia-kremlin]|У Кремлі заявили, що не бачать сенсу коментувати кожну публікацію.
T|no-comment [russia]|Москва не підтвердила і не спростувала цих повідомлень.
T|no-comment [russia]|Москва нічого не підтвердила й нічого не спростувала.
T|no-comment [russia-president]|Путін у Казані, коли його запитали про супутникові знімки, нічого не заперечив.
T|no-comment [russia-president]|Президент Росії прямої відповіді не дав.
T|no-comment [russia]|Москва жодного разу прямо не сказала, чи це так.
T|no-comment [russia]|Росія місяцями уникала відповіді на запитання, чи це правда.
T|no-comment [russia-kremlin]|Пєсков лише сказав, що не може це коментувати.
T|no-comment [dprk]|Пхеньян зберігає мовчання.
T|no-comment [dprk]|Пхеньян на ці повідомлення поки що не відреагував.
T|no-comment [china-mfa]|У МЗС Китаю заявили, що не обізнані із ситуацією.
T|cannot-confirm [china-mfa]|Пекін повідомив, що не має інформації з цього приводу.
T|no-comment [us-state]|У Держдепі відмовилися обговорювати ці повідомлення.
T|no-comment [russia-mfa]|Марія Захарова порадила адресувати запитання Пхеньяну.
T|no-comment [russia-mfa]|Захарова відбулася загальними фразами.
T|no-comment [russia-mfa]|Лавров відіслав журналістів до тексту договору.
T|no-comment [russia-mod]|Міноборони РФ цю інформацію ніяк не коментувало.
T|no-comment [russia-mod]|Російське Міноборони на запит не відповіло.
T|no-comment [russia-kremlin]|Запитання лишилося без відповіді: у Кремлі від коментарів утрималися.
P|no-comment [russia-kremlin]|На запитання про полонених Пєсков відповів, що не може нічого сказати.
P|no-comment [russia-kremlin]|Про долю полонених у Кремлі говорити не захотіли.
F|no-comment [russia-kremlin]|Пєсков відмовився говорити про бої та запропонував звернутися до Генштабу.
F|no-comment [russia-kremlin]|Дмитро Пєсков відмахнувся від цього запитання.
T|denied [russia]|Москва говорить про вигадки.
T|denied [russia-kremlin]|У Кремлі це назвали черговою фальшивкою.
T|denied [russia-kremlin]|Пєсков назвав ці повідомлення інформаційною качкою.
T|denied [russia-kremlin]|Пєсков розкритикував ці повідомлення, назвавши їх вкидом.
T|denied [russia-un]|Небензя оголосив ці звинувачення брехнею.
T|denied [russia-un]|За словами Небензі, ці звинувачення — відверта брехня.
T|denied [russia-mfa]|Російське МЗС відкинуло звинувачення.
T|denied [dprk-un]|Представник КНДР в ООН назвав це безпідставними чутками.
T|denied [dprk]|Пхеньян усе заперечує.
T|denied [dprk]|Пхеньян категорично відкидає звинувачення.
T|denied [dprk]|У Пхеньяні стверджують, що повідомлення неправдиві.
T|denied [russia]|Росія наполягає, що журналісти помиляються.
T|denied [russia-un]|Посол Небензя відкинув звинувачення щодо північнокорейських солдатів, які, на його думку, вигадали на Заході.
T|denied [russia-kremlin]|«Це неправда», — сказав Пєсков.
T|denied [russia-kremlin]|«Черговий фейк», — відрізав речник Кремля.
T|denied [russia-kremlin]|Ці повідомлення були спростовані Кремлем.
T|denied [russia-kremlin]|Кремль раніше це спростовував.
T|cannot-confirm [nato]|НАТО поки що не може цього підтвердити.
T|cannot-confirm [nato]|Марк Рютте заявив, що в альянсу немає підтвердження цих повідомлень.
T|cannot-confirm [nato]|Генсек НАТО сказав, що підтвердити це він не в змозі.
T|cannot-confirm [un]|В ООН заявили, що не мають змоги перевірити цю інформацію.
T|cannot-confirm [un]|Речник генсека ООН повідомив, що перевірити ці повідомлення організація не може.
T|cannot-confirm [un]|ООН не в змозі незалежно підтвердити ці дані.
T|cannot-confirm [us-dod]|У Пентагоні бачили ці повідомлення, але підтвердити їх не можуть.
T|cannot-confirm [us-dod]|Пентагон минулого тижня ще не міг підтвердити цих даних.
T|cannot-confirm [us-state]|У Держдепартаменті повідомили, що не можуть підтвердити достовірність таких повідомлень.
T|cannot-confirm [us-wh]|Білий дім не зміг підтвердити цю інформацію.
F|cannot-confirm [us-dod]|Пентагон поки що не бачив цьому підтверджень.
F|cannot-confirm [us-dod]|Пет Райдер визнав, що підтвердити участь у боях він поки не може.
F|cannot-confirm [us-state]|Метью Міллер сказав, що не має підтверджень участі солдатів КНДР у боях.
F|cannot-confirm [nato]|У НАТО ознак цього поки не спостерігали.
T*|denied [russia-kremlin]|За даними Сеула, КНДР відправила солдатів до Росії, що Кремль заперечує.
T*|no-comment [russia-kremlin]|Сеул повідомляє, що північнокорейських солдатів відправили до Росії, а в Кремлі від коментарів відмовилися.
T*|cannot-confirm [us-dod]|Київ стверджує, що КНДР відправила солдатів до Росії, але Пентагон цього підтвердити не зміг.
T*|denied [dprk]|Сеул заявив, що КНДР відправила солдатів до Росії, тоді як Пхеньян назвав це чутками.
T|no-comment [russia-kremlin], denied [dprk]|Кремль від коментарів відмовився, а Пхеньян назвав повідомлення чутками.
T|cannot-confirm [nato], no-comment [russia]|У НАТО не змогли підтвердити ці дані, а Москва промовчала.
P||У Кремлі відмовилися коментувати обвал дамби.
T||Пєсков відмовився обговорювати обмін полоненими з Україною.
T||Лавров послався на договір із Пхеньяном.
T||Пєсков відмовився відповідати на запитання про здоров’я президента.
T||У Білому домі відмовилися коментувати вибори в Грузії.
T||Кремль назвав фейком повідомлення про підвищення податків.
T||Пентагон не зміг підтвердити повідомлення про ракетне випробування КНДР.
T||Кремль не підтвердив візит Трампа до Москви.
T||У МЗС Китаю не стали коментувати ціни на нафту.
T||Речник НАТО адресував листа міністрам оборони.
T||Москва не визнає рішення суду в Гаазі.
T||Путін промовчав, коли його запитали про ціни на бензин.
`,
  pl: `
T=Żołnierze z Korei Północnej zostali wysłani do Rosji, twierdzi Seul.
P=Ukraina wzięła do niewoli dwóch północnokoreańskich żołnierzy w obwodzie kurskim, poinformował Zełenski.
F=Północnokoreańscy żołnierze walczą już w obwodzie kurskim, twierdzi Kijów.
T|no-comment [russia-kremlin]|Kreml uchylił się od odpowiedzi.
T|no-comment [russia-kremlin]|Dmitrij Pieskow wymigał się od odpowiedzi na pytanie dziennikarzy.
T|no-comment [russia-kremlin]|Pieskow zmienił temat.
T|no-comment [russia-kremlin]|Rzecznik Kremla odesłał dziennikarzy do ministerstwa obrony.
T|no-comment [russia-kremlin]|Pieskow stwierdził, że nie ma nic do powiedzenia.
T|no-comment [russia-kremlin]|Zdaniem Pieskowa nie ma potrzeby komentować każdego doniesienia.
T|no-comment [russia]|Moskwa ani nie potwierdziła, ani nie zaprzeczyła tym doniesieniom.
T|no-comment [russia]|Moskwa niczego nie potwierdziła i niczemu nie zaprzeczyła.
T|no-comment [russia-president]|Putin w Kazaniu, pytany o zdjęcia satelitarne, niczemu nie zaprzeczył.
T|no-comment [russia-president]|Prezydent Rosji nie udzielił jednoznacznej odpowiedzi.
T|no-comment [russia]|Moskwa nigdy wprost nie powiedziała, czy to prawda.
T|no-comment [russia]|Rosja miesiącami unikała odpowiedzi na pytanie, czy to prawda.
T|no-comment [russia-kremlin]|Pieskow powiedział tylko, że nie może tego komentować.
T|no-comment [dprk]|Pjongjang zachowuje milczenie.
T|no-comment [dprk]|Pjongjang na razie nie zareagował na te doniesienia.
T|no-comment [china-mfa]|Chińskie MSZ oświadczyło, że nie zna sytuacji.
T|cannot-confirm [china-mfa]|Pekin poinformował, że nie ma informacji na ten temat.
T|no-comment [us-state]|Departament Stanu nie chciał rozmawiać o tych doniesieniach.
T|no-comment [russia-mfa]|Zacharowa zbyła pytanie ogólnikami.
T|no-comment [russia-mfa]|Siergiej Ławrow wykręcił się od odpowiedzi.
T|no-comment [russia-mod]|Rosyjskie ministerstwo obrony nie odpowiedziało na prośbę o komentarz.
T|no-comment [russia-kremlin]|Biuro prasowe Kremla nie chciało ani potwierdzić, ani zdementować tych informacji.
T|no-comment [russia-kremlin]|Pytanie pozostało bez odpowiedzi: Kreml wstrzymał się od komentarza.
P|no-comment [russia-kremlin]|Kreml odmówił skomentowania doniesień o jeńcach.
F|no-comment [russia-kremlin]|Dmitrij Pieskow zbył to pytanie.
T|denied [russia]|Moskwa nazwała to wszystko wymysłem.
T|denied [russia]|Moskwa mówi o wymysłach.
T|denied [russia-kremlin]|Pieskow nazwał te doniesienia kaczką dziennikarską.
T|denied [russia-un]|Ambasador Rosji przy ONZ Wasilij Niebienzia odrzucił gołosłowne twierdzenia.
T|denied [russia-un]|Niebienzia uznał te oskarżenia za kłamstwo.
T|denied [russia-un]|Według Niebienzi te oskarżenia to zwykłe kłamstwo.
T|denied [russia-mfa]|Rosyjskie MSZ nazwało te doniesienia niezgodnymi z prawdą.
T|denied [russia-mfa]|Rosyjskie MSZ odrzuciło oskarżenia.
T|denied [dprk-un]|Przedstawiciel Korei Północnej przy ONZ nazwał to bezpodstawnymi pogłoskami.
T|denied [dprk-un]|Północnokoreański dyplomata oświadczył, że te pogłoski są bezpodstawne.
T|denied [dprk]|Pjongjang wszystkiemu zaprzecza.
T|denied [dprk]|Pjongjang utrzymuje, że doniesienia są nieprawdziwe.
T|denied [russia]|Rosja upiera się, że dziennikarze są w błędzie.
T|denied [russia]|Moskwa uważa te doniesienia za błędne.
T|denied [russia-un]|Ambasador Niebienzia odrzucił oskarżenia dotyczące północnokoreańskich żołnierzy, które jego zdaniem wymyślono na Zachodzie.
T|denied [russia-kremlin]|„Kolejny fake news” – uciął rzecznik Kremla.
T|denied [russia-kremlin]|Te doniesienia zostały zdementowane przez Kreml.
T|denied [russia-kremlin]|Kreml mówi o kampanii dezinformacyjnej.
T|denied [russia-kremlin]|Kreml wcześniej temu zaprzeczał.
T|cannot-confirm [nato]|Mark Rutte oświadczył, że sojusz nie ma potwierdzenia tych doniesień.
T|cannot-confirm [nato]|Sekretarz generalny NATO powiedział, że nie jest w stanie tego potwierdzić.
T|cannot-confirm [nato]|W NATO na razie nie otrzymano potwierdzenia.
T|cannot-confirm [un]|ONZ oświadczyła, że nie ma możliwości zweryfikowania tych informacji.
T|cannot-confirm [un]|ONZ nie jest w stanie niezależnie potwierdzić tych danych.
T|cannot-confirm [us-dod]|Pentagon widział te doniesienia, ale nie może ich potwierdzić.
T|cannot-confirm [us-dod]|Pentagon zna te doniesienia, jednak nie zdołał ich zweryfikować.
T|cannot-confirm [us-dod]|Jeszcze w zeszłym tygodniu Pentagon nie potrafił tego potwierdzić.
T|cannot-confirm [us-wh]|Biały Dom nie był w stanie potwierdzić tej informacji.
F|cannot-confirm [us-dod]|Pentagon nie widział na to jeszcze dowodów.
F|cannot-confirm [us-dod]|Pentagon nie ma na to potwierdzenia.
F|cannot-confirm [us-dod]|Pat Ryder przyznał, że udziału w walkach nie może na razie potwierdzić.
T*|denied [russia-kremlin]|Według Seulu Korea Północna wysłała żołnierzy do Rosji, czemu Kreml zaprzecza.
T*|no-comment [russia-kremlin]|Seul podaje, że północnokoreańscy żołnierze zostali wysłani do Rosji, a Kreml odmówił komentarza.
T*|cannot-confirm [us-dod]|Kijów twierdzi, że Korea Północna wysłała żołnierzy do Rosji, ale Pentagon nie mógł tego potwierdzić.
T*|denied [dprk]|Seul oświadczył, że Korea Północna wysłała żołnierzy do Rosji, podczas gdy Pjongjang nazwał to pogłoskami.
T|no-comment [russia-kremlin], denied [dprk]|Kreml odmówił komentarza, a Pjongjang nazwał doniesienia pogłoskami.
T|cannot-confirm [nato], no-comment [russia]|NATO nie było w stanie tego potwierdzić, a Moskwa milczała.
T||Kreml nie chciał komentować wyników sondażu.
T||Zacharowa zdementowała doniesienia o zamknięciu ambasady w Warszawie.
T||Blinken nie potwierdził daty szczytu.
T||Moskwa odrzuciła propozycję rozejmu.
T||Pjongjang nie odpowiedział na propozycję dialogu z Seulem.
T||Pieskow powiedział, że nic nie wie o podróży Ławrowa.
T||Departament Stanu uchylił się od odpowiedzi na pytanie o sankcje wobec Chin.
T||Zełenski odrzucił oskarżenia o korupcję.
T||Kreml zdementował pogłoski o chorobie Putina.
T||ONZ nie mogła zweryfikować liczby zabitych w Gazie.
T||Pentagon skierował okręty na Morze Śródziemne.
`,
};

const openingsOf = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lines.filter((line) => line[1] === '=').map((line) => [line.charAt(0), line.slice(2)]));

describe.each(Object.entries(TABLES))('%s', (lang, table) => {
  const lines = table.trim().split('\n');
  const openings = openingsOf(lines);
  const cases = lines.filter((line) => line[1] !== '=').map((line) => line.split('|'));

  test.each(cases)('%s %s: %s', (key = '', found = '', text = '') => {
    const claim = CLAIMS[key.charAt(0)];
    const expected = found === '' ? [] : found.split(', ').map((put) => `${claim} ${put}`);
    if (key.endsWith('*')) {
      expect(read(lang, text)).toEqual(expect.arrayContaining(expected));
      return;
    }
    const opening = openings.get(key) ?? '';
    const before = read(lang, opening).length;
    expect(read(lang, `${opening} ${text}`).slice(before)).toEqual(expected);
  });
});
