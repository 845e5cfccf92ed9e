<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Commands</name>
        <message>
            <source>Language: German</source>
            <translation>Sprache: Deutsch</translation>
        </message>
        <message>
            <source>Language: English</source>
            <translation>Sprache: Englisch</translation>
        </message>
        <message>
            <source>Appearance: as the system</source>
            <translation>Darstellung: wie das System</translation>
        </message>
        <message>
            <source>Appearance: light</source>
            <translation>Darstellung: hell</translation>
        </message>
        <message>
            <source>Appearance: dark</source>
            <translation>Darstellung: dunkel</translation>
        </message>
        <message>
            <source>Appearance: high contrast</source>
            <translation>Darstellung: hoher Kontrast</translation>
        </message>
        <message>
            <source>Row height: compact</source>
            <translation>Zeilenhöhe: kompakt</translation>
        </message>
        <message>
            <source>Row height: standard</source>
            <translation>Zeilenhöhe: normal</translation>
        </message>
        <message>
            <source>Row height: comfortable</source>
            <translation>Zeilenhöhe: bequem</translation>
        </message>
        <message>
            <source>Font size: {percent}</source>
            <translation>Schriftgröße: {percent}</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Schrift vergrößern</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Schrift verkleinern</translation>
        </message>
        <message>
            <source>Letters in their usual size</source>
            <translation>Schrift in normaler Größe</translation>
        </message>
        <message>
            <source>There is nothing after this</source>
            <translation>Danach kommt nichts</translation>
        </message>
        <message>
            <source>There is nothing before this</source>
            <translation>Davor war nichts</translation>
        </message>
        <message>
            <source>Back to where you were</source>
            <translation>Zurück zur vorigen Ansicht</translation>
        </message>
        <message>
            <source>Forward again</source>
            <translation>Wieder vor</translation>
        </message>
        <message>
            <source>No list is being gone through</source>
            <translation>Es wird gerade keine Liste abgearbeitet</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Put a filter together</source>
            <translation>Filter zusammenstellen</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Fold or unfold the navigation</source>
            <translation>Navigation ein- oder ausklappen</translation>
        </message>
        <message>
            <source>Go on in the focus mode</source>
            <translation>Fokus-Modus fortsetzen</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Show or hide the menu bar</source>
            <translation>Menüleiste ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Manual: the page for this view</source>
            <translation>Handbuch: Seite zu dieser Ansicht</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Problem melden</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation>Gehe zu {page}</translation>
        </message>
        <message>
            <source>nothing is searched for</source>
            <translation>Es wird nichts gesucht</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>DraftsLine</name>
        <message>
            <source>Master data</source>
            <translation>Stammdaten</translation>
        </message>
        <message>
            <source>Entry of the history</source>
            <translation>Eintrag im Verlauf</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Ansprechperson</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%Ln Entwurf</numerusform>
                <numerusform>%Ln Entwürfe</numerusform>
            </translation>
        </message>
        <message>
            <source>New lead</source>
            <translation>Neuer Lead</translation>
        </message>
    </context>
    <context>
        <name>FilterBuilder</name>
        <message>
            <source>Put a filter together</source>
            <translation>Filter zusammenstellen</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Bedingung hinzufügen</translation>
        </message>
        <message>
            <source>“or” makes a choice with the line above it; all others have to be met.</source>
            <translation>„oder“ lässt die Wahl mit der Zeile darüber; alle anderen müssen zutreffen.</translation>
        </message>
        <message>
            <source>The query as text</source>
            <translation>Die Suche als Text</translation>
        </message>
        <message>
            <source>Copy the query</source>
            <translation>Suche kopieren</translation>
        </message>
        <message>
            <source>Save as a view …</source>
            <translation>Als Ansicht speichern …</translation>
        </message>
        <message>
            <source>Show the leads</source>
            <translation>Leads anzeigen</translation>
        </message>
        <message numerus="yes">
            <source>Show %n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead anzeigen</numerusform>
                <numerusform>%Ln Leads anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>The query as text: copy it, or paste one</source>
            <translation>Die Suche als Text: zum Kopieren, oder hier einfügen</translation>
        </message>
        <message>
            <source>How it joins</source>
            <translation>Verknüpfung</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Remove this condition</source>
            <translation>Diese Bedingung entfernen</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>List and lead</source>
            <translation>Liste und Lead</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>List and lead, while typing too</source>
            <translation>Liste und Lead, auch beim Tippen</translation>
        </message>
        <message>
            <source>Focus mode</source>
            <translation>Fokus-Modus</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Close the sheet</source>
            <translation>Übersicht schließen</translation>
        </message>
        <message>
            <source>Manual for this view</source>
            <translation>Handbuch zu dieser Ansicht</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Report it …</source>
            <translation>Melden …</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Übernehmen</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Lead</source>
            <translation>&amp;Lead</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Werkzeuge</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
    </context>
    <context>
        <name>NavBar</name>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <source>SAVED VIEWS</source>
            <translation>GESPEICHERTE ANSICHTEN</translation>
        </message>
        <message>
            <source>Remove this view</source>
            <translation>Diese Ansicht entfernen</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>My Day</source>
            <translation>Mein Tag</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Funnel</source>
            <translation>Trichter</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmente</translation>
        </message>
        <message>
            <source>Nurturing</source>
            <translation>Nurturing</translation>
        </message>
        <message>
            <source>ERP hand-over</source>
            <translation>Übergabe ERP</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Data care</source>
            <translation>Datenpflege</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Type a command, a lead or a query</source>
            <translation>Befehl, Lead oder Suche eingeben</translation>
        </message>
        <message>
            <source>Begins with it</source>
            <translation>Beginnt damit</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>For {name}</source>
            <translation>Für {name}</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Apply as a filter: “{query}”</source>
            <translation>Als Filter anwenden: „{query}“</translation>
        </message>
        <message>
            <source>no lead is chosen</source>
            <translation>kein Lead ausgewählt</translation>
        </message>
        <message>
            <source>View: {name}</source>
            <translation>Ansicht: {name}</translation>
        </message>
        <message>
            <source>Settings: {part}</source>
            <translation>Einstellungen: {part}</translation>
        </message>
        <message>
            <source>Leads of parameter {number}: {name}</source>
            <translation>Leads mit Parameter {number}: {name}</translation>
        </message>
        <message>
            <source>Set parameter {number}: {name}</source>
            <translation>Parameter {number} setzen: {name}</translation>
        </message>
        <message>
            <source>Remove parameter {number}: {name}</source>
            <translation>Parameter {number} entfernen: {name}</translation>
        </message>
        <message>
            <source>Leads of {name}</source>
            <translation>Leads von {name}</translation>
        </message>
        <message>
            <source>Give to {name}</source>
            <translation>Zuständig: {name}</translation>
        </message>
        <message>
            <source>Exclude: {reason}</source>
            <translation>Ausschließen: {reason}</translation>
        </message>
        <message>
            <source>Reject the offered lead: {reason}</source>
            <translation>Angebotenen Lead ablehnen: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>It was not closed properly. Looking through the data: {part}</source>
            <translation>Nicht ordentlich beendet. Die Daten werden durchgesehen: {part}</translation>
        </message>
        <message>
            <source>The data were looked through; all is well.</source>
            <translation>Die Daten wurden durchgesehen; alles ist gut.</translation>
        </message>
        <message>
            <source>Backed up to {path}</source>
            <translation>Gesichert nach {path}</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Brought back. What was here before is kept in {file}.</source>
            <translation>Zurückgeholt. Was vorher da war, bleibt aufbewahrt in {file}.</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n follow-up(s) are due, the first: {what}</source>
            <translation>
                <numerusform>%Ln Wiedervorlage ist fällig: {what}</numerusform>
                <numerusform>%Ln Wiedervorlagen sind fällig, zuerst: {what}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) run out or are over, the first: {what}</source>
            <translation>
                <numerusform>%Ln Frist läuft ab oder ist überschritten: {what}</numerusform>
                <numerusform>%Ln Fristen laufen ab oder sind überschritten, die erste: {what}</numerusform>
            </translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Deadline over: {what}</source>
            <translation>Frist überschritten: {what}</translation>
        </message>
        <message>
            <source>{level}% of the time is gone: {what}</source>
            <translation>{level} % der Frist sind um: {what}</translation>
        </message>
        <message>
            <source>Go to My Day</source>
            <translation>Zu Mein Tag</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Due: {what}</source>
            <translation>Fällig: {what}</translation>
        </message>
        <message>
            <source>Agreed for that: {then}.</source>
            <translation>Dafür ist vereinbart: {then}.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search or type a parameter, e.g. 4</source>
            <translation>Suchen oder Parameter eingeben, z. B. 4</translation>
        </message>
        <message>
            <source>narrow further …</source>
            <translation>weiter eingrenzen …</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Saved {time}</source>
            <translation>Gespeichert {time}</translation>
        </message>
        <message>
            <source>{key} next pane</source>
            <translation>{key} Bereich wechseln</translation>
        </message>
        <message>
            <source>{key} keys</source>
            <translation>{key} Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>StoreBar</name>
        <message>
            <source>What you type stays here as a draft.</source>
            <translation>Was Sie tippen, bleibt hier als Entwurf.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Trying now …</source>
            <translation>Wird gerade versucht …</translation>
        </message>
        <message>
            <source>Next try in {seconds} s.</source>
            <translation>Nächster Versuch in {seconds} s.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>New lead</source>
            <translation>Neuer Lead</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} von {total}</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Nothing was taken back: later steps have changed it.</source>
            <translation>Nichts zurückgenommen: Spätere Schritte haben es geändert.</translation>
        </message>
        <message>
            <source>Take them back too</source>
            <translation>Auch diese zurücknehmen</translation>
        </message>
        <message>
            <source>Nothing was taken back: {step}</source>
            <translation>Nichts zurückgenommen: {step}</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>Rückgängig gemacht: {step}</translation>
        </message>
        <message>
            <source>Kept, since changed later: {names}</source>
            <translation>Behalten, da später geändert: {names}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>Wiederholt: {step}</translation>
        </message>
    </context>
</TS>
