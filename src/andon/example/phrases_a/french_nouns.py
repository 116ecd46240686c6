"""What the matters are called in French, with article, fit to stand after `concernant`, `pour` and `avec`."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# fr.noun.line_dead
[la ligne fixe|notre ligne fixe] [morte|muette|coupée]
[le téléphone fixe|le fixe] [sans tonalité|muet] [au {street}|]
l'absence de tonalité sur [le fixe|la ligne fixe]

# fr.noun.line_noise
[les grésillements|le bourdonnement|les craquements] [sur la ligne|au téléphone fixe]
la mauvaise qualité du son [au fixe|pendant les appels]
[la ligne qui grésille|l'écho sur le fixe]

# fr.noun.slow_internet
[la lenteur|l'extrême lenteur] [de notre internet|d'internet à la maison]
[les coupures|les microcoupures] d'internet [le soir|à répétition|]
[le débit|mon débit] internet [trop faible|en chute]

# fr.noun.bill_too_high
[la facture de téléphone|ma facture de téléphone] [trop élevée|qui s'envole|incompréhensible]
[une ligne|une somme] [inconnue|inexpliquée] sur la facture de téléphone
[un double prélèvement|un prélèvement indu] sur la facture de téléphone

# fr.noun.bill_copy
[une copie|un duplicata] de [ma facture|la dernière facture]
[la facture|une facture] [égarée|perdue] dont il me faut [une copie|un double]
[les copies|des copies] de mes anciennes factures

# fr.noun.roaming
[l'itinérance|le portable] à l'étranger
[les frais|les tarifs] d'itinérance [en voyage|à l'étranger]
l'usage du portable [hors du pays|en vacances à l'étranger]

# fr.noun.change_plan
[le changement|un changement] de forfait
[le passage|mon passage] à un forfait [moins cher|plus petit|plus grand]
[un autre forfait|un nouveau forfait] à la place [du mien|de l'actuel]

# fr.noun.new_sim
[une nouvelle carte SIM|une deuxième carte SIM]
[l'activation|la mise en service] de ma nouvelle SIM
[ma carte SIM|la carte SIM] [perdue|cassée|bloquée]

# fr.noun.router_setup
[l'installation|la mise en service] [de la box|du boîtier wifi]
[la box|la nouvelle box] [sans connexion|au voyant rouge]
[le branchement|le réglage] de la box et du wifi

# fr.noun.moving_house
[le transfert|le déplacement] de ma ligne [pour le déménagement|dans le nouveau logement]
[notre déménagement|mon déménagement] et la ligne à transférer
la ligne [dans la nouvelle maison|au nouvel appartement] après déménagement

# fr.noun.cancel
[la résiliation|l'arrêt] de mon contrat
[la fin|le terme] de mon contrat [et le préavis|]
[ma demande|ma lettre] de résiliation

# fr.noun.missed_visit
[le technicien|l'installateur] qui n'est pas [venu|passé]
[le rendez-vous manqué|la visite manquée] du technicien
[la matinée|la journée] perdue à attendre le technicien

# fr.noun.tax_unpaid
[la taxe foncière|ma taxe foncière] [en souffrance|non réglée par vos soins]
[le rappel|l'avis] de la commune pour la taxe foncière
[le non-paiement|l'oubli] de ma taxe foncière

# fr.noun.escrow_query
[le compte séquestre|le compte de provision] de mon prêt
[le calcul|le décompte] du compte séquestre
[la hausse|le manque] sur le compte séquestre

# fr.noun.payment_not_posted
[la mensualité|l'échéance] [non enregistrée|introuvable] sur mon prêt
[mon virement|mon versement] non porté au compte du prêt
[un paiement|un versement] de prêt qui [manque|n'apparaît pas]

# fr.noun.rate_question
[le taux|le taux d'intérêt] de mon prêt
[une question|un doute] sur le taux d'intérêt
[la révision|le changement] du taux du prêt

# fr.noun.payoff_quote
[le montant|la somme] pour solder mon prêt
[le remboursement anticipé|le solde de tout le prêt]
[un décompte|un chiffrage] de remboursement total du prêt

# fr.noun.statement_copy
[une copie|un double] du relevé de prêt
[le certificat|le récapitulatif] annuel du prêt
[les relevés|des relevés] de prêt qui me manquent

# fr.noun.insurance_update
[l'assurance|la police d'assurance] de la maison liée au prêt
[la mise à jour|le changement] de l'assurance habitation au dossier
[le justificatif|l'attestation] d'assurance habitation pour le prêt

# fr.noun.late_fee
[la pénalité|les frais] de retard sur [la mensualité|mon prêt]
[une majoration|une pénalité] pour retard de paiement du prêt
les frais de retard [injustifiés|du mois dernier] sur le prêt

# fr.noun.change_address
[mon changement|le changement] d'adresse
[l'ancienne adresse|une adresse fausse] sur vos courriers
[la correction|la mise à jour] de mon adresse postale

# fr.noun.online_access
[l'accès|la connexion] [au compte en ligne|au portail|dans l'application]
[le mot de passe|mon mot de passe] [oublié|bloqué|refusé]
[les identifiants|mes identifiants] [bloqués|rejetés]

# fr.noun.upgrade_due
[les frais|la somme demandée] pour [le renouvellement de mon portable|l'échange du téléphone]
[le nouveau téléphone|le renouvellement] prévu gratuit au contrat [et facturé|mais payant]
[un supplément|un montant] réclamé pour [le changement de portable|mon nouveau portable]

# fr.noun.no_signal
[le portable|mon portable] [sans réseau|sans une seule barre]
[l'absence|la perte] de réseau mobile [chez nous|à {town}|dans tout le quartier]
[le réseau mobile|la réception du portable] [en panne|aux abonnés absents]

# fr.noun.car_surge
[la voiture|ma voiture] qui [accélère toute seule|s'emballe|part toute seule]
[les accélérations|l'accélération] [involontaires|subites] de ma voiture
[l'emballement|les coups d'accélérateur] de la voiture sans toucher la pédale

# fr.noun.car_brakes
[les freins|mes freins] qui [grincent|crissent|vibrent|sont mous]
[le bruit|le grincement|la vibration] au freinage
[les plaquettes usées|les disques usés] de la voiture

# fr.noun.car_electrics
[l'écran|l'affichage] de la voiture [tout noir|qui se fige]
[la batterie vide|l'électronique|le circuit électrique] de la voiture
[un voyant|un témoin] [toujours allumé|allumé sans raison] au tableau de bord

# fr.noun.car_service
[la révision|l'entretien annuel] de la voiture
[un rendez-vous|une date] pour la révision de la voiture
[le prix|le coût] de la révision [et la voiture de prêt|]

# fr.noun.car_warranty
[la facture|l'addition] du garage [malgré la garantie|sous garantie]
[la garantie|une réparation sous garantie] de la voiture
[une panne|une pièce] que devrait couvrir la garantie de la voiture

# fr.noun.coffee_pay
[le peu|la misère] que touchent les [planteurs|cueilleurs] de café
[la rémunération|le salaire] de ceux qui [cultivent|récoltent] le café
[le prix injuste|le prix dérisoire] payé aux producteurs de café

# fr.noun.coffee_order
[la commande|ma commande] [fausse|incomplète|froide] au [bar à café|comptoir]
[la boisson|une boisson] [qui n'était pas la mienne|mal préparée|tournée]
[la précommande|ma précommande] [oubliée|introuvable|donnée à un autre]

# fr.noun.coffee_points
[les points|les tampons] [disparus|perdus] de [la carte de fidélité|l'application café]
[le solde|le crédit] manquant sur la carte à café
[la carte à café|ma carte de fidélité café] refusée en caisse

# fr.noun.coffee_wait
[la file|l'attente] [interminable au bar à café|au comptoir du café]
[les tables sales|le manque de personnel] [au bar à café|chez {branch}]
[la lenteur|la queue] pour un simple café

# fr.noun.claim_late
[le remboursement|le règlement] de mes soins, [toujours en attente|qui n'arrive pas]
[les justificatifs|les reçus] du médecin [sans décision|non remboursés] [depuis des semaines|]
[ma demande|la demande] de remboursement de soins [sans décision|non payée]

# fr.noun.claim_refused
[le refus|le rejet] de mon remboursement de soins
[les soins|les frais médicaux] que vous [refusez de rembourser|avez rejetés]
[le remboursement partiel|la part refusée] de mes soins

# fr.noun.cover_question
[la prise en charge|la couverture] [d'un traitement|d'un séjour à l'étranger|de la kiné]
[une question|un doute] sur ce que couvre [ma mutuelle|mon assurance santé]
[les garanties|l'étendue] de mon assurance santé [en voyage|pour le dentiste|]

# fr.noun.member_card
[la carte|ma carte] d'assuré [perdue|expirée|jamais reçue]
[le numéro d'assuré|le numéro de la carte] [refusé chez le médecin|erroné]
[une carte|la carte] d'assuré pour [ma fille|mon fils|ma femme]

# fr.noun.premium_bill
[la cotisation|la prime] d'assurance santé [prélevée deux fois|mal calculée|en hausse]
[l'avis|l'appel] de cotisation santé [faux|incompréhensible]
[la hausse|l'augmentation] de ma cotisation santé
""")
