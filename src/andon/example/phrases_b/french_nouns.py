"""What the matter is called in French, with its article. A clause that hangs on a noun ends with its comma."""

PHRASES: dict[str, tuple[str, ...]] = {
    "fr.noun": ("mon affaire", "ce sujet", "ce dossier", "cette question"),
    "fr.noun.line_dead": ("le téléphone fixe sans tonalité", "la ligne fixe coupée", "la panne du téléphone fixe"),
    "fr.noun.line_noise": (
        "les grésillements sur la ligne fixe",
        "le bruit pendant les appels sur le fixe",
        "la mauvaise qualité du son au téléphone fixe",
    ),
    "fr.noun.slow_internet": ("la lenteur d'internet", "le wifi trop lent à la maison", "le débit internet trop faible"),
    "fr.noun.bill_too_high": (
        "une facture de téléphone trop élevée",
        "une erreur sur le montant de la facture de téléphone",
        "le montant excessif de ma facture de téléphone",
    ),
    "fr.noun.bill_copy": (
        "une copie de ma facture de téléphone",
        "un duplicata de facture",
        "le double de ma dernière facture de téléphone",
    ),
    "fr.noun.roaming": ("l'usage du portable à l'étranger", "l'itinérance hors du pays", "mon portable en voyage à l'étranger"),
    "fr.noun.change_plan": ("le changement de forfait", "un autre forfait pour ma ligne", "le passage à une autre formule"),
    "fr.noun.new_sim": ("une nouvelle carte SIM", "la carte SIM de mon portable", "le remplacement de ma carte SIM"),
    "fr.noun.router_setup": (
        "l'installation du routeur",
        "le routeur que je n'arrive pas à brancher",
        "la mise en route du nouveau routeur",
    ),
    "fr.noun.moving_house": (
        "mon déménagement et la ligne",
        "le transfert de la ligne vers le nouveau logement",
        "le téléphone lors de mon déménagement",
    ),
    "fr.noun.cancel": ("la résiliation de mon contrat de téléphone", "la fin de mon contrat", "mon souhait de résilier"),
    "fr.noun.missed_visit": (
        "le technicien qui n'est pas venu",
        "le rendez-vous manqué du technicien",
        "la visite du technicien, que j'ai attendu en vain,",
    ),
    "fr.noun.tax_unpaid": (
        "la taxe foncière restée impayée",
        "l'impôt sur ma maison, qui n'a pas été payé,",
        "un rappel du fisc pour la taxe foncière",
    ),
    "fr.noun.escrow_query": ("le compte séquestre de mon prêt", "le relevé du compte séquestre", "le manque sur le compte séquestre"),
    "fr.noun.payment_not_posted": (
        "une mensualité du prêt non comptabilisée",
        "mon versement qui n'apparaît pas sur le prêt",
        "l'échéance payée et introuvable",
    ),
    "fr.noun.rate_question": ("le taux d'intérêt de mon prêt", "les intérêts que je paie", "une question sur le taux du prêt"),
    "fr.noun.payoff_quote": (
        "le montant pour solder mon prêt",
        "le décompte du remboursement anticipé",
        "la somme à verser pour solder le prêt",
    ),
    "fr.noun.statement_copy": ("une copie du relevé de prêt", "le relevé annuel de mon prêt", "les relevés de mon prêt"),
    "fr.noun.insurance_update": (
        "la nouvelle assurance habitation liée au prêt",
        "l'attestation d'assurance de la maison",
        "le changement de mon assurance habitation",
    ),
    "fr.noun.late_fee": ("des frais de retard sur mon prêt", "la pénalité pour paiement tardif", "les frais pour une mensualité en retard"),
    "fr.noun.change_address": ("ma nouvelle adresse", "le changement d'adresse", "l'ancienne adresse dans vos fichiers"),
    "fr.noun.online_access": ("l'accès à mon compte en ligne", "le mot de passe du compte en ligne", "le blocage de mon compte en ligne"),
    "fr.noun.upgrade_due": (
        "le nouveau portable censé être gratuit dans mon contrat",
        "des frais pour le renouvellement du portable",
        "le prix demandé pour changer de portable",
    ),
    "fr.noun.no_signal": (
        "le manque de réseau sur le portable",
        "le portable sans réseau chez moi",
        "la couverture mobile disparue dans mon quartier",
    ),
    "fr.noun.car_surge": (
        "la voiture qui accélère toute seule",
        "les accélérations sans toucher la pédale",
        "ma voiture, qui prend de la vitesse pied levé,",
    ),
    "fr.noun.car_brakes": ("les freins qui grincent", "le bruit des freins de la voiture", "la pédale de frein molle"),
    "fr.noun.car_electrics": (
        "l'électronique de la voiture",
        "un voyant allumé au tableau de bord",
        "la batterie de la voiture qui se vide",
    ),
    "fr.noun.car_service": (
        "un rendez-vous pour la révision",
        "la révision annuelle de ma voiture",
        "le rendez-vous à l'atelier pour l'entretien",
    ),
    "fr.noun.car_warranty": (
        "une réparation sous garantie",
        "la facture de l'atelier malgré la garantie",
        "la garantie de la voiture et la facture du garage",
    ),
    "fr.noun.coffee_pay": (
        "le salaire de misère des cultivateurs de café",
        "le peu que touchent ceux qui cultivent votre café",
        "la rémunération des producteurs de café",
    ),
    "fr.noun.coffee_order": ("une commande erronée au café", "le café servi froid", "la commande incomplète au comptoir"),
    "fr.noun.coffee_points": (
        "les points disparus de ma carte café",
        "les tampons manquants sur ma carte de fidélité",
        "le solde de ma carte de café",
    ),
    "fr.noun.coffee_wait": (
        "la file d'attente au bar à café",
        "la lenteur du service au comptoir",
        "les tables sales et l'attente au café",
    ),
    "fr.noun.claim_late": (
        "le remboursement de soins qui n'arrive pas",
        "mes frais médicaux envoyés et non remboursés",
        "une demande de remboursement sans décision",
    ),
    "fr.noun.claim_refused": ("le remboursement refusé", "votre refus de payer mes soins", "le paiement partiel de mes frais médicaux"),
    "fr.noun.cover_question": (
        "la prise en charge d'un traitement prévu",
        "une question sur les soins couverts",
        "ce que couvre mon contrat santé",
    ),
    "fr.noun.member_card": ("ma carte d'assuré", "la carte d'adhérent manquante", "une carte d'assuré pour notre enfant"),
    "fr.noun.premium_bill": ("la cotisation de ma mutuelle", "une cotisation prélevée deux fois", "la hausse de ma cotisation mensuelle"),
}
