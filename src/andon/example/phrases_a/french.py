"""What customers say in French. Nouns come with their article and stand after `concernant`, `pour` and `avec`, or alone."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# fr.hello
bonjour,
bonsoir,
bonjour à tous,
madame, monsieur,
chère équipe,
[bien le bonjour|bonjour à vous|bonjour l'équipe],
-

# fr.bye
cordialement, {name}
[bien à vous|salutations|salutations distinguées|bonne journée], {name}
[merci|merci d'avance|merci par avance|avec mes remerciements][, {name}|]
[bonne journée à vous|bien cordialement][, {name}|]
{name}
-
-

# fr.jour
[lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche]

# fr.mois
[janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre]

# fr.nb
[2|3|4|5|6|7|8|9|10|11|12]

# fr.depuis
depuis [hier|avant-hier|<fr.jour>|la semaine dernière|le début de <fr.mois>|la mi-<fr.mois>|la fin de <fr.mois>|le <fr.nb> <fr.mois>]
depuis [deux|trois|quatre|cinq|six|dix] [jours|semaines]
depuis [près d'un mois|une bonne semaine|une quinzaine|quelques jours]

# fr.heure
vers [huit|neuf|dix|onze|deux|trois|quatre|cinq|six] heures [et demie|]

# fr.ref
mon numéro de client est le {account}
compte {account}[, {name}|]
[je suis joignable|vous pouvez m'appeler|on me trouve] au {phone}[, plutôt <fr.heure>|]
j'habite {street}[, compte {account}|]
[le numéro est|tout est] [dans l'objet|dans le dossier], [la fin est|cela finit par] <digit><digit><digit>
je m'appelle {name}[, {account}|]
[vous avez mes coordonnées|mes coordonnées sont au dossier], [derniers chiffres|trois derniers chiffres :] <digit><digit><digit>

# fr.priere
[pouvez-vous|pourriez-vous] [m'aider|regarder cela|me dire quoi faire|me conseiller|m'éclairer]?
[que dois-je faire|comment procéder|qui s'en occupe|combien de temps cela prend-il|quelles sont mes possibilités]?
[merci de|je vous prie de|je vous demande de] [me répondre|vérifier|me rappeler|me renseigner] [dès que possible|quand vous pourrez|rapidement|]
[j'aimerais|je voudrais|je souhaiterais] [une explication simple|savoir ce qu'il en est|parler avec quelqu'un|qu'on m'explique]
[rien ne presse|cela presse un peu|c'est important pour moi], [un simple mail suffit|je préfère un appel|écrivez-moi ici]
[dites-moi|tenez-moi au courant|un mot de votre part], [s'il vous plaît|et je serai tranquille|ce serait gentil]

# fr.cas
[j'en suis là|cela m'occupe|je tourne en rond] <fr.depuis>
[je m'en suis aperçu|je l'ai remarqué] <fr.jour>[ <fr.heure>|]
[je n'y connais rien|j'ai 74 ans|je ne suis pas du métier], [expliquez-moi simplement|un peu de patience|d'où ma question]
[mon mari|ma femme|ma fille|le voisin] [me dit de vous écrire|pense que vous saurez|n'y comprend rien non plus]
[je travaille chez moi|nous sommes quatre à la maison|je voyage beaucoup|je pars <fr.jour>], [alors cela compte|c'est gênant|voilà pourquoi je demande]
[sur le site|dans l'application|dans les papiers], [je ne trouve rien|rien d'utile|ce n'est pas expliqué]
[sinon je suis content de vous|je suis client depuis <fr.nb> ans|je suis nouvelle chez vous]

# fr.c.open
<fr.hello> je vous écris concernant <fr.noun>. <fr.cas>. <fr.priere>. <fr.bye>
<fr.hello> voici mon souci: <fr.noun>. <fr.cas>. <fr.ref>. <fr.bye>
<fr.hello> j'ai une [question|demande|remarque] concernant <fr.noun>. <fr.priere>. <fr.ref>. <fr.bye>
<fr.hello> <fr.ref>. [Je m'adresse à vous|Je vous contacte|J'écris] pour <fr.noun>. <fr.priere>. <fr.bye>
<fr.hello> [je voulais vous signaler|je tiens à vous parler|je vais droit au but] : <fr.noun>. <fr.cas>. <fr.priere>. <fr.bye>
<fr.hello> j'ai besoin [d'aide|d'un conseil|d'un coup de main] pour <fr.noun>. <fr.cas>. <fr.bye>
<fr.hello> [je m'inquiète|je me pose des questions|je suis perplexe] <fr.depuis>: <fr.noun>. <fr.priere>. <fr.bye>
[objet|sujet|motif] : <fr.noun>. <fr.cas>. <fr.ref>. <fr.bye>
<fr.hello> [pardon de vous déranger|je ne sais pas si je suis au bon endroit|je serai brève], c'est pour <fr.noun>. <fr.cas>. <fr.ref>. <fr.bye>
<fr.hello> [qui peut me répondre|qui puis-je voir|à qui parler] concernant <fr.noun>? <fr.cas>. <fr.ref>. <fr.bye>
<fr.hello> concernant <fr.noun>, [je souhaite un renseignement|j'aimerais votre aide|je vous demande de regarder]. <fr.ref>. <fr.bye>
<fr.noun>, [voilà de quoi il s'agit|c'est pour cela que j'écris|tel est mon souci]. <fr.cas>. <fr.priere>. <fr.bye>
<fr.hello> [petit tracas|petite affaire|rien de drôle] <fr.depuis>: <fr.noun>. <fr.priere>. <fr.ref>. <fr.bye>
<fr.hello> [je ne suis pas ravi, je l'avoue|je ne m'y attendais pas|quelle semaine]. C'est pour <fr.noun>. <fr.ref>. <fr.priere>. <fr.bye>

# fr.c.behalf
<fr.hello> j'écris pour {holder}[, ma mère|, mon père|, mon mari|, ma femme|, une voisine].
<fr.hello> ce n'est pas pour moi mais pour {holder}[, à l'hôpital en ce moment|, 84 ans|, qui entend mal|][, compte {account}|].
<fr.hello> [je fais les papiers pour|je parle pour|je représente] {holder}[, je suis son fils|, je suis sa fille|, je suis l'aide à domicile|].
<fr.hello> le titulaire est {holder}[, j'ai une procuration|, je suis le petit-fils|, compte {account}|].
<fr.hello> c'est {holder} qui [m'a demandé d'écrire|m'a chargé de vous écrire|préfère que je vous écrive].

# fr.avant
[après votre appel|après votre dernier message|après avoir parlé avec {agent}|après notre conversation], [on m'a dit que c'était fait|je croyais l'affaire close|tout devait aller bien]
[on m'a assuré|on m'a dit|{agent} m'a dit] que [c'était réglé|quelqu'un s'en chargeait|je n'aurais plus à rappeler]
[je vous ai déjà écrit|j'ai déjà appelé|nous en avions parlé] [<fr.jour>|en <fr.mois>|il y a <fr.nb> semaines|le <fr.nb> <fr.mois>]
[deux jours|un soir|quelques jours] [de calme|de répit], [puis tout a recommencé|et puis plus rien]
[on a fermé|vous avez clos] [le dossier|mon ticket|ma demande] [sans me demander|comme résolu|et me revoilà]

# fr.encore
[c'est toujours pareil|rien n'a changé|tout est comme avant]
[rien n'a été fait|il ne s'est rien passé|aucune amélioration]
[cela recommence|c'est revenu|cela continue|voilà que cela reprend]
[je suis toujours sans solution|nous n'avons pas avancé d'un pas|j'attends encore une solution]

# fr.c.again
<fr.hello> je reviens vers vous pour <fr.noun>. <fr.avant>. <fr.priere>. <fr.bye>
<fr.hello> <fr.avant>. [Eh bien|Or], <fr.encore>. C'est pour <fr.noun>. <fr.bye>
<fr.hello> [c'est encore moi|me revoilà|moi, une fois de plus], pour <fr.noun>. <fr.encore>. <fr.ref>. <fr.bye>
<fr.hello> concernant <fr.noun>: <fr.encore>. <fr.avant>. <fr.bye>
<fr.noun>, [encore|de nouveau|la suite|un feuilleton]. <fr.encore>. <fr.avant>. <fr.bye>
<fr.hello> [désolé d'insister|je regrette de devoir insister|j'insiste]: <fr.encore>. Il s'agit de ceci: <fr.noun>. <fr.priere>. <fr.bye>
<fr.hello> [malgré vos assurances|en dépit de vos paroles|contrairement à ce qu'on m'a dit], <fr.encore>. Je parle de ceci: <fr.noun>. <fr.ref>. <fr.bye>
<fr.hello> [cela suffit|je perds patience|cela tourne à la farce]. <fr.avant>. <fr.encore>: <fr.noun>. <fr.bye>
<fr.hello> avec <fr.noun>, [on va de mal en pis|on n'en sort pas|on en est au même point]. <fr.avant>. <fr.priere>. <fr.bye>

# fr.attente
[j'attends|nous attendons] [une réponse|des nouvelles|le rappel promis] <fr.depuis>
[personne n'a appelé|personne ne m'a écrit|ni lettre ni mail] [jusqu'ici|depuis <fr.jour>|encore]
[le rappel|le coup de fil|le mail] [de <fr.jour>|que {agent} promettait|promis] n'est [jamais|pas] [venu|arrivé]
[silence complet|pas un mot|aucune nouvelle] [de votre part|depuis <fr.jour>|depuis des semaines]
[aux dernières nouvelles|<fr.jour>, on m'a dit que] [quelqu'un regardait|c'était transmis|c'était une affaire de jours]
[j'ai attendu|je suis restée au téléphone] <fr.jour> [toute la matinée|jusqu'au soir|pour rien]

# fr.c.chase
<fr.hello> [du nouveau|où en est-on|avez-vous avancé]? C'est pour <fr.noun>. <fr.attente>. <fr.bye>
<fr.hello> <fr.attente>. [M'avez-vous oublié|Où en sommes-nous|Quelqu'un s'en occupe-t-il]? Sujet: <fr.noun>. <fr.ref>. <fr.bye>
<fr.hello> [je viens aux nouvelles|je me permets de relancer|je relance] pour <fr.noun>. <fr.attente>. <fr.bye>
<fr.hello> concernant <fr.noun>, <fr.attente>. <fr.ref>. <fr.bye>
<fr.hello> [petit rappel|une relance|au cas où mon message serait perdu]: <fr.noun>. <fr.attente>. <fr.bye>
<fr.noun>: [des nouvelles|quoi de neuf|cela avance-t-il]? <fr.attente>. <fr.ref>. <fr.bye>
<fr.hello> <fr.attente>. <fr.attente>. [Je voudrais une date|J'aimerais savoir|Je demande une réponse] concernant <fr.noun>. <fr.bye>
<fr.hello> [combien de temps encore|y a-t-il quelqu'un|est-ce que quelqu'un lit ceci]? <fr.attente>, et c'est pour <fr.noun>. <fr.bye>
<fr.hello> <fr.ref>. <fr.attente>. Toujours la même affaire: <fr.noun>. <fr.bye>

# fr.info
[le numéro de client|mon numéro|le compte], c'est {account}
{account}, le nom est {name}
né[e|] le <fr.nb> <fr.mois> 19[4|5|6|7|8|9]<digit>
j'habite {street}[, au numéro <digit><digit>|, au <fr.nb>e étage|]
[plutôt|appelez] au {phone}, [<fr.jour>|en semaine|tous les jours] <fr.heure>
[c'était|cela a commencé|la première fois, c'était] <fr.jour>, <fr.heure>[, je crois|]
[sur le reçu|sur la lettre|en haut à droite], il y a [le numéro|la référence] <digit><digit><digit>-<digit><digit>
[la lettre|la facture|le reçu] est du <fr.nb> <fr.mois>[, page <digit>|]
[les trois derniers chiffres|la fin], c'est <digit><digit><digit>[, le reste est illisible|, vous avez le reste|]
[je suis chez moi|il y a quelqu'un] <fr.jour> [jusqu'à|dès] [huit|neuf|dix|deux|trois|quatre] heures
[non|oui], [une seule fois|c'est bien cela|je n'ai rien changé], [<fr.jour>|en <fr.mois>|<fr.depuis>]

# fr.c.detail
<fr.info>
<fr.info>. <fr.info>
[bien sûr|certainement|oui|voici|volontiers], <fr.info>
<fr.hello> [comme demandé|pour répondre à votre question|vous me demandiez]: <fr.info>. <fr.info>. <fr.bye>
<fr.info>, [cela suffit-il|est-ce assez|faut-il autre chose]?
[un instant|je regarde|attendez], [voilà|je l'ai|ici], <fr.info>. <fr.info>
[je crois que|sauf erreur,|si je me souviens bien,] <fr.info>
<fr.hello> [les renseignements|voici les données]: <fr.info>. <fr.bye>
<fr.info>. [Et|Aussi,|Ah oui,] <fr.info>

# fr.bon
[tout est|tout est enfin|maintenant tout est] [en ordre|rentré dans l'ordre|comme il faut|réglé]
[cela a marché|tout concorde|c'est réglé pour de bon|tout va bien maintenant]
[le problème a disparu|plus aucun souci|affaire réglée] [depuis <fr.jour>|]
[{agent} a réglé cela|vos gens ont réglé cela|on a tout remis en ordre]

# fr.c.confirm
<fr.hello> concernant <fr.noun>: <fr.bon>. [Merci|Merci beaucoup|Beau travail|Quel plaisir]. <fr.bye>
<fr.hello> [juste pour confirmer|bonne nouvelle|je vous informe]: <fr.bon>. <fr.bye>
<fr.bon>. [Vous pouvez clore|Pour moi, c'est clos|Rien de plus à faire]. C'était pour <fr.noun>
<fr.hello> [j'ai regardé aujourd'hui|j'ai vérifié <fr.jour>|je viens d'essayer], <fr.bon>. <fr.bye>
[oui|mais oui|je confirme], <fr.bon>. [Merci à {agent}|Merci|Quel soulagement|Mieux vaut tard que jamais]
<fr.hello> [je vous avais écrit pour|c'était pour] <fr.noun>, <fr.bon>. [Merci de votre peine|Chapeau|Je n'y croyais presque plus]. <fr.bye>

# fr.c.thanks
[merci|merci bien] pour [le renseignement|votre temps|le rappel], [je suis absente|je pars|je suis chez ma sœur] [jusqu'à <fr.jour>|dès <fr.jour>], [au revoir|bonne suite|{name}|tout de bon]
[j'ai tout noté|je l'ai inscrit], <fr.jour> <fr.heure>. [Merci|Grand merci|Merci, {agent}]. [Bonsoir|Bonne soirée|{name}, {street}|]
[merci|merci beaucoup|grand merci|merci bien|je vous remercie] [{agent}|pour le renseignement|pour la réponse|pour votre temps|pour l'appel|], [bonne journée|au revoir|bon <fr.jour>|bonne continuation]
[bien|bon|d'accord], [merci|merci à vous]. [Bon week-end|Bientôt peut-être|Je dois filer|J'attendrai|Bonne soirée]
[c'est gentil|vous êtes bien aimable|merci de votre patience], [bon <fr.jour>|au revoir|tout le meilleur|bonne fin de journée]
<fr.hello> [bien reçu votre message|merci de votre message|j'ai lu votre réponse] [de ce jour|de <fr.jour>|du <fr.nb> <fr.mois>]. <fr.bye>
[mille mercis|merci infiniment], [je lirai au calme|j'en parlerai chez moi|je le note] [ce soir|<fr.jour>|]
[merci|merci, merci], [c'est tout|ce sera tout|je ne voulais rien d'autre] [pour aujourd'hui|, {agent}|]. [Au revoir|Salutations|Bonne journée|{name}]

# fr.c.ok
[bien|très bien|entendu|d'accord], [<fr.jour>|le <fr.nb> <fr.mois>|dès <fr.jour>] [je suis chez moi|cela me convient|c'est possible], [mais seulement <fr.heure>|plutôt <fr.heure>|sonnez deux fois|vous avez mon numéro]
[oui|d'accord|bon], [je vérifie|je regarde|j'en parle à ma femme] [<fr.jour>|<fr.heure>|ce soir|ce week-end] [et je vous dis|puis on verra|, merci]
[d'accord|bien|entendu|compris|parfait|très bien|soit], [j'attends donc|disons <fr.jour>|je le note|faisons ainsi|je regarderai <fr.jour>]
[bon|oui|d'accord] [{agent}|alors|], [je suis là <fr.jour>|je rentre à <fr.nb> heures|on fait comme ça|je vous redirai en <fr.mois>]
[si vous voulez|si vous le dites|comme vous voudrez], [on verra|attendons|va pour <fr.jour>|rendez-vous le <fr.nb> <fr.mois>]
[cela me va|je comprends|c'est logique|c'est clair]. [Bien|Alors <fr.jour>|On verra|Merci]
[noté|c'est noté|inscrit], [<fr.jour> donc|le <fr.nb> <fr.mois>|<fr.heure>|sous {account}]

# fr.c.not_fixed
[non|eh non|hélas non], <fr.encore>
<fr.encore>. [Cela n'a servi à rien|Votre intervention n'a rien donné|Il faut que quelqu'un revoie cela|Regardez encore, s'il vous plaît]
[réglé, dites-vous|si seulement|je me suis réjoui trop tôt]: <fr.encore>
avec <fr.noun>, [pas de mieux|rien n'est réglé|toujours au même point]. <fr.encore>
[j'ai regardé <fr.jour>|j'ai vérifié ce matin|je viens d'essayer], [aucune différence|inchangé|non réglé]. <fr.encore>
[vous l'avez coché|chez vous c'est peut-être clos], [pas chez moi|ici on voit autre chose]. <fr.encore>: <fr.noun>

# fr.c.leaving
<fr.hello> [je résilie|je vous quitte, je résilie|nous résilions] [en fin de mois|dès la prochaine date|au <fr.nb> <fr.mois>|tout ce que j'ai chez vous]. [Le compte est {account}|Merci de confirmer par écrit|Inutile de m'appeler|]. <fr.bye>
[c'est fini|cela suffit|assez], je [pars|m'en vais] [à la concurrence|chez un autre|ailleurs] [en <fr.mois>|<fr.jour>|sans attendre]. <fr.bye>
<fr.hello> [dès <fr.mois>|désormais|dorénavant], [je ne suis plus client chez vous|j'achète ailleurs|vous ne me verrez plus], [dommage|je le regrette|le nouveau contrat est signé]. <fr.bye>
[vous perdez un client|la confiance est partie|j'en tire les conséquences], [je m'en vais|je cherche ailleurs|fermez mon compte] [au <fr.nb> <fr.mois>|cette semaine|]
<fr.hello> [après <fr.nb> ans|après mûre réflexion], [je vous quitte|je pars|je m'arrête là]. [Effacez mes données|Envoyez le décompte final|Pas d'offres, merci]. <fr.bye>

# fr.mal
[ma mère|mon père|ma femme|mon mari] [est à l'hôpital|a perdu connaissance|a fini en réanimation] [<fr.jour>|à cause de cela|]
[nous avons frôlé la mort|il s'en est fallu d'un cheveu, on risquait un drame|mon enfant a failli mourir], [j'en tremble encore|quel danger]
[quelqu'un a été blessé|ma fille a le bras cassé|il y a un blessé], [l'ambulance est venue|la police est venue|cela pouvait être mortel]
[j'ai fini aux urgences|j'ai moi-même été hospitalisée|le médecin est venu de nuit], [on craignait l'infarctus|j'ai cru mourir|ce n'est plus une plaisanterie]

# fr.c.harm
[il faut que vous le sachiez|je veux que ce soit noté|c'est grave]: <fr.mal>. La raison: <fr.noun>
<fr.mal>. [Qui en répond|Faut-il un mort|Et si cela recommence]?
<fr.jour>, <fr.heure>, [c'est arrivé|le pire est arrivé]: <fr.mal>
avec <fr.noun>, [il y a eu un drame|c'est devenu dangereux]: <fr.mal>
<fr.mal>, [et tout cela pour|et rien que pour] <fr.noun>

# fr.c.giveup
<fr.hello> [après <fr.nb> semaines|tout bien pesé|pour finir], [j'abandonne|je laisse|je n'insiste plus]: <fr.noun>, [gardez tout|peu importe|c'est bon|je ne demande plus]. <fr.bye>
[je n'écrirai plus|voici ma dernière lettre|je retire ma demande], [il s'agissait de ceci|le sujet était]: <fr.noun>. [Laissez dormir|Personne n'aide|J'en ai assez]
[j'abandonne|je laisse tomber|je renonce|oubliez], [cela ne sert à rien|je n'ai plus la force|personne n'écoute|la vie est courte]. <fr.bye>
<fr.hello> concernant <fr.noun>: [je ne demande plus rien|je me résigne|vous avez gagné]. <fr.bye>
[je ferai avec|je paierai et voilà|tant pis], [inutile de répondre|fermez le dossier|n'en parlons plus]
[mon neveu|une connaissance|la voisine] [s'en charge|va m'aider], [de vous je n'attends plus rien|avec vous c'est sans espoir]. <fr.bye>
[lasse de me battre|plus de patience|au bout de mes nerfs], [je laisse les choses ainsi|non résolu, mais classé|gardez vos réponses]

# fr.gentil
[{agent}|la dame au téléphone|votre collègue|la personne] a été [très|vraiment|tout à fait] [aimable|sympathique|agréable|serviable]
[{agent}|la personne|le jeune homme] a [bien écouté|pris son temps|tout expliqué|fait son possible]

# fr.froid
[{agent}|l'employé|la dame au téléphone] a été [très brusque|peu aimable|plutôt désagréable|d'un ton glacial]
[un mot gentil|un merci|une excuse] [n'aurait pas nui|manquait|aurait fait plaisir]

# fr.c.survey_good
<fr.gentil>. <fr.bon>. [Continuez|Dix sur dix|Je recommande|Bravo|]
<fr.bon>. [Rapide|Sans histoires|Du premier coup|Sans attendre] [et réglé|et efficace]. <fr.gentil>
[très satisfait|je suis ravie|on ne peut mieux|aucune plainte]. <fr.bon>
concernant <fr.noun>, <fr.bon>. <fr.gentil>

# fr.c.survey_kind_unsolved
<fr.gentil>, mais [rien n'est résolu|le problème demeure|cela n'a servi à rien|de solution, point]. <fr.encore>
[dix pour la gentillesse|les gens n'y sont pour rien|de belles paroles], [zéro pour le résultat|mais sans effet]. <fr.encore>
<fr.gentil>. [Hélas|Pourtant|Seulement voilà]: <fr.encore>
<fr.encore>. [Je n'en veux pas à la personne|Je ne reproche rien à {agent}], <fr.gentil>

# fr.c.survey_bad
[lamentable|décevant|une honte|service nul|plus jamais]. <fr.encore>
[renvoyé d'un service à l'autre|que des promesses|une demi-heure d'attente|personne ne se sent concerné]. <fr.encore>
<fr.froid>. <fr.encore>
<fr.encore>. [Une étoile, c'est trop|Voilà comment on perd ses clients|Je suis indignée|Du temps perdu]. <fr.froid>

# fr.c.survey_solved_cold
<fr.bon>, mais <fr.froid>
<fr.froid>. [Au moins|Cela dit|Soyons justes]: <fr.bon>
[bon résultat, mauvais ton|réglé, mais sans un sourire|le fond oui, la forme non]. <fr.bon>
<fr.bon>. [Seul bémol|Un regret|Reste le ton]: <fr.froid>

# fr.etoile
[une étoile|deux étoiles|deux étoiles au mieux|1 sur 5|une étoile, et encore]
[décevant|dommage|je ne recommande pas|moyen|pas comme ça|passez votre chemin]
[je m'attendais à mieux|la publicité dit autre chose|vous pouvez mieux faire, Halden & Marsh|avant c'était mieux|d'autres y arrivent]

# fr.c.review
<fr.etoile>. Tout cela pour <fr.noun>. <fr.etoile>
<fr.etoile>: <fr.noun>. [Je fulmine depuis <fr.jour>|Et cela dure|Personne ne comprend|Je n'en dis pas plus]
<fr.noun>. <fr.etoile>. [Réfléchissez bien|Tout est dit|Il faut le savoir|Je ne reviendrai pas]
concernant <fr.noun>: <fr.etoile>. <fr.etoile>
[mon tout premier avis|je n'écris jamais d'avis|client depuis <fr.nb> ans]: <fr.noun>. <fr.etoile>
[raison de la note|pourquoi si peu|le motif]: <fr.noun>. <fr.etoile>. [Peut mieux faire|Triste|Bref]
[en <fr.mois>|cette semaine|<fr.jour>], [vécu ceci|voici mon expérience]: <fr.noun>. <fr.etoile>

# fr.eloge
[tout marche|tout va] [à merveille|comme sur des roulettes|sans souci depuis des années]
[gens aimables|personnel charmant|bon accueil], [prix corrects|réponses rapides|jamais un mot de travers]
l'application est [claire|rapide|toute simple], [je l'aime bien|bien faite]
[de {product} je ne dis que du bien|ravi avec {product}|je ne regrette rien]
[client depuis <fr.nb> ans|chez eux depuis <fr.mois>|inscrite un <fr.jour>], [très content|enchantée|je le referais]

# fr.c.review_good
[cinq étoiles|5 sur 5|note maximale|parfait|je recommande]. <fr.eloge>. <fr.eloge>
<fr.eloge>. [Continuez|Merci|J'en parle partout|Cinq étoiles]
<fr.eloge>. <fr.eloge>. [Cinq étoiles|Je reviendrai|]
[je râle souvent, mais pas ici|il faut dire aussi le bien|bravo à tous]: <fr.eloge>. [Cinq étoiles|Bravo|]
[que dire|en deux mots|franchement]: <fr.eloge>. [Super|Très bien|Ma femme est du même avis]

# fr.noun
[cette affaire|ce sujet|toute cette histoire]
[ma demande|ma question|mon dossier]
[le problème|ce souci|mon affaire]
[le dossier|l'affaire] du compte {account}
""")  # noqa: E501
