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
T*|denied [russia]|НАТО и США говорят о переброске солдат КНДР в Россию, Москва называет это вбросом.
T|no-comment [russia-kremlin]|Песков прямого ответа избежал.
P|no-comment [russia-mod]|Минобороны РФ отослало журналистов в Кремль.
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
T|no-comment [russia-kremlin]|Пєсков заявив, що йому нічого сказати.
T|no-comment [russia-kremlin]|У Кремлі заявили, що не бачать сенсу коментувати кожну публікацію.
T|no-comment [russia]|Москва не підтвердила і не спростувала цих повідомлень.
T|no-comment [russia-president]|Володимир Путін не став цього заперечувати.
T|no-comment [russia-president]|Путін у Казані, коли його запитали про супутникові знімки, нічого не заперечив.
T|no-comment [russia-president]|Президент Росії прямої відповіді не дав.
T|no-comment [russia]|Москва жодного разу прямо не сказала, чи це так.
T|no-comment [russia-kremlin]|Пєсков обмежився словами, що не може цього коментувати.
T|no-comment [russia-kremlin]|Пєсков лише сказав, що не може це коментувати.
T|no-comment [dprk]|Пхеньян зберігає мовчання.
T|no-comment [dprk]|Пхеньян на ці повідомлення поки що не відреагував.
T|no-comment [china-mfa]|Речник китайського МЗС Лінь Цзянь сказав, що йому про це невідомо.
T|cannot-confirm [china-mfa]|Пекін повідомив, що не має інформації з цього приводу.
T|no-comment [us-state]|У Держдепі відмовилися обговорювати ці повідомлення.
T|no-comment [russia-mfa]|Марія Захарова порадила адресувати запитання Пхеньяну.
T|no-comment [russia-mfa]|Сергій Лавров ухилився від відповіді.
T|no-comment [russia-mfa]|Лавров відіслав журналістів до тексту договору.
T|no-comment [russia-mod]|Міноборони РФ цю інформацію ніяк не коментувало.
T|no-comment [russia-mod]|Російське Міноборони на запит не відповіло.
P|no-comment [russia-kremlin]|Кремль відмовився коментувати повідомлення про полонених.
P|no-comment [russia-kremlin]|На запитання про полонених Пєсков відповів, що не може нічого сказати.
P|no-comment [russia-kremlin]|Про долю полонених у Кремлі говорити не захотіли.
F|no-comment [russia-kremlin]|Пєсков відмовився говорити про бої та запропонував звернутися до Генштабу.
T|denied [russia]|Москва назвала все це вигадкою.
T|denied [russia]|Москва говорить про вигадки.
T|denied [russia-kremlin]|У Кремлі це назвали черговою фальшивкою.
T|denied [russia-kremlin]|Пєсков назвав ці повідомлення інформаційною качкою.
T|denied [russia-un]|Постпред Росії Василь Небензя відкинув голослівні твердження.
T|denied [russia-un]|Небензя оголосив ці звинувачення брехнею.
T|denied [russia-un]|За словами Небензі, ці звинувачення — відверта брехня.
T|denied [russia-mfa]|Російське МЗС відкинуло звинувачення.
T|denied [dprk-un]|Північнокорейський дипломат заявив, що такі чутки безпідставні.
T|denied [dprk]|Пхеньян усе заперечує.
T|denied [dprk]|Пхеньян категорично відкидає звинувачення.
T|denied [dprk]|У Пхеньяні стверджують, що повідомлення неправдиві.
T|denied [russia]|Москва вважає ці повідомлення хибними.
T|denied [russia-un]|Посол Небензя відкинув звинувачення щодо північнокорейських солдатів, які, на його думку, вигадали на Заході.
T|denied [russia-kremlin]|«Це неправда», — сказав Пєсков.
T|denied [russia-kremlin]|«Черговий фейк», — відрізав речник Кремля.
T|denied [russia-kremlin]|Розмови про це в Кремлі назвали безпідставними.
T|denied [russia-kremlin]|Кремль раніше це спростовував.
T|cannot-confirm [nato]|НАТО поки що не може цього підтвердити.
T|cannot-confirm [nato]|Марк Рютте заявив, що в альянсу немає підтвердження цих повідомлень.
T|cannot-confirm [nato]|У НАТО підтверджень поки що не отримали.
T|cannot-confirm [un]|В ООН заявили, що не мають змоги перевірити цю інформацію.
T|cannot-confirm [un]|Речник генсека ООН повідомив, що перевірити ці повідомлення організація не може.
T|cannot-confirm [un]|ООН не в змозі незалежно підтвердити ці дані.
T|cannot-confirm [us-dod]|Пентагон знає про ці повідомлення, однак перевірити їх не зміг.
T|cannot-confirm [us-dod]|Пентагон минулого тижня ще не міг підтвердити цих даних.
T|cannot-confirm [us-state]|У Держдепартаменті повідомили, що не можуть підтвердити достовірність таких повідомлень.
T|cannot-confirm [us-wh]|Білий дім не зміг підтвердити цю інформацію.
F|cannot-confirm [us-dod]|Підтвердження цьому в Пентагону немає.
F|cannot-confirm [us-dod]|Пет Райдер визнав, що підтвердити участь у боях він поки не може.
F|cannot-confirm [us-state]|Метью Міллер сказав, що не має підтверджень участі солдатів КНДР у боях.
F|cannot-confirm [nato]|У НАТО ознак цього поки не спостерігали.
T*|denied [russia-kremlin]|За даними Сеула, КНДР відправила солдатів до Росії, що Кремль заперечує.
T*|no-comment [russia-kremlin]|Сеул повідомляє, що північнокорейських солдатів відправили до Росії, а в Кремлі від коментарів відмовилися.
T*|cannot-confirm [us-dod]|Київ стверджує, що КНДР відправила солдатів до Росії, але Пентагон цього підтвердити не зміг.
T*|denied [dprk]|Сеул заявив, що КНДР відправила солдатів до Росії, тоді як Пхеньян назвав це чутками.
T|no-comment [russia-kremlin], denied [dprk]|Кремль від коментарів відмовився, а Пхеньян назвав повідомлення чутками.
T|cannot-confirm [nato], no-comment [russia]|У НАТО не змогли підтвердити ці дані, а Москва промовчала.
T*|denied [russia]|НАТО і США говорять про перекидання солдатів КНДР до Росії, Москва називає це вкидом.
T|no-comment [russia-president]|Путін прямої відповіді уникнув.
F|no-comment [russia-kremlin]|Пєсков порадив звертатися до Міноборони РФ.
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
T|no-comment [russia-kremlin]|Pieskow oświadczył, że nic mu o tym nie wiadomo.
T|no-comment [russia-kremlin]|Pieskow stwierdził, że nie ma nic do powiedzenia.
T|no-comment [russia-kremlin]|Kreml uznał, że nie warto komentować każdej publikacji.
T|no-comment [russia-kremlin]|Zdaniem Pieskowa nie ma potrzeby komentować każdego doniesienia.
T|no-comment [russia]|Moskwa niczego nie potwierdziła i niczemu nie zaprzeczyła.
T|no-comment [russia-president]|Władimir Putin nie zaprzeczył temu.
T|no-comment [russia-president]|Putin w Kazaniu, pytany o zdjęcia satelitarne, niczemu nie zaprzeczył.
T|no-comment [russia-president]|Prezydent Rosji nie udzielił jednoznacznej odpowiedzi.
T|no-comment [russia]|Rosja miesiącami unikała odpowiedzi na pytanie, czy to prawda.
T|no-comment [russia-kremlin]|Pieskow ograniczył się do stwierdzenia, że nie może tego komentować.
T|no-comment [russia-kremlin]|Pieskow powiedział tylko, że nie może tego komentować.
T|no-comment [dprk]|Pjongjang zachowuje milczenie.
T|no-comment [china-mfa]|Chińskie MSZ oświadczyło, że nie zna sytuacji.
T|no-comment [china-mfa]|Rzecznik chińskiego MSZ Lin Jian powiedział, że nic o tym nie wie.
T|cannot-confirm [china-mfa]|Pekin poinformował, że nie ma informacji na ten temat.
T|no-comment [us-state]|Departament Stanu nie chciał rozmawiać o tych doniesieniach.
T|no-comment [russia-mfa]|Siergiej Ławrow wykręcił się od odpowiedzi.
T|no-comment [russia-mfa]|Ławrow odesłał pytających do tekstu traktatu.
T|no-comment [russia-mod]|Ministerstwo Obrony Rosji w żaden sposób nie skomentowało tych informacji.
T|no-comment [russia-mod]|Rosyjskie ministerstwo obrony nie odpowiedziało na prośbę o komentarz.
T|no-comment [russia-kremlin]|Pytanie pozostało bez odpowiedzi: Kreml wstrzymał się od komentarza.
P|no-comment [russia-kremlin]|Kreml odmówił skomentowania doniesień o jeńcach.
P|no-comment [russia-kremlin]|Pytany o jeńców, Pieskow odparł, że nie może nic powiedzieć.
P|no-comment [russia-kremlin]|O losie jeńców na Kremlu nie chciano mówić.
F|no-comment [russia-kremlin]|Dmitrij Pieskow zbył to pytanie.
T|denied [russia]|Moskwa nazwała to wszystko wymysłem.
T|denied [russia]|Moskwa mówi o wymysłach.
T|denied [russia-kremlin]|Na Kremlu nazwano to kolejną fałszywką.
T|denied [russia-kremlin]|Pieskow skrytykował te doniesienia, nazywając je wrzutką.
T|denied [russia-un]|Ambasador Rosji przy ONZ Wasilij Niebienzia odrzucił gołosłowne twierdzenia.
T|denied [russia-un]|Niebienzia uznał te oskarżenia za kłamstwo.
T|denied [russia-un]|Według Niebienzi te oskarżenia to zwykłe kłamstwo.
T|denied [russia-mfa]|Zacharowa oświadczyła, że nie ma żadnych dowodów i że to propaganda.
T|denied [russia-mfa]|Rosyjskie MSZ odrzuciło oskarżenia.
T|denied [dprk-un]|Przedstawiciel Korei Północnej przy ONZ nazwał to bezpodstawnymi pogłoskami.
T|denied [dprk-un]|Północnokoreański dyplomata oświadczył, że te pogłoski są bezpodstawne.
T|denied [dprk]|Pjongjang kategorycznie odrzuca oskarżenia.
T|denied [dprk]|Pjongjang utrzymuje, że doniesienia są nieprawdziwe.
T|denied [russia]|Rosja upiera się, że dziennikarze są w błędzie.
T|denied [russia]|Moskwa uważa te doniesienia za błędne.
T|denied [russia-kremlin]|„To nieprawda” – powiedział Pieskow.
T|denied [russia-kremlin]|„Kolejny fake news” – uciął rzecznik Kremla.
T|denied [russia-kremlin]|Te doniesienia zostały zdementowane przez Kreml.
T|denied [russia-kremlin]|Kreml mówi o kampanii dezinformacyjnej.
T|cannot-confirm [nato]|NATO nie może na razie tego potwierdzić.
T|cannot-confirm [nato]|Mark Rutte oświadczył, że sojusz nie ma potwierdzenia tych doniesień.
T|cannot-confirm [nato]|Sekretarz generalny NATO powiedział, że nie jest w stanie tego potwierdzić.
T|cannot-confirm [nato]|W NATO na razie nie otrzymano potwierdzenia.
T|cannot-confirm [un]|Rzecznik sekretarza generalnego ONZ przekazał, że organizacja nie może zweryfikować tych doniesień.
T|cannot-confirm [un]|ONZ nie jest w stanie niezależnie potwierdzić tych danych.
T|cannot-confirm [us-dod]|Pentagon widział te doniesienia, ale nie może ich potwierdzić.
T|cannot-confirm [us-dod]|Pentagon zna te doniesienia, jednak nie zdołał ich zweryfikować.
T|cannot-confirm [us-state]|Departament Stanu przekazał, że nie może potwierdzić prawdziwości takich doniesień.
T|cannot-confirm [us-wh]|Biały Dom nie był w stanie potwierdzić tej informacji.
F|cannot-confirm [us-dod]|Pentagon nie widział na to jeszcze dowodów.
F|cannot-confirm [us-dod]|Pentagon nie ma na to potwierdzenia.
F|cannot-confirm [us-state]|Matthew Miller powiedział, że nie ma potwierdzenia udziału żołnierzy KRLD w walkach.
F|cannot-confirm [nato]|NATO na razie tego nie zaobserwowało.
T*|denied [russia-kremlin]|Według Seulu Korea Północna wysłała żołnierzy do Rosji, czemu Kreml zaprzecza.
T*|no-comment [russia-kremlin]|Seul podaje, że północnokoreańscy żołnierze zostali wysłani do Rosji, a Kreml odmówił komentarza.
T*|cannot-confirm [us-dod]|Kijów twierdzi, że Korea Północna wysłała żołnierzy do Rosji, ale Pentagon nie mógł tego potwierdzić.
T*|denied [dprk]|Seul oświadczył, że Korea Północna wysłała żołnierzy do Rosji, podczas gdy Pjongjang nazwał to pogłoskami.
T|no-comment [russia-kremlin], denied [dprk]|Kreml odmówił komentarza, a Pjongjang nazwał doniesienia pogłoskami.
T|cannot-confirm [nato], no-comment [russia]|NATO nie było w stanie tego potwierdzić, a Moskwa milczała.
T*|denied [russia]|NATO i USA mówią o przerzucie żołnierzy z Korei Północnej do Rosji, Moskwa nazywa to wrzutką.
T|no-comment [dprk-mfa]|MSZ Korei Północnej nie widziało potrzeby czegokolwiek potwierdzać.
P||Kreml odmówił komentarza w sprawie zawalenia się tamy.
T||Pieskow odmówił rozmowy o wymianie jeńców z Ukrainą.
T||Ławrow odwołał się do traktatu z Pjongjangiem.
T||Pieskow nie chciał odpowiedzieć na pytanie o zdrowie prezydenta.
T||Biały Dom odmówił komentarza na temat wyborów w Gruzji.
T||Pjongjang nie odpowiedział na propozycję dialogu z Seulem.
T||Pieskow powiedział, że nic nie wie o podróży Ławrowa.
T||Departament Stanu uchylił się od odpowiedzi na pytanie o sankcje wobec Chin.
T||Zełenski odrzucił oskarżenia o korupcję.
T||Kreml zdementował pogłoski o chorobie Putina.
T||ONZ nie mogła zweryfikować liczby zabitych w Gazie.
T||Pentagon skierował okręty na Morze Śródziemne.
`,
  ko: `
T=북한군이 러시아에 파병됐다고 한국 정부가 밝혔다.
P=우크라이나군이 쿠르스크에서 북한군 병사 2명을 생포했다고 젤렌스키 대통령이 밝혔다.
F=북한군이 쿠르스크에서 이미 전투에 참여하고 있다고 우크라이나가 주장했다.
T|no-comment [russia-kremlin]|크렘린궁은 즉답을 피했다.
T|no-comment [russia-kremlin]|드미트리 페스코프 대변인은 기자들의 질문을 비켜 갔다.
T|no-comment [russia-kremlin]|페스코프 대변인은 화제를 돌렸다.
T|no-comment [russia-kremlin]|크렘린궁 대변인은 국방부에 문의하라고 답했다.
T|no-comment [russia-kremlin]|페스코프는 아는 바가 없다고 말했다.
T|no-comment [russia-kremlin]|페스코프는 할 말이 없다고 잘라 말했다.
T|no-comment [russia-kremlin]|크렘린은 모든 보도에 일일이 논평할 필요가 없다고 밝혔다.
T|no-comment [russia-kremlin]|페스코프 대변인은 언론 보도마다 대응할 가치를 느끼지 못한다고 말했다.
T|no-comment [russia]|모스크바는 시인도 부인도 하지 않고 있다.
T|no-comment [russia-president]|푸틴 대통령은 이를 부인하지 않았다.
T|no-comment [russia-president]|카잔에서 위성 사진에 대한 질문을 받은 푸틴 대통령은 부인하지 않았다.
T|no-comment [russia-president]|푸틴 대통령은 명확한 답을 내놓지 않았다.
T|no-comment [russia]|러시아는 몇 달 동안 사실인지 답변을 회피해 왔다.
T|no-comment [russia-kremlin]|페스코프는 논평할 수 없다고만 했다.
T|no-comment [russia-kremlin]|페스코프 대변인은 논평할 수 없다는 말만 되풀이했다.
T|no-comment [dprk]|평양은 침묵을 지키고 있다.
T|no-comment [china-mfa]|중국 외교부는 관련 상황을 알지 못한다고 밝혔다.
T|no-comment [china-mfa]|린젠 중국 외교부 대변인은 상황을 파악하지 못했다고 말했다.
T|cannot-confirm [china-mfa]|베이징은 이와 관련한 정보가 없다고 밝혔다.
T|no-comment [us-state]|미 국무부는 이 보도에 대한 언급을 거부했다.
T|no-comment [russia-mfa]|자하로바는 원론적인 답변만 내놓았다.
T|no-comment [russia-mfa]|라브로프 장관은 답변을 얼버무렸다.
T|no-comment [russia-mod]|러시아 국방부는 이에 대해 아무런 입장을 내지 않았다.
T|no-comment [russia-mod]|러시아 국방부는 논평 요청에 응하지 않았다.
T|no-comment [russia-kremlin]|크렘린궁 공보실은 질문에 답하지 않았다.
P|no-comment [russia-kremlin]|크렘린은 포로 관련 보도에 대한 논평을 거부했다.
P|no-comment [russia-kremlin]|포로에 대한 질문에 페스코프는 아무것도 말할 수 없다고 답했다.
P|no-comment [russia-kremlin]|크렘린은 포로들의 신병에 대해 말을 아꼈다.
T|denied [russia]|러시아는 모두 지어낸 이야기라고 주장했다.
T|denied [russia]|러시아는 날조라고 반발했다.
T|denied [russia-kremlin]|크렘린은 또 하나의 가짜뉴스라고 했다.
T|denied [russia-kremlin]|페스코프는 이 보도를 오보라고 불렀다.
T|denied [russia-un]|바실리 네벤자 러시아 유엔대사는 근거 없는 주장이라고 일축했다.
T|denied [russia-un]|네벤자 대사는 이런 비난을 거짓말이라고 몰아붙였다.
T|denied [russia-un]|네벤자 대사에 따르면 이런 주장은 새빨간 거짓말이다.
T|denied [russia-mfa]|러시아 외무부는 이 보도가 사실과 다르다고 밝혔다.
T|denied [russia-mfa]|러시아 외무부는 이 같은 주장을 반박했다.
T|denied [dprk-un]|유엔 주재 북한 대표는 근거 없는 소문이라고 일축했다.
T|denied [dprk-un]|북한 외교관은 그런 소문은 사실무근이라고 말했다.
T|denied [dprk]|평양은 모든 것을 부인하고 있다.
T|denied [dprk]|북한은 해당 보도가 허위라고 주장한다.
T|denied [russia]|러시아는 언론이 잘못 보도했다고 주장했다.
T|denied [russia]|러시아는 이 보도를 틀린 것으로 본다.
T|denied [russia-un]|네벤자 대사는 북한군에 관한 주장은 서방이 꾸며낸 것이라고 반박했다.
T|denied [russia-kremlin]|이 보도는 크렘린에 의해 부인됐다.
T|denied [russia-kremlin]|크렘린은 허위 정보 유포라고 비난했다.
T|denied [russia-kremlin]|크렘린은 앞서 이를 부인한 바 있다.
T|cannot-confirm [nato]|나토는 아직 이를 확인할 수 없다고 밝혔다.
T|cannot-confirm [nato]|나토 사무총장은 이를 확인해 줄 수 있는 위치에 있지 않다고 했다.
T|cannot-confirm [nato]|나토는 아직 확인된 것이 없다고 했다.
T|cannot-confirm [un]|유엔은 이 정보를 검증할 방법이 없다고 밝혔다.
T|cannot-confirm [un]|유엔 사무총장 대변인은 유엔이 이 보도를 검증할 수 없다고 전했다.
T|cannot-confirm [us-dod]|미 국방부는 보도를 봤지만 확인할 수는 없다고 밝혔다.
T|cannot-confirm [us-dod]|펜타곤은 보도를 인지하고 있으나 검증하지 못했다고 했다.
T|cannot-confirm [us-dod]|지난주만 해도 미 국방부는 이를 확인하지 못했다.
T|cannot-confirm [us-state]|미 국무부는 그런 보도의 진위를 확인할 수 없다고 했다.
F|cannot-confirm [us-dod]|미 국방부는 아직 증거를 보지 못했다고 밝혔다.
F|cannot-confirm [us-dod]|펜타곤은 이를 뒷받침할 증거가 없다고 했다.
F|cannot-confirm [us-dod]|팻 라이더 대변인은 참전 여부를 아직 확인할 수 없다고 인정했다.
F|cannot-confirm [us-state]|매슈 밀러 대변인은 북한군의 전투 참여를 확인해 줄 정보가 없다고 말했다.
T*|denied [russia-kremlin]|한국은 북한이 러시아에 병력을 보냈다고 밝혔지만 크렘린은 이를 부인했다.
T*|no-comment [russia-kremlin]|한국 정부는 북한군이 러시아에 파병됐다고 밝혔으나 크렘린은 논평을 거부했다.
T*|cannot-confirm [us-dod]|우크라이나는 북한이 러시아에 병력을 보냈다고 주장하지만 미 국방부는 이를 확인하지 못했다.
T*|denied [dprk-un]|한국은 북한이 러시아에 병력을 보냈다고 밝힌 반면, 유엔 주재 북한 대표는 이를 소문이라고 일축했다.
T|no-comment [russia-kremlin], denied [dprk]|크렘린은 논평을 거부했고, 북한은 소문이라고 일축했다.
T|cannot-confirm [nato], no-comment [russia]|나토는 이를 확인하지 못했고, 러시아는 침묵했다.
P||크렘린은 댐 붕괴에 대한 논평을 거부했다.
T||페스코프는 우크라이나와의 포로 교환에 대한 언급을 거부했다.
T||라브로프는 북한과의 조약을 언급했다.
T||페스코프는 대통령 건강에 관한 질문에 답하지 않았다.
T||백악관은 조지아 선거에 대한 논평을 거부했다.
T||북한은 한국의 대화 제안에 답하지 않았다.
T||페스코프는 라브로프의 방문에 대해 아는 바가 없다고 말했다.
T||미 국무부는 중국 제재 질문에 답변을 피했다.
T||젤렌스키 대통령은 부패 의혹을 부인했다.
T||크렘린은 푸틴 대통령의 와병설을 부인했다.
T||유엔은 가자지구 사망자 수를 검증하지 못했다.
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
