<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>NurturingPage</name>
        <message>
            <source>Content by persona and stage</source>
            <translation>Inhalte nach Persona und Stufe</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lücke</translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%Ln weiterer</numerusform>
                <numerusform>+%Ln weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s): a persona and stage for which there is nothing to give. Enter on a cell adds content.</source>
            <translation>
                <numerusform>%Ln Lücke: eine Persona und Stufe, für die es noch nichts gibt. Enter auf einer Zelle fügt einen Inhalt hinzu.</numerusform>
                <numerusform>%Ln Lücken: Personas und Stufen, für die es noch nichts gibt. Enter auf einer Zelle fügt einen Inhalt hinzu.</numerusform>
            </translation>
        </message>
        <message>
            <source>No gap: there is something for everybody.</source>
            <translation>Keine Lücke: Für alle gibt es etwas.</translation>
        </message>
        <message>
            <source>For {where} there is no content yet.</source>
            <translation>Für {where} gibt es noch keinen Inhalt.</translation>
        </message>
        <message>
            <source>Content of this cell</source>
            <translation>Inhalte dieser Zelle</translation>
        </message>
        <message>
            <source>out of use</source>
            <translation>außer Gebrauch</translation>
        </message>
        <message>
            <source>Add content</source>
            <translation>Inhalt hinzufügen</translation>
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
            <source>Parts of Nurturing</source>
            <translation>Bereiche von Nurturing</translation>
        </message>
        <message>
            <source>Nurturing</source>
            <translation>Nurturing</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message>
            <source>On tracks</source>
            <translation>Auf Strecken</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Strecken</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhalte</translation>
        </message>
        <message>
            <source>goes into the e-mail</source>
            <translation>kommt in die E-Mail</translation>
        </message>
        <message>
            <source>New content</source>
            <translation>Neuer Inhalt</translation>
        </message>
        <message>
            <source>Save content</source>
            <translation>Inhalt speichern</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>For whom (none: everybody)</source>
            <translation>Für wen (keine Auswahl: alle)</translation>
        </message>
        <message>
            <source>In which stage (none: every stage)</source>
            <translation>In welcher Stufe (keine Auswahl: jede)</translation>
        </message>
        <message>
            <source>Due steps</source>
            <translation>Fällige Schritte</translation>
        </message>
        <message>
            <source>Leads on tracks</source>
            <translation>Leads auf Strecken</translation>
        </message>
        <message>
            <source>Write the e-mail</source>
            <translation>E-Mail schreiben</translation>
        </message>
        <message>
            <source>Step is done</source>
            <translation>Schritt erledigt</translation>
        </message>
        <message>
            <source>Yes, begin</source>
            <translation>Ja, beginnen</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Take off the track</source>
            <translation>Von der Strecke nehmen</translation>
        </message>
        <message>
            <source>Show the lead</source>
            <translation>Lead anzeigen</translation>
        </message>
        <message>
            <source>waits for a yes</source>
            <translation>wartet auf ein Ja</translation>
        </message>
        <message>
            <source>An A customer: {owner} says whether it may be on the track.</source>
            <translation>Ein A-Kunde: Ob er auf die Strecke darf, sagt {owner}.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Strecke</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Was als Nächstes kommt</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>No track yet</source>
            <translation>Noch keine Strecke</translation>
        </message>
        <message>
            <source>A track sends content and reminds of tasks, step by step. Make one, then put leads on it with K.</source>
            <translation>Eine Strecke sendet Inhalte und erinnert an Aufgaben, Schritt für Schritt. Legen Sie eine an, und setzen Sie dann Leads mit K darauf.</translation>
        </message>
        <message>
            <source>This step sends nothing: do it, then say it is done.</source>
            <translation>Dieser Schritt sendet nichts: Führen Sie ihn aus, und melden Sie ihn dann als erledigt.</translation>
        </message>
        <message>
            <source>{name} begins the track.</source>
            <translation>{name} beginnt die Strecke.</translation>
        </message>
        <message>
            <source>{name} stays off the track.</source>
            <translation>{name} kommt nicht auf die Strecke.</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>Nichts ist fällig</translation>
        </message>
        <message>
            <source>No step of a track is due today.</source>
            <translation>Heute ist kein Schritt einer Strecke fällig.</translation>
        </message>
        <message>
            <source>Nobody is on a track</source>
            <translation>Niemand ist auf einer Strecke</translation>
        </message>
        <message>
            <source>Choose leads in the list and press K.</source>
            <translation>Markieren Sie Leads in der Liste, und drücken Sie K.</translation>
        </message>
        <message>
            <source>Step of {name} is done.</source>
            <translation>Schritt von {name} ist erledigt.</translation>
        </message>
        <message>
            <source>{name} is off the track.</source>
            <translation>{name} ist nicht mehr auf der Strecke.</translation>
        </message>
        <message>
            <source>Go to the tracks</source>
            <translation>Zu den Strecken</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>die Vertriebsleitung</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Task: do it by hand</source>
            <translation>Aufgabe: von Hand erledigen</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Remove this step</source>
            <translation>Diesen Schritt entfernen</translation>
        </message>
        <message>
            <source>New track</source>
            <translation>Neue Strecke</translation>
        </message>
        <message>
            <source>Save track</source>
            <translation>Strecke speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Schritt hinzufügen</translation>
        </message>
        <message>
            <source>Stop when they reply</source>
            <translation>Beenden, sobald eine Antwort kommt</translation>
        </message>
        <message>
            <source>Stop when MQL is reached</source>
            <translation>Beenden, sobald MQL erreicht ist</translation>
        </message>
        <message>
            <source>Stop when won</source>
            <translation>Beenden, sobald gewonnen</translation>
        </message>
        <message>
            <source>for instance: call</source>
            <translation>zum Beispiel: anrufen</translation>
        </message>
        <message>
            <source>Steps, by days after the beginning</source>
            <translation>Schritte, nach Tagen seit dem Beginn</translation>
        </message>
        <message>
            <source>An objection ends every track, and so does leaving the funnel.</source>
            <translation>Ein Widerspruch beendet jede Strecke, ebenso das Verlassen des Trichters.</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%Ln Schritt</numerusform>
                <numerusform>%Ln Schritte</numerusform>
            </translation>
        </message>
        <message>
            <source>No track yet. The first one could be: on day 0 a checklist, on day 7 a call, on day 21 an invitation.</source>
            <translation>Noch keine Strecke. Die erste könnte so aussehen: an Tag 0 eine Checkliste, an Tag 7 ein Anruf, an Tag 21 eine Einladung.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%Ln fällig</numerusform>
                <numerusform>%Ln fällig</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a track</source>
            <translation>Strecke hinzufügen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
</TS>
