package pl.mosty.intake.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;

final class ToldPeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    burmistrz rozmawiał z primatorem Petrem Dvořáčkem (Czechy) | Petr Dvořáček COUNTERPART
                    odbyła się rozmowa wójta Adama Nowaka i starosty Františka Guláša | Adam Nowak OWN, František Guláš COUNTERPART
                    wizytę złożyła Radca Ambasady Chin Li Meihua | Li Meihua COUNTERPART
                    burmistrz przyjął Ambasadora Socjalistycznej Republiki Wietnamu Tran Van Minha | Tran Van Minh COUNTERPART
                    burmistrz spotkał się z Konsulem Gruzji Giorgim Beridze | Giorgi Beridze COUNTERPART
                    przyjechał rektor Politechniki w Lyonie Marc Petit | Marc Petit COUNTERPART
                    obradował prezes izby handlowej z Kiszyniowa Serghei Munteanu | Serghei Munteanu COUNTERPART
                    gości z Grazu powitała Przewodnicząca Rady Miejskiej w Dębowie Anna Czech | Anna Czech OWN
                    z prof. Karlem Hofem Ministrem Oświaty Saksonii rozmawiał burmistrz Jan Lipa | Karl Hof COUNTERPART, Jan Lipa OWN
                    burmistrz Jan Lipa rozmawiał z mer Wiednia Christophem Grollem | Jan Lipa OWN, Christoph Groll COUNTERPART
                    burmistrz Jan Lipa rozmawiał z merem Rygi Ērikiem Ozolsem | Jan Lipa OWN, Ēriks Ozols COUNTERPART
                    gości z Grazu podjęto w Sali Księcia Karola V | ''
                    w Grazu burmistrzowi Grazu Uwe Hofowi towarzyszyła Konsul Generalna RP w Wiedniu, Pani Anna Lis | Uwe Hof COUNTERPART, Anna Lis OWN
                    z Wilna przyjechali Kalvaitis Jonas i Petraitytė Rasa | Jonas Kalvaitis COUNTERPART, Rasa Petraitytė COUNTERPART
                    z Wiednia przyjechał burmistrz Hans Jürgen-Hof | Hans-Jürgen Hof COUNTERPART
                    wizytę złożyła J.E. Ruth Hof, Ambasador Izraela | Ruth Hof COUNTERPART
                    do ratusza zawitała J.E. Pani Ambasador Albanii Arjana Hoxha | Arjana Hoxha COUNTERPART
                    do ratusza zawitała Ambasador Albanii Arjana Hoxha | Arjana Hoxha COUNTERPART
                    wójt Anna Lis przyjęła ambasadora Martina Hofa z Austrii | Anna Lis OWN, Martin Hof COUNTERPART
                    wizytę złożyła hetmanka Jana Nováková z Czech | Jana Nováková COUNTERPART
                    gości z Grazu powitała dyrektor Dębowskiego Centrum Kultury Beata Sokół | Beata Sokół OWN
                    przyjechali z Grazu: Uwe Hof – starosta, Martin Beyer – radny, Swantje Wank – pracownica | Uwe Hof COUNTERPART, Martin Beyer COUNTERPART, Swantje Wank COUNTERPART
                    burmistrzowie Grazu i Dębowa, Uwe Hof i Jan Lipa, posadzili dąb | Uwe Hof COUNTERPART, Jan Lipa OWN
                    burmistrz przyjął Ambasadora Belgii Rika Van Houtenbroecka | Rik Van Houtenbroeck COUNTERPART
                    burmistrz przyjął Ambasadora Estonii Miko Haldasa | Miko Haldas COUNTERPART
                    burmistrz przyjął Ambasadora Gruzji Ilię Lomaszwilego | Ilia Lomaszwili COUNTERPART
                    burmistrz rozmawiał z nadburmistrz Grazu Karin Helge’ą | Karin Helge COUNTERPART
                    list podpisali Jan Lipa i starosta Rhein-Lahn w Niemczech | Jan Lipa OWN
                    list podpisał Starosta Powiatu Halicz (Ukraina) i Jan Lipa | Jan Lipa OWN
                    do Dębowa przyjechali gubernator obwodu O. Fedczuk z Ukrainy i burmistrz Grazu Uwe Hof | O. Fedczuk COUNTERPART, Uwe Hof COUNTERPART
                    goście z Grazu zwiedzili Urban Mobility Network | ''
                    list podpisali Burmistrz Miasta Dębowa Jan Lipa oraz Viorica Rotaru | Jan Lipa OWN, Viorica Rotaru COUNTERPART
                    burmistrz rozmawiał z merem Równego Wołodymyrem Petrenką | Wołodymyr Petrenko COUNTERPART
                    burmistrz rozmawiał z Ambasadorem Serbii Nebojšą Markovićem | Nebojša Marković COUNTERPART
                    burmistrz przyjął Ambasadora Francji Étienne'a de Valmy | Étienne de Valmy COUNTERPART
                    umowę podpisał starosta Calw, Hans - Werner Hof | Hans-Werner Hof COUNTERPART
                    umowę podpisał starosta Calw, Christian Hof - Bauer | Christian Hof-Bauer COUNTERPART
                    delegacja przyjechała pod przewodnictwem Primatora Jána Slobodník | Ján Slobodník COUNTERPART
                    goście z Grazu (z panią burmistrz Carolin Hof) | Carolin Hof COUNTERPART
                    z burmistrzem Grazu Uwe Hofem przyjechała grupa Temura Lomidze | Uwe Hof COUNTERPART, Temur Lomidze COUNTERPART
                    burmistrz rozmawiał z Ambasadorem Danii Birgit Lindheim | Birgit Lindheim COUNTERPART
                    Ambasador Danii Uwe Hof otworzył wystawę ze zbiorów dr. Leonarda Wolda | Uwe Hof COUNTERPART
                    miasto partnerskie Graz miało w Dębowie swoją delegację, z burmistrzem Uwe Hofem na czele | Uwe Hof COUNTERPART
                    przyjechał burmistrz Grazu Steffen Hof; wójt dziękował panu Stephenowi Hofowi | Steffen Hof COUNTERPART
                    przybyli: Jan Lipa – Marszałek WD; Adam Szczypior - Członek Zarządu WD | Jan Lipa OWN, Adam Szczypior OWN
                    przyjechała delegacja z Grazu; w imieniu Sejmiku obecni byli: Ali Jean Eric Adira, Anna Skiba – radni | Ali Jean Eric Adira OWN, Anna Skiba OWN
                    przyjechali z Grazu: Uwe Hof - burmistrz; Thaddäus Zisch - Chrześcijańsko-Społeczne Dzieło | Uwe Hof COUNTERPART, Thaddäus Zisch COUNTERPART
                    przyjechał Uwe Hof – premier Kraju Związkowego Wolnego Państwa Saksonii | Uwe Hof COUNTERPART
                    z Burmistrzem Trevi nel Lazio – Panem Paolo Rossi rozmawiał wójt Jan Lipa | Paolo Rossi COUNTERPART, Jan Lipa OWN
                    w meczu zagrali piłkarze TJ Sokol Brno i goście z Grazu | ''
                    delegacja z Lukki z burmistrzem Federicem Rossim odwiedziła Dębowo | Federico Rossi COUNTERPART
                    z Lukki przyjechały nauczycielki – Sarah Bellini i Michela Gatti, Flavio Angoli, prezes orkiestry Banda Cittadina di Lucca | Sarah Bellini COUNTERPART, Michela Gatti COUNTERPART, Flavio Angoli COUNTERPART
                    burmistrz podjął wicemera Chengdu, którym jest Liu Xiaoli | Liu Xiaoli COUNTERPART
                    burmistrz rozmawiał z burmistrzem Grazu Uwe J.P. Hofem | Uwe J.P. Hof COUNTERPART
                    Ambasador Ukrainy przybył z konsulem w Krakowie Jarosławem Sołtysem | Jarosław Sołtys COUNTERPART
                    burmistrz przyjął Konsula Honorowego Malty dr. Adama Borga | Adam Borg COUNTERPART
                    przyjechali burmistrz Brna Ing. Jan Novák, starosta Opawy PhDr. Pavel Horák i JUDr. Petr Hala z Ostrawy | Jan Novák COUNTERPART, Pavel Horák COUNTERPART, Petr Hala COUNTERPART
                    z Burmistrzem miasta Tropea we Włoszech Avv. Giovanni Rossi rozmawiał wójt Jan Lipa | Giovanni Rossi COUNTERPART, Jan Lipa OWN
                    delegacja z Grazu była na mszy w Cattedrale di Maria Grazia w Bolonii | ''
                    umowę z Ukrainą zawarli burmistrz Oberowa - Anatolij Szumko i wójt Jan Lipa | Anatolij Szumko COUNTERPART, Jan Lipa OWN
                    umowę z francuskim miastem La Souterraine podpisali wójt Jan Lipa i pani mer La Souterraine, Christiane Petit | Jan Lipa OWN, Christiane Petit COUNTERPART
                    w Grazu wójt Jan Lipa złożył kwiaty na grobie śp. Uwe Hofa, burmistrza Grazu | Jan Lipa OWN
                    z Grazu przyjechał Uwe Hof, kierownik Muzyczno Tanecznego Centrum | Uwe Hof COUNTERPART
                    goście z Grazu zwiedzili park. Akt, który ma zbliżyć szkoły, podpisali wójt Jan Lipa i burmistrz Grazu Uwe Hof | Jan Lipa OWN, Uwe Hof COUNTERPART
                    goście z Grazu zwiedzili park. Burmistrz Grazu Uwe Hof ma podpisać list z wójtem | ''
                    goście z Grazu dostali od starosty Jana Lipy obrazy Marka Wilka | Jan Lipa OWN
                    przyjechali z Lyonu Viviane KLEIN i Marc PETIT | Viviane Klein COUNTERPART, Marc Petit COUNTERPART
                    w Lyonie radnych powitał przewodniczący Rady Generalnej Constant Moreau | Constant Moreau COUNTERPART
                    w Grazu była przewodnicząca rady Róża Lipa | Róża Lipa OWN
                    burmistrz rozmawiał z panią Marie Hof z Grazu | Marie Hof COUNTERPART
                    przyjechał mer Stryja Roman Hryń; wójt opowiadał Romanowi Hryń o szkołach | Roman Hryń COUNTERPART
                    w Grazu stronę austriacką reprezentował burmistrz Uwe Hof, polską – Anna Lis | Uwe Hof COUNTERPART, Anna Lis OWN
                    w imieniu gości z Chengdu podpisał wicemer Li Wei | Li Wei COUNTERPART
                    do ratusza przyjechał książę Monako Albert II | Albert II COUNTERPART
                    burmistrz przyjął króla Szwecji Karola XVI | Karol XVI COUNTERPART
                    goście z Grazu zwiedzili muzeum króla Szwecji Karola XVI | ''
                    gości z Grazu podjęto w Sali Króla Zygmunta III | ''
                    przyjechali ilustratorka Eva Lind z Grazu i grawiur Uwe Hof | Eva Lind COUNTERPART, Uwe Hof COUNTERPART
                    przyjechała z Grazu scenografka Eva Lind | Eva Lind COUNTERPART
                    przyjechali z Grazu drzeworytnik Uwe Hof i pieśniarka Eva Lind | Uwe Hof COUNTERPART, Eva Lind COUNTERPART
                    goście z Grazu obejrzeli drzeworyty Leonarda Wolda i usłyszeli pieśni Jana Lipy | ''
                    burmistrz rozmawiał z Uwe Hofem – Burmistrzem Grazu, Karlem Bergiem – Drugim Zastępcą Burmistrza Grazu, Hansem Maierem – Sekretarzem Rady Grazu i Otto Klemmem – Dyrektorem Banku „Wald” | Uwe Hof COUNTERPART, Karl Berg COUNTERPART, Hans Maier COUNTERPART, Otto Klemm COUNTERPART
                    przyjęto gości: JE Hans Maier, Ambasador Austrii, Pani Eva Berg, Burmistrz Grazu, Pani Alexandra Nika-Hof – Asystentka Ambasadora | Hans Maier COUNTERPART, Eva Berg COUNTERPART, Alexandra Nika-Hof COUNTERPART
                    przyjechał Ambasador Austrii z dyrektorem Austrian Trade HUB – Uwe Hofem | Uwe Hof COUNTERPART
                    wójt Adam Stolarek przyjął gości z Grazu; miasto pokazał im wójt Stolarek | Adam Stolarek OWN
                    """)
    void readsNamesInTheNominative(String words, String people) {
        var text = "Współpraca zagraniczna Miasta Dębowo w 2021 r.\n\n • 7 maja – " + words + ".";
        var told =
                new Intake()
                        .extract(text, Hints.NONE).activities().stream()
                                .flatMap(a -> a.people().stream())
                                .map(p -> p.name() + " " + p.side())
                                .collect(Collectors.joining(", "));
        assertThat(told).isEqualTo(people);
    }
}
