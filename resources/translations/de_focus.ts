<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Focus</name>
        <message>
            <source>No topic was written down.</source>
            <translation>Es ist kein Thema notiert.</translation>
        </message>
        <message>
            <source>E-mail with {key}: {names}</source>
            <translation>E-Mail mit {key}: {names}</translation>
        </message>
        <message>
            <source>Overdue: {day}</source>
            <translation>Überfällig: {day}</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>von Ihnen</translation>
        </message>
        <message>
            <source>What to know before the call</source>
            <translation>Was vor dem Anruf wichtig ist</translation>
        </message>
        <message>
            <source>Next: {name}</source>
            <translation>Danach: {name}</translation>
        </message>
        <message>
            <source>This is the last</source>
            <translation>Das ist der letzte Eintrag</translation>
        </message>
        <message>
            <source>Nobody has been in touch yet.</source>
            <translation>Bisher gab es keinen Kontakt.</translation>
        </message>
        <message>
            <source>planned on {day}</source>
            <translation>geplant am {day}</translation>
        </message>
        <message>
            <source>What is it about today?</source>
            <translation>Worum geht es heute?</translation>
        </message>
        <message>
            <source>The last three contacts</source>
            <translation>Letzte drei Kontakte</translation>
        </message>
        <message>
            <source>“{topic}”</source>
            <translation>„{topic}“</translation>
        </message>
        <message>
            <source>To say at the stage {stage}</source>
            <translation>Passend zur Stufe {stage}</translation>
        </message>
        <message>
            <source>{done} of {count} done, {skipped} skipped.</source>
            <translation>{done} von {count} erledigt, {skipped} übersprungen.</translation>
        </message>
        <message>
            <source>Nobody is to be called here.</source>
            <translation>Hier ist niemand anzurufen.</translation>
        </message>
        <message numerus="yes">
            <source>All %n done.</source>
            <translation>
                <numerusform>Der eine Eintrag ist erledigt.</numerusform>
                <numerusform>Alle %Ln erledigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>No follow-up is planned for later.</source>
            <translation>Für später ist keine Wiedervorlage geplant.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message numerus="yes">
            <source>Go through the skipped ones (%n)</source>
            <translation>
                <numerusform>Den übersprungenen Eintrag ansehen</numerusform>
                <numerusform>Die %Ln übersprungenen durchgehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Next follow-up: {when}.</source>
            <translation>Nächste Wiedervorlage: {when}.</translation>
        </message>
        <message>
            <source>Skipped ones</source>
            <translation>Übersprungene</translation>
        </message>
        <message>
            <source>Nobody is left to be called</source>
            <translation>Es ist niemand mehr anzurufen</translation>
        </message>
        <message>
            <source>Nothing new has come</source>
            <translation>Es ist nichts Neues hinzugekommen</translation>
        </message>
        <message>
            <source>Skip this lead</source>
            <translation>Diesen Lead überspringen</translation>
        </message>
        <message>
            <source>Back to the lead before</source>
            <translation>Zurück zum vorigen Lead</translation>
        </message>
        <message>
            <source>Take what is new next</source>
            <translation>Neues als Nächstes aufrufen</translation>
        </message>
        <message>
            <source>End the focus mode</source>
            <translation>Fokus-Modus beenden</translation>
        </message>
        <message>
            <source>the most urgent of {count}</source>
            <translation>die dringendsten von {count}</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <source>{done} of {count} done, {skipped} skipped</source>
            <translation>{done} von {count} erledigt, {skipped} übersprungen</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%Ln neuer Eintrag</numerusform>
                <numerusform>%Ln neue Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Focus · {list}</source>
            <translation>Fokus · {list}</translation>
        </message>
        <message>
            <source>Focus mode</source>
            <translation>Fokus-Modus</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>{name} has been deleted meanwhile and is passed over.</source>
            <translation>{name} wurde inzwischen gelöscht und wird übergangen.</translation>
        </message>
        <message>
            <source>{name} has been excluded meanwhile and is passed over.</source>
            <translation>{name} wurde inzwischen ausgeschlossen und wird übergangen.</translation>
        </message>
        <message>
            <source>{name} has just been deleted. Your text is kept as a draft.</source>
            <translation>{name} wurde gerade gelöscht. Ihr Text bleibt als Entwurf erhalten.</translation>
        </message>
        <message>
            <source>{name} has just been excluded. Your text is kept as a draft.</source>
            <translation>{name} wurde gerade ausgeschlossen. Ihr Text bleibt als Entwurf erhalten.</translation>
        </message>
        <message>
            <source>Qualification {answered}/{asked} · {key} answers</source>
            <translation>Qualifizierung {answered}/{asked} · {key} beantwortet</translation>
        </message>
    </context>
</TS>
