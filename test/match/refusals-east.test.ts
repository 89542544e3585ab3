/** Who refuses a claim that the sentence before or his own has stated, in Slavic languages and Korean. */
import { describeRefusals } from './refusal-tables';

describeRefusals({
  ru: `
T=Северокорейские солдаты отправлены в Россию, сообщает Сеул.
T|no-comment [russia-president]|Путин, которого в Казани спросили о снимках, от прямого ответа ушёл.
P=Украина взяла в плен двух северокорейских солдат в Курской области, сообщил Зеленский.
F=Северокорейские военные уже воюют в Курской области, утверждают в Киеве.
U=Пхеньян направил в Россию тысячи военных, считают в южнокорейской разведке.
Q=Двое солдат КНДР попали в плен под Курском, рассказал президент Украины.
G=По данным ГУР, солдаты из КНДР участвуют в боях в Курской области.
T|no-comment [russia-kremlin]|В Кремле уклонились от прямого ответа.
T|no-comment [russia-kremlin]|Песков перевёл разговор на другую тему.
T|no-comment [russia-kremlin]|В Кремле посоветовали журналистам спросить об этом у военных.
T|no-comment [russia-kremlin]|Кремлю, по словам Пескова, об этом ничего не известно.
T|no-comment [russia]|Москва не подтвердила и не опровергла эти сообщения.
T|no-comment [russia-president]|Владимир Путин не стал этого отрицать.
T|no-comment [russia-president]|Путин в Казани, когда его спросили о спутниковых снимках, не стал ничего опровергать.
T|no-comment [russia]|Москва ни разу прямо не сказала, так ли это.
T|no-comment [russia-kremlin]|Песков ограничился словами о том, что комментировать это не может.
T|no-comment [russia-kremlin]|Песков лишь сказал, что не может это комментировать.
T|no-comment [dprk]|Пхеньян на эти сообщения пока никак не отреагировал.
T|no-comment [china-mfa]|Официальный представитель МИД КНР Линь Цзянь сказал, что ему об этом неизвестно.
T|cannot-confirm [china-mfa]|Пекин сообщил, что не располагает информацией на этот счёт.
T|no-comment [russia-mfa]|Мария Захарова посоветовала адресовать вопрос Пхеньяну.
T|no-comment [russia-mfa]|Сергей Лавров увильнул от ответа.
T|no-comment [russia-mfa]|Лавров отослал журналистов к тексту договора.
T|no-comment [russia-mod]|Российское Минобороны на запрос не ответило.
T|no-comment [russia-kremlin]|Вопрос остался без ответа: в Кремле от комментариев воздержались.
P|no-comment [russia-kremlin]|Кремль отказался комментировать сообщения о пленных.
P|no-comment [russia-kremlin]|О судьбе пленных в Кремле говорить не захотели.
F|no-comment [russia-kremlin]|Дмитрий Песков отмахнулся от этого вопроса.
T|denied [russia]|Москва назвала всё это выдумкой.
T|denied [russia-kremlin]|В Кремле это назвали очередной фальшивкой.
T|denied [russia-kremlin]|Песков раскритиковал эти сообщения, назвав их вбросом.
T|denied [russia-un]|Постпред России Василий Небензя отмёл голословные утверждения.
T|denied [russia-un]|По словам Небензи, эти обвинения — голая ложь.
T|denied [russia-mfa]|Российский МИД отверг обвинения.
T|denied [dprk-un]|Представитель КНДР в ООН назвал это беспочвенными слухами.
T|denied [dprk]|Пхеньян всё отрицает.
T|denied [dprk]|В Пхеньяне утверждают, что сообщения ложны.
T|denied [russia]|Россия настаивает, что журналисты ошибаются.
T|denied [russia-un]|Посол Небензя отверг обвинения насчёт северокорейских солдат, которые, по его мнению, придуманы на Западе.
T|denied [russia-kremlin]|«Очередной фейк», — отрезал пресс-секретарь президента России.
T|denied [russia-kremlin]|Эти сообщения были опровергнуты Кремлём.
T|denied [russia-kremlin]|Кремль ранее это опровергал.
T|cannot-confirm [nato]|Марк Рютте заявил, что у альянса нет подтверждения этих сообщений.
T|cannot-confirm [nato]|Генсек НАТО сказал, что подтвердить это он не в состоянии.
T|cannot-confirm [un]|В ООН заявили, что не имеют возможности проверить эту информацию.
T|cannot-confirm [un]|ООН не в состоянии независимо подтвердить эти данные.
T|cannot-confirm [us-dod]|В Пентагоне видели эти сообщения, но подтвердить их не могут.
T|cannot-confirm [us-dod]|Пентагон на прошлой неделе ещё не мог подтвердить эти данные.
T|cannot-confirm [us-wh]|Белый дом не смог подтвердить эту информацию.
F|cannot-confirm [us-dod]|Пентагон пока не видел этому подтверждений.
F|cannot-confirm [us-dod]|Пэт Райдер признал, что подтвердить участие в боях он пока не может.
F|cannot-confirm [nato]|В НАТО признаков этого пока не наблюдали.
T*|denied [russia-kremlin]|По данным Сеула, КНДР отправила солдат в Россию, что Кремль отрицает.
T*|no-comment [russia-kremlin]|Сеул сообщает, что северокорейские солдаты отправлены в Россию, а в Кремле от комментариев отказались.
T*|cannot-confirm [us-dod]|Киев утверждает, что КНДР отправила солдат в Россию, но Пентагон этого подтвердить не смог.
T*|denied [dprk]|Сеул заявил, что КНДР отправила солдат в Россию, тогда как Пхеньян назвал это слухами.
T|no-comment [russia-kremlin], denied [dprk]|Кремль от комментариев отказался, а Пхеньян назвал сообщения слухами.
T|cannot-confirm [nato], no-comment [russia]|В НАТО не смогли подтвердить эти данные, а Москва промолчала.
T*|denied [russia]|НАТО и США говорят о переброске солдат КНДР в Россию, Москва называет это вбросом.
T|no-comment [russia-kremlin]|Песков прямого ответа избежал.
U|no-comment [russia-kremlin]|В Кремле предпочли не отвечать.
U|no-comment [russia-kremlin]|Пресс-секретарь Кремля на этот вопрос так и не ответил.
U|no-comment [russia-kremlin]|Песков заявил журналистам, что ему нечего сказать по этому поводу.
U|no-comment [russia-kremlin]|Кремль не опроверг эти сообщения.
U|no-comment [russia-president]|Путин, отвечая на вопрос американского журналиста, не стал отрицать присутствие корейцев.
U|no-comment [russia-president]|Владимир Путин отшутился.
U|no-comment [dprk]|В Пхеньяне это никак не прокомментировали.
U|no-comment [dprk]|Северная Корея об этом не обмолвилась ни словом.
U|no-comment [us-state]|Представитель Госдепа не стал вдаваться в детали.
U|denied [russia-mfa]|Лавров возразил, что ничего подобного не было.
U|denied [russia-un]|Небензя заявил, что эти утверждения не имеют ничего общего с реальностью.
U|denied [russia]|Россия открестилась от этих сообщений.
U|cannot-confirm [nato]|Рютте сказал, что пока рано говорить об этом с уверенностью.
U|cannot-confirm [nato]|Официального подтверждения у альянса пока нет.
U|cannot-confirm [us-dod]|В Минобороны США сообщили, что независимых подтверждений не имеют.
G|cannot-confirm [us-state]|Госдеп не взялся подтвердить эти данные.
Q|no-comment [russia-kremlin]|Песков ответил, что не знает, что из этого правда, и комментировать не может.
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
U=Пхеньян відправив до Росії тисячі військових, вважають у південнокорейській розвідці.
Q=Двоє солдатів КНДР потрапили в полон під Курськом, розповів президент України.
G=За даними ГУР, солдати з КНДР беруть участь у боях у Курській області.
T|no-comment [russia-kremlin]|У Кремлі ухилилися від прямої відповіді.
T|no-comment [russia-kremlin]|Пєсков перевів розмову на іншу тему.
T|no-comment [russia-kremlin]|У Кремлі порадили журналістам запитати про це у військових.
T|no-comment [russia-kremlin]|Пєсков сказав, що йому про це нічого не відомо.
T|no-comment [russia-kremlin]|У Кремлі заявили, що не бачать сенсу коментувати кожну публікацію.
T|no-comment [russia]|Москва нічого не підтвердила й нічого не спростувала.
T|no-comment [russia-president]|Володимир Путін не став цього заперечувати.
T|no-comment [russia-president]|Президент Росії прямої відповіді не дав.
T|no-comment [russia]|Росія місяцями уникала відповіді на запитання, чи це правда.
T|no-comment [russia-kremlin]|Пєсков обмежився словами, що не може цього коментувати.
T|no-comment [dprk]|Пхеньян зберігає мовчання.
T|no-comment [china-mfa]|У МЗС Китаю заявили, що не обізнані із ситуацією.
T|no-comment [china-mfa]|Речник китайського МЗС Лінь Цзянь сказав, що йому про це невідомо.
T|no-comment [us-state]|У Держдепі відмовилися обговорювати ці повідомлення.
T|no-comment [russia-mfa]|Захарова відбулася загальними фразами.
T|no-comment [russia-mfa]|Сергій Лавров ухилився від відповіді.
T|no-comment [russia-mod]|Міноборони РФ цю інформацію ніяк не коментувало.
T|no-comment [russia-kremlin]|Запитання лишилося без відповіді: у Кремлі від коментарів утрималися.
P|no-comment [russia-kremlin]|Кремль відмовився коментувати повідомлення про полонених.
P|no-comment [russia-kremlin]|Про долю полонених у Кремлі говорити не захотіли.
F|no-comment [russia-kremlin]|Дмитро Пєсков відмахнувся від цього запитання.
T|denied [russia]|Москва назвала все це вигадкою.
T|denied [russia-kremlin]|У Кремлі це назвали черговою фальшивкою.
T|denied [russia-kremlin]|Пєсков розкритикував ці повідомлення, назвавши їх вкидом.
T|denied [russia-un]|Постпред Росії Василь Небензя відкинув голослівні твердження.
T|denied [russia-un]|За словами Небензі, ці звинувачення — відверта брехня.
T|denied [dprk-un]|Представник КНДР в ООН назвав це безпідставними чутками.
T|denied [dprk-un]|Північнокорейський дипломат заявив, що такі чутки безпідставні.
T|denied [dprk]|Пхеньян категорично відкидає звинувачення.
T|denied [russia]|Росія наполягає, що журналісти помиляються.
T|denied [russia]|Москва вважає ці повідомлення хибними.
T|denied [russia-kremlin]|«Це неправда», — сказав Пєсков.
T|denied [russia-kremlin]|Ці повідомлення були спростовані Кремлем.
T|denied [russia-kremlin]|Розмови про це в Кремлі назвали безпідставними.
T|cannot-confirm [nato]|НАТО поки що не може цього підтвердити.
T|cannot-confirm [nato]|Генсек НАТО сказав, що підтвердити це він не в змозі.
T|cannot-confirm [nato]|У НАТО підтверджень поки що не отримали.
T|cannot-confirm [un]|Речник генсека ООН повідомив, що перевірити ці повідомлення організація не може.
T|cannot-confirm [us-dod]|У Пентагоні бачили ці повідомлення, але підтвердити їх не можуть.
T|cannot-confirm [us-dod]|Пентагон знає про ці повідомлення, однак перевірити їх не зміг.
T|cannot-confirm [us-state]|У Держдепартаменті повідомили, що не можуть підтвердити достовірність таких повідомлень.
F|cannot-confirm [us-dod]|Пентагон поки що не бачив цьому підтверджень.
F|cannot-confirm [us-dod]|Підтвердження цьому в Пентагону немає.
F|cannot-confirm [us-state]|Метью Міллер сказав, що не має підтверджень участі солдатів КНДР у боях.
T*|denied [russia-kremlin]|За даними Сеула, КНДР відправила солдатів до Росії, що Кремль заперечує.
T*|no-comment [russia-kremlin]|Сеул повідомляє, що північнокорейських солдатів відправили до Росії, а в Кремлі від коментарів відмовилися.
T*|cannot-confirm [us-dod]|Київ стверджує, що КНДР відправила солдатів до Росії, але Пентагон цього підтвердити не зміг.
T*|denied [dprk]|Сеул заявив, що КНДР відправила солдатів до Росії, тоді як Пхеньян назвав це чутками.
T|no-comment [russia-kremlin], denied [dprk]|Кремль від коментарів відмовився, а Пхеньян назвав повідомлення чутками.
T|cannot-confirm [nato], no-comment [russia]|У НАТО не змогли підтвердити ці дані, а Москва промовчала.
T*|denied [russia]|НАТО і США говорять про перекидання солдатів КНДР до Росії, Москва називає це вкидом.
F|no-comment [russia-kremlin]|Пєсков порадив звертатися до Міноборони РФ.
U|no-comment [russia-kremlin]|Речник Кремля на це запитання так і не відповів.
U|no-comment [russia-kremlin]|Кремль оминув це питання.
U|no-comment [russia-kremlin]|«Без коментарів», — сказав Пєсков.
U|no-comment [russia-president]|Путін, відповідаючи на запитання американського журналіста, не став заперечувати присутність корейців.
U|no-comment [russia-president]|Коли про це запитали в Казані, Путін відповів ухильно.
U|no-comment [russia]|Москва досі нічого не визнала.
U|no-comment [dprk]|Північна Корея про це не зронила ні слова.
U|no-comment [china-mfa]|Пекін заявив, що не в курсі.
U|denied [russia-mfa]|Захарова назвала публікації маячнею.
U|denied [dprk-un]|Дипломат КНДР в ООН відкинув ці чутки як безпідставні.
U|denied [russia]|Росія відхрестилася від цих повідомлень.
U|cannot-confirm [nato]|Рютте сказав, що поки зарано говорити про це з упевненістю.
U|cannot-confirm [us-dod]|Пентагон заявив, що вивчає ці повідомлення.
U|cannot-confirm [us-dod]|У Міноборони США повідомили, що незалежних підтверджень не мають.
G|cannot-confirm [us-state]|Держдеп не взявся підтвердити ці дані.
U|cannot-confirm [un]|У секретаріаті ООН визнали, що не мають можливості перевірити повідомлення.
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
U=Pjongjang wysłał do Rosji tysiące żołnierzy, uważa południowokoreański wywiad.
Q=Dwóch żołnierzy KRLD trafiło do niewoli pod Kurskiem, powiedział prezydent Ukrainy.
G=Według HUR żołnierze z KRLD biorą udział w walkach w obwodzie kurskim.
T|no-comment [russia-kremlin]|Kreml uchylił się od odpowiedzi.
T|no-comment [russia-kremlin]|Pieskow zmienił temat.
T|no-comment [russia-kremlin]|Na Kremlu poradzono dziennikarzom, by zapytali wojsko.
T|no-comment [russia-kremlin]|Pieskow oświadczył, że nic mu o tym nie wiadomo.
T|no-comment [russia-kremlin]|Kreml uznał, że nie warto komentować każdej publikacji.
T|no-comment [russia]|Moskwa ani nie potwierdziła, ani nie zaprzeczyła tym doniesieniom.
T|no-comment [russia]|Moskwa niczego nie potwierdziła i niczemu nie zaprzeczyła.
T|no-comment [russia-president]|Putin w Kazaniu, pytany o zdjęcia satelitarne, niczemu nie zaprzeczył.
T|no-comment [russia]|Moskwa nigdy wprost nie powiedziała, czy to prawda.
T|no-comment [russia]|Rosja miesiącami unikała odpowiedzi na pytanie, czy to prawda.
T|no-comment [russia-kremlin]|Pieskow powiedział tylko, że nie może tego komentować.
T|no-comment [dprk]|Pjongjang na razie nie zareagował na te doniesienia.
T|no-comment [china-mfa]|Chińskie MSZ oświadczyło, że nie zna sytuacji.
T|cannot-confirm [china-mfa]|Pekin poinformował, że nie ma informacji na ten temat.
T|no-comment [russia-mfa]|Zacharowa zbyła pytanie ogólnikami.
T|no-comment [russia-mfa]|Siergiej Ławrow wykręcił się od odpowiedzi.
T|no-comment [russia-mod]|Ministerstwo Obrony Rosji w żaden sposób nie skomentowało tych informacji.
T|no-comment [russia-kremlin]|Biuro prasowe Kremla nie chciało ani potwierdzić, ani zdementować tych informacji.
T|no-comment [russia-kremlin]|Pytanie pozostało bez odpowiedzi: Kreml wstrzymał się od komentarza.
P|no-comment [russia-kremlin]|Pytany o jeńców, Pieskow odparł, że nie może nic powiedzieć.
F|no-comment [russia-kremlin]|Pieskow nie chciał mówić o walkach i zasugerował zwrócenie się do Sztabu Generalnego.
F|no-comment [russia-kremlin]|Dmitrij Pieskow zbył to pytanie.
T|denied [russia]|Moskwa mówi o wymysłach.
T|denied [russia-kremlin]|Pieskow nazwał te doniesienia kaczką dziennikarską.
T|denied [russia-kremlin]|Pieskow skrytykował te doniesienia, nazywając je wrzutką.
T|denied [russia-un]|Niebienzia uznał te oskarżenia za kłamstwo.
T|denied [russia-mfa]|Rosyjskie MSZ nazwało te doniesienia niezgodnymi z prawdą.
T|denied [russia-mfa]|Zacharowa oświadczyła, że nie ma żadnych dowodów i że to propaganda.
T|denied [dprk-un]|Przedstawiciel Korei Północnej przy ONZ nazwał to bezpodstawnymi pogłoskami.
T|denied [dprk]|Pjongjang wszystkiemu zaprzecza.
T|denied [dprk]|Pjongjang kategorycznie odrzuca oskarżenia.
T|denied [russia]|Rosja upiera się, że dziennikarze są w błędzie.
T|denied [russia-un]|Ambasador Niebienzia odrzucił oskarżenia dotyczące północnokoreańskich żołnierzy, które jego zdaniem wymyślono na Zachodzie.
T|denied [russia-kremlin]|„To nieprawda” – powiedział Pieskow.
T|denied [russia-kremlin]|Te doniesienia zostały zdementowane przez Kreml.
T|denied [russia-kremlin]|Kreml wcześniej temu zaprzeczał.
T|cannot-confirm [nato]|NATO nie może na razie tego potwierdzić.
T|cannot-confirm [nato]|Sekretarz generalny NATO powiedział, że nie jest w stanie tego potwierdzić.
T|cannot-confirm [un]|ONZ oświadczyła, że nie ma możliwości zweryfikowania tych informacji.
T|cannot-confirm [un]|Rzecznik sekretarza generalnego ONZ przekazał, że organizacja nie może zweryfikować tych doniesień.
T|cannot-confirm [us-dod]|Pentagon widział te doniesienia, ale nie może ich potwierdzić.
T|cannot-confirm [us-dod]|Jeszcze w zeszłym tygodniu Pentagon nie potrafił tego potwierdzić.
T|cannot-confirm [us-state]|Departament Stanu przekazał, że nie może potwierdzić prawdziwości takich doniesień.
F|cannot-confirm [us-dod]|Pentagon nie widział na to jeszcze dowodów.
F|cannot-confirm [us-dod]|Pat Ryder przyznał, że udziału w walkach nie może na razie potwierdzić.
F|cannot-confirm [us-state]|Matthew Miller powiedział, że nie ma potwierdzenia udziału żołnierzy KRLD w walkach.
T*|denied [russia-kremlin]|Według Seulu Korea Północna wysłała żołnierzy do Rosji, czemu Kreml zaprzecza.
T*|no-comment [russia-kremlin]|Seul podaje, że północnokoreańscy żołnierze zostali wysłani do Rosji, a Kreml odmówił komentarza.
T*|cannot-confirm [us-dod]|Kijów twierdzi, że Korea Północna wysłała żołnierzy do Rosji, ale Pentagon nie mógł tego potwierdzić.
T*|denied [dprk]|Seul oświadczył, że Korea Północna wysłała żołnierzy do Rosji, podczas gdy Pjongjang nazwał to pogłoskami.
T|no-comment [russia-kremlin], denied [dprk]|Kreml odmówił komentarza, a Pjongjang nazwał doniesienia pogłoskami.
T|cannot-confirm [nato], no-comment [russia]|NATO nie było w stanie tego potwierdzić, a Moskwa milczała.
T*|denied [russia]|NATO i USA mówią o przerzucie żołnierzy z Korei Północnej do Rosji, Moskwa nazywa to wrzutką.
T|no-comment [russia-president]|Putin jednoznacznej odpowiedzi unikał.
T|no-comment [dprk-mfa]|MSZ Korei Północnej nie widziało potrzeby czegokolwiek potwierdzać.
U|no-comment [russia-kremlin]|Rzecznik Kremla nie odpowiedział na to pytanie.
U|no-comment [russia-kremlin]|Pieskow powiedział dziennikarzom, że nie ma w tej sprawie nic do powiedzenia.
U|no-comment [russia-kremlin]|„Bez komentarza” – powiedział Pieskow.
U|no-comment [russia-president]|Putin, odpowiadając na pytanie amerykańskiego dziennikarza, nie zaprzeczył obecności Koreańczyków.
U|no-comment [russia-president]|Władimir Putin zbył sprawę żartem.
U|no-comment [russia]|Moskwa do dziś niczego nie przyznała.
U|no-comment [dprk]|Korea Północna nie wspomniała o tym ani słowem.
U|no-comment [us-state]|Rzecznik Departamentu Stanu nie chciał wdawać się w szczegóły.
U|denied [russia-mfa]|Zacharowa nazwała publikacje bredniami.
U|denied [russia-un]|Niebienzia oświadczył, że te twierdzenia nie mają nic wspólnego z rzeczywistością.
U|denied [russia]|Rosja odcięła się od tych doniesień.
U|denied [russia]|W Moskwie doniesienia prasowe nazwano kłamstwem.
U|cannot-confirm [us-dod]|Pentagon oświadczył, że bada te doniesienia.
G|cannot-confirm [us-state]|Departament Stanu nie podjął się potwierdzenia tych danych.
Q|no-comment [russia-kremlin]|Kreml nie udzielił komentarza.
U|cannot-confirm [un]|Sekretariat ONZ przyznał, że nie ma jak sprawdzić tych doniesień.
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
U=국가정보원은 북한이 러시아에 수천 명의 병력을 보냈다고 파악했다.
Q=북한군 병사 2명이 쿠르스크에서 포로로 잡혔다고 우크라이나 대통령이 전했다.
G=우크라이나 국방정보국에 따르면 북한군이 쿠르스크에서 전투에 참가하고 있다.
T|no-comment [russia-kremlin]|크렘린궁은 즉답을 피했다.
T|no-comment [russia-kremlin]|페스코프 대변인은 화제를 돌렸다.
T|no-comment [russia-kremlin]|크렘린은 군에 물어보라며 답을 미뤘다.
T|no-comment [russia-kremlin]|페스코프는 아는 바가 없다고 말했다.
T|no-comment [russia-kremlin]|크렘린은 모든 보도에 일일이 논평할 필요가 없다고 밝혔다.
T|no-comment [russia]|러시아는 이를 확인도 부인도 하지 않았다.
T|no-comment [russia]|모스크바는 시인도 부인도 하지 않고 있다.
T|no-comment [russia-president]|카잔에서 위성 사진에 대한 질문을 받은 푸틴 대통령은 부인하지 않았다.
T|no-comment [russia]|러시아는 한 번도 사실 여부를 분명히 밝힌 적이 없다.
T|no-comment [russia]|러시아는 몇 달 동안 사실인지 답변을 회피해 왔다.
T|no-comment [russia-kremlin]|페스코프 대변인은 논평할 수 없다는 말만 되풀이했다.
T|no-comment [dprk]|북한은 아직 아무런 반응을 내놓지 않고 있다.
T|no-comment [china-mfa]|중국 외교부는 관련 상황을 알지 못한다고 밝혔다.
T|cannot-confirm [china-mfa]|베이징은 이와 관련한 정보가 없다고 밝혔다.
T|no-comment [russia-mfa]|마리아 자하로바 대변인은 평양에 물어볼 일이라고 말했다.
T|no-comment [russia-mfa]|자하로바는 원론적인 답변만 내놓았다.
T|no-comment [russia-mod]|러시아 국방부는 이에 대해 아무런 입장을 내지 않았다.
T|no-comment [russia-kremlin]|크렘린궁은 이 보도를 확인도 부인도 하지 않겠다고 했다.
T|no-comment [russia-kremlin]|크렘린궁 공보실은 질문에 답하지 않았다.
P|no-comment [russia-kremlin]|포로에 대한 질문에 페스코프는 아무것도 말할 수 없다고 답했다.
F|no-comment [russia-kremlin]|페스코프는 교전에 대한 언급을 피하고 총참모부에 문의하라고 했다.
T|denied [russia]|러시아는 모두 지어낸 이야기라고 주장했다.
T|denied [russia-kremlin]|크렘린은 또 하나의 가짜뉴스라고 했다.
T|denied [russia-kremlin]|페스코프는 이 보도를 여론 조작으로 규정하며 비판했다.
T|denied [russia-un]|바실리 네벤자 러시아 유엔대사는 근거 없는 주장이라고 일축했다.
T|denied [russia-un]|네벤자 대사에 따르면 이런 주장은 새빨간 거짓말이다.
T|denied [russia-mfa]|자하로바는 증거가 하나도 없는 선전이라고 주장했다.
T|denied [russia-mfa]|러시아 외무부는 이 같은 주장을 반박했다.
T|denied [dprk-un]|북한 외교관은 그런 소문은 사실무근이라고 말했다.
T|denied [dprk]|북한은 이런 비난을 단호히 배격했다.
T|denied [dprk]|북한은 해당 보도가 허위라고 주장한다.
T|denied [russia]|러시아는 이 보도를 틀린 것으로 본다.
T|denied [russia-kremlin]|페스코프는 “사실이 아니다”라고 말했다.
T|denied [russia-kremlin]|이 보도는 크렘린에 의해 부인됐다.
T|denied [russia-kremlin]|크렘린은 앞서 이를 부인한 바 있다.
T|cannot-confirm [nato]|마르크 뤼터 사무총장은 동맹이 관련 보도를 확인하지 못했다고 말했다.
T|cannot-confirm [nato]|나토 사무총장은 이를 확인해 줄 수 있는 위치에 있지 않다고 했다.
T|cannot-confirm [un]|유엔은 이 정보를 검증할 방법이 없다고 밝혔다.
T|cannot-confirm [un]|유엔은 이를 독자적으로 확인할 수 없는 상태다.
T|cannot-confirm [us-dod]|미 국방부는 보도를 봤지만 확인할 수는 없다고 밝혔다.
T|cannot-confirm [us-dod]|지난주만 해도 미 국방부는 이를 확인하지 못했다.
T|cannot-confirm [us-wh]|백악관은 이 정보를 확인하지 못했다.
F|cannot-confirm [us-dod]|미 국방부는 아직 증거를 보지 못했다고 밝혔다.
F|cannot-confirm [us-dod]|팻 라이더 대변인은 참전 여부를 아직 확인할 수 없다고 인정했다.
F|cannot-confirm [nato]|나토는 그런 징후를 아직 포착하지 못했다고 밝혔다.
T*|denied [russia-kremlin]|한국은 북한이 러시아에 병력을 보냈다고 밝혔지만 크렘린은 이를 부인했다.
T*|no-comment [russia-kremlin]|한국 정부는 북한군이 러시아에 파병됐다고 밝혔으나 크렘린은 논평을 거부했다.
T*|cannot-confirm [us-dod]|우크라이나는 북한이 러시아에 병력을 보냈다고 주장하지만 미 국방부는 이를 확인하지 못했다.
T*|denied [dprk-un]|한국은 북한이 러시아에 병력을 보냈다고 밝힌 반면, 유엔 주재 북한 대표는 이를 소문이라고 일축했다.
T|no-comment [russia-kremlin], denied [dprk]|크렘린은 논평을 거부했고, 북한은 소문이라고 일축했다.
T|cannot-confirm [nato], no-comment [russia]|나토는 이를 확인하지 못했고, 러시아는 침묵했다.
U|no-comment [russia-kremlin]|크렘린 대변인은 이 질문에 끝내 답하지 않았다.
U|no-comment [russia-kremlin]|크렘린은 이 보도를 부인하지 않았다.
U|no-comment [russia-president]|미국 기자의 질문에 푸틴 대통령은 북한군의 존재를 부인하지 않았다.
U|no-comment [russia-president]|푸틴 대통령은 농담으로 받아넘겼다.
U|no-comment [dprk]|평양은 이에 대해 일절 언급하지 않았다.
U|no-comment [dprk]|북한은 한마디도 하지 않았다.
U|no-comment [us-state]|국무부 대변인은 구체적인 언급을 삼갔다.
U|denied [russia-mfa]|라브로프는 그런 일은 없었다고 맞받았다.
U|denied [russia-un]|네벤자 대사는 이런 주장이 현실과 동떨어졌다고 말했다.
U|denied [russia]|러시아는 이 보도와 무관하다며 부인했다.
U|cannot-confirm [nato]|뤼터 총장은 확실하게 말하기는 이르다고 했다.
U|cannot-confirm [nato]|나토는 공식 확인을 하지 못하고 있다.
U|cannot-confirm [us-dod]|미 국방부는 독자적으로 확인한 바가 없다고 했다.
G|cannot-confirm [us-state]|국무부는 이 정보를 확인해 주지 않았다.
Q|no-comment [russia-kremlin]|페스코프는 무엇이 사실인지 모른다며 논평할 수 없다고 했다.
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
});
