<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Decision</name>
        <message>
            <source>Accepted: it is your lead now.</source>
            <translation>Angenommen: Der Lead ist jetzt Ihrer.</translation>
        </message>
        <message>
            <source>The offer to sales is taken back.</source>
            <translation>Das Angebot an den Vertrieb ist zurückgenommen.</translation>
        </message>
        <message>
            <source>The clock stands: {reason}.</source>
            <translation>Die Frist ruht: {reason}.</translation>
        </message>
        <message>
            <source>Offered to the pool {pool} by {name}, score {score}.</source>
            <translation>Dem Pool {pool} angeboten von {name}, Score {score}.</translation>
        </message>
        <message>
            <source>When the time is over: {then}.</source>
            <translation>Nach Ablauf: {then}.</translation>
        </message>
        <message>
            <source>Take it back ({key})</source>
            <translation>Zurücknehmen ({key})</translation>
        </message>
        <message>
            <source>Offered to sales by {name}, score {score}.</source>
            <translation>Dem Vertrieb angeboten von {name}, Score {score}.</translation>
        </message>
        <message>
            <source>Offered to {to} by {name}, score {score}.</source>
            <translation>{to} angeboten von {name}, Score {score}.</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Notiz: {note}</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Weiterlaufen lassen</translation>
        </message>
        <message>
            <source>Accept (A)</source>
            <translation>Annehmen (A)</translation>
        </message>
        <message>
            <source>Reject … (R)</source>
            <translation>Ablehnen … (R)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>More about it</source>
            <translation>Mehr dazu</translation>
        </message>
        <message>
            <source>More about it (optional)</source>
            <translation>Mehr dazu (freiwillig)</translation>
        </message>
        <message>
            <source>Choose a reason by its digit.</source>
            <translation>Wählen Sie einen Grund mit seiner Ziffer.</translation>
        </message>
        <message>
            <source>Reject: why?</source>
            <translation>Ablehnen: Warum?</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Accept all the same: why?</source>
            <translation>Trotzdem annehmen: warum?</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
    </context>
    <context>
        <name>Lead</name>
        <message>
            <source>Call</source>
            <comment>button</comment>
            <translation>Telefonat</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>On {number}: {field}</source>
            <translation>Zu {number}: {field}</translation>
        </message>
        <message>
            <source>You can log service contacts.</source>
            <translation>Servicekontakte können Sie erfassen.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>required {answered} of {asked}</source>
            <translation>Pflicht {answered} von {asked}</translation>
        </message>
        <message>
            <source>Digit: yes, no, open · Enter: note</source>
            <translation>Ziffer: ja, nein, offen · Enter: Notiz</translation>
        </message>
        <message>
            <source>{answered} of {asked}</source>
            <translation>{answered} von {asked}</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Qualifizierungsfragen</translation>
        </message>
        <message>
            <source>Note on the answer</source>
            <translation>Notiz zur Antwort</translation>
        </message>
        <message>
            <source>required</source>
            <translation>Pflicht</translation>
        </message>
        <message>
            <source>Answer it by its digit first, then add the note.</source>
            <translation>Beantworten Sie die Frage erst mit ihrer Ziffer, dann ergänzen Sie die Notiz.</translation>
        </message>
        <message>
            <source>Note on “{name}”</source>
            <translation>Notiz zu „{name}“</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save &amp; next</source>
            <translation>Speichern &amp; weiter</translation>
        </message>
        <message>
            <source>Next: {name}</source>
            <translation>Danach: {name}</translation>
        </message>
        <message>
            <source>Log a call</source>
            <translation>Telefonat erfassen</translation>
        </message>
        <message>
            <source>Log an e-mail</source>
            <translation>E-Mail erfassen</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <source>Log a service contact</source>
            <translation>Servicekontakt erfassen</translation>
        </message>
        <message>
            <source>How did the call end?</source>
            <translation>Wie ging das Telefonat aus?</translation>
        </message>
        <message>
            <source>Sent or received?</source>
            <translation>Gesendet oder erhalten?</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Erhalten</translation>
        </message>
        <message>
            <source>How did the call end? Press a digit from 1 to 5.</source>
            <translation>Wie ging das Telefonat aus? Drücken Sie eine Ziffer von 1 bis 5.</translation>
        </message>
        <message>
            <source>{who} changed {field} {when}: {theirs}. Your entry: {mine}.</source>
            <translation>{who} hat {field} geändert ({when}): {theirs}. Ihre Eingabe: {mine}.</translation>
        </message>
        <message>
            <source>{field} was changed meanwhile: {theirs}. Your entry: {mine}.</source>
            <translation>{field} wurde inzwischen geändert: {theirs}. Ihre Eingabe: {mine}.</translation>
        </message>
        <message>
            <source>Use yours</source>
            <translation>Ihre übernehmen</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Andere behalten</translation>
        </message>
        <message>
            <source>The chosen channels are blocked at once; service contacts stay possible.</source>
            <translation>Die gewählten Kanäle sind sofort gesperrt; Servicekontakte bleiben möglich.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <source>Record an objection</source>
            <translation>Werbewiderspruch erfassen</translation>
        </message>
        <message>
            <source>Record a consent</source>
            <translation>Einwilligung erfassen</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>Of whom</source>
            <translation>Von wem</translation>
        </message>
        <message>
            <source>Everybody at this company</source>
            <translation>Alle bei dieser Firma</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Source, evidence</source>
            <translation>Quelle, Nachweis</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Erfassen</translation>
        </message>
        <message>
            <source>I can’t read this date. Try 20.11., yesterday or mon.</source>
            <translation>Dieses Datum verstehe ich nicht. Möglich sind z. B. 20.11., gestern oder mo.</translation>
        </message>
        <message>
            <source>e.g. said on the phone</source>
            <translation>z. B. am Telefon gesagt</translation>
        </message>
        <message>
            <source>e.g. card at the stand, form on the website</source>
            <translation>z. B. Karte am Messestand, Formular der Webseite</translation>
        </message>
        <message>
            <source>{basis} of {date}</source>
            <translation>{basis} vom {date}</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>until {date}: {what}</source>
            <translation>bis {date}: {what}</translation>
        </message>
        <message>
            <source>no consent</source>
            <translation>keine Einwilligung</translation>
        </message>
        <message>
            <source>Make main contact</source>
            <translation>Als Hauptkontakt</translation>
        </message>
        <message>
            <source>Add a contact person</source>
            <translation>Ansprechperson hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>%n more contact person(s)</source>
            <translation>
                <numerusform>%Ln weitere Ansprechperson</numerusform>
                <numerusform>%Ln weitere Ansprechpersonen</numerusform>
            </translation>
        </message>
        <message>
            <source>Main contact person</source>
            <translation>Hauptansprechperson</translation>
        </message>
        <message>
            <source>Has objected to this</source>
            <translation>Hat dem widersprochen</translation>
        </message>
        <message>
            <source>Master data</source>
            <translation>Stammdaten</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Ansprechperson</translation>
        </message>
        <message>
            <source>Tabs of the lead</source>
            <translation>Reiter des Leads</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>There is a draft: {kind}.</source>
            <translation>Es gibt einen Entwurf: {kind}.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Qualifizierung</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Set the follow-up</source>
            <translation>Wiedervorlage setzen</translation>
        </message>
        <message>
            <source>Move to another stage</source>
            <translation>Stufe ändern</translation>
        </message>
        <message>
            <source>Show the leads with parameter 4</source>
            <translation>Leads mit Parameter 4 zeigen</translation>
        </message>
        <message>
            <source>All commands</source>
            <translation>Alle Befehle</translation>
        </message>
        <message>
            <source>Hide these keys</source>
            <translation>Diese Tasten ausblenden</translation>
        </message>
        <message>
            <source>Choose a lead (↑ ↓)</source>
            <translation>Lead auswählen (↑ ↓)</translation>
        </message>
        <message>
            <source>Entries can be changed by who wrote them, for a day. Yours is put beside it, with your name.</source>
            <translation>Ändern kann einen Eintrag nur, wer ihn geschrieben hat, und das einen Tag lang. Ihre Ergänzung steht daneben, mit Ihrem Namen.</translation>
        </message>
        <message>
            <source>Add to the entry</source>
            <translation>Eintrag ergänzen</translation>
        </message>
        <message>
            <source>Edit entry</source>
            <translation>Eintrag bearbeiten</translation>
        </message>
        <message>
            <source>Addition</source>
            <translation>Ergänzung</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>I can’t read this time. Try 14 or 14:30.</source>
            <translation>Diese Uhrzeit verstehe ich nicht. Möglich sind z. B. 14 oder 14:30.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>For example +3, mon, 1 Dec 14:00, w50, - for none</source>
            <translation>Zum Beispiel +3, mo, 01.12. 14:00, kw50, - für keine</translation>
        </message>
        <message>
            <source>Put off for 2 hours</source>
            <translation>2 Stunden zurückstellen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Until now: {planned}</source>
            <translation>Bisher: {planned}</translation>
        </message>
        <message>
            <source>Follow-up today</source>
            <translation>Wiedervorlage heute</translation>
        </message>
        <message>
            <source>Follow-up tomorrow</source>
            <translation>Wiedervorlage morgen</translation>
        </message>
        <message>
            <source>Follow-up in 3 days</source>
            <translation>Wiedervorlage in 3 Tagen</translation>
        </message>
        <message>
            <source>Follow-up in a week</source>
            <translation>Wiedervorlage in einer Woche</translation>
        </message>
        <message>
            <source>Move to the stage {stage}</source>
            <translation>Stufe ändern: {stage}</translation>
        </message>
        <message>
            <source>Log: {kind}</source>
            <translation>Erfassen: {kind}</translation>
        </message>
        <message>
            <source>Answer the questions (Q)</source>
            <translation>Fragen beantworten (Q)</translation>
        </message>
        <message>
            <source>Log a contact (T)</source>
            <translation>Kontakt erfassen (T)</translation>
        </message>
        <message>
            <source>Enter: {field}</source>
            <translation>Eintragen: {field}</translation>
        </message>
        <message>
            <source>Set the parameters</source>
            <translation>Parameter setzen</translation>
        </message>
        <message>
            <source>Set the suggested parameter</source>
            <translation>Vorgeschlagenen Parameter setzen</translation>
        </message>
        <message>
            <source>Suggest this parameter no more</source>
            <translation>Diesen Parameter nicht mehr vorschlagen</translation>
        </message>
        <message>
            <source>Qualify: the checklist</source>
            <translation>Qualifizieren: Fragen beantworten</translation>
        </message>
        <message>
            <source>Write a visit report</source>
            <translation>Besuchsbericht schreiben</translation>
        </message>
        <message>
            <source>Write an e-mail of a template</source>
            <translation>E-Mail aus Vorlage schreiben</translation>
        </message>
        <message>
            <source>Why this score?</source>
            <translation>Warum dieser Score?</translation>
        </message>
        <message>
            <source>Give it to another owner</source>
            <translation>Zuständig ändern</translation>
        </message>
        <message>
            <source>Edit a field</source>
            <translation>Feld bearbeiten</translation>
        </message>
        <message>
            <source>Put on a track or into a campaign</source>
            <translation>Auf eine Strecke oder in eine Kampagne setzen</translation>
        </message>
        <message>
            <source>Accept the lead offered to sales</source>
            <translation>Angebotenen Lead annehmen</translation>
        </message>
        <message>
            <source>Reject the lead offered to sales</source>
            <translation>Angebotenen Lead ablehnen</translation>
        </message>
        <message>
            <source>Hand over to sales</source>
            <translation>An Vertrieb übergeben</translation>
        </message>
        <message>
            <source>Take the offer to sales back</source>
            <translation>Angebot an den Vertrieb zurücknehmen</translation>
        </message>
        <message>
            <source>Create an opportunity</source>
            <translation>Chance anlegen</translation>
        </message>
        <message>
            <source>Return to marketing</source>
            <translation>Zurück an Marketing</translation>
        </message>
        <message>
            <source>Pass to a partner</source>
            <translation>An Partner geben</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Pause the clock</source>
            <translation>Frist anhalten</translation>
        </message>
        <message>
            <source>Let the clock go on</source>
            <translation>Frist weiterlaufen lassen</translation>
        </message>
        <message>
            <source>Show the hand-over sheet</source>
            <translation>Übergabebogen zeigen</translation>
        </message>
        <message>
            <source>Show the sheet for the visit</source>
            <translation>Besuchsblatt zeigen</translation>
        </message>
        <message>
            <source>Show the blank visit report for paper</source>
            <translation>Leeren Besuchsbericht für Papier zeigen</translation>
        </message>
        <message>
            <source>Save the people as business cards</source>
            <translation>Personen als Visitenkarten speichern</translation>
        </message>
        <message>
            <source>Hand over to the ERP</source>
            <translation>An das ERP übergeben</translation>
        </message>
        <message>
            <source>Finish the follow-up</source>
            <translation>Wiedervorlage erledigen</translation>
        </message>
        <message>
            <source>Dial and log the call</source>
            <translation>Wählen und Telefonat erfassen</translation>
        </message>
        <message>
            <source>Copy the phone number</source>
            <translation>Telefonnummer kopieren</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>Ausschließen</translation>
        </message>
        <message>
            <source>Lift the exclusion</source>
            <translation>Ausschluss aufheben</translation>
        </message>
        <message>
            <source>Split what was merged</source>
            <translation>Zusammenführung auflösen</translation>
        </message>
        <message>
            <source>Record an objection to advertising</source>
            <translation>Werbewiderspruch erfassen</translation>
        </message>
        <message>
            <source>Create the information on a person …</source>
            <translation>Auskunft zu einer Person erstellen …</translation>
        </message>
        <message>
            <source>Erase a person for good …</source>
            <translation>Person endgültig löschen …</translation>
        </message>
        <message>
            <source>Next tab of the lead</source>
            <translation>Nächster Reiter des Leads</translation>
        </message>
        <message>
            <source>Previous tab of the lead</source>
            <translation>Voriger Reiter des Leads</translation>
        </message>
        <message>
            <source>Save and go to the next lead</source>
            <translation>Speichern und zum nächsten Lead</translation>
        </message>
        <message>
            <source>Save and stay</source>
            <translation>Speichern und bleiben</translation>
        </message>
        <message>
            <source>Owner: {name}</source>
            <translation>Zuständig: {name}</translation>
        </message>
        <message>
            <source>Threshold {number}</source>
            <translation>Schwelle {number}</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>Customer no. {number}</source>
            <translation>Kundennr. {number}</translation>
        </message>
        <message>
            <source>No follow-up</source>
            <translation>Keine Wiedervorlage</translation>
        </message>
        <message>
            <source>Overdue: {day}</source>
            <translation>Überfällig: {day}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>Call {number}</source>
            <translation>{number} anrufen</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>This lead is not there any more.</source>
            <translation>Diesen Lead gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Follow-up of {name} is done.</source>
            <translation>Wiedervorlage von „{name}“ erledigt.</translation>
        </message>
        <message>
            <source>Another channel is running</source>
            <translation>Anderer Kanal läuft</translation>
        </message>
        <message>
            <source>No need</source>
            <translation>Kein Bedarf</translation>
        </message>
        <message>
            <source>The customer will get in touch</source>
            <translation>Kunde meldet sich</translation>
        </message>
        <message>
            <source>also {numbers}</source>
            <translation>auch {numbers}</translation>
        </message>
        <message>
            <source>Stage {stage}, {place} of {count}</source>
            <translation>Stufe {stage}, {place} von {count}</translation>
        </message>
        <message>
            <source>Score {score} of {threshold}: behaviour {behaviour}, fit {fit}</source>
            <translation>Score {score} von {threshold}: Verhalten {behaviour}, Passung {fit}</translation>
        </message>
        <message>
            <source>Excluded: {reason}</source>
            <translation>Ausgeschlossen: {reason}</translation>
        </message>
        <message>
            <source>{excluded} ({when}). Calls and e-mails are not logged.</source>
            <translation>{excluded} ({when}). Telefonate und Mails werden nicht erfasst.</translation>
        </message>
        <message>
            <source>Missing for {stage}: {missing}.</source>
            <translation>Für {stage} fehlt: {missing}.</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%Ln Punkt</numerusform>
                <numerusform>%Ln Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>a name (company or person)</source>
            <translation>ein Name (Firma oder Person)</translation>
        </message>
        <message>
            <source>a way to reach them (phone, e-mail or address)</source>
            <translation>ein Weg, sie zu erreichen (Telefon, E-Mail oder Anschrift)</translation>
        </message>
        <message>
            <source>Competitors and consultants do not go to sales.</source>
            <translation>Wettbewerber und Berater gehen nicht an den Vertrieb.</translation>
        </message>
        <message>
            <source>Stage {stage}</source>
            <translation>Stufe {stage}</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>Take these points away again</source>
            <translation>Diese Punkte wieder wegnehmen</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>Noch keine Punkte</translation>
        </message>
        <message>
            <source>Enter shows where it comes from.</source>
            <translation>Die Eingabetaste zeigt, woher es kommt.</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>%Ln weitere Zeile</numerusform>
                <numerusform>%Ln weitere Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Relation and list do not exclude this lead any more. Why is it a prospect?</source>
            <translation>Beziehung und Liste schließen diesen Lead dann nicht mehr aus. Warum ist er ein Interessent?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <source>{field} of {name} not saved</source>
            <translation>{field} von {name} nicht gespeichert</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Einwilligungen</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Klassifikation</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Another contact person</source>
            <translation>Weitere Ansprechperson</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Topic of the follow-up</source>
            <translation>Thema der Wiedervorlage</translation>
        </message>
        <message>
            <source>Why no follow-up? Press a digit.</source>
            <translation>Warum keine Wiedervorlage? Ziffer drücken.</translation>
        </message>
        <message>
            <source>Why no follow-up?</source>
            <translation>Warum keine Wiedervorlage?</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>An wen</translation>
        </message>
        <message>
            <source>A word to sales</source>
            <translation>Hinweis an den Vertrieb</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>A word to sales (optional)</source>
            <translation>Hinweis an den Vertrieb (optional)</translation>
        </message>
        <message>
            <source>All of sales: whoever takes it first</source>
            <translation>Ganzer Vertrieb: wer zuerst annimmt</translation>
        </message>
        <message>
            <source>Pool {name}</source>
            <translation>Pool {name}</translation>
        </message>
        <message>
            <source>Value in €</source>
            <translation>Wert in €</translation>
        </message>
        <message>
            <source>Stands in stage {stage} then, and is yours.</source>
            <translation>Steht dann in Stufe {stage} und gehört Ihnen.</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>Chance</translation>
        </message>
        <message>
            <source>Create the opportunity</source>
            <translation>Chance anlegen</translation>
        </message>
        <message>
            <source>Goes on</source>
            <translation>Weiter am</translation>
        </message>
        <message>
            <source>Enter the value as an amount, e.g. 12,500.</source>
            <translation>Bitte geben Sie den Wert als Betrag ein, z. B. 12.500.</translation>
        </message>
        <message>
            <source>Create it with this reason</source>
            <translation>Mit diesem Grund anlegen</translation>
        </message>
        <message>
            <source>Enter the day on which it goes on.</source>
            <translation>Bitte geben Sie an, wann es weitergeht.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>People</source>
            <comment>list</comment>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Give out fairly</source>
            <translation>Fair verteilen</translation>
        </message>
        <message>
            <source>Nobody gets it: {why}.</source>
            <translation>Niemand bekommt ihn: {why}.</translation>
        </message>
        <message>
            <source>Name or initials</source>
            <translation>Name oder Kürzel</translation>
        </message>
        <message>
            <source>Take it out of the pool</source>
            <translation>Aus dem Pool nehmen</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Hand-over sheet</source>
            <translation>Übergabebogen</translation>
        </message>
        <message>
            <source>Sheet for the visit</source>
            <translation>Besuchsblatt</translation>
        </message>
        <message>
            <source>Business cards (*.vcf)</source>
            <translation>Visitenkarten (*.vcf)</translation>
        </message>
        <message>
            <source>visit {number}</source>
            <translation>Besuch {number}</translation>
        </message>
        <message>
            <source>Everything that is kept of the person: a PDF to read, a workbook, and JSON for a program. Where the data came from and who has got it stand in it, too.</source>
            <translation>Alles, was zu der Person gespeichert ist: als PDF zum Lesen, als Excel-Mappe und als JSON für ein Programm. Auch, woher die Daten stammen und wer sie erhalten hat.</translation>
        </message>
        <message>
            <source>Folder for the information</source>
            <translation>Ordner für die Auskunft</translation>
        </message>
        <message>
            <source>This can’t be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Information on a person</source>
            <translation>Auskunft zu einer Person</translation>
        </message>
        <message>
            <source>Choose a folder and save …</source>
            <translation>Ordner wählen und speichern …</translation>
        </message>
        <message>
            <source>Erase a person for good</source>
            <translation>Person endgültig löschen</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>To confirm, type the name</source>
            <translation>Zur Bestätigung den Namen eingeben</translation>
        </message>
        <message>
            <source>Keep a digest of address and number, so that no list brings the person back</source>
            <translation>Prüfsumme von Adresse und Nummer behalten, damit keine Liste die Person wieder anlegt</translation>
        </message>
        <message>
            <source>Erase {name} for good?</source>
            <translation>{name} endgültig löschen?</translation>
        </message>
        <message>
            <source>Points by hand</source>
            <translation>Punkte von Hand</translation>
        </message>
        <message>
            <source>Give points</source>
            <translation>Punkte geben</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Part of the score</source>
            <translation>Teil des Scores</translation>
        </message>
        <message>
            <source>Less than 0 takes some away.</source>
            <translation>Weniger als 0 zieht welche ab.</translation>
        </message>
        <message>
            <source>Very unhappy</source>
            <translation>Sehr unzufrieden</translation>
        </message>
        <message>
            <source>Unhappy</source>
            <translation>Unzufrieden</translation>
        </message>
        <message>
            <source>So-so</source>
            <translation>Teils, teils</translation>
        </message>
        <message>
            <source>Happy</source>
            <translation>Zufrieden</translation>
        </message>
        <message>
            <source>Very happy</source>
            <translation>Sehr zufrieden</translation>
        </message>
        <message>
            <source>How satisfied are they?</source>
            <translation>Wie zufrieden?</translation>
        </message>
        <message>
            <source>It is a complaint</source>
            <translation>Es ist eine Reklamation</translation>
        </message>
        <message numerus="yes">
            <source>{before} → {now} in %n day(s)</source>
            <translation>
                <numerusform>{before} → {now} in %Ln Tag</numerusform>
                <numerusform>{before} → {now} in %Ln Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>threshold reached on {day}</source>
            <translation>Schwelle erreicht am {day}</translation>
        </message>
        <message>
            <source>Rules as of version {number}</source>
            <translation>Regelstand {number}</translation>
        </message>
        <message>
            <source>Strongest topic: {topic} ({points} points)</source>
            <translation>Stärkstes Thema: {topic} ({points} Punkte)</translation>
        </message>
        <message>
            <source>Whether they fit is not known yet. To ask: {field}</source>
            <translation>Ob es passt, ist noch nicht bekannt. Zu fragen: {field}</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) to go to {threshold}</source>
            <translation>
                <numerusform>Noch %Ln Punkt bis {threshold}</numerusform>
                <numerusform>Noch %Ln Punkte bis {threshold}</numerusform>
            </translation>
        </message>
        <message>
            <source>Points by hand …</source>
            <translation>Punkte von Hand …</translation>
        </message>
        <message>
            <source>See the rules</source>
            <translation>Regeln ansehen</translation>
        </message>
        <message>
            <source>Still open: {ways}</source>
            <translation>Noch offen: {ways}</translation>
        </message>
        <message>
            <source>Shortest to the threshold: {ways}</source>
            <translation>Am kürzesten zur Schwelle: {ways}</translation>
        </message>
        <message>
            <source>Why {score}?</source>
            <translation>Warum {score}?</translation>
        </message>
        <message>
            <source>As far as is known they do not fit.</source>
            <translation>Soweit bekannt, passt es nicht.</translation>
        </message>
        <message>
            <source>What applies?</source>
            <translation>Was trifft zu?</translation>
        </message>
        <message>
            <source>Press a digit to tick or untick</source>
            <translation>Ziffer drücken zum An- und Abwählen</translation>
        </message>
        <message>
            <source>{number}: what to say now</source>
            <translation>{number}: was jetzt zu sagen ist</translation>
        </message>
        <message>
            <source>{name} ({number}) becomes a lead of its own again: {what}.</source>
            <translation>{name} ({number}) wird wieder ein eigener Lead: {what}.</translation>
        </message>
        <message>
            <source>What was entered since then stays with {number}; what was changed stays as it is now.</source>
            <translation>Was seither eingetragen wurde, bleibt bei {number}; was geändert wurde, bleibt, wie es jetzt ist.</translation>
        </message>
        <message>
            <source>customer number {number}</source>
            <translation>Kundennummer {number}</translation>
        </message>
        <message>
            <source>Merged lead</source>
            <translation>Zusammengeführter Lead</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Auflösen</translation>
        </message>
        <message>
            <source>Merged {when}.</source>
            <translation>Zusammengeführt: {when}.</translation>
        </message>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln Touchpoint</numerusform>
                <numerusform>%Ln Touchpoints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s)</source>
            <translation>
                <numerusform>%Ln Wiedervorlage</numerusform>
                <numerusform>%Ln Wiedervorlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>stage {stage}</source>
            <translation>Stufe {stage}</translation>
        </message>
        <message>
            <source>Move to stage</source>
            <translation>Stufe ändern</translation>
        </message>
        <message>
            <source>Note on the move</source>
            <translation>Notiz zum Stufenwechsel</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Stufe setzen</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>Note (optional)</source>
            <translation>Notiz (freiwillig)</translation>
        </message>
        <message>
            <source>You can go on with a reason.</source>
            <translation>Mit einem Grund geht es trotzdem.</translation>
        </message>
        <message>
            <source>Only this role can go on with a reason: {who}.</source>
            <translation>Trotzdem weiter, mit Grund, kann nur: {who}.</translation>
        </message>
        <message>
            <source>To {stage}: why?</source>
            <translation>Nach {stage}: Warum?</translation>
        </message>
        <message>
            <source>{score} points: ready for sales.</source>
            <translation>{score} Punkte: bereit für den Vertrieb.</translation>
        </message>
        <message>
            <source>Lift …</source>
            <translation>Aufheben …</translation>
        </message>
        <message>
            <source>Hand over to sales (V)</source>
            <translation>An Vertrieb übergeben (V)</translation>
        </message>
        <message>
            <source>Exclude</source>
            <comment>button</comment>
            <translation>Ausschließen</translation>
        </message>
        <message>
            <source>A prospect all the same …</source>
            <translation>Doch Interessent …</translation>
        </message>
        <message>
            <source>{why}: no prospect.</source>
            <translation>{why}: kein Interessent.</translation>
        </message>
        <message>
            <source>Edit the entry or add to it</source>
            <translation>Eintrag bearbeiten oder ergänzen</translation>
        </message>
        <message>
            <source>No contact yet. The first call counts: press T.</source>
            <translation>Noch kein Kontakt. Der erste Anruf zählt: T drücken.</translation>
        </message>
        <message>
            <source>No entries by the system yet.</source>
            <translation>Noch keine Einträge des Systems.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <comment>filter of the history</comment>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Customer number {number} from the ERP</source>
            <translation>Kundennummer {number} aus dem ERP</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) changed</source>
            <translation>
                <numerusform>%Ln Feld geändert</numerusform>
                <numerusform>%Ln Felder geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{points} points behaviour</source>
            <translation>{points} Punkte Verhalten</translation>
        </message>
        <message>
            <source>Satisfaction {number} of 5</source>
            <translation>Zufriedenheit {number} von 5</translation>
        </message>
        <message>
            <source>No follow-up: {reason}</source>
            <translation>Keine Wiedervorlage: {reason}</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Handed over to the ERP, batch {number}</source>
            <translation>An das ERP übergeben, Übergabe {number}</translation>
        </message>
        <message>
            <source>Merged with {number}</source>
            <translation>Zusammengeführt mit {number}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>{field} (before: {value})</source>
            <translation>{field} (vorher: {value})</translation>
        </message>
        <message>
            <source>With {people}</source>
            <translation>Mit {people}</translation>
        </message>
        <message>
            <source>P{number} ticked</source>
            <translation>P{number} angekreuzt</translation>
        </message>
        <message>
            <source>P{number} unticked</source>
            <translation>P{number} abgewählt</translation>
        </message>
        <message>
            <source>Batch {number}</source>
            <translation>Übergabe {number}</translation>
        </message>
        <message>
            <source>Began as {stage}</source>
            <translation>Begonnen als {stage}</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Strecke</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>On a track, or into a campaign</source>
            <translation>Auf eine Strecke oder in eine Kampagne</translation>
        </message>
        <message>
            <source>Track or campaign</source>
            <translation>Strecke oder Kampagne</translation>
        </message>
        <message>
            <source>Tracks and campaigns</source>
            <translation>Strecken und Kampagnen</translation>
        </message>
        <message>
            <source>Who has not agreed to e-mails is left out of tracks that write.</source>
            <translation>Wer nicht in E-Mails eingewilligt hat, wird bei Strecken ausgelassen, die E-Mails senden.</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Neue Kampagne</translation>
        </message>
        <message>
            <source>Off all tracks</source>
            <translation>Von allen Strecken nehmen</translation>
        </message>
        <message>
            <source>Name of the track or campaign</source>
            <translation>Name der Strecke oder Kampagne</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) into “{name}”.</source>
            <translation>
                <numerusform>%Ln Lead in „{name}“.</numerusform>
                <numerusform>%Ln Leads in „{name}“.</numerusform>
            </translation>
        </message>
        <message>
            <source>Into no campaign</source>
            <translation>In keine Kampagne</translation>
        </message>
        <message>
            <source>Date of the visit</source>
            <translation>Datum des Besuchs</translation>
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
            <source>Participants</source>
            <translation>Teilnehmende</translation>
        </message>
        <message>
            <source>Notes of the talk</source>
            <translation>Gesprächsnotiz</translation>
        </message>
        <message>
            <source>Draft saved {time}</source>
            <translation>Entwurf gespeichert {time}</translation>
        </message>
        <message>
            <source>Visit report</source>
            <translation>Besuchsbericht</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message numerus="yes">
            <source>Parameter {number} set – %n lead(s) with parameter {number}</source>
            <translation>
                <numerusform>Parameter {number} gesetzt – %Ln Lead mit Parameter {number}</numerusform>
                <numerusform>Parameter {number} gesetzt – %Ln Leads mit Parameter {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>Visit report saved.</source>
            <translation>Besuchsbericht gespeichert.</translation>
        </message>
        <message>
            <source>Show {number}</source>
            <translation>{number} anzeigen</translation>
        </message>
        <message>
            <source>Lost: why?</source>
            <translation>Verloren: warum?</translation>
        </message>
        <message>
            <source>Pass to a partner: why?</source>
            <translation>An Partner geben: warum?</translation>
        </message>
        <message>
            <source>Exclude: why?</source>
            <translation>Ausschließen: warum?</translation>
        </message>
        <message>
            <source>Return to marketing: why?</source>
            <translation>Zurück an Marketing: warum?</translation>
        </message>
        <message>
            <source>Lost</source>
            <comment>button</comment>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Weitergeben</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Zurückgeben</translation>
        </message>
        <message>
            <source>Sales does not have this lead</source>
            <translation>Der Lead ist nicht beim Vertrieb</translation>
        </message>
        <message>
            <source>Sales has not answered yet: reject it (R)</source>
            <translation>Der Vertrieb hat noch nicht geantwortet: ablehnen (R)</translation>
        </message>
        <message>
            <source>It has not left the funnel</source>
            <translation>Der Lead ist im Trichter</translation>
        </message>
        <message>
            <source>There is an opportunity already</source>
            <translation>Es gibt schon eine Chance</translation>
        </message>
        <message>
            <source>Pause the clock: why?</source>
            <translation>Frist anhalten: warum?</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>No deadline of this lead comes nearer until the clock is let go on.</source>
            <translation>Keine Frist dieses Leads rückt näher, bis sie weiterläuft.</translation>
        </message>
        <message>
            <source>It is offered already</source>
            <translation>Der Lead ist schon angeboten</translation>
        </message>
        <message>
            <source>The clock stands already</source>
            <translation>Die Frist steht schon</translation>
        </message>
        <message>
            <source>The clock does not stand</source>
            <translation>Die Frist steht nicht</translation>
        </message>
        <message>
            <source>Stage: {stage}</source>
            <translation>Stufe: {stage}</translation>
        </message>
        <message>
            <source>No clock runs for this lead</source>
            <translation>Für diesen Lead läuft keine Frist</translation>
        </message>
        <message>
            <source>No lead is chosen</source>
            <translation>Kein Lead ausgewählt</translation>
        </message>
        <message>
            <source>This lead is not excluded</source>
            <translation>Dieser Lead ist nicht ausgeschlossen</translation>
        </message>
        <message>
            <source>No lead has become part of this one</source>
            <translation>Mit diesem Lead wurde kein anderer zusammengeführt</translation>
        </message>
        <message>
            <source>No phone number is known</source>
            <translation>Keine Telefonnummer bekannt</translation>
        </message>
        <message>
            <source>There is no follow-up</source>
            <translation>Keine Wiedervorlage vorhanden</translation>
        </message>
        <message>
            <source>The threshold is not reached, or sales has the lead already</source>
            <translation>Die Schwelle ist nicht erreicht, oder der Vertrieb hat den Lead schon</translation>
        </message>
        <message>
            <source>The lead is not offered to sales</source>
            <translation>Der Lead ist dem Vertrieb nicht angeboten</translation>
        </message>
        <message>
            <source>No parameter is suggested for this lead</source>
            <translation>Für diesen Lead ist kein Parameter vorgeschlagen</translation>
        </message>
        <message>
            <source>Nothing is being logged</source>
            <translation>Es wird gerade nichts erfasst</translation>
        </message>
    </context>
    <context>
        <name>Mail</name>
        <message>
            <source>File an e-mail</source>
            <translation>E-Mail ablegen</translation>
        </message>
        <message>
            <source>File as touchpoint</source>
            <translation>Als Touchpoint ablegen</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation>Text der E-Mail</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(ohne Betreff)</translation>
        </message>
        <message>
            <source>From {sender}</source>
            <translation>Von {sender}</translation>
        </message>
        <message>
            <source>To {recipients}</source>
            <translation>An {recipients}</translation>
        </message>
        <message>
            <source>without a date: {moment}</source>
            <translation>ohne Datum: {moment}</translation>
        </message>
        <message>
            <source>Show the lead</source>
            <translation>Lead anzeigen</translation>
        </message>
        <message>
            <source>The e-mail is a touchpoint now.</source>
            <translation>Die E-Mail ist jetzt ein Touchpoint.</translation>
        </message>
        <message>
            <source>No lead has one of the addresses of this e-mail. Open the lead that it belongs to, and drop it there again.</source>
            <translation>Kein Lead hat eine der Adressen dieser E-Mail. Öffnen Sie den Lead, zu dem sie gehört, und legen Sie sie dort noch einmal ab.</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>Strategy: {strategy} · Specialist for {product}: {name}</source>
            <translation>Strategie: {strategy} · Spezialist für {product}: {name}</translation>
        </message>
        <message>
            <source>{product} is new and has no product specialist.</source>
            <translation>{product} ist neu und hat keinen Produktspezialisten.</translation>
        </message>
        <message>
            <source>Suggestion: {parameter}, since {reason}.</source>
            <translation>Vorschlag: {parameter}, weil {reason}.</translation>
        </message>
        <message numerus="yes">
            <source>%n more after that.</source>
            <translation>
                <numerusform>Danach noch %Ln weiterer.</numerusform>
                <numerusform>Danach noch %Ln weitere.</numerusform>
            </translation>
        </message>
        <message>
            <source>Strategy: {strategy}</source>
            <translation>Strategie: {strategy}</translation>
        </message>
        <message>
            <source>Set ({key})</source>
            <translation>Setzen ({key})</translation>
        </message>
        <message>
            <source>Does not fit ({key})</source>
            <translation>Passt nicht ({key})</translation>
        </message>
    </context>
    <context>
        <name>WriteMail</name>
        <message>
            <source>Write an e-mail</source>
            <translation>E-Mail schreiben</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Im Mailprogramm öffnen</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
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
            <source>Log it as a touchpoint</source>
            <translation>Als Touchpoint erfassen</translation>
        </message>
        <message>
            <source>Has objected to e-mails: {names}</source>
            <translation>Hat E-Mails widersprochen: {names}</translation>
        </message>
        <message>
            <source>Nobody here has an e-mail address. Enter one first.</source>
            <translation>Hier hat niemand eine E-Mail-Adresse. Tragen Sie zuerst eine ein.</translation>
        </message>
        <message>
            <source>No mail program answers. Set one up in your system.</source>
            <translation>Es antwortet kein Mailprogramm. Richten Sie in Ihrem System eines ein.</translation>
        </message>
        <message>
            <source>The text is too long to be handed over. It is in the clipboard: paste it into the e-mail with Ctrl+V.</source>
            <translation>Der Text ist zum Übergeben zu lang. Er liegt in der Zwischenablage: Fügen Sie ihn mit Strg+V in die E-Mail ein.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
</TS>
