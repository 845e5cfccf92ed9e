"""Sample leads that have come to an end: won, lost, excluded. All of it is invented."""

from __future__ import annotations

from leaddesk.rules.sample_plans import ME, Did, Due, Person, Plan, Went
from leaddesk.rules.stages import Stage as S
from leaddesk.rules.touchpoints import Kind as K

WON: tuple[Plan, ...] = (
    Plan("Kessler Anlagenbau GmbH", "Frankfurt am Main", "65933", "Mainzer Landstraße 683",
         (Did(260, K.FAIR, "Konkretes Projekt, Bau beginnt im Herbst", "in"),
          Did(230, K.QUOTE_REQUEST, "", "in"),
          Did(150, K.VISIT, "Aufmaß und Terminplan", "out"), Did(120, K.QUOTE, "", "out"),
          Did(30, K.ORDER, "Erste Bestellung, drei Anlagen", "in")),
         (Went(260, S.COLD), Went(229, S.MQL), Went(226, S.SAL), Went(200, S.SQL),
          Went(149, S.PROSPECT), Went(120, S.QUOTE), Went(30, S.WON)),
         (Person("ms", "Ingeborg", "Keßler", "Geschäftsführung", "decision_maker", "kessler",
                 "069 90009-281"),),
         "kessler-anlagenbau.example", "069 90009-280", industry="Anlagenbau", employees=240,
         relation="customer", customer_class="A", source="Messe", product="Serie A", fit="A",
         value=132_000, owner="MY"),
    Plan("Ehrenfelder Fahrradmanufaktur GmbH & Co. KG", "Köln", "50823", "Vogelsanger Straße 421",
         (Did(185, K.NEWSLETTER_SIGNUP), Did(140, K.DOWNLOAD, "Datenblatt Lager"),
          Did(110, K.TRIAL, "Probesatz eingebaut", "in"), Did(58, K.QUOTE, "", "out"),
          Did(14, K.ORDER, "Jahresbedarf bestellt", "in")),
         (Went(185, S.COLD), Went(140, S.WARM), Went(109, S.MQL), Went(105, S.SAL),
          Went(80, S.SQL), Went(58, S.QUOTE), Went(14, S.WON)),
         (Person("mr", "Jens", "Krämer", "Inhaber", "decision_maker", "kraemer",
                 "0221 4710-291"),),
         "ehrenfelder-raeder.example", "0221 4710-290", industry="Fahrräder", employees=32,
         relation="customer", source="Newsletter", product="Serie C", fit="C", value=19_400,
         owner=ME, segments=(1,), due=(Due(6, "Erste Lieferung: zufrieden?"),)),
    Plan("Elbinsel Schiffsausrüstung GmbH", "Hamburg", "21107", "Veringstraße 309",
         (Did(250, K.SERVICE_CALL, "Ersatzbeschlag dringend gesucht", "in"),
          Did(215, K.VISIT, "Mit dem jetzigen Lieferanten am Ende der Geduld", "out",
              ticked=(4,)),
          Did(170, K.QUOTE, "", "out"), Did(100, K.ORDER, "Rahmenvertrag", "in"),
          Did(20, K.SERVICE_CALL, "Frage zur Montage, gelöst", "in")),
         (Went(250, S.COLD), Went(249, S.MQL), Went(245, S.SAL), Went(214, S.SQL),
          Went(190, S.PROSPECT), Went(170, S.QUOTE), Went(100, S.WON)),
         (Person("mr", "Hinnerk", "Jürß", "Leitung Einkauf", "decision_maker", "juerss",
                 "040 66969-301", department="Einkauf"),),
         "elbinsel-schiff.example", "040 66969-300", industry="Schiffbau", employees=58,
         relation="customer", customer_class="B", source="Service", product="Serie B", fit="B",
         value=47_000, owner="JB", competitor="Beschlag Union",
         competitor_reason="Liefertreue", customer_number="10234"),
)  # fmt: skip

LOST: tuple[Plan, ...] = (
    Plan("Grünwalder Gartengeräte GmbH", "München", "81545", "Harthauser Straße 188",
         (Did(220, K.DOWNLOAD, "Katalog"), Did(180, K.PRESENTATION, "", "out"),
          Did(96, K.QUOTE, "", "out"),
          Did(55, K.CALL, "Hat beim günstigeren Anbieter bestellt", "out", "no_interest")),
         (Went(220, S.COLD), Went(200, S.WARM), Went(179, S.MQL), Went(175, S.SAL),
          Went(140, S.SQL), Went(96, S.QUOTE), Went(55, S.LOST, "price")),
         (Person("ms", "Marlies", "Höß", "Einkauf", "co_decision_maker", "hoess",
                 "089 99998-311"),),
         "gruenwalder-garten.example", "089 99998-310", industry="Gartengeräte", employees=44,
         source="Whitepaper", product="Serie B", fit="B", value=21_000, owner="JB"),
    Plan("Treptower Tortechnik UG (haftungsbeschränkt)", "Berlin", "12435", "Puschkinallee 295",
         (Did(160, K.NEWSLETTER_SIGNUP), Did(112, K.NEWSLETTER_UNSUBSCRIBE),
          Did(70, K.CONTACT_REFUSED, "Bittet, nicht mehr angerufen zu werden", "in")),
         (Went(160, S.COLD), Went(140, S.WARM), Went(70, S.LOST, "no_need")),
         (Person("mr", "Maik", "Böttcher", "Geschäftsführung", "decision_maker", "boettcher"),),
         "treptower-tore.example", "030 23125-320", industry="Torbau", employees=9,
         source="Newsletter", owner=ME),
)  # fmt: skip

EXCLUDED: tuple[Plan, ...] = (
    Plan("Beratungskontor Fürst & Partner mbB", "Köln", "50670", "Hansaring 377",
         (Did(85, K.DOWNLOAD, "Leitfaden Dichtungen"), Did(84, K.DOWNLOAD, "Preisliste"),
          Did(78, K.CALL, "Berät einen Wettbewerber, sammelt Unterlagen", "out", "no_interest")),
         (Went(85, S.COLD), Went(78, S.EXCLUDED, "consultant")),
         (Person("neutral", "Kim", "Fürst", "Partner", "", "fuerst", title="Dr."),),
         "kontor-fuerst.example", "0221 4710-330", industry="Beratung", employees=6,
         relation="consultant", source="Whitepaper", owner="MY"),
)  # fmt: skip
