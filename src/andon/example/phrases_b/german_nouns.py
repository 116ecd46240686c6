"""What the matter is called in German, in the accusative. A clause that hangs on a noun ends with its comma."""

PHRASES: dict[str, tuple[str, ...]] = {
    "de.noun": ("mein Anliegen", "diese Sache", "die bewusste Angelegenheit", "dieses Thema"),
    "de.noun.line_dead": ("die tote Festnetzleitung", "mein Festnetztelefon ohne Freizeichen", "den Ausfall des Festnetzanschlusses"),
    "de.noun.line_noise": (
        "das Rauschen in der Telefonleitung",
        "das Knacken beim Telefonieren im Festnetz",
        "die gestörte Tonqualität am Festnetztelefon",
    ),
    "de.noun.slow_internet": ("das langsame Internet", "mein viel zu langsames WLAN zu Hause", "die schwache Internetgeschwindigkeit"),
    "de.noun.bill_too_high": (
        "die viel zu hohe Telefonrechnung",
        "einen falschen Posten auf der Telefonrechnung",
        "den zu hohen Betrag auf meiner Telefonrechnung",
    ),
    "de.noun.bill_copy": (
        "eine Kopie meiner Telefonrechnung",
        "die Zweitschrift einer Rechnung",
        "ein Doppel meiner letzten Telefonrechnung",
    ),
    "de.noun.roaming": ("das Roaming im Ausland", "mein Handy auf Auslandsreisen", "die Nutzung meines Handys im Ausland"),
    "de.noun.change_plan": ("den Wechsel in einen anderen Tarif", "einen neuen Telefontarif", "die Umstellung meines Tarifs"),
    "de.noun.new_sim": ("eine neue SIM-Karte", "die SIM-Karte für mein Handy", "den Ersatz meiner SIM-Karte"),
    "de.noun.router_setup": (
        "das Einrichten des Routers",
        "die Installation meines neuen Routers",
        "den Router, den ich nicht angeschlossen bekomme,",
    ),
    "de.noun.moving_house": (
        "meinen Umzug mit dem Anschluss",
        "die Mitnahme des Anschlusses in die neue Wohnung",
        "den Telefonanschluss beim Umzug",
    ),
    "de.noun.cancel": ("die Kündigung meines Telefonvertrags", "das Ende meines Vertrags", "die gewünschte Vertragsauflösung"),
    "de.noun.missed_visit": (
        "den Techniker, der nicht gekommen ist,",
        "den geplatzten Technikertermin",
        "den versäumten Besuch des Technikers",
    ),
    "de.noun.tax_unpaid": (
        "die nicht bezahlte Grundsteuer",
        "die offene Grundsteuer für mein Haus",
        "eine Mahnung vom Amt über die Grundsteuer",
    ),
    "de.noun.escrow_query": (
        "das Treuhandkonto zu meinem Darlehen",
        "die Abrechnung des Treuhandkontos",
        "den Fehlbetrag auf dem Treuhandkonto",
    ),
    "de.noun.payment_not_posted": (
        "eine nicht verbuchte Darlehensrate",
        "meine Zahlung, die nicht gutgeschrieben ist,",
        "die verschwundene Ratenzahlung",
    ),
    "de.noun.rate_question": ("den Zinssatz meines Darlehens", "die Höhe der Zinsen", "eine Frage zum Darlehenszins"),
    "de.noun.payoff_quote": (
        "die Ablösesumme für mein Darlehen",
        "den Betrag für die vorzeitige Rückzahlung",
        "eine Aufstellung zur Ablösung des Darlehens",
    ),
    "de.noun.statement_copy": ("eine Kopie des Kontoauszugs zum Darlehen", "meinen Darlehensauszug", "den Jahresauszug meines Darlehens"),
    "de.noun.insurance_update": (
        "die neue Gebäudeversicherung zum Darlehen",
        "den Nachweis meiner Hausversicherung",
        "meine geänderte Gebäudeversicherung",
    ),
    "de.noun.late_fee": ("eine Gebühr für verspätete Zahlung", "den berechneten Säumniszuschlag", "die Mahngebühr auf meinem Darlehen"),
    "de.noun.change_address": ("meine neue Anschrift", "die Änderung meiner Adresse", "die veraltete Postadresse bei Ihnen"),
    "de.noun.online_access": ("die Anmeldung im Online-Konto", "mein gesperrtes Online-Konto", "das Passwort für das Online-Konto"),
    "de.noun.upgrade_due": (
        "das neue Handy, das laut Vertrag nichts kosten sollte,",
        "eine Gebühr für den Gerätetausch",
        "die Kosten für das neue Handy im Vertrag",
    ),
    "de.noun.no_signal": ("den fehlenden Handyempfang", "das Funkloch bei uns", "mein Handy ohne Netz"),
    "de.noun.car_surge": (
        "mein Auto, das von selbst beschleunigt,",
        "das ungewollte Beschleunigen meines Wagens",
        "den Wagen, der ohne Gas schneller wird,",
    ),
    "de.noun.car_brakes": (
        "die quietschenden Bremsen an meinem Auto",
        "meine Bremsen, die schleifen und rubbeln,",
        "das weiche Bremspedal",
    ),
    "de.noun.car_electrics": ("die Elektronik in meinem Auto", "eine Warnleuchte im Auto", "die ständig leere Autobatterie"),
    "de.noun.car_service": (
        "einen Termin für die Inspektion",
        "die fällige Inspektion meines Wagens",
        "den Werkstatttermin zur Durchsicht",
    ),
    "de.noun.car_warranty": (
        "eine Reparatur auf Garantie",
        "die Werkstattrechnung trotz Garantie",
        "meine Garantie und die Rechnung der Werkstatt",
    ),
    "de.noun.coffee_pay": (
        "den kargen Lohn der Kaffeebauern",
        "die Bezahlung der Menschen, die Ihren Kaffee anbauen,",
        "den Preis, den die Kaffeebauern von Ihnen bekommen,",
    ),
    "de.noun.coffee_order": (
        "eine falsche Bestellung an der Kaffeebar",
        "meinen kalt servierten Kaffee",
        "die unvollständige Kaffeebestellung",
    ),
    "de.noun.coffee_points": (
        "die verschwundenen Punkte auf der Kaffeekarte",
        "meine fehlenden Treuestempel",
        "das Guthaben auf meiner Kaffeekarte",
    ),
    "de.noun.coffee_wait": (
        "die lange Schlange in der Kaffeebar",
        "das ewige Warten an der Theke",
        "die schmutzigen Tische und die langsame Bedienung in der Bar",
    ),
    "de.noun.claim_late": (
        "meine eingereichten Arztrechnungen, die nicht erstattet sind,",
        "die ausstehende Erstattung meiner Behandlung",
        "den noch nicht entschiedenen Antrag auf Erstattung",
    ),
    "de.noun.claim_refused": (
        "die abgelehnte Erstattung",
        "Ihre Ablehnung meiner Behandlungskosten",
        "die nur zum Teil bezahlte Arztrechnung",
    ),
    "de.noun.cover_question": (
        "die Frage, ob eine Behandlung versichert ist,",
        "den Umfang meines Versicherungsschutzes",
        "die Kostenübernahme für eine geplante Behandlung",
    ),
    "de.noun.member_card": ("meine Versichertenkarte", "die fehlende Mitgliedskarte", "eine Versichertenkarte für unser Kind"),
    "de.noun.premium_bill": (
        "den Beitrag zur Krankenversicherung",
        "die falsch abgebuchte Versicherungsprämie",
        "meinen erhöhten Monatsbeitrag",
    ),
}
