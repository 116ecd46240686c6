"""What the matters are called in German: feminine, neuter or plural, without relative clauses."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# de.noun.line_dead
[die|unsere|meine] tote [Telefonleitung|Festnetzleitung]
das [stumme|tote] [Festnetztelefon|Haustelefon] [ohne Freizeichen|]
die [völlige|] Stille auf [der Festnetzleitung|unserem Festnetz]

# de.noun.line_noise
das [Knacken|Rauschen|Brummen|Knistern] [in der Telefonleitung|beim Telefonieren]
die [schlechte|kratzige|dumpfe] Tonqualität [beim Festnetz|am Telefon]
die [rauschende|knackende] Telefonleitung

# de.noun.slow_internet
das [langsame|lahme|stockende] Internet [zu Hause|am Abend|]
die [niedrige|schwache] Internetgeschwindigkeit
die [ständigen|dauernden] Abbrüche im Internet

# de.noun.bill_too_high
die [zu hohe|überhöhte|unerklärlich hohe] Telefonrechnung
[falsche|unbekannte|fremde] Posten auf der Telefonrechnung
die [doppelte|unberechtigte] Abbuchung zur Telefonrechnung

# de.noun.bill_copy
eine [Kopie|Zweitschrift] [meiner Telefonrechnung|der letzten Telefonrechnung]
die [fehlende|verlegte] Telefonrechnung [als Kopie|noch einmal zum Ausdrucken]
alte Telefonrechnungen [als Kopie|für das Finanzamt]

# de.noun.roaming
das [Roaming|Handy] im [Ausland|Urlaub]
die [Roaminggebühren|Handykosten] [im Ausland|auf Reisen]
die Handynutzung [im Ausland|außerhalb des Landes]

# de.noun.change_plan
die [Umstellung|Änderung] [meines Tarifs|auf einen anderen Tarif]
das Umsteigen in einen [kleineren|größeren|günstigeren] Tarif
eine Tarifänderung [zum Monatsende|]

# de.noun.new_sim
eine [neue|zweite] SIM-Karte
die [verlorene|kaputte|gesperrte] SIM-Karte
die [Freischaltung|Aktivierung] meiner neuen SIM-Karte

# de.noun.router_setup
die Einrichtung [des Routers|der neuen Box|meines WLANs]
die [neue|gelieferte] Box [ohne Verbindung|mit dem roten Licht]
das [Anschließen|Einrichten] des Routers

# de.noun.moving_house
die Mitnahme [meines Anschlusses|unseres Anschlusses] beim Umzug
das Telefon [in der neuen Wohnung|nach unserem Umzug]
die Ummeldung [meines Anschlusses|des Vertrags] wegen Umzugs

# de.noun.cancel
die Kündigung meines [Vertrags|Handyvertrags]
das Ende [meines Vertrags|unseres Vertrags] und die [Kündigungsfrist|Kündigungsbestätigung]
meine [Kündigung|Kündigungsbestätigung]

# de.noun.missed_visit
das [Ausbleiben|Nichterscheinen] [des Technikers|Ihres Monteurs]
die [geplatzte|nicht eingehaltene] Verabredung mit dem [Techniker|Monteur]
das vergebliche Warten auf den [Techniker|Monteur]

# de.noun.tax_unpaid
die [nicht bezahlte|offene] Grundsteuer [zu meinem Haus|]
eine Mahnung [der Gemeinde|vom Steueramt] wegen Grundsteuer
die von Ihnen nicht [überwiesene|abgeführte] Grundsteuer

# de.noun.escrow_query
die [Abrechnung|Berechnung] [meines|des] Treuhandkontos
das Treuhandkonto [zu meinem Darlehen|]
die [Nachforderung|höhere Rücklage] beim Treuhandkonto

# de.noun.payment_not_posted
die [nicht verbuchte|fehlende] [Darlehensrate|Zahlung aufs Darlehen]
meine [Überweisung|Rate] ohne Buchung auf dem Darlehenskonto
das Fehlen meiner [Rate|Zahlung] auf dem Darlehenskonto

# de.noun.rate_question
[die Zinsen|die Zinsbindung] meines Darlehens
die [Höhe|Änderung] des Darlehenszinses
eine Frage zum [Zinssatz|Darlehenszins]

# de.noun.payoff_quote
die Ablösesumme [meines Darlehens|für den Kredit]
die vorzeitige Rückzahlung [des Kredits|meines Darlehens]
eine Aufstellung zur vollständigen Ablösung [des Darlehens|]

# de.noun.statement_copy
eine Kopie [des Kontoauszugs|der Auszüge] zum Darlehen
die Jahresbescheinigung [zum Darlehen|zum Kredit]
fehlende Kontoauszüge [zum Darlehen|zu meinem Kredit]

# de.noun.insurance_update
die [neue|geänderte] Gebäudeversicherung [zum Darlehen|]
die Bescheinigung der Gebäudeversicherung
meine [Hausversicherung|Feuerversicherung] in Ihren Unterlagen

# de.noun.late_fee
die [Mahngebühr|Säumnisgebühr] [auf meine Darlehensrate|auf die Rate]
die Verspätungsgebühr [trotz pünktlicher Rate|beim Darlehen]
eine [unberechtigte|unverständliche] Säumnisgebühr

# de.noun.change_address
die [neue|geänderte] Anschrift in [meinen|Ihren] Unterlagen
meine Adressänderung
die [falsche|alte] Adresse auf Ihren Briefen

# de.noun.online_access
die Anmeldung [im Onlinekonto|in der App|im Portal]
das [vergessene|gesperrte|nicht angenommene] Passwort
die [gesperrten|abgelehnten] Zugangsdaten [zum Onlinekonto|zur App|]

# de.noun.upgrade_due
die Gebühr [für das|beim] Handy-Upgrade
das laut Vertrag kostenlose [neue Handy|Upgrade] [mit Zuzahlung|gegen Gebühr]
die [verlangten Kosten|Zuzahlung von {amount}|Zuzahlung] für den Handytausch

# de.noun.no_signal
das [fehlende|verschwundene] Handynetz [bei uns|in {town}|]
die Funkstille auf dem [Handy|Mobiltelefon]
das Handy ohne [Empfang|einen einzigen Balken]

# de.noun.car_surge
das [plötzliche|eigenmächtige|ungewollte] Beschleunigen [meines Autos|des Wagens]
das von selbst [schneller werdende|losschießende] Auto
die [unheimliche|ungewollte] Beschleunigung ohne Fuß auf dem Gas

# de.noun.car_brakes
die [quietschenden|schleifenden|weichen|rubbelnden] Bremsen [meines Autos|am Wagen|]
das [Quietschen|Rubbeln|Schleifen] beim Bremsen
[abgenutzte|laute] Bremsbeläge [am Auto|vorn|]

# de.noun.car_electrics
die [Elektrik|Elektronik] im Auto
das [schwarze|eingefrorene|tote] Display im Auto
die [leuchtende Warnlampe|ständig leere Autobatterie|piepsende Einparkhilfe]

# de.noun.car_service
die [nächste|fällige] Inspektion [meines Autos|des Wagens|]
eine Terminvereinbarung für die [Inspektion|Wartung]
die Kosten der [Inspektion|Wartung]

# de.noun.car_warranty
die [Werkstattrechnung|Reparaturrechnung] trotz Garantie
die Garantie [auf mein Auto|für eine Reparatur]
eine Reparatur auf Garantie

# de.noun.coffee_pay
die [schlechte|niedrige|unfaire] Bezahlung der Kaffeebauern
die [Löhne der Kaffeepflücker|Preise für die Kaffeebauern]
das bisschen Geld für die Menschen [auf den Kaffeefeldern|hinter dem Kaffee]

# de.noun.coffee_order
die [falsche|kalte|unvollständige] Bestellung [in der Kaffeebar|]
das [verwechselte|kalte|verdorbene] Getränk [aus der Kaffeebar|von {branch}|]
meine [vergessene|falsch gemachte] Vorbestellung

# de.noun.coffee_points
die [verschwundenen|fehlenden] [Treuepunkte|Stempel] [in der Kaffee-App|]
das [verschwundene|fehlende] Guthaben auf der Kaffeekarte
die an der Kasse nicht angenommene Kaffeekarte

# de.noun.coffee_wait
die [lange Schlange|ewige Warterei] [an der Theke|in der Kaffeebar]
das endlose Warten auf einen Kaffee
die [schmutzigen Tische|zu knappe Besetzung] in der Kaffeebar

# de.noun.claim_late
die noch offene Erstattung [meiner Arztrechnung|der Behandlung]
die [eingereichten|abgegebenen] Arztbelege ohne [Entscheidung|Geld]
meine seit Wochen nicht [erstattete|entschiedene] Arztrechnung

# de.noun.claim_refused
die abgelehnte [Kostenerstattung|Arztrechnung]
die Ablehnung [meiner Behandlungskosten|meines Erstattungsantrags]
die nur zum Teil [gezahlte|anerkannte] Erstattung

# de.noun.cover_question
die Frage nach der Kostenübernahme [einer Behandlung|eines Medikaments|im Ausland]
eine Auskunft zum Leistungsumfang [meiner Krankenversicherung|]
die Frage nach dem Versicherungsschutz [auf Reisen|beim Facharzt]

# de.noun.member_card
die [fehlende|verlorene|abgelaufene] [Versichertenkarte|Mitgliedskarte]
die [falsche|ungültige] Mitgliedsnummer [auf der Karte|]
eine neue Versichertenkarte [für mein Kind|]

# de.noun.premium_bill
die [falsche|erhöhte] Beitragsrechnung [der Krankenversicherung|]
die doppelte Abbuchung des [Versicherungsbeitrags|Krankenversicherungsbeitrags]
die Beitragserhöhung [in der Krankenversicherung|]
""")
