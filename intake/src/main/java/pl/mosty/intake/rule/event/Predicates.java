package pl.mosty.intake.rule.event;

import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Saying;

/// Words by which a sentence tells of something that happened, goes on with it, or tells of what
/// holds or is planned.
final class Predicates {

    /// `wybrano siedzibę starostwa`: where or when, and nobody for an office.
    private static final String CHOSEN =
            "(?! (?:\\S+ ){0,2}(?:siedzib|miejsc|lokalizac|termin|dat[ęy]\\b|hasł|logo))";

    private static final Pattern HAPPENED =
            words(
                    "odby(?:ł|li|wa|to)|doszło (?:\\S+ )?do |doszł[aoy]? (?:\\S+ ){0,2}do skutku|"
                            + Joining.JOINED
                            + "przyni(?:ósł|osła|osło|osły) (?:\\S+ ){0,3}?(?:przystąpieni|podpisani|przyjęci|odnowieni|nawiązani|wizyt)\\p{L}*|was admitted|zorganizowa(?!ć)|organizowa(?:no|ł|li)|uczestniczy(?:ł|li|ono)|bra(?:ł[aoy]?|li|no) udział|wzi(?:ął|ęła|ęło|ęły|ęli|ęto)"
                            + "|gości(?:ł|li|liśmy)|goszczono|gościem|gośćmi|by(?:ł|ła|ło|li|ły) (?:\\S+ )?gospodarz(?:em|ami)|przyj(?:ął|ęła|ęło|ęły|ęli|ęto)|podj(?:ął|ęła|ęli|ęto)|podejmowa(?!ć)"
                            + "|odwiedzi(?:ł|li)|odwiedzono|spotk(?:ał|ali|ano)|spotyka(?:ł|li)|przyjecha(?:ł|li)|przyby(?:ł|li)|pojecha(?:ł|li)"
                            + "|wyjecha(?:ł|li)|uda(?:ł|li)|podpisa(?:ł|li|no)|odnowi(?:ł|li|ono)|zawar(?:to\\b|li\\b|ł)|otwarto|otworzy(?:ł|li)"
                            + "|uruchomi(?:ł|li|ono)|rozegrano|obchodz(?:ono|ił|ili)|świętowa(?!ć)|wstąpi(?:ł|li)|przystąpi(?:ł|li|ono)|dołączy(?:ł|li)"
                            + "|wybra(?:no|ł|li|ny|na|ne)"
                            + CHOSEN
                            + "|wesz(?:ła|ło|ły|li)|wszed[łl]|zerwa(?:ł|li|no)|rozwiąza(?:ł|li|no)|wypowiedzia"
                            + "|zainaugurowa(?!ć)|zrealizowa(?!ć)|rozmawia(?:ł|li)|rozmawiano|obradowa(?:ł|li|no)|zebra(?:ł|ła|ło|li|ły) się|wita(?:ł|li|no)|by(?:ł|ła|ło|li|ły) (?:we? \\S+ )?na |pokaza(?:ł|li) się|dotar(?:ł|li)|zawita|złoży(?:ł|li)|złożono|przebywa(?:ł|li)"
                            + "|wystąpi(?:ł|li)|zagra(?:ł|li)|koncertowa(?!ć)|zaprosi(?:ł|li)|zaproszono|mi(?:ał[aoy]?|ało|ały|eć) (?:\\S+ ){0,3}?miejsce|miejsce miał|reprezentowa(?:ł|li)|byli obecni|był[aoiy]? obecn"
                            + "|zaprezentowa(?!ć)|przekaza(?:ł|li|no)|nada(?:ł|li|no)|wręcz(?:ył|yli|ono)|mówi(?:ł|li)|pożegna|zakończy(?:ł|li|ono)|wystartowa(?!ć)"
                            + "|uczczono|wyróżni(?:ł|li|ono)|zdoby(?:ł|li)|startowa(?!ć)|przeprowadz(?:ono|ił|ili)|zosta(?:ł[aoy]?|li) (?:\\S+ ){0,4}(?:członk|przyjęt|wybran|podpisan|otwart|zorganizowan)"
                            + "|przesta(?:ł|ło|ła|ły) obowiązywać|wygas(?:ł|ła|ło|ły)\\b|\\bzu gast|dokona(?:no|ł|li)|odsłoni(?:ł|li|ęto)|wyruszy(?:ł|li)|zawita|gościnnie|przyjazd|należał[aoy]? (?:\\S+ ){0,2}"
                            + EventOfYear.EVENT
                            + "|wizyta .{0,60}(?:trwa|by)ła"
                            + "|took place|paid a visit|paid an|came to|travelled|opened|celebrated|organi[sz]ed|hosted|visited|met with|met |attended|participated|took part|entered|joined|signed(?! the (?:visitor|guest))|was held|were held|(?:town|city|partner|commune|municipality|county)s? held|was elected|(?:was|were) (?:terminated|suspended|renewed|unveiled|signed|concluded)|welcomed|received"
                            + "|realizowa(?:ł[aoy]?|li|no) (?:\\S+ ){0,4}projekt|prowadz(?:ił[aoy]?|ili|ono) (?:\\S+ ){0,4}projekt|przedyskutowa|narad[zy]a(?:ł|li)|fand|fanden|besuchte|nahm|empfing|traf|reiste|unterzeichne|trat|begrüßte");
    private static final String BOTH =
            "(?:(?:pod|na) )?(?:oba|obie|obydwa|obydwie|oboma|obydwoma|obiema|obu|obydwu) (?:te )?(?:dokument|umow|porozumie|akt|list|deklaracj|egzemplarz)";

    private static final Pattern OF_BOTH = words(BOTH);
    private static final Pattern GOES_ON =
            words(
                    "(?:w skład|(?:pierwszym|drugim|kolejnym|innym|ostatnim|głównym) (?:wątkiem|tematem|punktem)|(?:niemcy|czesi|słowacy|węgrzy|ukraińcy|francuzi|litwini|łotysze|estończycy|duńczycy|szwedzi|norwegowie|finowie|włosi|hiszpanie|holendrzy|belgowie|anglicy|rumuni|bułgarzy|serbowie|chorwaci|gruzini|chińczycy|japończycy) (?:zwiedz|obejrze|ogląda|pozna|zjecha|byli)|rozmowy|rozmawiano|mówiono|mowa|tematem|tematy|tematyka|goście\\b|gościom|gości |omawiano|omówiono|poruszono|dyskutowano|wymieniono|podczas (?:\\S+ )?(?:spotkani|wizyt|rozm|pobyt)"
                            + "|w trakcie|w programie|program|zwiedz|przemawia|okazją|strona|tym razem|szczegóły|(?:pod|na) (?:umow|dokumen|akt|porozumie|deklaracj|li[sś])\\p{L}+ (?:\\S+ ){0,3}(?:podpis|złoży)|podpisy złoży|podpis(?:ał|ała|ali|ały|ano) (?:go|ją|je)\\b|dzień wcześniej|dzień później|następnie|na (?:koniec|zakończenie|pożegnanie)"
                            + "|celem|głównym celem|uczestnicy|pokazano|chwali|wśród|delegacj(?:a|i|e|ę) (?:liczy|składa|zwiedz|obejrz|zost|był|zapozn|spotk|odwiedz|uczest|wzi|rozm|przyj|miał)|delegaci|ambasador (?:wyraził|podkreśl|zwróc|przebywał|zakończył|dzięk|poinf)"
                            + "|konsul (?:wyraził|podkreśl|zwróc|dzięk|poinf)|obie strony|strony|"
                            + BOTH
                            + "|(?:stronę|delegację|ambasadę|konsulat|ministerstwo|urząd|miasto|gminę|powiat|województwo|region|uczelnię|samorząd|gospodarzy|organizatorów|władze) (?:\\p{L}+ ){0,3}reprezentowa(?:ł|li)|zapoznano|zaprezentowano|obejrzeli|podkreślono|ustalono|wizyta (?:miała|była|stanowiła|trwała|dotyczyła|obejm)|spotkanie (?:miało|było|dotyczyło|poświęc|służyło)"
                            + "|wystartowało w nim|w (?:nim|niej|nich)\\b|była to|było to|był to|ponadto omów|mówiąc|na festynie|przyjechała na|chodziło|treść|pani (?:przewodn|\\p{Lu})|pan \\p{Lu}|podpisy|sygnatariusz|dziękowa|rozmówcy|topics?|the (?:guests|talks|discussion)|talks|discussed|die (?:gäste|delegation|delegierten|besucher)|(?:gesprochen|besprochen|diskutiert) wurde|thema|themen|dabei (?:war|waren)|es ging)");
    private static final Pattern STANDING =
            words(
                    "(?:polska|polski|kraj) (?:\\S+ ){0,2}?(?:wstąpi|wesz|wszed|przystąpi)\\p{L}* do (?:unii|nato|ue|strefy)|(?:wszystko|współpraca|znajomość) zacz[ęą]ł[ao] się|(?:od|dzięki) (?:tego|niej|niego|te[jm]\\S* \\S+|tych \\S+) (?:\\S+ ){0,2}(?:zacz[ęą]|rozpocz[ęą]|datuj)\\p{L}*|wszystko (?:\\S+ )?(?:zacz[ęą]|rozpocz[ęą]|zapoczątkowa)ł\\p{L}*|(?:odbywa(?:ją)?|spotyka(?:ją)?|obchodzi|organizuje|urządza) się (?:\\S+ ){0,3}(?:od (?!\\d)|zawsze|corocznie|co (?:rok|dwa|trzy)|raz w|tradycyjnie)|do zbliżenia doszło|do (?:zbliżenia|nawiązania (?:kontakt|współprac|przyjaźn)\\p{L}+) (?:\\S+ ){0,3}?(?:doprowadzi|przyczyni)|(?:po raz pierwszy )?zetkn(?:ięto|ęli|ęły) się|(?:partnera|partnerów|sąsiadów|przyjaciół) poznano|pierwsze (?:listy|pisma|paczki)|partnerstwo (?:\\S+ ){0,6}zawiązano|(?:znajomość|przyjaźń|początki|historia|współprac[ayę]|partnerstwo|kontakty|korespondencj[aęi]|stosunki|więzi|relacje|dialog|pierwsze (?:kontakty|rozmowy)),? (?:\\S+ ){0,10}?(?:zacz[ęą]|datuj|sięga|zrodzi|wzięł|rozpocz|istnia|wszcz|zapoczątk|zainicj|wsp(?:ar|ier)|nawiązano\\b|(?:do|s)finansow)|spotykali się|ożywił\\w* się|rozwija\\w* się|przyjmował(?![aoi]? (?:\\S+ ){0,4}?(?:\\d+-osobową|delegację|grupę|reprezentację))|gości z zagranicy|wielu (?:państw|krajów)|nie (?:odby|podpisa|doszł|zawar|wymaga)|utrzymuj|żadn|planowan|zaplanowan(?!i)|planuje|będzie|będą|zamierza|ma na celu|trwał\\w* (?:aktywna )?(?:współprac|kontakt)|kontakty (?:\\S+ )?(?:zaczęły|trwają|rozpoczę)|jest (?:partnerem|członkiem|regionem|miastem)|(?:(?:annual )?report|budget|strategy|resolution)s? (?:\\S+ ){0,7}(?:was|were) (?:approved|adopted|passed|published)|(?:sprawozdanie|raport|budżet|absolutorium|strategi[aęe]) (?:\\S+ ){0,7}(?:przyj|zatwierdz|uchwal|opublikow)|(?:przyj(?:ęła|ęło|ął)|zmienił[aoy]?|nosi) (?:\\S+ )?nazw|(?:many|numerous) (?:\\S+ ){0,2}(?:visits|meetings)|(?:wiele|licznych|szereg) (?:\\S+ ){0,2}(?:spotka|wizyt|delegacj)|ogranicz(?:ył|ał)[aoyi]* się do|podj(?:ęła|ęto|ął) uchwał|przyj(?:ęła|ęto|ął) uchwał|uchwał[ęy] (?:[^ ,;]+ ){0,6}?(?:pod|przy)jęto|uchwałę (?:[^ ,;]+ ){0,6}?(?:pod|przy)j(?:ęła|ął)|uchwal(?:iła|ono|ił)|ma (?:\\S+ ){0,2}(?:partner|umow|\\d+ miast)|ma podpisan"
                            + "|(?:odbyło si[ęe]|przyni[óo]sł) (?:\\S+ ){0,3}?(?:kilka|kilkanaście|szereg|wiele) (?:\\S+ ){0,2}?(?:rozm[oó]w|spotkań|wizyt)\\b|(?:poniżej|niżej) (?:\\S+ ){0,3}?(?:zebra|zestaw|przedstaw|wymieni|poda|opis|zamieszcz|znajd)|(?:zestawienie|wykaz|spis|list[aę]|tabel[aę]) (?:\\S+ ){0,4}?(?:stanowi|poda|zawier|zamieszcz|przedstaw|znajd|umieszcz)|to (?:\\S+ ){0,4}?(?:miejscowość|miasto|gmina) partnersk|w gronie partner|podstawą (?:współprac|partner)|oto,? (?:(?:z|o|do|u|dla) )?(?:co|czym|kogo|kim|jak|kto|któr|list)|(?:misj[aeęi]|urząd|funkcj[aeęi]|kadencj[aeęi]|stanowisko|placówk\\p{L}+) (?:\\S+ ){0,4}?(?:zacz|rozpocz|obj[ęą]|pełni|sprawuj|sprawował|kieruj)|był[aoy]? (?:partnerem|członkiem|częścią)|kontynuow(?!ani)|współpracuje|zajmowali się|należ(?:y|ą)|należał[aoy]?\\b(?! (?:\\S+ ){0,2}"
                            + EventOfYear.EVENT
                            + ")|uczestnicz(?:y|ą) w (?:nim|niej|nich)\\b|will be|belongs|(?:ist|sind) (?:\\S+ ){0,2}(?:mitglied|partner)|(?:is|are) (?:the|a|an|one of|our|still|twinned)\\b|szczegóły (?:podano|zawiera)|nie wymaga");
    private static final Pattern ASIDE =
            Regex.anyCase(
                    "(?<=.{30}),\\s(?:(?:w|na|z|do|dla|o|od|po|za|przez|dzięki|podczas|w trakcie|w czasie) )?(?:któr|jak(?:i|a|ą|ie|ich|im|imi|iego|iej)\\b|kiedy|gdy|gdzie|że|aby|żeby|ponieważ|gdyż|bo|which|where|when|who)|(?<=.{30})(?:;|, (?:a|ale|lecz|zaś|natomiast))\\s");
    private static final Pattern SPEECH =
            words(
                    "(?:cieszę|cieszymy|zapraszam\\w*|dziękuj[ęe]\\w*|jestem|jesteśmy|mam\\b|mamy\\b|chcę|chcemy|chcieliśmy|mogliśmy|możemy|wierzę|wierzymy|życzę|życzymy|(?<=[-–—,] )"
                            + Saying.VERB
                            + "|mówił[aoi]?\\b.{0,80}$|podkreślał[aoi]?\\b|said\\b|sagte\\b)");
    private static final Pattern OFF =
            words(
                    "odwołan[oaey]?\\b|odwołał|nie odbył|nie doszł|przełożon[oaey]?\\b|przewiduje się|przewidzian|wyznaczono na|oczekuje na|(?:was|were) (?:cancelled|postponed)|(?:wurden?|wird|ist) (?:abgesagt|verschoben)|vorgesehen|geplant|zabrakło|upłyn\\w*(?! pod znakiem)|(?:is|are|was|were) (?:planned|scheduled|due|to take place|expected)|zapowied(?:ział|ziano)|zapowiadaj?[ąa]?\\b|(?:is|are) being considered"
                            + "|nie (?:odnotowano|zorganizowano|zrealizowano|organizowano|przyjecha|przyby|dotar|uda[łl]|wzi[ęą]|skorzysta|zawita|był[oaiy]? (?:wizyt|wyjazd|wymian|kontakt))|musi\\w+ (?:zostać )?odwoła|no (?:exchanges?|visits?|meetings?|events?|contacts?)\\b|(?:had to be|has been|have been) (?:cancelled|postponed|called off)|fiel(?:en)? aus|ausgefallen|fand(?:en)? nicht|abgesagt|\\((?:cancelled|canceled|postponed)|entfiel\\b|entfielen|wyrazi\\w+ wolę|plan(?:owan\\w*)?\\)|hopes? to (?:see|meet|welcome|host)|look(?:s|ing)? forward to|kept (?:working|in touch)|throughout \\d{4}");
    static final Pattern EVENT_NOUN =
            words(
                    "\\bforum|festiwal|festyn|targ(?:i|ach|ów|om)\\b|\\bdni(?:ach|om|ami)\\b|\\bdni \\p{Lu}|konferencj|kongres|seminari|warsztat|wystaw|uroczyst|otwarci|koncert|jubileusz|rocznic|maraton|\\bbieg"
                            + "|turniej|zawod(?:y|ów|ach)\\b|\\bgal[aęi]\\b|szczy(?:t|cie)\\b|\\bsesj|ceremoni|obchod|piknik|dożynk|jarmark|kiermasz|debat|panel|zjazd|igrzysk|walne|walnym|zgromadzeni|posiedzeni|\\bobrad(?:y|ach|om)?\\b|zebrani|spotkani|wizyt"
                            + "|wideo(?:rozm|konf|spotk)|telekonf|rozm[oó]w|narad|edycj|premier|szkoleni|meeting|gathering|congress|seminar\\b|training|conference|workshop|festival|fair\\b|assembly|summit|święt[oa]\\b|(?:summer|winter|spring|autumn) (?:school|academy)|(?:letni|zimow)\\p{L}{1,3} (?:szko[łl]|akademi|uniwersyt)|szko[łl]\\p{L}* letni|(?:sommer|winter)(?:schule|akademie)|parad|konkurs|podpisani|przyjazd|wymian");
    static final Pattern STRONG =
            words(
                    "podpisa(?:ł|li|no)|"
                            + Joining.JOINED
                            + "zosta(?:ł[aoy]?|li) (?:\\S+ ){0,2}(?:wybran|przyjęt)\\p{L}+ (?:\\S+ ){0,2}do "
                            + Joining.NETWORK
                            + "|"
                            + "odnowi(?:ł|li|ono)|zawar(?:to|li|ły|ła|ło|ł)\\b|wstąpi(?:ł|li)|przystąpi(?:ł|li|ono)|wybra(?:no|ny|na|ne)\\b"
                            + CHOSEN
                            + "|(?:wesz(?:ł[aoy]|li)|wszedł) (?!(?:\\S+ ){0,2}do (?!rad|prezydi|władz|skład|grup|kapituł|"
                            + Joining.NETWORK
                            + "))|zerwa(?:ł|li|no)|rozwiąza(?:ł|li|no)|wypowiedzia(?:ł|no)|przesta(?:ł|ło|ła|ły) obowiązywać|wygas(?:ł|ła|ło|ły)\\b|joined|entered|signed|terminated|suspended");

    private static final Pattern TOOK_PLACE =
            words(
                    "(?:\\S+ ){0,6}(?:miał[aoy]? (?:(?:też|także|również) )?miejsce|odbył[aoy]? się|(?:z|u)organizowano|urządzono|urządził[aoyi]?|uczestniczono|wzięto udział|fand(?:en)?\\b.* statt\\b|took place|(?:was|were) held)");

    private static final Pattern HABIT =
            words(
                    "(?:na stałe|od lat|(?<!jak\\s)co roku|corocznie|(?<!jak\\s)każdego roku|regularnie|pozostałe|wszystkie (?:spotkania|wizyty|rozmowy)|(?<!as\\s)every year|annually|regularly|jedes Jahr|jährlich|regelmäßig)\\b");
    private static final Pattern THERE =
            words(
                    "(?:był[aoy]?|byli|byliśmy|bawił[aoy]?|bawili) (?:\\S+ ){0,3}(?:w|we|na|u|z (?:\\p{L}+ą )?wizytą)\\b|z (?:re)?wizytą (?:[^ ,;]+ ){0,8}?by(?:ł[aoy]?|li|liśmy)\\b|mi(?:ał[aoy]?|eli) (?:(?!\\p{L}+ć )\\S+ ){0,4}?(?:delegacj|reprezentacj|przedstawiciel|gości\\b)\\p{L}*|(?:was|were) (?:in|at)\\b|waren? (?:in|zu)\\b");

    /// News tell of a visit while it lasts.
    private static final Pattern GOES_ON_NOW =
            words(
                    "(?:gości(?= (?:u|w|we|na|delegacj|grup|przedstawiciel|młodzież))|goszczą|przebywa(?:ją)?|bawi(?:ą)?|trwa(?:ją)?|odbywa(?:ją)? się|odwiedza(?:ją)?|uczestnicz(?:y|ą)|bierze udział|biorą udział|wizytuj(?:e|ą)|obraduj(?:e|ą))\\b");

    private static final Pattern WAS =
            words("(?:był[aoy]?|stał[aoy]? się|pozostał[aoy]?|was|were|war|waren)");

    private static final Pattern THERE_THEN = words("gdzie|i tam");
    private static final Pattern INVITED =
            words("zapro(?:sił[aoyi]?|sili|szono|szeni) (?:\\S+ ){0,8}?(?:na|do)\\b");

    private static final Pattern TALKED =
            words("(?:rozmawia|spotka|zwiedz|odwiedz|obejrz|zapozna)(?:ł[aoy]?|li)");

    private static final Pattern STEP =
            words(
                    "(?:\\S+ ){0,4}(?:kro(?:kiem|ki)|etap(?:em)?|początkiem|efekt(?:em|y)|owoc(?:em|e)|wynikiem|skutkiem|rezultatem|okazją|zwieńczeniem|ukoronowaniem|impulsem|inauguracją|wydarzeniem)(?: \\S+){0,6}? (?:był[aoy]?|stał[aoy]? się|okazał[aoy]? się) (?:\\S+ ){0,3}?(?:wyjazd|przyjazd|wizyt|rewizyt|spotkani|konferencj|podpisani|udział|pobyt|podróż|rozmow|seminari|zjazd|obchod|uroczyst)");

    /// `Pierwszy wyjazd do Grazu (5 maja) dotyczył szkół`
    private static final Pattern CONCERNED =
            words(
                    "(?:\\p{L}+ ){0,2}(?:re)?(?:wizyt|wyjazd|przyjazd|podróż|pobyt|spotkani|rozmow|konferencj|warsztat|seminari|szkoleni|wymian|zjazd|sesj|narad|konsultacj)\\p{L}* .{0,90}\\b(?:dotyczy|obejmowa|służy|trwa|mia|polega)ł[aoy]?\\b");

    /// `W sesji wzięła też udział delegacja z Grazu`, `Obchodzono dziesięciolecie umowy`: what was
    /// told before.
    private static final Pattern IN_IT =
            words(
                    "(?:w (?:sesji|spotkaniu|uroczystości(?:ach)?|rozmowach|rozmowie|obchodach|konferencji|koncercie|otwarciu|gali|ceremonii|wizycie|wyjeździe|naradzie|posiedzeniu|pokazie|zawodach|turnieju|imprezie|festynie|święcie|jubileuszu)|na (?:sesji|spotkaniu|uroczystości|gali|ceremonii|koncercie)) (?:(?:też|także|również|ponadto) )?(?:uczestniczy|wzi[ęą]|bra[łl]|by(?:ł|li)|obecn)|(?:zaproszonymi |honorowymi )?gośćmi (?:(?:honorowymi|specjalnymi) )?(?:sesji|spotkania|uroczystości|obchodów|konferencji|koncertu|gali|ceremonii|festynu|święta|jubileuszu) (?:był|zosta)|(?:obchodzono|świętowano|uczczono) (?!też|także|również|ponadto|m\\.in)");

    private static final Pattern SPOKE =
            words(
                    "(?:\\p{L}+ąc [^,]{0,60},|prezydent|burmistrz|wójt|starosta|marszałek|ambasador|konsul|gospodarz|mer|gość) (?:\\S+ ){0,3}?(?:mówił|podkreśl|zaznacz|doda[łl]|przypomni|dziękowa|wyrazi[łl]|zwróci[łl]|zapewni[łl])");

    private static final Pattern OF_IT =
            words(
                    "(?:odby|odbywa|toczy)\\p{L}+ się (?:on[aoe]?|to)\\b|mia\\p{L}+ (?:on[aoe]?|to) miejsce");

    private static final Pattern STAYED =
            words(
                    "(?:(?:odby|odbywa|toczy)\\p{L}+ się (?:on[aoe]?|to)\\b|mia\\p{L}+ (?:on[aoe]?|to) miejsce|(?:działo|stało) się to\\b|(?:it|this|they) took place|goś(?:ci|cie)|przebywa|bawi|pobyt|wizyt|odwiedzin|trwa(?:ł|ją)?|zatrzyma|spędzi|przez (?:\\S+ ){0,2}(?:tydzień|tygodni\\p{L}*|dni|dob[ęy]|weekend|miesiąc))");
    private static final Pattern LABELS_STAY =
            words(
                    "(?:miejsce|termin|daty?|kiedy|czas)(?:(?:/|,| i| oraz) ?\\p{L}+){0,2}: (?:spotkanie|wydarzenie|zjazd|wizyta|impreza|event|meeting) ");
    private static final Pattern CONTINUES =
            words(
                    "(?:najpierw|następnie|potem|później|po (?:czym|południu|spotkaniu|rozmow)|na (?:koniec|zakończenie|pożegnanie|początek|wstępie)|podczas|w (?:trakcie|czasie)|wieczorem|przy okazji|wybrano też)\\b");

    /// A seat on the board of a network or in a body of it, or its chair.
    private static final Pattern SEAT =
            words(
                    "(?:miejsc[ea]|mandat\\p{L}*|fotel\\p{L}*|krzesł[oa]|przedstawiciel\\p{L}*) we? (?:\\S+ ){0,2}?(?:komisji|radzie|grupie|sekretariacie|biurze|kapitule|gremium|sekcji|panelu|władzach)\\b|(?:w|do|na czele) (?:skład(?:u|zie) )?(?:zarząd(?:u|zie)|komite(?:tu|cie)|prezydium|kierownictw(?:a|ie)|rad(?:y|zie) (?:dyrektorów|wykonawcz|zarządz|nadzorcz|program))(?! (?:powiatu|województwa|gminy|miasta|dróg|portu))"
                            + "|członk(?:iem|inią) (?:zarządu|komitetu|prezydium|rady (?:dyrektorów|wykonawcz|zarządz|nadzorcz|program))|przewodnictw\\p{L}+|prezydencj\\p{L}+");

    private static final Pattern PAID_BY =
            words(
                    "(?:wizyta|pobyt|przyjazd|wyjazd|spotkanie|wymiana) (?:\\S+ ){0,4}(?:odby(?:ła|ło|ł) się w ramach|(?:s|do)finansowan|wspar|wsparł|był[ao]? (?:częścią|możliw))");

    private static final Pattern RUNS_PROJECT =
            words(
                    "(?:realizowa|współfinansowa|prowadzi)(?:ł[aoy]?|li) (?:\\S+ ){0,3}projekt|uczestniczył[aoy]? w projekcie");

    /// `Termin wybrano celowo`, `wybrano najlepsze prace`: nobody was elected.
    private static final Pattern CHOSE =
            words(
                    "(?:termin|datę|dzień|porę|miejsce|temat\\p{L}*|trasę|hotel|nazwę|hasło|prac[eę]|projekty?|ofert\\p{L}+) (?:\\S+ )?wybra(?:no|ny|ne)|wybra(?:no|ny|na|ne) (?:\\S+ )?(?:termin|datę|dzień|porę|temat|trasę|hotel|nazwę|hasło|prac[eę]|ofert)");

    private Predicates() {}

    /// `Gmina realizowała projekt „Most”`: what lasts, unless a date is told.
    static boolean runsProject(Passage words) {
        return RUNS_PROJECT.in(words);
    }

    /// `Goście zaprosili burmistrza na targi w maju`: what is still to come of a meeting.
    static boolean invited(Passage words) {
        var invited = INVITED.matcher(words);
        return invited.find()
                && !HAPPENED.in(words.before(invited.start()))
                && !HAPPENED.in(words.from(invited.end()))
                && !THERE_THEN.in(words.from(invited.end()));
    }

    /// `Delegacja rozmawiała również z gubernatorem`
    static boolean talked(Passage words) {
        return TALKED.in(words);
    }

    /// `Krokiem milowym był wyjazd do Grazu`: an event that was something to what came of it.
    static boolean wasStep(Passage words) {
        return STEP.matcher(words).lookingAt();
    }

    /// Begins with what paid for the visit told before: `Wizyta odbyła się w ramach projektu`.
    static boolean paidBy(Passage words) {
        return PAID_BY.matcher(words).lookingAt();
    }

    /// `powierzono mu miejsce w Zarządzie Związku Miast`
    static boolean namesSeat(Passage words) {
        return SEAT.in(words);
    }

    /// Begins with a pronoun for what the sentence before it named: `Miało ono miejsce 3 maja`.
    static boolean ofIt(Passage words) {
        return OF_IT.matcher(words).lookingAt();
    }

    static boolean stayed(Passage words) {
        return STAYED.in(words) || labelsStay(words);
    }

    /// `Miejsce/daty: spotkanie odbyło się w Grazu od … do …`: a card's line on what it tells of.
    static boolean labelsStay(Passage words) {
        return LABELS_STAY.matcher(words).lookingAt();
    }

    /// Begins with an adverb that counts from what was told before: `Najpierw`, `Potem`.
    static boolean continues(Passage words) {
        return CONTINUES.matcher(words).lookingAt();
    }

    /// Begins with the two agreements told before: `Oba dokumenty podpisali …`.
    static boolean ofBoth(Passage words) {
        return OF_BOTH.matcher(words).lookingAt();
    }

    /// Begins with somebody who spoke: at what was told before.
    static boolean spoke(Passage words) {
        return SPOKE.matcher(words).lookingAt();
    }

    /// `byli krótko w powiecie monachijskim`
    static boolean wasThere(Passage words) {
        return THERE.in(words);
    }

    /// `jedyną formą kontaktu była wideorozmowa`.
    static boolean wasEvent(Passage words) {
        return (WAS.in(words) && hasEventNoun(words)) || CONCERNED.matcher(words).lookingAt();
    }

    /// Begins with who took part in what was told before.
    static boolean tookPartInIt(Passage words) {
        return IN_IT.matcher(words).lookingAt();
    }

    /// `delegacja gości u nas od 21 do 22 września`
    static boolean goesOnNow(Passage words) {
        return GOES_ON_NOW.in(words);
    }

    static boolean happened(Passage words) {
        return HAPPENED.in(words);
    }

    /// Begins as sentences do that go on with what was told before.
    static boolean goesOn(Passage words) {
        return GOES_ON.matcher(words).lookingAt();
    }

    /// Tells of what holds, is planned or is written elsewhere; a clause beside the main one may.
    static boolean standing(Passage words) {
        var aside = ASIDE.matcher(words);
        var main = aside.find() ? words.before(aside.start()) : words;
        return STANDING.in(main) || FirstTies.areTold(main);
    }

    /// What goes on from year to year, or holds for all that was told before.
    static boolean habit(Passage words) {
        return HABIT.in(words);
    }

    /// Words that somebody said, in a line of their own: `– Cieszę się, że …`.
    static boolean isSpeech(String words) {
        return words.length() > 1
                && (Chars.isDash(words.charAt(0)) || "„“\"".indexOf(words.charAt(0)) >= 0)
                && SPEECH.in(words);
    }

    /// What was called off, put off or is still to come.
    static boolean calledOff(Passage words) {
        return OFF.in(words);
    }

    /// Begins with `odbyła się`, `miała też miejsce`.
    static boolean tookPlace(Passage words) {
        return TOOK_PLACE.matcher(words).lookingAt();
    }

    static boolean hasEventNoun(Passage words) {
        return EVENT_NOUN.in(words);
    }

    static boolean strong(Passage words) {
        return STRONG.in(words) && !CHOSE.in(words);
    }

    private static Pattern words(String regex) {
        return Regex.anyCase("\\b(?:" + regex + ")");
    }
}
