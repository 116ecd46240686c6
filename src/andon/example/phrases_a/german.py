"""What customers say in German. Nouns are feminine, neuter or plural with an article: one form for subject and object."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# de.hello
guten [Tag|Morgen|Abend],
hallo,
hallo zusammen,
sehr geehrte Damen und Herren,
grüß Gott,
moin,
liebes Team,
-

# de.bye
mit freundlichen Grüßen, {name}
[viele|beste|freundliche|herzliche] Grüße, {name}
danke [im Voraus|schon einmal|vorab][, {name}|]
[MfG|Gruß|Grüße], {name}
{name}
-
-

# de.tag
[Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag]

# de.monat
[Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember]

# de.zahl
[2|3|4|5|6|7|8|9|10|11|12]

# de.seit
[seit|schon seit|etwa seit] [gestern|vorgestern|<de.tag>|letzter Woche|dem Wochenende|Anfang <de.monat>|Mitte <de.monat>|Ende <de.monat>|dem <de.zahl>. <de.monat>]
seit [zwei|drei|vier|fünf|sechs|zehn] [Tagen|Wochen]
seit [gut|knapp|rund] [einer Woche|zwei Wochen|einem Monat]

# de.um
[um|gegen|kurz nach|kurz vor] [acht|neun|zehn|elf|zwei|drei|vier|fünf|sechs] [Uhr|]

# de.ref
[meine|die] Kundennummer [ist|lautet] {account}
Kundennummer {account}
[Konto|Vertrag] {account}[, {name}|]
[erreichbar bin ich|Sie erreichen mich|anrufen können Sie mich] unter {phone}[, am besten <de.um>|]
ich [wohne|bin gemeldet] in {street}[, die Nummer ist {account}|]
[die Nummer|alles Nötige] [steht im Betreff|haben Sie in den Unterlagen|liegt Ihnen vor], [am Ende|hinten] <digit><digit><digit>
[es läuft auf|der Name ist] {name}[, {account}|]

# de.frage
[können|könnten] Sie [mir da helfen|sich das bitte ansehen|mir sagen, wie es weitergeht|das bitte klären|mich beraten]?
[bitte|ich bitte Sie,] [melden Sie sich bei mir|geben Sie mir kurz Bescheid|schauen Sie sich das an|sagen Sie mir, was zu tun ist]
was [muss ich tun|kann man da machen|schlagen Sie vor|brauchen Sie von mir]?
[wie geht man da vor|an wen wende ich mich da|wer ist dafür zuständig|wie lange dauert so etwas]?
[ich wäre dankbar für|ich hätte gern|mir läge an] [eine Auskunft|eine Antwort|etwas Hilfe|eine schnelle Klärung]
[es eilt ein wenig|es eilt nicht besonders|es wäre mir wichtig], [eine kurze Antwort genügt|ein Anruf wäre am besten|schreiben Sie mir einfach]

# de.lage
[das beschäftigt mich|das ist so|es geht schon] <de.seit>
[aufgefallen ist es mir|gemerkt habe ich es] am <de.tag>[, <de.um>|]
[ich kenne mich damit leider nicht aus|ich bin 74 und kein Fachmann|mein Deutsch ist auch nicht perfekt], [also bitte einfach erklären|bitte mit Geduld]
[mein Mann|meine Frau|meine Tochter|mein Nachbar] [meint, ich solle Ihnen schreiben|sagt, Sie wüssten Rat|versteht es auch nicht]
[ich brauche das für die Arbeit|wir sind zu viert im Haushalt|ich bin viel unterwegs|am <de.tag> fahre ich weg], [deshalb ist es mir wichtig|daher die Frage]
[auf Ihrer Seite|in der App|in den Unterlagen] [habe ich nichts dazu gefunden|stand nichts Brauchbares|bin ich nicht fündig geworden]
[sonst bin ich ja zufrieden|ich bin seit <de.zahl> Jahren Kunde|ich bin neu bei Ihnen]

# de.c.open
<de.hello> es geht um <de.noun>. <de.lage>. <de.frage>. <de.bye>
<de.hello> es geht um <de.noun>. <de.ref>. <de.frage>. <de.bye>
<de.hello> ich [melde mich|schreibe Ihnen], es [betrifft|geht um] <de.noun>. <de.lage>. <de.ref>. <de.bye>
<de.hello> [eine Frage|eine Bitte|mein Anliegen|kurz und knapp]: <de.noun>. <de.lage>. <de.frage>. <de.bye>
<de.hello> was <de.noun> [angeht|betrifft], [bräuchte ich Ihre Hilfe|komme ich allein nicht weiter|habe ich eine Bitte|muss ich mich an Sie wenden]. <de.lage>. <de.bye>
<de.hello> <de.ref>. Es [dreht sich|geht] um <de.noun>. <de.lage>. <de.bye>
<de.hello> ich möchte [etwas melden|etwas klären|Sie um etwas bitten]: <de.noun>. <de.frage>. <de.ref>. <de.bye>
<de.hello> [mir geht es um|es dreht sich um] <de.noun>, [und zwar|] <de.seit>. <de.frage>. <de.bye>
<de.noun>, [darum geht es|deswegen schreibe ich|das ist mein Anliegen]. <de.lage>. <de.ref>. <de.bye>
<de.hello> kann [mir jemand|jemand bei Ihnen] [etwas zu folgendem Punkt sagen|hier weiterhelfen]: <de.noun>? <de.lage>. <de.bye>
<de.hello> [ich weiß nicht, ob ich hier richtig bin|entschuldigen Sie die Störung|ich mache es kurz], es geht um <de.noun>. <de.lage>. <de.ref>. <de.bye>
<de.hello> [ich habe ein Anliegen|ich hätte da etwas|ich wende mich an Sie], und zwar <de.noun>. <de.ref>. <de.frage>. <de.bye>
<de.hello> [so richtig froh bin ich nicht|ein wenig ratlos bin ich schon|das hätte ich nicht gedacht]: <de.noun>, <de.seit>. <de.frage>. <de.ref>. <de.bye>
[Betreff|Thema]: <de.noun>. <de.lage>. <de.frage>. <de.bye>

# de.c.behalf
<de.hello> ich schreibe für {holder}[, meine Mutter|, meinen Vater|, meinen Mann|, meine Frau|, unsere Nachbarin|].
<de.hello> es geht nicht um mich, sondern um {holder}[, {account}|][, ich habe eine Vollmacht|].
<de.hello> [ich kümmere mich um die Post von|ich spreche für|ich vertrete] {holder}[, im Krankenhaus zurzeit|, 84 und schwerhörig|].
<de.hello> der Vertrag läuft auf {holder}[, ich bin der Sohn|, ich bin die Tochter|, ich bin die Pflegerin|, ich bin der Enkel].
<de.hello> im Auftrag von {holder}[, Kundennummer {account}|].

# de.zuvor
[nach Ihrem Anruf|nach Ihrer letzten Nachricht|nach dem letzten Gespräch] [hieß es, alles sei erledigt|dachte ich, es sei vorbei|sollte es eigentlich gut sein]
[man hat mir gesagt|{agent} hat mir gesagt|mir wurde versichert], [es sei behoben|es kümmere sich jemand|die Sache sei erledigt]
[ich habe mich schon gemeldet|ich hatte Ihnen deswegen geschrieben|wir hatten deswegen telefoniert], [am <de.tag>|im <de.monat>|vor <de.zahl> Wochen|am <de.zahl>. <de.monat>]
[ein paar Tage|zwei Tage|einen Abend lang] [sah es gut aus|war Ruhe], [dann ging es von vorn los|das war's dann]
[das Ticket|der Fall|der Vorgang] wurde [geschlossen|als gelöst abgehakt], [ohne dass sich etwas geändert hätte|mich hat keiner gefragt]

# de.noch
[es ist|leider ist es] [noch immer dasselbe|nicht besser geworden|wie vorher|nicht erledigt]
[nichts|rein gar nichts] hat sich [geändert|getan]
[es besteht weiter|es ist wieder da|es ist nach wie vor so|es hat wieder angefangen]
[ich stehe wieder am Anfang|wir sind keinen Schritt weiter|ich warte immer noch auf eine Lösung]

# de.c.again
<de.hello> es geht [schon wieder|wieder einmal|erneut|immer noch] um <de.noun>. <de.zuvor>. <de.frage>. <de.bye>
<de.hello> <de.zuvor>. Nun, <de.noch>. Es geht um <de.noun>. <de.ref>. <de.bye>
<de.hello> was <de.noun> [angeht|betrifft]: <de.noch>. <de.zuvor>. <de.bye>
<de.hello> [ich bin's noch einmal|da bin ich wieder|ich muss mich leider noch einmal melden], <de.noun>. <de.noch>. <de.frage>. <de.bye>
<de.hello> [leider|bedauerlicherweise|zu meinem Ärger] wieder dasselbe Thema: <de.noun>. <de.zuvor>. <de.ref>. <de.bye>
<de.noun>, [die nächste Runde|und kein Ende|wie gehabt|und täglich grüßt das Murmeltier]. <de.noch>. <de.zuvor>. <de.bye>
<de.hello> [so geht es nicht weiter|langsam reicht es mir|ich verliere die Geduld]. <de.zuvor>. <de.noch>: <de.noun>. <de.bye>
<de.hello> [trotz Ihrer Zusage|trotz aller Worte|entgegen Ihrer Auskunft], <de.noch>. Ich meine <de.noun>. <de.ref>. <de.frage>. <de.bye>
<de.hello> <de.noch>. [Sie wissen schon|Zur Erinnerung|Es geht um]: <de.noun>. <de.zuvor>. <de.frage>. <de.bye>

# de.warte
[ich warte|wir warten] <de.seit> [auf eine Antwort|auf Nachricht|auf den versprochenen Rückruf]
[niemand hat angerufen|keiner hat sich gemeldet|es kam weder Anruf noch Brief] [bis heute|seit <de.tag>|]
[der Rückruf|die Antwort] [für <de.tag>|von {agent}|bis zum <de.zahl>. <de.monat>|] [blieb aus|kam nie]
[Funkstille|Schweigen|kein Wort] [von Ihrer Seite|seit <de.tag>|seit Wochen]
[zuletzt hieß es|am <de.tag> hieß es], [jemand kümmere sich|es sei weitergeleitet|es dauere ein paar Tage]
[am Telefon|in der Warteschleife] [saß ich|hing ich] am <de.tag> [eine halbe Stunde|zwanzig Minuten], [umsonst|dann brach es ab]

# de.c.chase
<de.hello> gibt es [etwas Neues|schon eine Entscheidung|einen neuen Stand]? Es geht um <de.noun>. <de.warte>. <de.bye>
<de.hello> <de.warte>. [Was ist denn nun|Wie steht es inzwischen|Hat sich jemand gekümmert]? Ich meine <de.noun>. <de.ref>. <de.bye>
<de.hello> ich wollte [nachfragen|nachhaken|mich erkundigen], es geht um <de.noun>. <de.warte>. <de.bye>
<de.hello> was <de.noun> [angeht|betrifft], <de.warte>. <de.ref>. <de.bye>
<de.hello> [nur eine kurze Nachfrage|eine freundliche Erinnerung|bin ich vergessen worden]: <de.noun>. <de.warte>. <de.bye>
<de.noun>: [wie ist der Stand|gibt es Neues|tut sich da etwas]? <de.warte>. <de.ref>. <de.bye>
<de.hello> <de.warte>. <de.warte>. Ich hätte gern [eine Auskunft|einen Zwischenstand|ein Datum]. Thema: <de.noun>. <de.bye>
<de.hello> [wie lange soll das noch dauern|wann höre ich von Ihnen|liest das jemand]? <de.noun>, <de.warte>. <de.bye>
<de.hello> <de.ref>. <de.warte>, es geht um <de.noun>. <de.bye>

# de.angabe
[die Kundennummer|meine Nummer] [ist|lautet] {account}
{account}, [auf|Name] {name}
[Geburtsdatum|geboren am] <de.zahl>. <de.monat> 19[4|5|6|7|8|9]<digit>
[die Adresse ist|ich wohne in] {street}[, Hausnummer <digit><digit>|, <de.zahl>. Stock|]
[am besten|erreichbar] unter {phone}, [<de.tag>|werktags|täglich] <de.um>
[das war|es fing an|zum ersten Mal] am <de.tag>, <de.um>[, glaube ich|]
[auf dem Beleg|im Schreiben|oben rechts] steht [Nummer|Zeichen] <digit><digit><digit>-<digit><digit>
[der Brief|die Rechnung|der Beleg] ist vom <de.zahl>. <de.monat>[, Seite <digit>|]
[die letzten drei Ziffern|am Ende steht] <digit><digit><digit>[, der Rest ist unleserlich|, den Rest haben Sie]
[ich bin zu Hause|jemand ist da] am <de.tag> [ab|bis] [acht|neun|zehn|zwölf|zwei|drei|vier] Uhr
[nein|ja], [nur das eine Mal|das stimmt so|ich habe nichts geändert], [am <de.tag>|im <de.monat>|<de.seit>]

# de.c.detail
<de.angabe>
<de.angabe>. <de.angabe>
[gern|natürlich|klar|selbstverständlich|ja], <de.angabe>
<de.hello> [wie gewünscht|zu Ihrer Frage|Sie hatten gefragt]: <de.angabe>. <de.angabe>. <de.bye>
<de.angabe>, [reicht das|genügt Ihnen das|brauchen Sie noch etwas]?
[Moment|ich schaue nach|einen Augenblick], [so|hier], <de.angabe>. <de.angabe>
[ich glaube|soweit ich weiß|wenn ich mich recht erinnere]: <de.angabe>
<de.hello> [hier die Angaben|hier die Daten]: <de.angabe>. <de.bye>
<de.angabe>. [Und|Außerdem|Ach ja,] <de.angabe>

# de.gut
[jetzt ist|nun ist|inzwischen ist] [alles in Ordnung|alles gut|die Sache erledigt|alles, wie es sein soll]
[es hat geklappt|es passt alles|es stimmt jetzt alles|es ist wirklich gelöst]
[das Problem ist weg|der Ärger ist vorbei|die Sache ist vom Tisch] [seit <de.tag>|endlich|]
[Ihre Leute haben|{agent} hat|man hat] es [tatsächlich|] in Ordnung gebracht

# de.c.confirm
<de.hello> was <de.noun> [angeht|betrifft]: <de.gut>. [Vielen Dank|Danke|Gut gemacht|Das freut mich]. <de.bye>
<de.hello> [nur kurz zur Bestätigung|eine gute Nachricht|zur Information]: <de.gut>. <de.bye>
<de.gut>. [Sie können das schließen|Von mir aus erledigt|Mehr braucht es nicht]. Es ging um <de.noun>
<de.hello> [ich habe es heute geprüft|am <de.tag> habe ich nachgesehen|ich habe es ausprobiert], <de.gut>. <de.bye>
[ja|doch, ja|ich bestätige], <de.gut>. [Danke an {agent}|Danke|Was für eine Erleichterung|Besser spät als nie]
<de.hello> es ging um <de.noun>, <de.gut>. [Danke für die Mühe|Hut ab|Ich hatte kaum noch daran geglaubt]. <de.bye>

# de.c.thanks
[danke|vielen Dank] für [die Auskunft|Ihre Zeit|den Rückruf], [ich bin ab|ich bin bis] <de.tag> [unterwegs|verreist|bei meiner Schwester], [bis dann|auf Wiederhören|{name}|alles Gute]
[das habe ich mir aufgeschrieben|ich habe alles notiert], <de.tag>, <de.um>. [Danke|Besten Dank|Vielen Dank, {agent}]. [Schönen Abend|Bis bald|Grüße aus {street}|]
[danke|vielen Dank|herzlichen Dank|danke schön|besten Dank] [{agent}|für die Auskunft|für die Antwort|für Ihre Mühe|für den Anruf|] [heute|am <de.tag>|], [schönen Tag noch|auf Wiederhören|einen schönen <de.tag>|alles Gute]
[gut|in Ordnung|alles klar], [danke|vielen Dank]. [Schönes Wochenende|Bis dann|Ich muss los|Ich warte ab|Einen schönen Abend]
[das ist nett von Ihnen|Sie waren sehr freundlich|danke für Ihre Geduld], [schönen <de.tag>|auf Wiedersehen|alles Gute|bis zum nächsten Mal]
<de.hello> [danke für die Nachricht|danke für Ihre Antwort|danke für die schnelle Antwort] [von heute|vom <de.tag>|vom <de.zahl>. <de.monat>]. <de.bye>
[tausend Dank|danke Ihnen|ich danke Ihnen sehr], [ich lese es in Ruhe|ich gebe es weiter|ich schreibe es mir auf] [heute Abend|am <de.tag>|]
[danke|merci|danke, danke], [das war alles|sonst habe ich nichts|mehr wollte ich nicht] [für heute|, {agent}|]. [Tschüss|Servus|Ade|Gruß {name}|]

# de.c.ok
[gut|schön|recht so|einverstanden], [am <de.tag>|am <de.zahl>. <de.monat>|ab <de.tag>] [bin ich da|passt es mir|geht es gut], [aber nur <de.um>|am liebsten <de.um>|klingeln Sie zweimal|meine Nummer haben Sie]
[okay|alles klar|ja], [ich prüfe das|ich sehe nach|ich rede mit meiner Frau] [am <de.tag>|<de.um>|heute Abend|am Wochenende] [und melde mich|, dann sehen wir weiter|, danke]
[in Ordnung|okay|gut|alles klar|einverstanden|verstanden|ist recht|passt], [dann warte ich ab|dann bis <de.tag>|ich notiere mir das|machen wir so|ich schaue <de.tag> nach]
[gut|ja|okay] [{agent}|dann|so|], [ich bin am <de.tag> da|ab <de.zahl> Uhr bin ich zu Hause|so machen wir es|ich melde mich im <de.monat>]
[von mir aus|meinetwegen|wenn Sie meinen], [warten wir ab|dann eben <de.tag>|bis zum <de.zahl>. <de.monat>|mal sehen]
[das ist mir recht|so soll es sein|das verstehe ich|das leuchtet ein]. [Bis dann|Bis <de.tag>|Ich bin gespannt|Danke]
[habe ich notiert|steht im Kalender|ist vermerkt], [<de.tag> also|der <de.zahl>. <de.monat>|<de.um>|unter {account}]

# de.c.not_fixed
[nein|leider nein|nein, tut mir leid], <de.noch>
<de.noch>. [Das hat nichts gebracht|Ihre Maßnahme hat nichts bewirkt|Da muss noch einmal jemand ran|Bitte noch einmal prüfen]
[von wegen erledigt|schön wär's|zu früh gefreut]: <de.noch>
was <de.noun> [angeht|betrifft]: [nicht gelöst|alles beim Alten|keine Besserung]. <de.noch>
[ich habe am <de.tag> nachgesehen|heute früh geprüft|gerade probiert], [nichts ist gelöst|kein Unterschied|leider unverändert]. <de.noch>
[Sie haben es abgehakt|bei Ihnen mag es als gelöst gelten], [bei mir nicht|hier sieht es anders aus]. <de.noch>: <de.noun>

# de.c.leaving
<de.hello> [ich kündige|hiermit kündige ich|wir kündigen] [zum Monatsende|zum nächsten Termin|zum <de.zahl>. <de.monat>|alles, was ich bei Ihnen habe]. [Die Nummer ist {account}|Bitte bestätigen Sie das|Anrufe sind zwecklos|]. <de.bye>
[das war's|mir reicht es|genug ist genug], ich [gehe|wechsle] [zur Konkurrenz|zu einem anderen Anbieter|woandershin] [im <de.monat>|ab <de.tag>|sofort]. <de.bye>
<de.hello> [ab <de.monat>|künftig|von nun an] [bin ich nicht mehr Ihr Kunde|kaufe ich anderswo|sehen Sie mich nicht wieder], [schade|so leid es mir tut|der neue Vertrag ist unterschrieben]. <de.bye>
[Sie haben einen Kunden verloren|ich ziehe die Konsequenzen|das Vertrauen ist dahin], [ich bin weg|ich suche mir etwas anderes|bitte schließen Sie mein Konto] [zum <de.zahl>. <de.monat>|noch diese Woche|]
<de.hello> [nach <de.zahl> Jahren|nach langem Überlegen] [verlasse ich Sie|gehe ich|ist Schluss]. [Bitte löschen Sie meine Daten|Schicken Sie mir die Schlussabrechnung|Keine Angebote, bitte]. <de.bye>

# de.schaden
[meine Mutter|mein Vater|meine Frau|mein Mann] [liegt im Krankenhaus|ist zusammengebrochen|kam mit dem Notarzt in die Klinik][, und das deswegen|]
[wir sind nur knapp|ich bin nur um Haaresbreite|mein Kind ist nur mit Glück] [einem schweren Unfall entgangen|am Schlimmsten vorbeigekommen], [ich zittere noch|das war lebensgefährlich]
[jemand wurde verletzt|meine Tochter hat sich den Arm gebrochen|ein Mensch ist zu Schaden gekommen], [der Rettungswagen kam|die Polizei war da|es hätte tödlich enden können]
[ich war in der Notaufnahme|ich bin selbst in der Klinik gelandet|der Arzt musste nachts kommen], [Verdacht auf Herzinfarkt|ich dachte, ich sterbe|das ist kein Spaß mehr]

# de.c.harm
[Sie müssen wissen|das muss gesagt werden|es ist ernst]: <de.schaden>. Der Grund: <de.noun>
<de.schaden>. [Wer verantwortet das|Muss erst jemand sterben|Was, wenn es wieder passiert]?
am <de.tag>, <de.um>, [ist es passiert|kam es zum Schlimmsten]: <de.schaden>
was <de.noun> [angeht|betrifft], [ist es gefährlich geworden|ist nun etwas geschehen]: <de.schaden>
<de.schaden>, [und alles deswegen|und das nur deshalb]: <de.noun>

# de.c.giveup
<de.hello> [nach <de.zahl> Wochen|seit <de.tag> denke ich nach und|am Ende] [gebe ich auf|lasse ich es|mag ich nicht mehr]: <de.noun>, [geschenkt|sei's drum|behalten Sie es|ich frage nicht mehr]. <de.bye>
[noch einmal schreibe ich nicht|das war mein letzter Brief|ich ziehe meine Anfrage zurück], [das Thema|es ging um]: <de.noun>. [Lassen Sie es ruhen|Niemand hilft ja|Ich bin es leid]
[ich gebe auf|ich gebe es auf|lassen wir es|vergessen Sie es], [es hat keinen Zweck|ich habe keine Kraft mehr|es hört ja doch keiner zu|das Leben ist zu kurz]. <de.bye>
<de.hello> was <de.noun> [angeht|betrifft]: [ich frage nicht mehr nach|ich finde mich damit ab|Sie haben gewonnen]. <de.bye>
[dann lebe ich eben damit|dann zahle ich es halt|dann eben nicht], [Sie brauchen nicht zu antworten|schließen Sie den Fall|Schwamm drüber]
[mein Neffe|ein Bekannter|die Nachbarin] [kümmert sich jetzt|hilft mir lieber], [von Ihnen erwarte ich nichts mehr|mit Ihnen hat es ja keinen Sinn]. <de.bye>
[zu müde zum Streiten|mir fehlt die Geduld|am Ende meiner Nerven], [ich lasse es gut sein|abgehakt, ungelöst|behalten Sie recht]

# de.nett
[{agent}|die Dame am Telefon|der junge Mann|Ihre Kollegin|der Mitarbeiter] war [sehr|ausgesprochen|wirklich|] [freundlich|nett|geduldig|höflich|hilfsbereit]
[{agent}|die Mitarbeiterin|der Kollege] hat [gut zugehört|sich Zeit genommen|alles erklärt|sich Mühe gegeben]

# de.kalt
[{agent}|der Mitarbeiter|die Dame am Telefon] war [kurz angebunden|unfreundlich|kühl|von oben herab|sehr knapp]
[ein freundliches Wort|ein Bitte oder Danke|eine Entschuldigung] [hätte nicht geschadet|fehlte|wäre schön gewesen]

# de.c.survey_good
<de.nett>. <de.gut>. [Weiter so|Top|Gern wieder|Sehr zu empfehlen|]
<de.gut>. [Schnell|Unkompliziert|Beim ersten Anruf|Ohne Theater] [erledigt|gelöst]. <de.nett>
[ich bin rundum zufrieden|besser geht es kaum|volle Punktzahl|da gibt es nichts zu meckern]. <de.gut>
was <de.noun> [angeht|betrifft], <de.gut>. <de.nett>

# de.c.survey_kind_unsolved
<de.nett>, aber [gelöst ist nichts|das Problem besteht weiter|es ist nichts passiert|geholfen hat es nicht]. <de.noch>
[zehn Punkte für die Freundlichkeit|an den Leuten liegt es nicht|nette Worte], [null für das Ergebnis|nur leider ohne Erfolg]. <de.noch>
<de.nett>. [Nur|Leider|Trotzdem]: <de.noch>
<de.noch>. [Der Person am Telefon mache ich keinen Vorwurf|Das liegt nicht an {agent}], <de.nett>

# de.c.survey_bad
[katastrophal|enttäuschend|eine Frechheit|miserabler Service|nie wieder]. <de.noch>
[von einem zum anderen gereicht|nur vertröstet worden|eine halbe Stunde in der Schleife|keiner fühlt sich zuständig]. <de.noch>
<de.kalt>. <de.noch>
<de.noch>. [Ein Stern ist zu viel|So verliert man Kunden|Ich bin entsetzt|Schade um die Zeit]. <de.kalt>

# de.c.survey_solved_cold
<de.gut>, aber <de.kalt>
<de.kalt>. [Immerhin|Trotzdem|Gerechterweise]: <de.gut>
[Ergebnis gut, Ton schlecht|gelöst, aber ohne ein Lächeln|in der Sache gut, im Ton nicht]. <de.gut>
<de.gut>. [Nur der Ton|Nur die Art|Schade bloß]: <de.kalt>

# de.stern
[ein Stern|zwei Sterne|höchstens zwei Sterne|1 von 5|leider nur ein Stern]
[enttäuschend|schade|nicht zu empfehlen|mäßig|so nicht|Finger weg]
[ich hatte mehr erwartet|die Werbung klingt anders|das geht besser, Halden & Marsh|früher war das besser|andere können es doch auch]

# de.c.review
<de.stern>. Es geht um <de.noun>. <de.stern>
<de.stern>: <de.noun>. [Seit <de.tag> ärgere ich mich|Das seit Wochen|Und keiner versteht es|Mehr sage ich nicht]
<de.noun>. <de.stern>. [Überlegt es euch gut|Das sagt alles|Muss man wissen|Ich rate ab]
was <de.noun> [angeht|betrifft]: <de.stern>. <de.stern>
[meine erste Bewertung überhaupt|eigentlich schreibe ich keine Bewertungen|nach <de.zahl> Jahren als Kunde]: <de.noun>. <de.stern>
[Grund für die Bewertung|warum nur so wenig|der Anlass]: <de.noun>. <de.stern>. [Bitte nachbessern|Traurig|Tja]
[im <de.monat>|diese Woche|neulich am <de.tag>] erlebt: <de.noun>. <de.stern>

# de.lob
[alles läuft|alles klappt] [reibungslos|einwandfrei|seit Jahren ohne Probleme]
[nette Leute|freundliches Personal|kompetente Beratung], [faire Preise|schnelle Antworten|nie ein böses Wort]
[die App|die Seite] ist [übersichtlich|schnell|kinderleicht], [gefällt mir|gut gemacht]
[{product} kann ich nur loben|mit {product} bin ich glücklich|kein bisschen bereut]
[angemeldet am <de.tag>|Kunde seit <de.zahl> Jahren|seit <de.monat> dabei], [sehr zufrieden|immer gern|würde es wieder tun]

# de.c.review_good
[fünf Sterne|5 von 5|volle Punktzahl|top|klare Empfehlung]. <de.lob>. <de.lob>
<de.lob>. [Weiter so|Danke|Empfehle ich allen|Daumen hoch|Fünf Sterne]
<de.lob>. <de.lob>. [Fünf Sterne|Sehr gern wieder|]
[ich meckere sonst gern, aber hier nicht|auch das muss gesagt werden|ein Lob an alle]: <de.lob>. [Fünf Sterne|Bravo|]
[was soll ich sagen|kurz und gut|ehrlich gesagt]: <de.lob>. [Top|Prima|Einfach gut|Meine Frau sagt das auch]

# de.noun
[diese|die ganze] [Sache|Angelegenheit|Geschichte]
[mein Anliegen|meine Anfrage|meine Frage]
[das Problem|das Ganze|dieses Thema]
[die Angelegenheit|die Sache] unter {account}
""")  # noqa: E501
