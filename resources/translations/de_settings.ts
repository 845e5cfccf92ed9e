<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Campaigns</name>
        <message>
            <source>as it stands at the leads, and in the header of lists</source>
            <translation>so, wie er bei den Leads und in Listen steht</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Neue Kampagne</translation>
        </message>
        <message>
            <source>Save campaign</source>
            <translation>Kampagne speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Source of its leads</source>
            <translation>Quelle ihrer Leads</translation>
        </message>
        <message>
            <source>Provider of its lists</source>
            <translation>Anbieter ihrer Listen</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Cost in €</source>
            <translation>Kosten in €</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>No aim</source>
            <translation>Kein Ziel</translation>
        </message>
        <message>
            <source>So many</source>
            <translation>So viel</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Offered for leads</source>
            <translation>Wird bei Leads angeboten</translation>
        </message>
        <message>
            <source>This one is only named by leads. Edit it first, with its source or provider.</source>
            <translation>Diese wird nur bei Leads genannt. Wählen Sie zuerst „Bearbeiten“ und tragen Sie Quelle oder Anbieter ein.</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead übernehmen</numerusform>
                <numerusform>%Ln Leads übernehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) belong(s) to it now that belonged to none.</source>
            <translation>
                <numerusform>%Ln Lead gehört jetzt dazu, der zu keiner gehörte.</numerusform>
                <numerusform>%Ln Leads gehören jetzt dazu, die zu keiner gehörten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Kampagnen</translation>
        </message>
        <message>
            <source>What is done to win leads, with which aim and at what cost. A lead belongs to the campaign that stands at it: by hand, for several at once, or by a column “Campaign” of a list.</source>
            <translation>Was getan wird, um Leads zu gewinnen, mit welchem Ziel und zu welchen Kosten. Ein Lead gehört zu der Kampagne, die bei ihm steht: von Hand, für mehrere auf einmal oder durch eine Spalte „Kampagne“ einer Liste.</translation>
        </message>
        <message>
            <source>No campaign yet, and no lead names one.</source>
            <translation>Noch keine Kampagne, und kein Lead nennt eine.</translation>
        </message>
        <message>
            <source>What came of them</source>
            <translation>Was aus ihnen wurde</translation>
        </message>
        <message>
            <source>No lead without a campaign fits its source and days.</source>
            <translation>Kein Lead ohne Kampagne passt zu ihrer Quelle und ihren Tagen.</translation>
        </message>
        <message>
            <source>only named by leads</source>
            <translation>nur bei Leads genannt</translation>
        </message>
        <message>
            <source>Add a campaign</source>
            <translation>Kampagne anlegen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Fetch its leads</source>
            <translation>Ihre Leads aufnehmen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>over</source>
            <translation>vorbei</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Nicht übernehmen</translation>
        </message>
    </context>
    <context>
        <name>ChecklistSettings</name>
        <message>
            <source>Required for</source>
            <translation>Pflicht für</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Frage hinzufügen</translation>
        </message>
        <message>
            <source>Save question</source>
            <translation>Frage speichern</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Qualifizierung</translation>
        </message>
        <message>
            <source>Each question in use has a digit in the lead’s checklist. A stage that it is required for can be reached only when it is answered.</source>
            <translation>Jede verwendete Frage hat in der Qualifizierung des Leads eine Ziffer. Eine Stufe, für die sie Pflicht ist, ist erst erreichbar, wenn sie beantwortet ist.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Short name, German</source>
            <translation>Kurzname, deutsch</translation>
        </message>
        <message>
            <source>Short name, English</source>
            <translation>Kurzname, englisch</translation>
        </message>
        <message>
            <source>Question, German</source>
            <translation>Frage, deutsch</translation>
        </message>
        <message>
            <source>Question, English</source>
            <translation>Frage, englisch</translation>
        </message>
        <message>
            <source>Points for yes</source>
            <translation>Punkte bei Ja</translation>
        </message>
        <message>
            <source>Points for no</source>
            <translation>Punkte bei Nein</translation>
        </message>
        <message>
            <source>Only yes opens the gate</source>
            <translation>Nur Ja erfüllt die Bedingung</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Verwendung</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>DistributionPage</name>
        <message>
            <source>{name} (off)</source>
            <translation>{name} (aus)</translation>
        </message>
        <message>
            <source>Ask this rule earlier</source>
            <translation>Diese Regel früher fragen</translation>
        </message>
        <message>
            <source>Ask this rule later</source>
            <translation>Diese Regel später fragen</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Verteilung</translation>
        </message>
        <message>
            <source>Leads that nobody has go to a pool by the first rule that they meet, and there to one of its people.</source>
            <translation>Leads, die niemand hat, gehen nach der ersten Regel, die sie erfüllen, in einen Pool und dort an eine seiner Personen.</translation>
        </message>
        <message>
            <source>Test with 10 leads</source>
            <translation>Mit 10 Leads testen</translation>
        </message>
        <message>
            <source>Give out leads …</source>
            <translation>Leads verteilen …</translation>
        </message>
        <message>
            <source>Pools</source>
            <comment>list</comment>
            <translation>Pools</translation>
        </message>
        <message>
            <source>Rules</source>
            <comment>list</comment>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>No pool yet. Add one with the people who work on leads.</source>
            <translation>Noch kein Pool. Fügen Sie einen mit den Personen hinzu, die Leads bearbeiten.</translation>
        </message>
        <message>
            <source>No rule yet: no lead would be given to anybody.</source>
            <translation>Noch keine Regel: Kein Lead würde jemandem zugeteilt.</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Add a pool</source>
            <translation>Pool hinzufügen</translation>
        </message>
        <message>
            <source>Was it fair?</source>
            <translation>War es fair?</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) without an owner</source>
            <translation>
                <numerusform>%Ln Lead ohne Zuständige</numerusform>
                <numerusform>%Ln Leads ohne Zuständige</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) given out. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%Ln Lead verteilt. Strg+Z nimmt es zurück.</numerusform>
                <numerusform>%Ln Leads verteilt. Strg+Z nimmt es zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <translation>
                <numerusform>Letzter %Ln Tag</numerusform>
                <numerusform>Letzte %Ln Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Pools</source>
            <translation>Pools</translation>
        </message>
        <message>
            <source>Rules, asked in this order</source>
            <translation>Regeln, in dieser Reihenfolge gefragt</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>DuplicateSettings</name>
        <message>
            <source>At least so alike, from 1 to 100; 100 is the same. What stays empty is not asked for.</source>
            <translation>Mindestens so ähnlich, von 1 bis 100; 100 ist gleich. Was leer bleibt, wird nicht verlangt.</translation>
        </message>
        <message>
            <source>Rule of the duplicates</source>
            <translation>Dublettenregel</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>So sure that makes it, in %</source>
            <translation>So sicher macht das, in %</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) would be proposed.</source>
            <translation>
                <numerusform>%Ln Paar würde vorgeschlagen.</numerusform>
                <numerusform>%Ln Paare würden vorgeschlagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved. The next search goes by these rules.</source>
            <translation>Gespeichert. Die nächste Suche geht nach diesen Regeln.</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <source>Two leads are proposed as one when a rule is met and is sure enough. Nothing is ever merged by itself.</source>
            <translation>Zwei Leads werden als Dublette vorgeschlagen, wenn eine Regel erfüllt und sicher genug ist. Von selbst wird nie etwas zusammengeführt.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Proposed from so many % on</source>
            <translation>Vorgeschlagen ab so viel %</translation>
        </message>
        <message>
            <source>Try it …</source>
            <translation>Ausprobieren …</translation>
        </message>
        <message>
            <source>Looking through all leads …</source>
            <translation>Alle Leads werden durchgesehen …</translation>
        </message>
        <message>
            <source>Rules, one of which has to be met</source>
            <translation>Regeln, von denen eine erfüllt sein muss</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>As they come</source>
            <translation>Wie vorgegeben</translation>
        </message>
        <message>
            <source>Save the rules</source>
            <translation>Regeln speichern</translation>
        </message>
    </context>
    <context>
        <name>ExclusionSettings</name>
        <message numerus="yes">
            <source>%n lead(s) (is/are) meant: {parts}.</source>
            <translation>
                <numerusform>%Ln Lead ist gemeint: {parts}.</numerusform>
                <numerusform>%Ln Leads sind gemeint: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exclude %n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead ausschließen</numerusform>
                <numerusform>%Ln Leads ausschließen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) excluded.</source>
            <translation>
                <numerusform>%Ln Lead ausgeschlossen.</numerusform>
                <numerusform>%Ln Leads ausgeschlossen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exclusion</source>
            <translation>Ausschluss</translation>
        </message>
        <message>
            <source>Competitors and consultants are found by the relation of their company, by a domain or by a name. They are told when a lead is typed, left out of imports and stopped at the gate.</source>
            <translation>Wettbewerber und Berater werden an der Beziehung der Firma, an einer Domain oder an einem Namen erkannt. Sie werden beim Anlegen gemeldet, beim Import ausgelassen und vor der Übergabe aufgehalten.</translation>
        </message>
        <message>
            <source>Domain or company</source>
            <translation>Domain oder Firma</translation>
        </message>
        <message>
            <source>acme.de or Acme GmbH</source>
            <translation>acme.de oder Acme GmbH</translation>
        </message>
        <message>
            <source>Is a</source>
            <translation>Ist</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Exclusion list</source>
            <translation>Ausschlussliste</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Von der Liste nehmen</translation>
        </message>
        <message>
            <source>Look through all leads</source>
            <translation>Alle Leads prüfen</translation>
        </message>
        <message>
            <source>No lead is meant by relation or list.</source>
            <translation>Weder Beziehung noch Liste treffen einen Lead.</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
    </context>
    <context>
        <name>FollowUpSettings</name>
        <message>
            <source>Score of 400</source>
            <translation>Score von 400</translation>
        </message>
        <message>
            <source>Threshold reached</source>
            <translation>Schwelle erreicht</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message>
            <source>Overdue for 10 days</source>
            <translation>Seit 10 Tagen überfällig</translation>
        </message>
        <message>
            <source>Heard of today</source>
            <translation>Heute gemeldet</translation>
        </message>
        <message>
            <source>Half of it after days</source>
            <translation>Die Hälfte nach Tagen</translation>
        </message>
        <message>
            <source>A big value</source>
            <translation>Ein großer Wert</translation>
        </message>
        <message>
            <source>Big from euros</source>
            <translation>Groß ab Euro</translation>
        </message>
        <message>
            <source>Deadline today</source>
            <translation>Frist heute</translation>
        </message>
        <message>
            <source>Deadline over</source>
            <translation>Frist überschritten</translation>
        </message>
        <message>
            <source>At most per person and day</source>
            <translation>Höchstens je Person und Tag</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Due after working days</source>
            <translation>Fällig nach Arbeitstagen</translation>
        </message>
        <message>
            <source>{rule}: due after working days</source>
            <translation>{rule}: fällig nach Arbeitstagen</translation>
        </message>
        <message>
            <source>{rule}: days</source>
            <translation>{rule}: Tage</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Wiedervorlagen</translation>
        </message>
        <message>
            <source>What a call’s outcome presets, which follow-ups are made by themselves, and whom My Day puts first.</source>
            <translation>Was das Ergebnis eines Telefonats vorgibt, welche Wiedervorlagen von selbst entstehen und wen Mein Tag zuerst nennt.</translation>
        </message>
        <message>
            <source>Show what the rules would make</source>
            <translation>Zeigen, was die Regeln anlegen würden</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Übernehmen</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) would be made.</source>
            <translation>
                <numerusform>%Ln Wiedervorlage würde angelegt.</numerusform>
                <numerusform>%Ln Wiedervorlagen würden angelegt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more on the days after.</source>
            <translation>
                <numerusform>%Ln weitere an den Tagen danach.</numerusform>
                <numerusform>%Ln weitere an den Tagen danach.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>After a call</source>
            <translation>Nach einem Telefonat</translation>
        </message>
        <message>
            <source>For example +3, 1at, 2w, - for none. Attempts are kept apart by semicolons: the first, the second without reaching anybody, and so on.</source>
            <translation>Zum Beispiel +3, 1at, 2w, - für keine. Semikolons trennen die Versuche: der erste, der zweite, ohne jemanden zu erreichen, und so weiter.</translation>
        </message>
        <message>
            <source>By themselves</source>
            <translation>Von selbst</translation>
        </message>
        <message>
            <source>Only for leads without an open follow-up, and nothing twice on one occasion.</source>
            <translation>Nur für Leads ohne offene Wiedervorlage und nichts zweimal aus demselben Anlass.</translation>
        </message>
        <message>
            <source>Whom to call first</source>
            <translation>Wen zuerst anrufen</translation>
        </message>
        <message>
            <source>How many points each thing brings at most.</source>
            <translation>Wie viele Punkte jedes höchstens bringt.</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <source>Press the new key</source>
            <translation>Neue Taste drücken</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message>
            <source>Choose a command, press Enter, then the new key. Tab leaves.</source>
            <translation>Befehl wählen, Eingabetaste drücken, dann die neue Taste. Tab verlässt das Feld.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Command or key</source>
            <translation>Befehl oder Taste</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>Wie ausgeliefert</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <source>All keys as they came</source>
            <translation>Alle Tasten wie ausgeliefert</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Bare letters and digits are commands where nothing is typed</source>
            <translation>Einzelne Buchstaben und Ziffern sind Befehle, wo nichts getippt wird</translation>
        </message>
        <message>
            <source>{key} belongs to {names}.</source>
            <translation>{key} gehört schon zu {names}.</translation>
        </message>
        <message>
            <source>Take it away there</source>
            <translation>Dort wegnehmen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Came with: {keys}</source>
            <translation>Ausgeliefert mit: {keys}</translation>
        </message>
    </context>
    <context>
        <name>MailTemplates</name>
        <message>
            <source>E-mail template</source>
            <translation>E-Mail-Vorlage</translation>
        </message>
        <message>
            <source>Keep the template</source>
            <translation>Vorlage übernehmen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>E-mail templates</source>
            <translation>E-Mail-Vorlagen</translation>
        </message>
        <message>
            <source>Offered when an e-mail is written to somebody at a lead (Shift+M). What stands in braces is filled in.</source>
            <translation>Werden angeboten, wenn jemandem bei einem Lead geschrieben wird (Umschalt+M). Was in Klammern steht, wird ausgefüllt.</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Places: {places}</source>
            <translation>Platzhalter: {places}</translation>
        </message>
        <message>
            <source>Add a template</source>
            <translation>Vorlage hinzufügen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>MappingSettings</name>
        <message>
            <source>Lists that come in</source>
            <translation>Eingelesene Listen</translation>
        </message>
        <message>
            <source>How a list was brought in is remembered under its headers, and used for the next one that has the same.</source>
            <translation>Wie eine Liste eingelesen wurde, wird unter ihren Überschriften gemerkt und für die nächste mit denselben verwendet.</translation>
        </message>
        <message>
            <source>Remembered lists</source>
            <translation>Gemerkte Listen</translation>
        </message>
        <message>
            <source>No list was brought in yet.</source>
            <translation>Es wurde noch keine Liste eingelesen.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
    </context>
    <context>
        <name>Offering</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message>
            <source>Let this market count earlier</source>
            <translation>Diesen Markt früher gelten lassen</translation>
        </message>
        <message>
            <source>Let this market count later</source>
            <translation>Diesen Markt später gelten lassen</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>existing</source>
            <translation>bestehend</translation>
        </message>
        <message>
            <source>Products and markets</source>
            <translation>Produkte und Märkte</translation>
        </message>
        <message>
            <source>From product and market each lead gets its field of the Ansoff matrix. A lead is about the product that stands in its product interest; of several target markets that it lies in the first one counts.</source>
            <translation>Aus Produkt und Markt ergibt sich das Feld jedes Leads in der Ansoff-Matrix. Ein Lead betrifft das Produkt, das in seinem Produktinteresse steht; von mehreren Zielmärkten, in denen er liegt, gilt der erste.</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>No product yet: no lead has a field in the matrix.</source>
            <translation>Noch kein Produkt: Kein Lead hat ein Feld in der Matrix.</translation>
        </message>
        <message>
            <source>Target markets</source>
            <translation>Zielmärkte</translation>
        </message>
        <message>
            <source>No target market yet: only customers have a market, which is an existing one.</source>
            <translation>Noch kein Zielmarkt: Nur Kunden haben einen Markt, einen bestehenden.</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>Produkt hinzufügen</translation>
        </message>
        <message>
            <source>Add a target market</source>
            <translation>Zielmarkt hinzufügen</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>nicht in Gebrauch</translation>
        </message>
        <message>
            <source>no specialist</source>
            <translation>ohne Spezialist:in</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>ScoreSettings</name>
        <message>
            <source>Scoring</source>
            <translation>Scoring</translation>
        </message>
        <message>
            <source>Leads that cross the threshold</source>
            <translation>Leads, die die Schwelle kreuzen</translation>
        </message>
        <message>
            <source>{rising} leads rise to {threshold} or over, {falling} fall under it; {changed} get other points.</source>
            <translation>{rising} Leads steigen auf {threshold} oder mehr, {falling} fallen darunter; {changed} bekommen andere Punkte.</translation>
        </message>
        <message>
            <source>{group}: at most</source>
            <translation>{group}: höchstens</translation>
        </message>
        <message>
            <source>Count touchpoints from this day on</source>
            <translation>Kontaktpunkte zählen ab</translation>
        </message>
        <message>
            <source>empty: without a limit</source>
            <translation>leer: ohne Grenze</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Stände</translation>
        </message>
        <message>
            <source>Version {number} of {day} {who} {note}</source>
            <translation>Stand {number} vom {day} {who} {note}</translation>
        </message>
        <message>
            <source>As they came with the program</source>
            <translation>Wie mitgeliefert</translation>
        </message>
        <message>
            <source>Threshold: from here on it is sales’ turn</source>
            <translation>Schwelle: ab hier ist der Vertrieb an der Reihe</translation>
        </message>
        <message>
            <source>Rules as of</source>
            <translation>Regelstand</translation>
        </message>
        <message>
            <source>empty: all of them</source>
            <translation>leer: alle</translation>
        </message>
        <message>
            <source>empty: any; several: a; b; c</source>
            <translation>leer: alle; mehrere: a; b; c</translation>
        </message>
        <message>
            <source>instead of the points: A = 100; B = 50</source>
            <translation>statt der Punkte: A = 100; B = 50</translation>
        </message>
        <message>
            <source>Score rule</source>
            <translation>Score-Regel</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>The rule asks for</source>
            <translation>Die Regel fragt nach</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Touchpoints</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>At most so many days ago</source>
            <translation>Höchstens so viele Tage her</translation>
        </message>
        <message>
            <source>and only of leads of which this is so:</source>
            <translation>und nur bei Leads, für die das gilt:</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Points per value</source>
            <translation>Punkte je Wert</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Zählt</translation>
        </message>
        <message>
            <source>At most so often</source>
            <translation>Höchstens so oft</translation>
        </message>
        <message>
            <source>in each</source>
            <translation>je</translation>
        </message>
        <message>
            <source>At most so many points</source>
            <translation>Höchstens so viele Punkte</translation>
        </message>
        <message>
            <source>Half after so many days</source>
            <translation>Halb nach so vielen Tagen</translation>
        </message>
        <message>
            <source>Nothing after so many days</source>
            <translation>Nichts mehr nach so vielen Tagen</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Points of the touchpoint itself count instead</source>
            <translation>Stattdessen zählen die eigenen Punkte des Kontakts</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Something that happened</source>
            <translation>Etwas, das geschehen ist</translation>
        </message>
        <message>
            <source>Something that is known</source>
            <translation>Etwas, das bekannt ist</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <source>Why the rules change; it is kept with the version</source>
            <translation>Warum sich die Regeln ändern; das steht danach bei der Version</translation>
        </message>
        <message>
            <source>Score {score}: {lines}</source>
            <translation>Score {score}: {lines}</translation>
        </message>
        <message>
            <source>Applied as version {number}. Ctrl+Z takes it back.</source>
            <translation>Übernommen als Stand {number}. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>Points for what they did and for how well they fit. Look at what a change does, then apply it.</source>
            <translation>Punkte für das, was sie getan haben, und dafür, wie gut sie passen. Sehen Sie sich an, was eine Änderung bewirkt, und übernehmen Sie sie dann.</translation>
        </message>
        <message>
            <source>Prospect number</source>
            <translation>Interessentennummer</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>There is no such lead.</source>
            <translation>Einen solchen Lead gibt es nicht.</translation>
        </message>
        <message>
            <source>{name} (off)</source>
            <translation>{name} (aus)</translation>
        </message>
        <message>
            <source>Try the rules on one lead</source>
            <translation>Regeln an einem Lead ausprobieren</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Switch on or off</source>
            <translation>Ein- oder ausschalten</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>SegmentRules</name>
        <message>
            <source>Leads that would come in or be suggested</source>
            <translation>Leads, die hinzukämen oder vorgeschlagen würden</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) meet this</source>
            <translation>
                <numerusform>%Ln Lead trifft zu</numerusform>
                <numerusform>%Ln Leads treffen zu</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} were refused so far and come up again</source>
            <translation>{count} bisher Abgelehnte werden wieder genannt</translation>
        </message>
        <message>
            <source>{count} that the rule had set do not meet it any more</source>
            <translation>{count} durch die Regel Gesetzte treffen nicht mehr zu</translation>
        </message>
        <message>
            <source>What becomes of a hit</source>
            <translation>Was mit Treffern geschieht</translation>
        </message>
        <message>
            <source>Or something else …</source>
            <translation>Oder etwas anderes …</translation>
        </message>
        <message>
            <source>Apply rule</source>
            <translation>Regel übernehmen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>Wie mitgeliefert</translation>
        </message>
        <message>
            <source>Applied as version {number}. Ctrl+Z takes it back.</source>
            <translation>Als Version {number} übernommen. Strg+Z nimmt es zurück.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n suggested lead(s)</source>
            <translation>
                <numerusform>%Ln vorgeschlagenen Lead zeigen</numerusform>
                <numerusform>%Ln vorgeschlagene Leads zeigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… und %Ln weiterer</numerusform>
                <numerusform>… und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Leads of which all of this is so</source>
            <translation>Leads, auf die all das zutrifft</translation>
        </message>
        <message>
            <source>{count} of them are in it already</source>
            <translation>{count} davon schon drin</translation>
        </message>
        <message>
            <source>or</source>
            <translation>oder</translation>
        </message>
        <message>
            <source>Remove this alternative</source>
            <translation>Diese Alternative entfernen</translation>
        </message>
    </context>
    <context>
        <name>SegmentSteering</name>
        <message>
            <source>Language of what to say</source>
            <translation>Sprache des Gesagten</translation>
        </message>
        <message>
            <source>Days until the next contact</source>
            <translation>Tage bis zum nächsten Kontakt</translation>
        </message>
        <message>
            <source>Save what to say</source>
            <translation>Worte und Abstand speichern</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>What to say</source>
            <translation>Was sagen</translation>
        </message>
        <message>
            <source>Shown at the parameter in the lead, by its stage, in the language of its country where there is a text in it. After an interested call the next contact is preset to the interval of the parameter; the shortest counts.</source>
            <translation>Steht beim Lead am Parameter, je nach Stufe, in der Sprache seines Landes, wo es einen Text darin gibt. Nach einem Gespräch mit Interesse ist der nächste Kontakt auf den Abstand des Parameters voreingestellt; der kürzeste gilt.</translation>
        </message>
        <message>
            <source>Days until the next contact (empty: as usual)</source>
            <translation>Tage bis zum nächsten Kontakt (leer: wie üblich)</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>About LeadDesk</source>
            <translation>Über LeadDesk</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>The check found something. “leaddesk check” names it.</source>
            <translation>Die Prüfung hat etwas gefunden. „leaddesk check“ nennt es.</translation>
        </message>
        <message>
            <source>Check the store</source>
            <translation>Datenbank prüfen</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>The store is sound: {leads} leads.</source>
            <translation>Die Datenbank ist in Ordnung: {leads} Leads.</translation>
        </message>
        <message>
            <source>Choose folder …</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Ordner für Sicherungen</translation>
        </message>
        <message>
            <source>“backups”, beside the data</source>
            <translation>„backups“, neben den Daten</translation>
        </message>
        <message>
            <source>Beside the data</source>
            <translation>Neben den Daten</translation>
        </message>
        <message>
            <source>Second folder, such as on another drive</source>
            <translation>Zweiter Ordner, etwa auf einem anderen Laufwerk</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>No second folder</source>
            <translation>Kein zweiter Ordner</translation>
        </message>
        <message>
            <source>Backups go into this folder already. Choose another one.</source>
            <translation>In diesen Ordner gehen die Sicherungen schon. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Closing days of the company</source>
            <translation>Schließtage des Betriebs</translation>
        </message>
        <message>
            <source>Public holidays of</source>
            <translation>Feiertage von</translation>
        </message>
        <message>
            <source>Federal state</source>
            <translation>Bundesland</translation>
        </message>
        <message>
            <source>All (only common holidays)</source>
            <translation>Alle (nur gemeinsame Feiertage)</translation>
        </message>
        <message>
            <source>Half days, until when</source>
            <translation>Halbe Tage, bis wann</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Days or spans: 15.05.2026, 27.12.2026-31.12.2026</source>
            <translation>Tage oder Spannen: 15.05.2026, 27.12.2026-31.12.2026</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Deutsch</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Bequem</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Zeilenhöhe</translation>
        </message>
        <message>
            <source>Font size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>Dieser Arbeitsplatz</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmente</translation>
        </message>
        <message>
            <source>Products and markets</source>
            <translation>Produkte und Märkte</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Kampagnen</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Verteilung</translation>
        </message>
        <message>
            <source>Hand-over and deadlines</source>
            <translation>Übergabe und Fristen</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Typing the number in the list finds the leads in it; the question stands at its box in the visit report.</source>
            <translation>Die Ziffer in der Liste findet die Leads des Segments; die Frage steht an seinem Kästchen im Besuchsbericht.</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Name, German</source>
            <translation>Name, deutsch</translation>
        </message>
        <message>
            <source>Name, English</source>
            <translation>Name, englisch</translation>
        </message>
        <message>
            <source>Question, German</source>
            <translation>Frage, deutsch</translation>
        </message>
        <message>
            <source>Question, English</source>
            <translation>Frage, englisch</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Save parameter</source>
            <translation>Parameter speichern</translation>
        </message>
        <message>
            <source>Add a parameter</source>
            <translation>Parameter hinzufügen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>hours, until</source>
            <translation>Stunden, bis</translation>
        </message>
        <message>
            <source>Other hours in segments</source>
            <translation>Andere Stunden in Parametern</translation>
        </message>
        <message>
            <source>moved on</source>
            <translation>weitergesetzt</translation>
        </message>
        <message>
            <source>nobody in particular</source>
            <translation>niemand Bestimmtes</translation>
        </message>
        <message>
            <source>Tell at %</source>
            <translation>Hinweis bei %</translation>
        </message>
        <message>
            <source>Then:</source>
            <translation>Danach:</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>beantwortet</translation>
        </message>
        <message>
            <source>contacted or moved on</source>
            <translation>kontaktiert oder weitergesetzt</translation>
        </message>
        <message>
            <source>number: hours, e.g. 4: 8; 6: 24</source>
            <translation>Nummer: Stunden, z. B. 4: 8; 6: 24</translation>
        </message>
        <message>
            <source>Hours allowed: {name}</source>
            <translation>Erlaubte Stunden: {name}</translation>
        </message>
        <message>
            <source>Until: {name}</source>
            <translation>Bis: {name}</translation>
        </message>
        <message>
            <source>Then: {name}</source>
            <translation>Danach: {name}</translation>
        </message>
        <message>
            <source>Person: {name}</source>
            <translation>Person: {name}</translation>
        </message>
        <message>
            <source>Other hours in segments: {name}</source>
            <translation>Andere Stunden in Parametern: {name}</translation>
        </message>
        <message>
            <source>Show the agreement</source>
            <translation>Vereinbarung zeigen</translation>
        </message>
        <message>
            <source>Applied. Clocks that run keep the deadline they started with.</source>
            <translation>Übernommen. Laufende Fristen behalten die Zeit, mit der sie begonnen haben.</translation>
        </message>
        <message>
            <source>What marketing and sales have agreed on: how leads are handed over, who has to act by when, and what becomes of those that nobody worked.</source>
            <translation>Was Marketing und Vertrieb vereinbart haben: wie Leads übergeben werden, wer bis wann handelt und was aus denen wird, die niemand bearbeitet hat.</translation>
        </message>
        <message>
            <source>Leads come to sales</source>
            <translation>Leads kommen zum Vertrieb</translation>
        </message>
        <message>
            <source>Unless somebody is named, to</source>
            <translation>Wenn niemand genannt ist, an</translation>
        </message>
        <message>
            <source>whoever takes them first</source>
            <translation>wer zuerst zugreift</translation>
        </message>
        <message>
            <source>Apply deadlines</source>
            <translation>Fristen übernehmen</translation>
        </message>
        <message>
            <source>I can’t read the marked hours. For example 4,5; in segments 4: 8; 6: 24.</source>
            <translation>Die markierten Stunden sind nicht lesbar. Zum Beispiel 4,5; in Parametern 4: 8; 6: 24.</translation>
        </message>
        <message>
            <source>Apply calendar</source>
            <translation>Kalender übernehmen</translation>
        </message>
        <message>
            <source>offered to all: whoever takes them first</source>
            <translation>allen angeboten: wer zuerst zugreift</translation>
        </message>
        <message>
            <source>offered to one person</source>
            <translation>einer Person angeboten</translation>
        </message>
        <message>
            <source>offered by the program at the threshold</source>
            <translation>vom Programm an der Schwelle angeboten</translation>
        </message>
        <message>
            <source>Hand-over to sales</source>
            <translation>Übergabe an den Vertrieb</translation>
        </message>
        <message>
            <source>Needed before the hand-over:</source>
            <translation>Vor der Übergabe nötig:</translation>
        </message>
        <message>
            <source>Deadlines in working hours</source>
            <translation>Fristen in Arbeitsstunden</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Arbeitskalender</translation>
        </message>
        <message>
            <source>Apply hand-over</source>
            <translation>Übergabe übernehmen</translation>
        </message>
        <message>
            <source>Apply deadlines …</source>
            <translation>Fristen übernehmen …</translation>
        </message>
        <message>
            <source>Apply calendar …</source>
            <translation>Kalender übernehmen …</translation>
        </message>
        <message>
            <source>LeadDesk backs up by itself: each day, every half hour of work, and before large changes.</source>
            <translation>LeadDesk sichert von selbst: jeden Tag, jede halbe Stunde Arbeit und vor großen Änderungen.</translation>
        </message>
        <message>
            <source>Bring back {name}? The present store is kept aside.</source>
            <translation>{name} zurückholen? Der jetzige Stand wird daneben aufbewahrt.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Wiederherstellen …</translation>
        </message>
        <message>
            <source>Restore from a file …</source>
            <translation>Aus Datei wiederherstellen …</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>Diese Sicherung wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>StageOrder</name>
        <message>
            <source>Marketing</source>
            <translation>Marketing</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Vertrieb</translation>
        </message>
        <message>
            <source>Order of the stages</source>
            <translation>Reihenfolge der Stufen</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Save order</source>
            <translation>Reihenfolge speichern</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
    </context>
    <context>
        <name>StageSettings</name>
        <message>
            <source>Stages and conditions</source>
            <translation>Stufen und Bedingungen</translation>
        </message>
        <message>
            <source>Company or person named</source>
            <translation>Firma oder Person benannt</translation>
        </message>
        <message>
            <source>A way to reach them</source>
            <translation>Ein Weg, sie zu erreichen</translation>
        </message>
        <message>
            <source>Score at the threshold</source>
            <translation>Score an der Schwelle</translation>
        </message>
        <message>
            <source>Not excluded</source>
            <translation>Nicht ausgeschlossen</translation>
        </message>
        <message>
            <source>Save stage</source>
            <translation>Stufe speichern</translation>
        </message>
        <message>
            <source>Save reasons</source>
            <translation>Gründe speichern</translation>
        </message>
        <message>
            <source>What is asked for before a lead comes to a stage. Questions of the checklist say themselves which stages they are required for. The sales manager goes through a closed gate with a reason.</source>
            <translation>Was verlangt wird, bevor ein Lead auf eine Stufe kommt. Die Fragen der Qualifizierung nennen selbst die Stufen, für die sie Pflicht sind. Die Vertriebsleitung kann offene Bedingungen mit einem Grund übergehen.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Name, German</source>
            <translation>Name, deutsch</translation>
        </message>
        <message>
            <source>Name, English</source>
            <translation>Name, englisch</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Probability in %</source>
            <translation>Wahrscheinlichkeit in %</translation>
        </message>
        <message>
            <source>Target: days in the stage</source>
            <translation>Ziel: Tage in der Stufe</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>Fields that must be filled</source>
            <translation>Pflichtfelder</translation>
        </message>
        <message>
            <source>One of these contacts</source>
            <translation>Einer dieser Kontakte</translation>
        </message>
        <message>
            <source>Who may move leads here</source>
            <translation>Wer Leads hierher setzen darf</translation>
        </message>
        <message>
            <source>Kind of move</source>
            <translation>Art des Wechsels</translation>
        </message>
        <message>
            <source>Reasons that are offered</source>
            <translation>Angebotene Gründe</translation>
        </message>
        <message>
            <source>Reasons of your own</source>
            <translation>Eigene Gründe</translation>
        </message>
        <message>
            <source>Colour (none: that of the program)</source>
            <translation>Farbe (leer: die des Programms)</translation>
        </message>
        <message>
            <source>Who may move leads here (none: all that may)</source>
            <translation>Wer Leads hierher setzen darf (leer: alle, die es dürfen)</translation>
        </message>
        <message>
            <source>Reasons of moves</source>
            <translation>Gründe für Stufenwechsel</translation>
        </message>
        <message>
            <source>Reasons of your own, one in a line</source>
            <translation>Eigene Gründe, je Zeile einer</translation>
        </message>
    </context>
    <context>
        <name>TargetSettings</name>
        <message>
            <source>Targets</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>2026, 2026-Q1 or 2026-03</source>
            <translation>2026, 2026-Q1 oder 2026-03</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>New target</source>
            <translation>Neues Ziel</translation>
        </message>
        <message>
            <source>Save target</source>
            <translation>Ziel speichern</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Was gezählt wird</translation>
        </message>
        <message>
            <source>So many</source>
            <translation>So viel</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Wer es erreicht</translation>
        </message>
        <message>
            <source>the company</source>
            <translation>die Firma</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Looked at on</source>
            <translation>Betrachtet am</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>What the company, a team or a person is to reach in a month, quarter or year, who answers for it and when it is looked at. What counts is when a lead comes to the stage for the first time.</source>
            <translation>Was Firma, Team oder Person in einem Monat, Quartal oder Jahr erreichen sollen, wer dafür einsteht und wann darauf geschaut wird. Es zählt, wann ein Lead die Stufe zum ersten Mal erreicht.</translation>
        </message>
        <message>
            <source>Past targets</source>
            <translation>Vergangene Ziele</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>No target is running.</source>
            <translation>Zurzeit läuft kein Ziel.</translation>
        </message>
        <message>
            <source>The figures of the last months warn of nothing.</source>
            <translation>Die Zahlen der letzten Monate geben keinen Anlass zur Warnung.</translation>
        </message>
        <message>
            <source>Show its leads</source>
            <translation>Leads zeigen</translation>
        </message>
        <message>
            <source>What became of past targets</source>
            <translation>Was aus vergangenen Zielen wurde</translation>
        </message>
        <message>
            <source>Add a target</source>
            <translation>Ziel anlegen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>TeamSettings</name>
        <message>
            <source>Users and roles</source>
            <translation>Benutzer und Rollen</translation>
        </message>
        <message>
            <source>Only to those whose role may see them. Off: to nobody.</source>
            <translation>Nur denen, deren Rolle sie sehen darf. Aus: niemandem.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Gebiete</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Arbeitszeit</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>Arbeitet hier</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Save person</source>
            <translation>Person speichern</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Abwesenheiten</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Stand-in</source>
            <translation>Vertretung</translation>
        </message>
        <message>
            <source>Add absence</source>
            <translation>Abwesenheit eintragen</translation>
        </message>
        <message>
            <source>Remove absence</source>
            <translation>Abwesenheit entfernen</translation>
        </message>
        <message>
            <source>Reports show figures of single people</source>
            <translation>Berichte zeigen Zahlen einzelner Personen</translation>
        </message>
        <message>
            <source>nobody in particular</source>
            <translation>niemand Bestimmtes</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Areas: beginnings of postal codes (none: all)</source>
            <translation>Gebiete: Anfänge von Postleitzahlen (leer: alle)</translation>
        </message>
        <message>
            <source>Languages (none: any)</source>
            <translation>Sprachen (leer: alle)</translation>
        </message>
        <message>
            <source>Working hours (none: the company's)</source>
            <translation>Arbeitszeit (leer: die der Firma)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Roles say what is offered to somebody and what is accepted from them. Rules and people are set by: {who}.</source>
            <translation>Rollen bestimmen, was jemandem angeboten und was von ihm angenommen wird. Regeln und Personen setzt: {who}.</translation>
        </message>
    </context>
</TS>
