<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Agreement</name>
        <message>
            <source>Offered to all of sales; whoever takes a lead first has it</source>
            <translation>Dem ganzen Vertrieb angeboten; wer zuerst zugreift, hat den Lead</translation>
        </message>
        <message>
            <source>Offered to one person of sales</source>
            <translation>Einer Person im Vertrieb angeboten</translation>
        </message>
        <message>
            <source>Offered by the program when the threshold is reached</source>
            <translation>Vom Programm angeboten, wenn die Schwelle erreicht ist</translation>
        </message>
        <message>
            <source>New leads</source>
            <translation>Neue Leads</translation>
        </message>
        <message>
            <source>Marketing qualified</source>
            <translation>Vom Marketing qualifiziert</translation>
        </message>
        <message>
            <source>Accepted by sales</source>
            <translation>Vom Vertrieb angenommen</translation>
        </message>
        <message>
            <source>Sales qualified</source>
            <translation>Vom Vertrieb qualifiziert</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Angebote</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>Value won</source>
            <translation>Gewonnener Wert</translation>
        </message>
        <message>
            <source>Deadlines kept, %</source>
            <translation>Eingehaltene Fristen, %</translation>
        </message>
        <message>
            <source>New leads that are won, %</source>
            <translation>Gewonnen von den neuen Leads, %</translation>
        </message>
        <message>
            <source>Agreement between marketing and sales</source>
            <translation>Vereinbarung zwischen Marketing und Vertrieb</translation>
        </message>
        <message>
            <source>accepted, opportunity created, rejected with a reason, passed to a partner</source>
            <translation>angenommen, Verkaufschance angelegt, mit Grund abgelehnt, an Partner abgegeben</translation>
        </message>
        <message>
            <source>the company</source>
            <translation>die Firma</translation>
        </message>
        <message>
            <source>Date, signature</source>
            <translation>Datum, Unterschrift</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Ends when</source>
            <translation>Endet, wenn</translation>
        </message>
        <message>
            <source>Told at</source>
            <translation>Hinweis bei</translation>
        </message>
        <message>
            <source>When nobody acted</source>
            <translation>Wenn niemand gehandelt hat</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>beantwortet</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>Marketing</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Vertrieb</translation>
        </message>
        <message>
            <source>As set in LeadDesk on {date}</source>
            <translation>Wie in LeadDesk eingestellt am {date}</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>Needed data</source>
            <translation>Nötige Angaben</translation>
        </message>
        <message>
            <source>Possible results</source>
            <translation>Mögliche Ergebnisse</translation>
        </message>
        <message>
            <source>contacted or moved on</source>
            <translation>kontaktiert oder weitergesetzt</translation>
        </message>
        <message>
            <source>moved on</source>
            <translation>weitergesetzt</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Feiertage</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <source>Deadlines in working time</source>
            <translation>Fristen in Arbeitszeit</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>Arbeitszeit</translation>
        </message>
        <message>
            <source>Reasons for a return</source>
            <translation>Gründe für eine Rückgabe</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>Ansoff</name>
        <message>
            <source>Market penetration</source>
            <translation>Marktdurchdringung</translation>
        </message>
        <message>
            <source>Market development</source>
            <translation>Marktentwicklung</translation>
        </message>
        <message>
            <source>Product development</source>
            <translation>Produktentwicklung</translation>
        </message>
        <message>
            <source>Diversification</source>
            <translation>Diversifikation</translation>
        </message>
        <message numerus="yes">
            <source>%n won</source>
            <translation>
                <numerusform>%Ln gewonnen</numerusform>
                <numerusform>%Ln gewonnen</numerusform>
            </translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>Nicht zugeordnet</translation>
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
            <source>{won} of {all}</source>
            <translation>{won} von {all}</translation>
        </message>
        <message>
            <source>{known} of {all} companies known ({share})</source>
            <translation>{known} von {all} Firmen bekannt ({share})</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>by hand</source>
            <translation>von Hand</translation>
        </message>
        <message>
            <source>start of the day</source>
            <translation>Tagesbeginn</translation>
        </message>
        <message>
            <source>while working</source>
            <translation>während der Arbeit</translation>
        </message>
        <message>
            <source>before a large change</source>
            <translation>vor großer Änderung</translation>
        </message>
        <message>
            <source>before the update</source>
            <translation>vor der Aktualisierung</translation>
        </message>
        <message>
            <source>before restoring</source>
            <translation>vor dem Zurückholen</translation>
        </message>
        <message>
            <source>Newest lead: {number} of {date}</source>
            <translation>Neuester Lead: {number} vom {date}</translation>
        </message>
        <message>
            <source>Last step: {title}, {moment}</source>
            <translation>Letzter Schritt: {title}, {moment}</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) made since then (is/are) not in it.</source>
            <translation>
                <numerusform>%Ln Schritt, der seitdem getan wurde, ist nicht darin.</numerusform>
                <numerusform>%Ln Schritte, die seitdem getan wurden, sind nicht darin.</numerusform>
            </translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln Kontakt</numerusform>
                <numerusform>%Ln Kontakte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed since then.</source>
            <translation>Seitdem wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>BulkPreview</name>
        <message>
            <source>a reason is missing</source>
            <translation>ein Grund fehlt</translation>
        </message>
        <message>
            <source>the reason does not fit this move</source>
            <translation>der Grund passt nicht zu diesem Wechsel</translation>
        </message>
        <message>
            <source>too few points</source>
            <translation>zu wenige Punkte</translation>
        </message>
        <message>
            <source>neither company nor person is named</source>
            <translation>weder Firma noch Person genannt</translation>
        </message>
        <message>
            <source>no phone, e-mail or address</source>
            <translation>weder Telefon noch E-Mail noch Anschrift</translation>
        </message>
        <message>
            <source>competitor or consultant</source>
            <translation>Wettbewerber oder Berater</translation>
        </message>
        <message>
            <source>a required field is empty</source>
            <translation>ein Pflichtfeld ist leer</translation>
        </message>
        <message>
            <source>an answer of the checklist is missing</source>
            <translation>eine Antwort der Checkliste fehlt</translation>
        </message>
        <message>
            <source>a contact that is asked for is missing</source>
            <translation>ein verlangter Kontakt fehlt</translation>
        </message>
        <message>
            <source>your role may not open the gate</source>
            <translation>Ihre Rolle darf die Bedingung nicht übergehen</translation>
        </message>
        <message>
            <source>your role may not move them there</source>
            <translation>Ihre Rolle darf sie nicht dorthin verschieben</translation>
        </message>
        <message>
            <source>your role may not do that</source>
            <translation>Ihre Rolle darf das nicht</translation>
        </message>
        <message>
            <source>objection to advertising</source>
            <translation>Werbewiderspruch</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) change</source>
            <translation>
                <numerusform>%Ln Lead ändert sich</numerusform>
                <numerusform>%Ln Leads ändern sich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done for %n lead(s)</source>
            <translation>
                <numerusform>Für %Ln Lead erledigt</numerusform>
                <numerusform>Für %Ln Leads erledigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can't be changed</source>
            <translation>
                <numerusform>%Ln bleibt, wie er ist</numerusform>
                <numerusform>%Ln bleiben, wie sie sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is/are so already</source>
            <translation>
                <numerusform>%Ln ist schon so</numerusform>
                <numerusform>%Ln sind schon so</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>{kind}: {name}</source>
            <translation>{kind}: {name}</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Schweiz</translation>
        </message>
        <message>
            <source>No public holidays</source>
            <translation>Keine Feiertage</translation>
        </message>
    </context>
    <context>
        <name>Campaigns</name>
        <message>
            <source>Trade fair</source>
            <translation>Messe</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Veranstaltung</translation>
        </message>
        <message>
            <source>Webinar</source>
            <translation>Webinar</translation>
        </message>
        <message>
            <source>Mailing</source>
            <translation>Mailing</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Newsletter</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Telefonaktion</translation>
        </message>
        <message>
            <source>Advertising</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhalt zum Lesen</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Empfehlung</translation>
        </message>
        <message>
            <source>Bought list</source>
            <translation>Gekaufte Adressen</translation>
        </message>
        <message>
            <source>Other measure</source>
            <translation>Andere Maßnahme</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>Soziale Medien</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Persönlich</translation>
        </message>
        <message>
            <source>Other channel</source>
            <translation>Anderer Kanal</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) without a campaign would belong to it: {names}</source>
            <translation>
                <numerusform>%Ln Lead ohne Kampagne würde dazugehören: {names}</numerusform>
                <numerusform>%Ln Leads ohne Kampagne würden dazugehören: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %Ln weiterer</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>ab {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
    </context>
    <context>
        <name>Conditions</name>
        <message>
            <source>of a company</source>
            <translation>einer Firma</translation>
        </message>
        <message>
            <source>private (free mail)</source>
            <translation>privat (Freemail)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <source>years</source>
            <translation>Jahre</translation>
        </message>
        <message numerus="yes">
            <source>more than %n day(s) ago</source>
            <translation>
                <numerusform>vor mehr als %Ln Tag</numerusform>
                <numerusform>vor mehr als %Ln Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within the last %n day(s)</source>
            <translation>
                <numerusform>am letzten Tag</numerusform>
                <numerusform>in den letzten %Ln Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} oder {second}</translation>
        </message>
        <message>
            <source>is one of</source>
            <translation>ist eines von</translation>
        </message>
        <message>
            <source>is none of</source>
            <translation>ist keines von</translation>
        </message>
        <message>
            <source>is between</source>
            <translation>liegt zwischen</translation>
        </message>
        <message>
            <source>starts with</source>
            <translation>beginnt mit</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>enthält</translation>
        </message>
        <message>
            <source>is known</source>
            <translation>ist bekannt</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>ist nicht bekannt</translation>
        </message>
        <message>
            <source>is longer ago than</source>
            <translation>liegt länger zurück als</translation>
        </message>
        <message>
            <source>is within the last</source>
            <translation>liegt in den letzten</translation>
        </message>
        <message>
            <source>is in</source>
            <translation>gehört dazu</translation>
        </message>
        <message>
            <source>is not in</source>
            <translation>gehört nicht dazu</translation>
        </message>
        <message>
            <source>there was one</source>
            <translation>gab es</translation>
        </message>
        <message>
            <source>there was none</source>
            <translation>gab es nicht</translation>
        </message>
        <message>
            <source>always</source>
            <translation>immer</translation>
        </message>
        <message>
            <source>touchpoint</source>
            <translation>Kontakt</translation>
        </message>
        <message numerus="yes">
            <source>in the last %n day(s): {kinds}</source>
            <translation>
                <numerusform>am letzten Tag: {kinds}</numerusform>
                <numerusform>in den letzten %Ln Tagen: {kinds}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not in the last %n day(s): {kinds}</source>
            <translation>
                <numerusform>nicht am letzten Tag: {kinds}</numerusform>
                <numerusform>nicht in den letzten %Ln Tagen: {kinds}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago or longer</source>
            <translation>
                <numerusform>vor %Ln Monat oder länger</numerusform>
                <numerusform>vor %Ln Monaten oder länger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago or longer</source>
            <translation>
                <numerusform>vor %Ln Jahr oder länger</numerusform>
                <numerusform>vor %Ln Jahren oder länger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n month(s) ago</source>
            <translation>
                <numerusform>vor weniger als %Ln Monat</numerusform>
                <numerusform>vor weniger als %Ln Monaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n year(s) ago</source>
            <translation>
                <numerusform>vor weniger als %Ln Jahr</numerusform>
                <numerusform>vor weniger als %Ln Jahren</numerusform>
            </translation>
        </message>
        <message>
            <source>there was: {kinds}</source>
            <translation>gab es: {kinds}</translation>
        </message>
        <message>
            <source>never: {kinds}</source>
            <translation>nie: {kinds}</translation>
        </message>
        <message>
            <source>Answer: {question}</source>
            <translation>Antwort: {question}</translation>
        </message>
        <message>
            <source>in parameter {numbers}</source>
            <translation>in Parameter {numbers}</translation>
        </message>
        <message>
            <source>not in parameter {numbers}</source>
            <translation>nicht in Parameter {numbers}</translation>
        </message>
        <message>
            <source>from {low}</source>
            <translation>ab {low}</translation>
        </message>
        <message>
            <source>up to {high}</source>
            <translation>bis {high}</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>nicht {values}</translation>
        </message>
        <message>
            <source>starts with {values}</source>
            <translation>beginnt mit {values}</translation>
        </message>
        <message>
            <source>contains {values}</source>
            <translation>enthält {values}</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>no call</source>
            <translation>kein Anruf</translation>
        </message>
        <message>
            <source>no e-mail</source>
            <translation>keine E-Mail</translation>
        </message>
        <message>
            <source>no post</source>
            <translation>keine Post</translation>
        </message>
        <message>
            <source>Art. 6 (1) a GDPR</source>
            <translation>Art. 6 Abs. 1 lit. a DSGVO</translation>
        </message>
        <message>
            <source>confirmed, Art. 6 (1) a GDPR</source>
            <translation>bestätigt, Art. 6 Abs. 1 lit. a DSGVO</translation>
        </message>
        <message>
            <source>§ 7 (3) UWG</source>
            <translation>§ 7 Abs. 3 UWG</translation>
        </message>
        <message>
            <source>§ 7 (2) UWG</source>
            <translation>§ 7 Abs. 2 UWG</translation>
        </message>
        <message>
            <source>Art. 6 (1) b GDPR</source>
            <translation>Art. 6 Abs. 1 lit. b DSGVO</translation>
        </message>
        <message>
            <source>Art. 6 (1) f GDPR</source>
            <translation>Art. 6 Abs. 1 lit. f DSGVO</translation>
        </message>
        <message>
            <source>Objection of {date}: {none}</source>
            <translation>Werbewiderspruch vom {date}: {none}</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) left out: they have objected.</source>
            <translation>
                <numerusform>%Ln Lead ausgelassen: Er hat widersprochen.</numerusform>
                <numerusform>%Ln Leads ausgelassen: Sie haben widersprochen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>Werbewiderspruch</translation>
        </message>
    </context>
    <context>
        <name>DeadlineEffects</name>
        <message>
            <source>No deadline is another one.</source>
            <translation>Keine Frist ist eine andere.</translation>
        </message>
        <message>
            <source>Of {running} clocks that run, {sooner} are due sooner then and {later} later; {over_then} are over instead of {over}.</source>
            <translation>Von {running} laufenden Fristen enden dann {sooner} früher und {later} später; {over_then} statt {over} sind überschritten.</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) change(s) for clocks that start from now on. {running} that run keep theirs; by the new ones {over_then} of them would be over instead of {over}.</source>
            <translation>
                <numerusform>%Ln Frist ändert sich für alles, was ab jetzt beginnt. {running} laufende behalten ihre; nach der neuen wären davon {over_then} statt {over} überschritten.</numerusform>
                <numerusform>%Ln Fristen ändern sich für alles, was ab jetzt beginnt. {running} laufende behalten ihre; nach den neuen wären davon {over_then} statt {over} überschritten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deadlines</name>
        <message>
            <source>remind whoever has it</source>
            <translation>die zuständige Person erinnern</translation>
        </message>
        <message>
            <source>tell the sales managers</source>
            <translation>die Vertriebsleitung informieren</translation>
        </message>
        <message>
            <source>give it to somebody else</source>
            <translation>jemand anderem zuteilen</translation>
        </message>
        <message>
            <source>propose somebody else to the manager</source>
            <translation>Übernahme vorschlagen</translation>
        </message>
        <message>
            <source>return it to marketing</source>
            <translation>an das Marketing zurückgeben</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>noch nicht beantwortet</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>opportunity created</source>
            <translation>Verkaufschance angelegt</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>passed to a partner</source>
            <translation>an Partner abgegeben</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>zurückgegeben</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{span} allowed, because of parameter {number}</source>
            <translation>erlaubt: {span}, wegen Parameter {number}</translation>
        </message>
        <message>
            <source>Answer to the hand-over</source>
            <translation>Antwort auf die Übergabe</translation>
        </message>
        <message>
            <source>the clock stands</source>
            <translation>die Frist ruht</translation>
        </message>
        <message>
            <source>was due {when}, over since {span}</source>
            <translation>war fällig {when}, überschritten seit {span}</translation>
        </message>
        <message>
            <source>until {when} ({span} left)</source>
            <translation>bis {when} (noch {span})</translation>
        </message>
        <message>
            <source>Stage {stage}</source>
            <translation>Stufe {stage}</translation>
        </message>
        <message>
            <source>tell {name}</source>
            <translation>{name} informieren</translation>
        </message>
        <message>
            <source>give it to {name}</source>
            <translation>{name} zuteilen</translation>
        </message>
        <message>
            <source>propose {name} to the manager</source>
            <translation>{name} vorschlagen</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>heute {time}</translation>
        </message>
    </context>
    <context>
        <name>Distribution</name>
        <message>
            <source>In turn, by weight</source>
            <translation>Reihum, nach Gewicht</translation>
        </message>
        <message>
            <source>To whoever has the fewest open leads</source>
            <translation>Wer die wenigsten offenen Leads hat</translation>
        </message>
        <message>
            <source>To be taken: nobody is given any</source>
            <translation>Zum Nehmen: niemand bekommt welche</translation>
        </message>
        <message>
            <source>A customer: stays with the salesperson</source>
            <translation>A-Kunde: bleibt bei seinem Verkäufer</translation>
        </message>
        <message>
            <source>has another lead of this company</source>
            <translation>hat einen anderen Lead dieser Firma</translation>
        </message>
        <message>
            <source>stands in for somebody who is away</source>
            <translation>vertritt jemanden, der abwesend ist</translation>
        </message>
        <message>
            <source>A customer: the salesperson is away and has no stand-in</source>
            <translation>A-Kunde: sein Verkäufer ist abwesend und hat keine Vertretung</translation>
        </message>
        <message>
            <source>next in turn</source>
            <translation>an der Reihe</translation>
        </message>
        <message>
            <source>fewest open leads</source>
            <translation>wenigste offene Leads</translation>
        </message>
        <message>
            <source>lies in the pool to be taken</source>
            <translation>liegt im Pool zum Nehmen</translation>
        </message>
        <message>
            <source>no rule is for such a lead</source>
            <translation>für solche Leads gibt es keine Regel</translation>
        </message>
        <message>
            <source>everybody in the pool is away or full</source>
            <translation>alle im Pool sind abwesend oder ausgelastet</translation>
        </message>
        <message>
            <source>taken out of the pool</source>
            <translation>aus dem Pool genommen</translation>
        </message>
        <message>
            <source>Put into a pool</source>
            <translation>In einen Pool gelegt</translation>
        </message>
        <message>
            <source>Given to {name}</source>
            <translation>Zugeteilt an {name}</translation>
        </message>
        <message>
            <source>rule “{rule}”</source>
            <translation>Regel „{rule}“</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>same VAT ID</source>
            <translation>gleiche USt-IdNr.</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>gleiche E-Mail</translation>
        </message>
        <message>
            <source>same phone number</source>
            <translation>gleiche Telefonnummer</translation>
        </message>
        <message>
            <source>same domain</source>
            <translation>gleiche Domain</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>gleicher Name</translation>
        </message>
        <message>
            <source>same person</source>
            <translation>gleiche Person</translation>
        </message>
        <message>
            <source>same postal code</source>
            <translation>gleiche PLZ</translation>
        </message>
        <message>
            <source>same town</source>
            <translation>gleicher Ort</translation>
        </message>
        <message>
            <source>same street</source>
            <translation>gleiche Straße</translation>
        </message>
        <message>
            <source>no other address</source>
            <translation>keine andere Anschrift</translation>
        </message>
        <message>
            <source>e-mail but for a typing error</source>
            <translation>E-Mail bis auf einen Tippfehler</translation>
        </message>
        <message>
            <source>same telephone system</source>
            <translation>gleiche Telefonanlage</translation>
        </message>
        <message>
            <source>name {degree}%</source>
            <translation>Name {degree} %</translation>
        </message>
        <message>
            <source>person {degree}%</source>
            <translation>Person {degree} %</translation>
        </message>
        <message>
            <source>postal code but for a digit</source>
            <translation>PLZ bis auf eine Ziffer</translation>
        </message>
        <message>
            <source>town {degree}%</source>
            <translation>Ort {degree} %</translation>
        </message>
        <message>
            <source>street {degree}%</source>
            <translation>Straße {degree} %</translation>
        </message>
        <message>
            <source>legal form differs</source>
            <translation>Rechtsform anders</translation>
        </message>
        <message>
            <source>perhaps mother or sister company</source>
            <translation>vielleicht Mutter- oder Schwesterfirma</translation>
        </message>
        <message>
            <source>house number differs</source>
            <translation>Hausnummer anders</translation>
        </message>
        <message>
            <source>VAT ID differs</source>
            <translation>USt-IdNr. anders</translation>
        </message>
        <message>
            <source>customer number differs</source>
            <translation>Kundennummer anders</translation>
        </message>
        <message>
            <source>name of the person differs</source>
            <translation>Name der Person anders</translation>
        </message>
        <message>
            <source>VAT ID</source>
            <translation>USt-IdNr.</translation>
        </message>
        <message>
            <source>E-mail of the person</source>
            <translation>E-Mail der Person</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domain</translation>
        </message>
        <message>
            <source>Name of the company</source>
            <translation>Firmenname</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Name der Person</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>PLZ</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Town, if no more is known</source>
            <translation>Ort, wenn mehr nicht bekannt ist</translation>
        </message>
        <message>
            <source>{why}; but: {doubts}</source>
            <translation>{why}; aber: {doubts}</translation>
        </message>
        <message>
            <source>{sign} from {degree}%</source>
            <translation>{sign} ab {degree} %</translation>
        </message>
    </context>
    <context>
        <name>Erp</name>
        <message>
            <source>General (readable columns)</source>
            <translation>Allgemein (lesbare Spalten)</translation>
        </message>
        <message>
            <source>Odoo contacts</source>
            <translation>Odoo-Kontakte</translation>
        </message>
        <message>
            <source>Odoo, companies with their people</source>
            <translation>Odoo, Firmen mit Ansprechpartnern</translation>
        </message>
        <message>
            <source>ERPNext</source>
            <translation>ERPNext</translation>
        </message>
        <message>
            <source>SAP Business One (Excel)</source>
            <translation>SAP Business One (Excel)</translation>
        </message>
        <message>
            <source>SAP Business One (DTW)</source>
            <translation>SAP Business One (DTW)</translation>
        </message>
        <message>
            <source>Business Central</source>
            <translation>Business Central</translation>
        </message>
        <message>
            <source>DATEV debtors</source>
            <translation>DATEV-Debitoren</translation>
        </message>
        <message>
            <source>Lexware Office</source>
            <translation>Lexware Office</translation>
        </message>
        <message>
            <source>JTL-Wawi</source>
            <translation>JTL-Wawi</translation>
        </message>
        <message>
            <source>JTL-Shop 5</source>
            <translation>JTL-Shop 5</translation>
        </message>
        <message>
            <source>sevDesk</source>
            <translation>sevDesk</translation>
        </message>
        <message>
            <source>Collmex</source>
            <translation>Collmex</translation>
        </message>
        <message>
            <source>Customer numbers</source>
            <translation>Kundennummern</translation>
        </message>
        <message>
            <source>First customer number</source>
            <translation>Erste Kundennummer</translation>
        </message>
        <message>
            <source>Last customer number</source>
            <translation>Letzte Kundennummer</translation>
        </message>
        <message>
            <source>Letters before the number</source>
            <translation>Buchstaben vor der Nummer</translation>
        </message>
        <message>
            <source>Adviser number</source>
            <translation>Beraternummer</translation>
        </message>
        <message>
            <source>Client number</source>
            <translation>Mandantennummer</translation>
        </message>
        <message>
            <source>Beginning of the financial year</source>
            <translation>Beginn des Wirtschaftsjahres</translation>
        </message>
        <message>
            <source>Length of G/L accounts</source>
            <translation>Länge der Sachkonten</translation>
        </message>
        <message>
            <source>Chart of accounts (SKR)</source>
            <translation>Kontenrahmen (SKR)</translation>
        </message>
        <message>
            <source>Customer group</source>
            <translation>Kundengruppe</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <source>Naming series</source>
            <translation>Nummernkreis (Naming Series)</translation>
        </message>
        <message>
            <source>Number of the customer group</source>
            <translation>Nummer der Kundengruppe</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>General business posting group</source>
            <translation>Geschäftsbuchungsgruppe</translation>
        </message>
        <message>
            <source>VAT business posting group</source>
            <translation>MwSt.-Geschäftsbuchungsgruppe</translation>
        </message>
        <message>
            <source>Customer posting group</source>
            <translation>Debitorenbuchungsgruppe</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Number of the firm</source>
            <translation>Nummer der Firma</translation>
        </message>
        <message>
            <source>given by the ERP</source>
            <translation>vergibt das ERP</translation>
        </message>
        <message>
            <source>given here, out of a range</source>
            <translation>werden hier aus einem Bereich vergeben</translation>
        </message>
        <message>
            <source>typed here later</source>
            <translation>werden später hier eingetippt</translation>
        </message>
        <message>
            <source>Prospect number (our reference)</source>
            <translation>Interessentennummer (unser Zeichen)</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Kundennummer</translation>
        </message>
        <message>
            <source>(stays empty)</source>
            <translation>(bleibt leer)</translation>
        </message>
        <message>
            <source>(always the same text)</source>
            <translation>(immer derselbe Text)</translation>
        </message>
        <message>
            <source>Company, or the person’s name</source>
            <translation>Firma, sonst Name der Person</translation>
        </message>
        <message>
            <source>Contact with title</source>
            <translation>Ansprechpartner mit Titel</translation>
        </message>
        <message>
            <source>Company 1, person 0</source>
            <translation>Firma 1, Person 0</translation>
        </message>
        <message>
            <source>Last name, of private persons only</source>
            <translation>Nachname, nur bei Privatpersonen</translation>
        </message>
        <message>
            <source>First name, of private persons only</source>
            <translation>Vorname, nur bei Privatpersonen</translation>
        </message>
        <message>
            <source>Phone of company or contact</source>
            <translation>Telefon der Firma, sonst des Kontakts</translation>
        </message>
        <message>
            <source>E-mail of company or contact</source>
            <translation>E-Mail der Firma, sonst des Kontakts</translation>
        </message>
        <message>
            <source>Contact and note</source>
            <translation>Ansprechpartner und Notiz</translation>
        </message>
        <message>
            <source>Day of the first contact</source>
            <translation>Tag des ersten Kontakts</translation>
        </message>
        <message>
            <source>Day of the last contact</source>
            <translation>Tag des letzten Kontakts</translation>
        </message>
        <message>
            <source>Number of the hand-over</source>
            <translation>Nummer der Übergabe</translation>
        </message>
        <message>
            <source>Customer number, else ours with a minus</source>
            <translation>Kundennummer, sonst unsere mit Minus</translation>
        </message>
        <message>
            <source>People of the company</source>
            <translation>Ansprechpartner der Firma</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Country, two letters</source>
            <translation>Land, zwei Buchstaben</translation>
        </message>
        <message>
            <source>Country in German</source>
            <translation>Land auf Deutsch</translation>
        </message>
        <message>
            <source>Country in English</source>
            <translation>Land auf Englisch</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Phone without letters</source>
            <translation>Telefon ohne Buchstaben</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Street without number</source>
            <translation>Straße ohne Hausnummer</translation>
        </message>
        <message>
            <source>House number</source>
            <translation>Hausnummer</translation>
        </message>
        <message>
            <source>Country of the VAT id</source>
            <translation>Land der USt-IdNr.</translation>
        </message>
        <message>
            <source>VAT id without country</source>
            <translation>USt-IdNr. ohne Land</translation>
        </message>
        <message>
            <source>Search word</source>
            <translation>Suchwort</translation>
        </message>
    </context>
    <context>
        <name>Exclusions</name>
        <message>
            <source>{what} by the domain {entry} of the exclusion list</source>
            <translation>{what} laut Ausschlussliste (Domain {entry})</translation>
        </message>
        <message>
            <source>{what} by the name “{entry}” of the exclusion list</source>
            <translation>{what} laut Ausschlussliste (Name „{entry}“)</translation>
        </message>
        <message>
            <source>{what} by relation</source>
            <translation>{what} laut Beziehung</translation>
        </message>
    </context>
    <context>
        <name>FairShares</name>
        <message>
            <source>Who was given which leads?</source>
            <translation>Wer hat welche Leads bekommen?</translation>
        </message>
        <message>
            <source>The share of each day’s leads goes by the weight of those who were there that day. Score and value are those of today; SQL and won are leads that have come so far since.</source>
            <translation>Der Anteil an den Leads eines Tages richtet sich nach dem Gewicht derer, die an dem Tag da waren. Score und Wert sind die von heute; SQL und gewonnen sind Leads, die seither so weit gekommen sind.</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Bekommen</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Ø score</source>
            <translation>Ø Score</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>SQL</source>
            <translation>SQL</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>Days away</source>
            <translation>Tage abwesend</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Given out from {start} to {end}</source>
            <translation>Verteilt vom {start} bis {end}</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>So wird gezählt</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>E-mail 2</source>
            <translation>E-Mail 2</translation>
        </message>
        <message>
            <source>Phone 2</source>
            <translation>Telefon 2</translation>
        </message>
        <message>
            <source>Phone private</source>
            <translation>Telefon privat</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Name addition</source>
            <translation>Namenszusatz</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>PLZ</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Phone (company)</source>
            <translation>Telefon (Firma)</translation>
        </message>
        <message>
            <source>E-mail (company)</source>
            <translation>E-Mail (Firma)</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>VAT ID</source>
            <translation>USt-IdNr.</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Branche</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>Mitarbeiterzahl</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Beziehung</translation>
        </message>
        <message>
            <source>Customer class</source>
            <translation>Kundenklasse</translation>
        </message>
        <message>
            <source>Founded on</source>
            <translation>Gegründet am</translation>
        </message>
        <message>
            <source>Last purchase on</source>
            <translation>Letzter Kauf am</translation>
        </message>
        <message>
            <source>Supplier status</source>
            <translation>Lieferantenstatus</translation>
        </message>
        <message>
            <source>Expansion</source>
            <translation>Expansion</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Anrede</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Role in the decision</source>
            <translation>Rolle bei der Entscheidung</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobiltelefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Prospect number</source>
            <translation>Interessentennummer</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Kundennummer</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>Fremdnummer</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Product interest</source>
            <translation>Produktinteresse</translation>
        </message>
        <message>
            <source>Suitable product</source>
            <translation>Passendes Produkt</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>Erwarteter Abschluss</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>Wettbewerber</translation>
        </message>
        <message>
            <source>Reason (competitor)</source>
            <translation>Grund (Wettbewerber)</translation>
        </message>
        <message>
            <source>Rating (competitor)</source>
            <translation>Urteil (Wettbewerber)</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>Verhalten</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Passung</translation>
        </message>
        <message>
            <source>Completeness in %</source>
            <translation>Vollständigkeit in %</translation>
        </message>
        <message>
            <source>Kind of e-mail address</source>
            <translation>Art der E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Lead since</source>
            <translation>Lead seit</translation>
        </message>
        <message>
            <source>In the stage since</source>
            <translation>In der Stufe seit</translation>
        </message>
        <message>
            <source>First touchpoint</source>
            <translation>Erster Kontakt</translation>
        </message>
        <message>
            <source>Last touchpoint</source>
            <translation>Letzter Kontakt</translation>
        </message>
        <message>
            <source>Next follow-up</source>
            <translation>Nächste Wiedervorlage</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Consent: e-mail</source>
            <translation>Einwilligung E-Mail</translation>
        </message>
        <message>
            <source>Consent: phone</source>
            <translation>Einwilligung Telefon</translation>
        </message>
        <message>
            <source>Consent: post</source>
            <translation>Einwilligung Post</translation>
        </message>
        <message>
            <source>Objection: e-mail</source>
            <translation>Widerspruch E-Mail</translation>
        </message>
        <message>
            <source>Objection: phone</source>
            <translation>Widerspruch Telefon</translation>
        </message>
        <message>
            <source>Objection: post</source>
            <translation>Widerspruch Post</translation>
        </message>
        <message>
            <source>Objection to advertising</source>
            <translation>Werbewiderspruch</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>Source of the consent</source>
            <translation>Nachweis der Einwilligung</translation>
        </message>
        <message>
            <source>Consent given on</source>
            <translation>Einwilligung am</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Vollständiger Name</translation>
        </message>
        <message>
            <source>Postal code and city</source>
            <translation>PLZ und Ort</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>Company and city</source>
            <translation>Firma und Ort</translation>
        </message>
        <message>
            <source>House number</source>
            <translation>Hausnummer</translation>
        </message>
        <message>
            <source>Prospect</source>
            <translation>Interessent</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Regular customer</source>
            <translation>Stammkunde</translation>
        </message>
        <message>
            <source>Lost customer</source>
            <translation>Verlorener Kunde</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Berater</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Decision maker</source>
            <translation>Entscheider</translation>
        </message>
        <message>
            <source>Co-decision maker</source>
            <translation>Mitentscheider</translation>
        </message>
        <message>
            <source>Influencer</source>
            <translation>Beeinflusser</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Anwender</translation>
        </message>
        <message>
            <source>Ms</source>
            <translation>Frau</translation>
        </message>
        <message>
            <source>Mr</source>
            <translation>Herr</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Neutral</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Gelistet</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Listing possible</source>
            <translation>Listung möglich</translation>
        </message>
        <message>
            <source>New subsidiary</source>
            <translation>Neue Tochtergesellschaft</translation>
        </message>
        <message>
            <source>New partner</source>
            <translation>Neuer Partner</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Zufrieden</translation>
        </message>
        <message>
            <source>Mixed</source>
            <translation>Gemischt</translation>
        </message>
        <message>
            <source>Unhappy</source>
            <translation>Unzufrieden</translation>
        </message>
        <message>
            <source>Existing market</source>
            <translation>Bestehender Markt</translation>
        </message>
        <message>
            <source>New market</source>
            <translation>Neuer Markt</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Double opt-in</source>
            <translation>Double-Opt-in</translation>
        </message>
        <message>
            <source>Existing customer</source>
            <translation>Bestandskunde</translation>
        </message>
        <message>
            <source>Presumed consent</source>
            <translation>Mutmaßliche Einwilligung</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Legitimate interest</source>
            <translation>Berechtigtes Interesse</translation>
        </message>
        <message>
            <source>Product A</source>
            <translation>Produkt A</translation>
        </message>
        <message>
            <source>Product B</source>
            <translation>Produkt B</translation>
        </message>
        <message>
            <source>Product C</source>
            <translation>Produkt C</translation>
        </message>
        <message>
            <source>A customer</source>
            <translation>A-Kunde</translation>
        </message>
        <message>
            <source>B customer</source>
            <translation>B-Kunde</translation>
        </message>
        <message>
            <source>C customer</source>
            <translation>C-Kunde</translation>
        </message>
        <message>
            <source>Contact {number}: {field}</source>
            <translation>Ansprechpartner {number}: {field}</translation>
        </message>
        <message>
            <source>x, yes, no</source>
            <translation>x, ja, nein</translation>
        </message>
        <message>
            <source>Parameter {number}</source>
            <translation>Parameter {number}</translation>
        </message>
    </context>
    <context>
        <name>FilterLines</name>
        <message>
            <source>Text: company, person, place …</source>
            <translation>Text: Firma, Person, Ort …</translation>
        </message>
        <message>
            <source>Number of a customer or lead, exact</source>
            <translation>Nummer von Kunde oder Lead, genau</translation>
        </message>
        <message>
            <source>Saved view</source>
            <translation>Gespeicherte Ansicht</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Suggested parameter</source>
            <translation>Vorgeschlagener Parameter</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Reached a stage</source>
            <translation>Stufe erreicht</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Moved in the funnel</source>
            <translation>Im Trichter bewegt</translation>
        </message>
        <message>
            <source>Satisfaction rated</source>
            <translation>Zufriedenheit bewertet</translation>
        </message>
        <message>
            <source>Contacted</source>
            <translation>Kontaktiert</translation>
        </message>
        <message>
            <source>Has ordered</source>
            <translation>Hat bestellt</translation>
        </message>
        <message>
            <source>Has been quoted</source>
            <translation>Hat ein Angebot</translation>
        </message>
        <message>
            <source>Could use the product</source>
            <translation>Könnte das Produkt brauchen</translation>
        </message>
        <message>
            <source>Won or lost with a score</source>
            <translation>Gewonnen oder verloren mit Score</translation>
        </message>
        <message>
            <source>Was in a parameter</source>
            <translation>War in einem Parameter</translation>
        </message>
        <message>
            <source>Digits of a phone or number</source>
            <translation>Ziffern von Telefon oder Nummer</translation>
        </message>
        <message>
            <source>is</source>
            <translation>ist</translation>
        </message>
        <message>
            <source>is exactly</source>
            <translation>ist genau</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>mehr als</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>weniger als</translation>
        </message>
        <message>
            <source>is given</source>
            <translation>ist angegeben</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>from</source>
            <translation>ab</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>after</source>
            <translation>nach</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vor</translation>
        </message>
        <message>
            <source>e.g. 250 or 200..249</source>
            <translation>z. B. 250 oder 200..249</translation>
        </message>
        <message>
            <source>e.g. 10,000 or 5,000..10,000</source>
            <translation>z. B. 10.000 oder 5.000..10.000</translation>
        </message>
        <message>
            <source>e.g. today, this-week, +7, 1 Dec 2025</source>
            <translation>z. B. heute, diese-woche, +7, 01.12.2025</translation>
        </message>
        <message>
            <source>several: one, another</source>
            <translation>mehrere: eins, noch eins</translation>
        </message>
        <message>
            <source>e.g. sql/on@last-month</source>
            <translation>z. B. sql/weiter@letzter-monat</translation>
        </message>
        <message>
            <source>e.g. price@last-month</source>
            <translation>z. B. preis@letzter-monat</translation>
        </message>
        <message>
            <source>four digits or more</source>
            <translation>mindestens vier Ziffern</translation>
        </message>
        <message>
            <source>e.g. 1..2@last-month</source>
            <translation>z. B. 1..2@letzter-monat</translation>
        </message>
        <message>
            <source>e.g. call/AB@this-week</source>
            <translation>z. B. call/AB@diese-woche</translation>
        </message>
        <message>
            <source>e.g. won/250..@last-month</source>
            <translation>z. B. gewonnen/250..@letzter-monat</translation>
        </message>
        <message>
            <source>e.g. 4@2025-10-31</source>
            <translation>z. B. 4@31.10.2025</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>enthält</translation>
        </message>
        <message>
            <source>is or begins with</source>
            <translation>ist / beginnt mit</translation>
        </message>
        <message>
            <source>and</source>
            <translation>und</translation>
        </message>
        <message>
            <source>and not</source>
            <translation>und nicht</translation>
        </message>
        <message>
            <source>or</source>
            <translation>oder</translation>
        </message>
        <message>
            <source>or not</source>
            <translation>oder nicht</translation>
        </message>
        <message>
            <source>with</source>
            <translation>mit</translation>
        </message>
        <message>
            <source>without</source>
            <translation>ohne</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>Verhalten</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Passung</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>Mitarbeitende</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Letzter Kontakt</translation>
        </message>
        <message>
            <source>In this stage since</source>
            <translation>In dieser Stufe seit</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>Erwarteter Abschluss</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>PLZ</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Branche</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Ansoff</source>
            <translation>Ansoff</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>Wettbewerber</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Answer of sales</source>
            <translation>Antwort des Vertriebs</translation>
        </message>
        <message>
            <source>Came back from sales</source>
            <translation>Vom Vertrieb zurück</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Deadline running</source>
            <translation>Frist läuft</translation>
        </message>
        <message>
            <source>Deadline over</source>
            <translation>Frist überschritten</translation>
        </message>
        <message>
            <source>Deadline today</source>
            <translation>Frist heute</translation>
        </message>
        <message>
            <source>Deadline stands</source>
            <translation>Frist ruht</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>Werbewiderspruch</translation>
        </message>
        <message>
            <source>Consent to calls</source>
            <translation>Einwilligung Telefon</translation>
        </message>
        <message>
            <source>Consent to e-mails</source>
            <translation>Einwilligung E-Mail</translation>
        </message>
        <message>
            <source>Consent to post</source>
            <translation>Einwilligung Post</translation>
        </message>
        <message>
            <source>No consent</source>
            <translation>Keine Einwilligung</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <source>Possible duplicate</source>
            <translation>Mögliche Dublette</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>answered in time</source>
            <translation>rechtzeitig beantwortet</translation>
        </message>
        <message>
            <source>answered late</source>
            <translation>verspätet beantwortet</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>noch nicht beantwortet</translation>
        </message>
        <message>
            <source>came to {stage}</source>
            <translation>kam zu {stage}</translation>
        </message>
        <message>
            <source>went on from {stage}</source>
            <translation>ging weiter von {stage}</translation>
        </message>
        <message>
            <source>went back from {stage}</source>
            <translation>ging zurück von {stage}</translation>
        </message>
        <message>
            <source>left the funnel from {stage}</source>
            <translation>verließ den Trichter von {stage}</translation>
        </message>
        <message>
            <source>stood in {stage} at the end</source>
            <translation>stand zuletzt in {stage}</translation>
        </message>
        <message>
            <source>Satisfaction rated</source>
            <translation>Zufriedenheit bewertet</translation>
        </message>
        <message>
            <source>Contacted</source>
            <translation>Kontaktiert</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <source>Quoted</source>
            <translation>Angebot für</translation>
        </message>
        <message>
            <source>Could use</source>
            <translation>Könnte brauchen</translation>
        </message>
        <message>
            <source>Ended with score</source>
            <translation>Geendet mit Score</translation>
        </message>
        <message>
            <source>Was in parameter</source>
            <translation>War in Parameter</translation>
        </message>
        <message>
            <source>Stage {low} to {high}</source>
            <translation>Stufe {low} bis {high}</translation>
        </message>
        <message>
            <source>no parameter</source>
            <translation>kein Parameter</translation>
        </message>
        <message>
            <source>any suggestion</source>
            <translation>irgendein Vorschlag</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>Owner: me</source>
            <translation>Zuständig: ich</translation>
        </message>
        <message>
            <source>No owner</source>
            <translation>Niemand zuständig</translation>
        </message>
        <message>
            <source>{field} {low} to {high}</source>
            <translation>{field} {low} bis {high}</translation>
        </message>
        <message>
            <source>Parameter {numbers}</source>
            <translation>Parameter {numbers}</translation>
        </message>
        <message>
            <source>Suggestion: {parameter}</source>
            <translation>Vorschlag: {parameter}</translation>
        </message>
        <message>
            <source>Stage {names}</source>
            <translation>Stufe {names}</translation>
        </message>
        <message>
            <source>Owner {name}</source>
            <translation>Zuständig {name}</translation>
        </message>
        <message>
            <source>{field} from {low}</source>
            <translation>{field} ab {low}</translation>
        </message>
        <message>
            <source>reached {stage}</source>
            <translation>erreicht: {stage}</translation>
        </message>
        <message>
            <source>from {low}</source>
            <translation>ab {low}</translation>
        </message>
        <message>
            <source>{field}: none</source>
            <translation>{field}: keine Angabe</translation>
        </message>
        <message>
            <source>{field} up to {high}</source>
            <translation>{field} bis {high}</translation>
        </message>
        <message>
            <source>{field}: any</source>
            <translation>{field}: vorhanden</translation>
        </message>
        <message>
            <source>not {term}</source>
            <translation>nicht {term}</translation>
        </message>
        <message>
            <source>or</source>
            <translation>oder</translation>
        </message>
        <message>
            <source>up to {high}</source>
            <translation>bis {high}</translation>
        </message>
        <message>
            <source>came back from sales</source>
            <translation>vom Vertrieb zurück</translation>
        </message>
        <message>
            <source>no reason</source>
            <translation>ohne Grund</translation>
        </message>
        <message>
            <source>came back from sales: {reason}</source>
            <translation>vom Vertrieb zurück: {reason}</translation>
        </message>
    </context>
    <context>
        <name>FollowUps</name>
        <message>
            <source>New lead without an owner</source>
            <translation>Neuer Lead ohne Zuständige</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>Kein Kontakt</translation>
        </message>
        <message>
            <source>Quote without answer</source>
            <translation>Angebot ohne Antwort</translation>
        </message>
        <message>
            <source>SLA close</source>
            <translation>Frist läuft ab</translation>
        </message>
        <message>
            <source>Score over the threshold</source>
            <translation>Score über der Schwelle</translation>
        </message>
        <message>
            <source>Low satisfaction or complaint</source>
            <translation>Geringe Zufriedenheit oder Reklamation</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Einwilligung widerrufen</translation>
        </message>
        <message>
            <source>Customer nearly lost</source>
            <translation>Kunde fast verloren</translation>
        </message>
        <message>
            <source>Made by a rule</source>
            <translation>Von einer Regel angelegt</translation>
        </message>
        <message>
            <source>nothing urgent</source>
            <translation>nichts Dringendes</translation>
        </message>
        <message numerus="yes">
            <source>New, and nobody’s for %n day(s)</source>
            <translation>
                <numerusform>Neu und seit %Ln Tag ohne Zuständige</numerusform>
                <numerusform>Neu und seit %Ln Tagen ohne Zuständige</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No contact for %n day(s)</source>
            <translation>
                <numerusform>Seit %Ln Tag kein Kontakt</numerusform>
                <numerusform>Seit %Ln Tagen kein Kontakt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quote without answer for %n day(s)</source>
            <translation>
                <numerusform>Angebot seit %Ln Tag ohne Antwort</numerusform>
                <numerusform>Angebot seit %Ln Tagen ohne Antwort</numerusform>
            </translation>
        </message>
        <message>
            <source>Score {score} reaches the threshold of {threshold}</source>
            <translation>Score {score} erreicht die Schwelle {threshold}</translation>
        </message>
        <message>
            <source>{kind}: satisfaction {mark} of 5</source>
            <translation>{kind}: Zufriedenheit {mark} von 5</translation>
        </message>
        <message>
            <source>{kind}: look after the consent</source>
            <translation>{kind}: Einwilligung prüfen</translation>
        </message>
        <message numerus="yes">
            <source>Customer, silent for %n day(s)</source>
            <translation>
                <numerusform>Kunde, seit %Ln Tag still</numerusform>
                <numerusform>Kunde, seit %Ln Tagen still</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>moved %n time(s)</source>
            <translation>
                <numerusform>%Ln-mal verschoben</numerusform>
                <numerusform>%Ln-mal verschoben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>put off %n time(s)</source>
            <translation>
                <numerusform>%Ln-mal zurückgestellt</numerusform>
                <numerusform>%Ln-mal zurückgestellt</numerusform>
            </translation>
        </message>
        <message>
            <source>time allowed is over</source>
            <translation>Frist überschritten</translation>
        </message>
        <message>
            <source>time allowed ends today</source>
            <translation>Frist endet heute</translation>
        </message>
        <message numerus="yes">
            <source>overdue for %n day(s)</source>
            <translation>
                <numerusform>seit %Ln Tag überfällig</numerusform>
                <numerusform>seit %Ln Tagen überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>heute fällig</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%Ln Punkt</numerusform>
                <numerusform>%Ln Punkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{kind} %n day(s) ago</source>
            <translation>
                <numerusform>vor %Ln Tag {kind}</numerusform>
                <numerusform>vor %Ln Tagen {kind}</numerusform>
            </translation>
        </message>
        <message>
            <source>The time allowed is nearly over</source>
            <translation>Die Frist ist fast um</translation>
        </message>
        <message>
            <source>{kind} today</source>
            <translation>heute {kind}</translation>
        </message>
        <message>
            <source>{kind} yesterday</source>
            <translation>gestern {kind}</translation>
        </message>
        <message>
            <source>The time allowed ends {when}</source>
            <translation>Die Frist endet {when}</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>vor %Ln Tag</numerusform>
                <numerusform>vor %Ln Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>the day after tomorrow</source>
            <translation>übermorgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %Ln Tag</numerusform>
                <numerusform>in %Ln Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>vor %Ln Minute</numerusform>
                <numerusform>vor %Ln Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>vor %Ln Stunde</numerusform>
                <numerusform>vor %Ln Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>week {number}</source>
            <translation>KW {number}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>€{number}m</source>
            <translation>{number} Mio. €</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>yesterday, {time}</source>
            <translation>gestern, {time}</translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>Heute {time}</translation>
        </message>
        <message>
            <source>€{number}k</source>
            <translation>{number} Tsd. €</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Win</source>
            <translation>Win</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Einfg</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Bild ↑</translation>
        </message>
        <message>
            <source>PgDn</source>
            <translation>Bild ↓</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Rücktaste</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Druck</translation>
        </message>
    </context>
    <context>
        <name>LeadFile</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
    </context>
    <context>
        <name>ListKinds</name>
        <message>
            <source>Touchpoints</source>
            <translation>Touchpoints</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>Käufe</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>Touchpoints from “{source}”</source>
            <translation>Touchpoints aus „{source}“</translation>
        </message>
        <message>
            <source>Purchases from “{source}”</source>
            <translation>Käufe aus „{source}“</translation>
        </message>
        <message>
            <source>Products from “{source}”</source>
            <translation>Produkte aus „{source}“</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Who of us</source>
            <translation>Wer von uns</translation>
        </message>
        <message>
            <source>Bought on</source>
            <translation>Gekauft am</translation>
        </message>
        <message>
            <source>Article number</source>
            <translation>Artikelnummer</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Amount of the line</source>
            <translation>Betrag der Zeile</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>Einzelpreis</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Auftragsnummer</translation>
        </message>
        <message>
            <source>Product group</source>
            <translation>Produktgruppe</translation>
        </message>
        <message>
            <source>New product</source>
            <translation>Neues Produkt</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Passung</translation>
        </message>
        <message>
            <source>Product specialist</source>
            <translation>Produktspezialist:in</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln Touchpoint</numerusform>
                <numerusform>%Ln Touchpoints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln Touchpoint importieren</numerusform>
                <numerusform>%Ln Touchpoints importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>{read} rows read = {created} new + {updated} updated + {unchanged} unchanged + {skipped} skipped + {rejected} rejected</source>
            <translation>{read} Zeilen gelesen = {created} neu + {updated} aktualisiert + {unchanged} unverändert + {skipped} übersprungen + {rejected} abgelehnt</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) (names/name) no lead that is known.</source>
            <translation>
                <numerusform>%Ln Zeile nennt keinen bekannten Lead.</numerusform>
                <numerusform>%Ln Zeilen nennen keinen bekannten Lead.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n purchase(s)</source>
            <translation>
                <numerusform>%Ln Kauf</numerusform>
                <numerusform>%Ln Käufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n product(s)</source>
            <translation>
                <numerusform>%Ln Produkt</numerusform>
                <numerusform>%Ln Produkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n purchase(s)</source>
            <translation>
                <numerusform>%Ln Kauf importieren</numerusform>
                <numerusform>%Ln Käufe importieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n product(s)</source>
            <translation>
                <numerusform>%Ln Produkt importieren</numerusform>
                <numerusform>%Ln Produkte importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>No lead has this number, e-mail, phone or company.</source>
            <translation>Kein Lead hat diese Nummer, E-Mail, Telefonnummer oder Firma.</translation>
        </message>
        <message>
            <source>The exclusion list knows this one.</source>
            <translation>Er steht auf der Ausschlussliste.</translation>
        </message>
        <message>
            <source>This person was erased and is not to come back.</source>
            <translation>Diese Person wurde gelöscht und soll nicht wiederkommen.</translation>
        </message>
        <message>
            <source>Another product, with another number, has this name.</source>
            <translation>Ein anderes Produkt mit anderer Nummer heißt so.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message>
            <source>Goes back to marketing, stage {stage}.</source>
            <translation>Geht zurück an Marketing, Stufe {stage}.</translation>
        </message>
        <message>
            <source>Stands in stage {stage} then.</source>
            <translation>Steht dann in Stufe {stage}.</translation>
        </message>
        <message>
            <source>Leaves the funnel and every work list: {stage}.</source>
            <translation>Verlässt den Trichter und alle Arbeitslisten: {stage}.</translation>
        </message>
        <message numerus="yes">
            <source>%n planned follow-up(s) are dropped.</source>
            <translation>
                <numerusform>%Ln geplante Wiedervorlage entfällt.</numerusform>
                <numerusform>%Ln geplante Wiedervorlagen entfallen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} has it then.</source>
            <translation>Zuständig ist dann {name}.</translation>
        </message>
    </context>
    <context>
        <name>Nurturing</name>
        <message>
            <source>Whitepaper</source>
            <translation>Whitepaper</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>Webinar</source>
            <translation>Webinar</translation>
        </message>
        <message>
            <source>Service tip</source>
            <translation>Service-Tipp</translation>
        </message>
        <message>
            <source>Case study</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Brochure</source>
            <translation>Broschüre</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Other content</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Geschäftsführung</translation>
        </message>
        <message>
            <source>Head of purchasing</source>
            <translation>Leitung Einkauf</translation>
        </message>
        <message>
            <source>Head of production</source>
            <translation>Leitung Produktion</translation>
        </message>
        <message>
            <source>Engineering</source>
            <translation>Technik und Konstruktion</translation>
        </message>
        <message>
            <source>Maintenance and service</source>
            <translation>Instandhaltung und Service</translation>
        </message>
        <message>
            <source>Finance and sales</source>
            <translation>Kaufmännische Leitung</translation>
        </message>
        <message numerus="yes">
            <source>%n (has/have) left the funnel</source>
            <translation>
                <numerusform>%Ln hat den Trichter verlassen</numerusform>
                <numerusform>%Ln haben den Trichter verlassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n (has/have) objected to e-mails</source>
            <translation>
                <numerusform>%Ln hat E-Mails widersprochen</numerusform>
                <numerusform>%Ln haben E-Mails widersprochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without consent to e-mails</source>
            <translation>
                <numerusform>%Ln ohne Einwilligung für E-Mails</numerusform>
                <numerusform>%Ln ohne Einwilligung für E-Mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an e-mail address</source>
            <translation>
                <numerusform>%Ln ohne E-Mail-Adresse</numerusform>
                <numerusform>%Ln ohne E-Mail-Adresse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on this track already</source>
            <translation>
                <numerusform>%Ln schon auf dieser Strecke</numerusform>
                <numerusform>%Ln schon auf dieser Strecke</numerusform>
            </translation>
        </message>
        <message>
            <source>all steps done</source>
            <translation>alle Schritte erledigt</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>heruntergenommen</translation>
        </message>
        <message>
            <source>refused by sales</source>
            <translation>vom Vertrieb abgelehnt</translation>
        </message>
        <message>
            <source>stopped: has replied</source>
            <translation>beendet: hat geantwortet</translation>
        </message>
        <message>
            <source>stopped: MQL reached</source>
            <translation>beendet: MQL erreicht</translation>
        </message>
        <message>
            <source>stopped: won</source>
            <translation>beendet: gewonnen</translation>
        </message>
        <message>
            <source>stopped: objection</source>
            <translation>beendet: Widerspruch</translation>
        </message>
        <message>
            <source>stopped: left the funnel</source>
            <translation>beendet: nicht mehr im Trichter</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Jede Sprache</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) on “{track}”.</source>
            <translation>
                <numerusform>%Ln Lead auf „{track}“.</numerusform>
                <numerusform>%Ln Leads auf „{track}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them wait(s/) for the salesperson’s yes.</source>
            <translation>
                <numerusform>%Ln davon wartet auf das Ja des Vertriebs.</numerusform>
                <numerusform>%Ln davon warten auf das Ja des Vertriebs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Day {day}</source>
            <translation>Tag {day}</translation>
        </message>
        <message>
            <source>Send: {piece}</source>
            <translation>Senden: {piece}</translation>
        </message>
        <message>
            <source>Left out: {left}.</source>
            <translation>Ausgelassen: {left}.</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln Touchpoint</numerusform>
                <numerusform>%Ln Touchpoints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail(s)</source>
            <translation>
                <numerusform>%Ln E-Mail</numerusform>
                <numerusform>%Ln E-Mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) and objection(s)</source>
            <translation>
                <numerusform>%Ln Einwilligung oder Widerspruch</numerusform>
                <numerusform>%Ln Einwilligungen und Widersprüche</numerusform>
            </translation>
        </message>
        <message>
            <source>{touchpoints}, {mails} among them</source>
            <translation>{touchpoints}, darunter {mails}</translation>
        </message>
        <message>
            <source>Erased are the contact and what was written of it: the texts of {touchpoints}, consents, notes, changes in the history, and all of it in LeadDesk’s own backups.</source>
            <translation>Gelöscht werden der Kontakt und alles, was über ihn geschrieben wurde: die Texte von {touchpoints}, Einwilligungen, Notizen, Änderungen im Verlauf, und all das auch in den eigenen Sicherungen von LeadDesk.</translation>
        </message>
        <message>
            <source>Kept are the company and figures without a name: kind and day of what happened, stages, segments.</source>
            <translation>Erhalten bleiben die Firma und Zahlen ohne Namen: Art und Tag der Ereignisse, Stufen, Parameter.</translation>
        </message>
        <message>
            <source>Kept are figures without a name: kind and day of what happened, stages, segments.</source>
            <translation>Erhalten bleiben Zahlen ohne Namen: Art und Tag der Ereignisse, Stufen, Parameter.</translation>
        </message>
        <message>
            <source>Lead: {leads}</source>
            <translation>Lead: {leads}</translation>
        </message>
        <message>
            <source>Handed over to the ERP: {batches}</source>
            <translation>An das ERP übergeben: {batches}</translation>
        </message>
        <message>
            <source>The line in hand-over {batches} stays without personal data: tell the ERP’s people, for it has got them.</source>
            <translation>Die Zeile in Übergabe {batches} bleibt anonymisiert erhalten: Sagen Sie den Zuständigen für das ERP Bescheid, denn dort liegen die Daten auch.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Touchpoint</source>
            <translation>Touchpoint</translation>
        </message>
        <message>
            <source>Consent or objection</source>
            <translation>Einwilligung oder Widerspruch</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Move in the funnel</source>
            <translation>Wechsel im Trichter</translation>
        </message>
        <message>
            <source>Answer of the checklist</source>
            <translation>Antwort der Checkliste</translation>
        </message>
        <message>
            <source>Offer to sales</source>
            <translation>Angebot an den Vertrieb</translation>
        </message>
        <message>
            <source>Pause of a clock</source>
            <translation>Pause einer Frist</translation>
        </message>
        <message>
            <source>Points by hand</source>
            <translation>Punkte von Hand</translation>
        </message>
        <message>
            <source>Exclusion lifted</source>
            <translation>Ausschluss aufgehoben</translation>
        </message>
        <message>
            <source>Line of a hand-over</source>
            <translation>Zeile einer Übergabe</translation>
        </message>
        <message>
            <source>Merged lead</source>
            <translation>Zusammengeführter Lead</translation>
        </message>
        <message>
            <source>Exclusion list</source>
            <translation>Ausschlussliste</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Abwesenheit</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Saved view</source>
            <translation>Gespeicherte Ansicht</translation>
        </message>
        <message>
            <source>Score rules</source>
            <translation>Score-Regeln</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Step in the history</source>
            <translation>Schritt im Verlauf</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Touchpoints</source>
            <translation>Touchpoints</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Consents and objections</source>
            <translation>Einwilligungen und Widersprüche</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Where the data came from</source>
            <translation>Woher die Daten stammen</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Who has got the data</source>
            <translation>Wer die Daten erhalten hat</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Was geändert wurde</translation>
        </message>
        <message>
            <source>Other entries</source>
            <translation>Weitere Einträge</translation>
        </message>
        <message>
            <source>Information on {name}</source>
            <translation>Auskunft zu {name}</translation>
        </message>
        <message>
            <source>Art. 15 and 20 GDPR, as of {moment}</source>
            <translation>Art. 15 und 20 DSGVO, Stand {moment}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>That didn’t work (code: {code}). Your data are unchanged.</source>
            <translation>Das hat nicht geklappt (Kennung: {code}). Ihre Daten sind unverändert.</translation>
        </message>
        <message>
            <source>the hand-over to sales</source>
            <translation>die Übergabe an den Vertrieb</translation>
        </message>
        <message>
            <source>Row {row}, column “{column}”: </source>
            <translation>Zeile {row}, Spalte „{column}“: </translation>
        </message>
        <message>
            <source> The field stays empty.</source>
            <translation> Das Feld bleibt leer.</translation>
        </message>
        <message>
            <source> It is kept as it is.</source>
            <translation> Der Eintrag bleibt so stehen.</translation>
        </message>
        <message>
            <source>Rule “{name}”: </source>
            <translation>Regel „{name}“: </translation>
        </message>
        <message>
            <source>Pool “{name}”: </source>
            <translation>Pool „{name}“: </translation>
        </message>
        <message>
            <source>{name} ({lead}): </source>
            <translation>{name} ({lead}): </translation>
        </message>
        <message>
            <source>Row {row}: </source>
            <translation>Zeile {row}: </translation>
        </message>
        <message>
            <source>This calendar has no working day: no deadline would ever be reached. Enter working hours for at least one day of the week, or remove closing days.</source>
            <translation>Dieser Kalender hat keinen Arbeitstag: Keine Frist würde je ablaufen. Tragen Sie für mindestens einen Wochentag Arbeitszeiten ein oder entfernen Sie Schließtage.</translation>
        </message>
        <message>
            <source>The working hours {value} can’t be: each span has to end later than it begins, and before the next one begins. For example: 08:00-12:00, 13:00-17:00.</source>
            <translation>Die Arbeitszeiten {value} gehen nicht auf: Jede Spanne muss später enden, als sie beginnt, und bevor die nächste beginnt. Zum Beispiel: 08:00-12:00, 13:00-17:00.</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as working hours. For example: 08:00-12:00, 13:00-17:00.</source>
            <translation>„{value}“ verstehe ich nicht als Arbeitszeit. Zum Beispiel: 08:00-12:00, 13:00-17:00.</translation>
        </message>
        <message>
            <source>There is no half day “{value}”. Give day, month and until when, like 24.12. 12:00.</source>
            <translation>„{value}“ ist kein halber Tag. Schreiben Sie Tag, Monat und bis wann gearbeitet wird, zum Beispiel 24.12. 12:00.</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as closing days. For example: 15.05.2026 or 27.12.2026-31.12.2026.</source>
            <translation>„{value}“ verstehe ich nicht als Schließtage. Zum Beispiel: 15.05.2026 oder 27.12.2026-31.12.2026.</translation>
        </message>
        <message>
            <source>There is no time zone “{value}”. For example: Europe/Berlin.</source>
            <translation>Die Zeitzone „{value}“ gibt es nicht. Zum Beispiel: Europe/Berlin.</translation>
        </message>
        <message>
            <source>The holidays of “{value}” are not known here. Please choose from the list.</source>
            <translation>Die Feiertage von „{value}“ sind hier nicht bekannt. Bitte wählen Sie aus der Liste.</translation>
        </message>
        <message>
            <source>There is no deadline for “{value}”.</source>
            <translation>Für „{value}“ gibt es keine Frist.</translation>
        </message>
        <message>
            <source>The deadline for {stage} allows no time. Enter at least a few minutes, or switch it off.</source>
            <translation>Die Frist für {stage} lässt keine Zeit. Tragen Sie wenigstens ein paar Minuten ein oder schalten Sie sie aus.</translation>
        </message>
        <message>
            <source>The deadline for {stage} is longer than a year’s work. Please enter less.</source>
            <translation>Die Frist für {stage} ist länger als die Arbeit eines Jahres. Bitte tragen Sie weniger ein.</translation>
        </message>
        <message>
            <source>For {stage} people can be told at 50, 80 and 100 % of the time.</source>
            <translation>Für {stage} kann bei 50, 80 und 100 % der Zeit gewarnt werden.</translation>
        </message>
        <message>
            <source>Leads in {stage} are with marketing already and can’t be returned. Choose another measure.</source>
            <translation>Leads in {stage} sind schon beim Marketing und können nicht zurückgegeben werden. Wählen Sie eine andere Maßnahme.</translation>
        </message>
        <message>
            <source>The person named for {stage} is not there any more. Choose somebody else.</source>
            <translation>Die für {stage} genannte Person gibt es nicht mehr. Wählen Sie jemand anderen.</translation>
        </message>
        <message>
            <source>The deadline for {stage} names a segment that is not there. Add it first.</source>
            <translation>Die Frist für {stage} nennt einen Parameter, den es nicht gibt. Legen Sie ihn zuerst an.</translation>
        </message>
        <message>
            <source>The deadline for {stage} names a segment twice. Leave one of both out.</source>
            <translation>Die Frist für {stage} nennt einen Parameter zweimal. Lassen Sie einen davon weg.</translation>
        </message>
        <message>
            <source>There is no field “{value}” that a sheet could have.</source>
            <translation>Ein Feld „{value}“ für den Übergabebogen gibt es nicht.</translation>
        </message>
        <message>
            <source>This lead is offered to sales already; the answer is due.</source>
            <translation>Dieser Lead ist dem Vertrieb schon angeboten; die Antwort steht noch aus.</translation>
        </message>
        <message>
            <source>This lead can’t be offered to sales: its stage is {stage}.</source>
            <translation>Dieser Lead kann dem Vertrieb nicht angeboten werden: Er steht auf {stage}.</translation>
        </message>
        <message>
            <source>Nobody waits for an answer here: the lead is not offered to sales any more.</source>
            <translation>Hier wartet niemand auf eine Antwort: Der Lead ist dem Vertrieb nicht mehr angeboten.</translation>
        </message>
        <message>
            <source>This lead is offered to {value}. The answer is theirs or a manager’s.</source>
            <translation>Dieser Lead ist {value} angeboten. Antworten kann diese Person oder die Vertriebsleitung.</translation>
        </message>
        <message>
            <source>{value} can’t be offered a lead. Choose somebody active who works in sales.</source>
            <translation>{value} kann kein Lead angeboten werden. Wählen Sie jemanden, der im Vertrieb aktiv ist.</translation>
        </message>
        <message>
            <source>Nobody in this pool may answer for sales. Choose another one, or a person.</source>
            <translation>In diesem Pool darf niemand für den Vertrieb antworten. Wählen Sie einen anderen oder eine Person.</translation>
        </message>
        <message>
            <source>Before the hand-over to sales, {field} is needed. Fill it in (F2).</source>
            <translation>Vor der Übergabe an den Vertrieb wird {field} gebraucht. Bitte ergänzen (F2).</translation>
        </message>
        <message>
            <source>An opportunity needs a value above 0.</source>
            <translation>Eine Verkaufschance braucht einen Wert über 0.</translation>
        </message>
        <message>
            <source>Only leads that sales has can be returned; this one’s stage is {stage}.</source>
            <translation>Nur Leads, die der Vertrieb hat, können zurückgegeben werden; dieser steht auf {stage}.</translation>
        </message>
        <message>
            <source>This proposal is answered already, or the lead has been worked meanwhile.</source>
            <translation>Dieser Vorschlag ist schon beantwortet, oder der Lead wurde inzwischen bearbeitet.</translation>
        </message>
        <message>
            <source>Please say why the clock is to stand.</source>
            <translation>Bitte sagen Sie, warum die Frist ruhen soll.</translation>
        </message>
        <message>
            <source>The clock of this lead stands already.</source>
            <translation>Die Frist dieses Leads ruht schon.</translation>
        </message>
        <message>
            <source>The clock of this lead does not stand.</source>
            <translation>Die Frist dieses Leads ruht nicht.</translation>
        </message>
        <message>
            <source>“{value}” is no measure that there are targets for.</source>
            <translation>Für „{value}“ gibt es keine Ziele.</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as a period. For example: 2026, 2026-Q1 or 2026-03.</source>
            <translation>„{value}“ verstehe ich nicht als Zeitraum. Zum Beispiel: 2026, 2026-Q1 oder 2026-03.</translation>
        </message>
        <message>
            <source>A target needs a value above 0.</source>
            <translation>Ein Ziel braucht einen Wert über 0.</translation>
        </message>
        <message>
            <source>A target is a team’s or a person’s, not both.</source>
            <translation>Ein Ziel gilt für ein Team oder eine Person, nicht für beides.</translation>
        </message>
        <message>
            <source>This target is not there any more.</source>
            <translation>Dieses Ziel gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>A campaign needs a name.</source>
            <translation>Eine Kampagne braucht einen Namen.</translation>
        </message>
        <message>
            <source>There is a campaign called {value} already.</source>
            <translation>Eine Kampagne namens {value} gibt es schon.</translation>
        </message>
        <message>
            <source>The campaign ends before it begins.</source>
            <translation>Die Kampagne endet, bevor sie beginnt.</translation>
        </message>
        <message>
            <source>What a campaign costs can’t be less than nothing.</source>
            <translation>Die Kosten einer Kampagne können nicht unter null liegen.</translation>
        </message>
        <message>
            <source>The aim of a campaign is a measure and a number above nought, for instance 40 new leads; or none at all.</source>
            <translation>Das Ziel einer Kampagne ist eine Messgröße und eine Zahl über null, zum Beispiel 40 neue Leads; oder gar keins.</translation>
        </message>
        <message>
            <source>This campaign names neither a source nor a provider. Enter one of them, then its leads can be found.</source>
            <translation>Diese Kampagne nennt weder Quelle noch Anbieter. Tragen Sie eines von beiden ein, dann lassen sich ihre Leads finden.</translation>
        </message>
        <message>
            <source>This campaign is not there any more.</source>
            <translation>Diese Kampagne gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This condition can’t be read. Remove it and put it together anew.</source>
            <translation>Diese Bedingung ist nicht lesbar. Entfernen Sie sie und stellen Sie sie neu zusammen.</translation>
        </message>
        <message>
            <source>A condition asks for “{value}”, which is no field here. Choose another one.</source>
            <translation>Eine Bedingung fragt nach „{value}“; das ist hier kein Feld. Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>A condition asks for the answer to “{value}”, but there is no such question any more. Choose another one.</source>
            <translation>Eine Bedingung fragt nach der Antwort auf „{value}“, diese Frage gibt es aber nicht mehr. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>There is no parameter {value}. Choose one that there is.</source>
            <translation>Parameter {value} gibt es nicht. Wählen Sie einen vorhandenen.</translation>
        </message>
        <message>
            <source>{field} can’t be asked like that. Choose how it is to be compared.</source>
            <translation>„{field}“ lässt sich so nicht abfragen. Wählen Sie, wie verglichen werden soll.</translation>
        </message>
        <message>
            <source>{field}: something is still missing. Say what it is to be compared with.</source>
            <translation>{field}: Hier fehlt noch etwas. Geben Sie an, womit verglichen werden soll.</translation>
        </message>
        <message>
            <source>{field}: {low} is more than {high}. The smaller number comes first.</source>
            <translation>{field}: {low} ist mehr als {high}. Die kleinere Zahl steht zuerst.</translation>
        </message>
        <message>
            <source>“{value}” is no whole number.</source>
            <translation>„{value}“ ist keine ganze Zahl.</translation>
        </message>
        <message>
            <source>A number of days is 0 or more.</source>
            <translation>Eine Anzahl von Tagen ist 0 oder mehr.</translation>
        </message>
        <message>
            <source>{field} is never “{value}”. Choose one of the values that it can have.</source>
            <translation>{field} ist nie „{value}“. Wählen Sie einen der möglichen Werte.</translation>
        </message>
        <message>
            <source>The conditions on {field} contradict each other: no lead can meet all of them.</source>
            <translation>Die Bedingungen zu „{field}“ widersprechen sich: Kein Lead kann alle erfüllen.</translation>
        </message>
        <message>
            <source>The conditions on touchpoints contradict each other: no lead can meet all of them.</source>
            <translation>Die Bedingungen zu Kontakten widersprechen sich: Kein Lead kann alle erfüllen.</translation>
        </message>
        <message>
            <source>Objection of {date}: they are not to be approached this way. You can log service contacts and what comes from them.</source>
            <translation>Werbewiderspruch vom {date}: Dieser Weg ist gesperrt. Servicekontakte und was von dort kommt können Sie erfassen.</translation>
        </message>
        <message>
            <source>Objection of {date}: calls are blocked. You can log service contacts and calls from them.</source>
            <translation>Werbewiderspruch vom {date}: Anrufe sind gesperrt. Servicekontakte und eingehende Anrufe können Sie erfassen.</translation>
        </message>
        <message>
            <source>Objection of {date}: e-mails are blocked. You can log service contacts and e-mails from them.</source>
            <translation>Werbewiderspruch vom {date}: E-Mails sind gesperrt. Servicekontakte und eingehende E-Mails können Sie erfassen.</translation>
        </message>
        <message>
            <source>Objection of {date}: letters are blocked. You can log service contacts.</source>
            <translation>Werbewiderspruch vom {date}: Briefe sind gesperrt. Servicekontakte können Sie erfassen.</translation>
        </message>
        <message>
            <source>Choose at least one of phone, e-mail and post.</source>
            <translation>Bitte wählen Sie mindestens eines von Telefon, E-Mail und Post.</translation>
        </message>
        <message>
            <source>Say where the consent is from, so that it can be proved: a form, a card, a conversation.</source>
            <translation>Bitte geben Sie an, woher die Einwilligung stammt, damit sie sich nachweisen lässt: ein Formular, eine Karte, ein Gespräch.</translation>
        </message>
        <message>
            <source>The source may have {most} characters. Please shorten it.</source>
            <translation>Die Quelle darf {most} Zeichen haben. Bitte kürzen Sie sie.</translation>
        </message>
        <message>
            <source>This day is still to come. Enter the day on which it was said.</source>
            <translation>Dieser Tag liegt noch in der Zukunft. Bitte geben Sie den Tag an, an dem es gesagt wurde.</translation>
        </message>
        <message>
            <source>There is an objection of {date}. Only a consent given after it counts: check the day.</source>
            <translation>Es gibt einen Werbewiderspruch vom {date}. Nur eine Einwilligung danach zählt: Bitte prüfen Sie den Tag.</translation>
        </message>
        <message>
            <source>The whole company has objected. Record the consent for the whole company, not for one person.</source>
            <translation>Die ganze Firma hat widersprochen. Bitte erfassen Sie die Einwilligung für die ganze Firma, nicht für eine Person.</translation>
        </message>
        <message>
            <source>All of them ({count}) have objected to the way this campaign reaches people: they stay out of it.</source>
            <translation>Alle ({count}) haben dem Weg widersprochen, auf dem diese Kampagne Menschen erreicht: Sie bleiben draußen.</translation>
        </message>
        <message>
            <source>“{value}” is neither a consent nor an objection. Readable are yes, no, a day, or e.g. “Objection 3 Nov 2025”.</source>
            <translation>„{value}“ ist weder eine Einwilligung noch ein Widerspruch. Lesbar sind Ja, Nein, ein Tag oder z. B. „Widerspruch 03.11.2025“.</translation>
        </message>
        <message>
            <source>A pool needs a name.</source>
            <translation>Ein Pool braucht einen Namen.</translation>
        </message>
        <message>
            <source>There is a pool called “{value}” already. Choose another name.</source>
            <translation>Einen Pool namens „{value}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is nobody in this pool: no lead could be given to anybody. Add the people first.</source>
            <translation>In diesem Pool ist niemand: Kein Lead könnte jemandem zugeteilt werden. Fügen Sie zuerst die Personen hinzu.</translation>
        </message>
        <message>
            <source>Nobody in this pool is active any more. Add somebody who is, or switch the pool off.</source>
            <translation>In diesem Pool ist niemand mehr aktiv. Fügen Sie jemanden hinzu, der es ist, oder schalten Sie den Pool aus.</translation>
        </message>
        <message>
            <source>{value} is in this pool twice. Once is enough.</source>
            <translation>{value} ist zweimal in diesem Pool. Einmal genügt.</translation>
        </message>
        <message>
            <source>The weight of {value} has to be a whole number from 1 to {most}: twice the weight gets twice as many leads.</source>
            <translation>Das Gewicht von {value} muss eine ganze Zahl von 1 bis {most} sein: Wer das doppelte Gewicht hat, bekommt doppelt so viele Leads.</translation>
        </message>
        <message>
            <source>The limits of {value} have to be at least 1. Leave a field empty where there is no limit.</source>
            <translation>Die Grenzen von {value} müssen mindestens 1 sein. Lassen Sie ein Feld leer, wo es keine Grenze gibt.</translation>
        </message>
        <message>
            <source>Rules lead to the pool “{value}”: {rules}. Let them lead elsewhere first.</source>
            <translation>Zum Pool „{value}“ führen Regeln: {rules}. Lassen Sie diese zuerst woandershin führen.</translation>
        </message>
        <message>
            <source>The pool “{value}” is switched off. Switch it on, or choose another one.</source>
            <translation>Der Pool „{value}“ ist ausgeschaltet. Schalten Sie ihn ein oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>This pool is not there any more. Choose another one.</source>
            <translation>Diesen Pool gibt es nicht mehr. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>There is no pool called “{value}”. Name one that is there, or add it.</source>
            <translation>Es gibt keinen Pool namens „{value}“. Nennen Sie einen vorhandenen, oder fügen Sie ihn hinzu.</translation>
        </message>
        <message>
            <source>A rule needs a name.</source>
            <translation>Eine Regel braucht einen Namen.</translation>
        </message>
        <message>
            <source>This rule is not there any more.</source>
            <translation>Diese Regel gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>No lead would ever come to the rule “{value}”: whatever meets it has met “{earlier}” before. Put “{value}” before it, or change its conditions.</source>
            <translation>Zur Regel „{value}“ käme nie ein Lead: Was sie erfüllt, hat vorher schon „{earlier}“ erfüllt. Stellen Sie „{value}“ davor oder ändern Sie die Bedingungen.</translation>
        </message>
        <message>
            <source>You are in no pool out of which leads are taken. Your sales manager sets who is in which.</source>
            <translation>Sie sind in keinem Pool, aus dem Leads genommen werden. Wer in welchem ist, legt Ihre Vertriebsleitung fest.</translation>
        </message>
        <message>
            <source>No lead lies in your pools at the moment.</source>
            <translation>In Ihren Pools liegt gerade kein Lead.</translation>
        </message>
        <message>
            <source>This lead does not lie in one of your pools. Somebody may have taken it just now.</source>
            <translation>Dieser Lead liegt in keinem Ihrer Pools. Vielleicht hat ihn gerade jemand genommen.</translation>
        </message>
        <message>
            <source>You have as many leads as this pool allows for today or at once. Finish some first.</source>
            <translation>Sie haben so viele Leads, wie dieser Pool für heute oder gleichzeitig erlaubt. Schließen Sie zuerst einige ab.</translation>
        </message>
        <message>
            <source>A lead can’t be merged with itself. Choose two different leads.</source>
            <translation>Ein Lead lässt sich nicht mit sich selbst zusammenführen. Wählen Sie zwei verschiedene Leads.</translation>
        </message>
        <message>
            <source>Both leads are persons without a company. Say that they are the same person, or enter the company first. Nothing was changed.</source>
            <translation>Beide Leads sind Personen ohne Firma. Geben Sie an, dass es dieselbe Person ist, oder tragen Sie zuerst die Firma ein. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Both leads are offered to sales. Take one of the offers back first. Nothing was changed.</source>
            <translation>Beide Leads sind dem Vertrieb angeboten. Nehmen Sie zuerst eines der Angebote zurück. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Both leads are on their way to the ERP and wait for their customer numbers. Take the numbers over first, or withdraw the hand-over. Nothing was changed.</source>
            <translation>Beide Leads sind auf dem Weg ins ERP und warten auf ihre Kundennummern. Übernehmen Sie zuerst die Nummern oder ziehen Sie die Übergabe zurück. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>This merge is not there any more: it was split or undone meanwhile. Nothing was changed.</source>
            <translation>Diese Zusammenführung gibt es nicht mehr: Sie wurde inzwischen getrennt oder rückgängig gemacht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Without a rule no duplicate is ever found. Leave at least one.</source>
            <translation>Ohne Regel wird nie eine Dublette gefunden. Lassen Sie mindestens eine stehen.</translation>
        </message>
        <message>
            <source>More than {value} rules can’t be kept. Bring some of them together.</source>
            <translation>Mehr als {value} Regeln lassen sich nicht speichern. Fassen Sie einige zusammen.</translation>
        </message>
        <message>
            <source>{value} % can’t be the threshold. Give a number from 1 to 99.</source>
            <translation>{value} % kann nicht die Schwelle sein. Geben Sie eine Zahl von 1 bis 99 an.</translation>
        </message>
        <message>
            <source>Rule {value}: how alike something has to be is a number from 1 to 100.</source>
            <translation>Regel {value}: Wie ähnlich etwas sein muss, ist eine Zahl von 1 bis 100.</translation>
        </message>
        <message>
            <source>Rule {value}: how sure it is is a number from 1 to 99.</source>
            <translation>Regel {value}: Wie sicher sie ist, ist eine Zahl von 1 bis 99.</translation>
        </message>
        <message>
            <source>Rule {value} asks only for the place. Whoever is in the same street is not thereby the same: add what tells a company or a person.</source>
            <translation>Regel {value} fragt nur nach dem Ort. Wer in derselben Straße sitzt, ist deshalb nicht derselbe: Ergänzen Sie, was eine Firma oder Person ausmacht.</translation>
        </message>
        <message>
            <source>Rule {value} never reaches the threshold, so it would find nobody. Give it more weight, or lower the threshold.</source>
            <translation>Regel {value} erreicht nie die Schwelle und fände deshalb niemanden. Geben Sie ihr mehr Gewicht oder senken Sie die Schwelle.</translation>
        </message>
        <message>
            <source>An entry needs a domain or the name of a company.</source>
            <translation>Ein Eintrag braucht eine Domain oder den Namen einer Firma.</translation>
        </message>
        <message>
            <source>“{value}” gives mailboxes to anybody: it says nothing about a company, and half of all private people would be excluded.</source>
            <translation>„{value}“ vergibt Postfächer an jedermann: Das sagt nichts über eine Firma, und die halben Privatpersonen wären ausgeschlossen.</translation>
        </message>
        <message>
            <source>“{value}” is the end of many companies’ domains: all of them would be excluded. Enter the domain of one company.</source>
            <translation>Auf „{value}“ enden die Domains vieler Firmen: Sie alle würden ausgeschlossen. Geben Sie die Domain einer Firma ein.</translation>
        </message>
        <message>
            <source>“{value}” is on the exclusion list already.</source>
            <translation>„{value}“ steht schon auf der Ausschlussliste.</translation>
        </message>
        <message>
            <source>This entry is not on the list any more. Somebody may have taken it off.</source>
            <translation>Dieser Eintrag steht nicht mehr auf der Liste. Vielleicht hat ihn jemand entfernt.</translation>
        </message>
        <message>
            <source>Nobody is to be excluded: neither relation nor list finds a lead.</source>
            <translation>Niemand ist auszuschließen: Weder Beziehung noch Liste treffen einen Lead.</translation>
        </message>
        <message>
            <source>Say why this is a prospect; it stays with the lead.</source>
            <translation>Sagen Sie, warum das ein Interessent ist; es bleibt beim Lead stehen.</translation>
        </message>
        <message>
            <source>This lead is not excluded: there is nothing to lift.</source>
            <translation>Dieser Lead ist nicht ausgeschlossen: Es gibt nichts aufzuheben.</translation>
        </message>
        <message>
            <source>“{value}” is not there any more. Check the folder and the name.</source>
            <translation>„{value}“ ist nicht mehr da. Prüfen Sie Ordner und Namen.</translation>
        </message>
        <message>
            <source>“{value}” is no e-mail that can be read. Save the e-mail from your mail program as .eml or .msg once more.</source>
            <translation>„{value}“ ist keine lesbare E-Mail. Speichern Sie die E-Mail aus Ihrem Mailprogramm noch einmal als .eml oder .msg.</translation>
        </message>
        <message>
            <source>A template needs a name, of at most 80 characters. Enter one.</source>
            <translation>Eine Vorlage braucht einen Namen mit höchstens 80 Zeichen. Geben Sie einen ein.</translation>
        </message>
        <message>
            <source>There are two templates “{value}”. Name one differently.</source>
            <translation>Es gibt zwei Vorlagen „{value}“. Benennen Sie eine anders.</translation>
        </message>
        <message>
            <source>The template “{value}” has more than 20,000 characters. Shorten it.</source>
            <translation>Die Vorlage „{value}“ hat mehr als 20.000 Zeichen. Kürzen Sie sie.</translation>
        </message>
        <message>
            <source>“{value}” in the template “{name}” stands for nothing. Choose one of the places below the text.</source>
            <translation>„{value}“ in der Vorlage „{name}“ ist kein Platzhalter. Wählen Sie einen der Platzhalter unter dem Text.</translation>
        </message>
        <message>
            <source>The lead has this e-mail already: nothing was changed.</source>
            <translation>Der Lead hat diese E-Mail schon: Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>“{value}” is empty. Choose another file.</source>
            <translation>„{value}“ ist leer. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{value}” can’t be opened. Check whether you may read the file and whether another program keeps it locked.</source>
            <translation>„{value}“ lässt sich nicht öffnen. Prüfen Sie, ob Sie die Datei lesen dürfen und ob ein anderes Programm sie sperrt.</translation>
        </message>
        <message>
            <source>“{value}” is damaged and can’t be read. Open it in Excel, save it as a new workbook (.xlsx) and try that one.</source>
            <translation>„{value}“ ist beschädigt und lässt sich nicht lesen. Öffnen Sie die Datei in Excel, speichern Sie sie als neue Arbeitsmappe (.xlsx) und versuchen Sie es damit.</translation>
        </message>
        <message>
            <source>“{value}” is protected by a password. Open it in Excel, remove the password and save it.</source>
            <translation>„{value}“ ist mit einem Kennwort geschützt. Öffnen Sie die Datei in Excel, entfernen Sie das Kennwort und speichern Sie sie.</translation>
        </message>
        <message>
            <source>“{value}” is encrypted by your company’s document protection. Ask your IT for an unprotected copy.</source>
            <translation>„{value}“ ist durch den Dokumentenschutz Ihres Unternehmens verschlüsselt. Bitten Sie Ihre IT um eine ungeschützte Kopie.</translation>
        </message>
        <message>
            <source>“{value}” is a web page, even if its name says otherwise. Open it in Excel and save it as a workbook (.xlsx).</source>
            <translation>„{value}“ ist in Wirklichkeit eine Webseite. Öffnen Sie die Datei in Excel und speichern Sie sie als Arbeitsmappe (.xlsx).</translation>
        </message>
        <message>
            <source>“{value}” is too large to be read. Split the file, or keep only the sheet with the leads.</source>
            <translation>„{value}“ ist zu groß zum Einlesen. Teilen Sie die Datei oder behalten Sie nur das Blatt mit den Leads.</translation>
        </message>
        <message>
            <source>In “{value}” there is no table with headers and rows. Choose another file or sheet.</source>
            <translation>In „{value}“ ist keine Tabelle mit Überschriften und Zeilen zu finden. Wählen Sie eine andere Datei oder ein anderes Blatt.</translation>
        </message>
        <message>
            <source>On the sheet “{sheet}” there is no table with headers and rows. Choose another sheet or header row.</source>
            <translation>Auf dem Blatt „{sheet}“ ist keine Tabelle mit Überschriften und Zeilen zu finden. Wählen Sie ein anderes Blatt oder eine andere Kopfzeile.</translation>
        </message>
        <message>
            <source>The file holds no table with headers and rows. Choose another file.</source>
            <translation>Die Datei enthält keine Tabelle mit Überschriften und Zeilen. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{value}” is no list that can be read here. Possible: .xlsx, .xls, .xlsb, .ods, .csv and .vcf.</source>
            <translation>„{value}“ ist keine Liste, die sich hier einlesen lässt. Möglich: .xlsx, .xls, .xlsb, .ods, .csv und .vcf.</translation>
        </message>
        <message>
            <source>“{value}” is a folder. Choose a file in it.</source>
            <translation>„{value}“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
        </message>
        <message>
            <source>“{value}” is a PDF. Ask for the list as an Excel file, or save it as one.</source>
            <translation>„{value}“ ist ein PDF. Bitten Sie um die Liste als Excel-Datei oder speichern Sie sie so.</translation>
        </message>
        <message>
            <source>“{value}” is a text document. Copy the table into Excel and save it as a workbook (.xlsx).</source>
            <translation>„{value}“ ist ein Textdokument. Kopieren Sie die Tabelle nach Excel und speichern Sie sie als Arbeitsmappe (.xlsx).</translation>
        </message>
        <message>
            <source>“{value}” is a document or presentation. Copy the table into Excel and save it as a workbook (.xlsx).</source>
            <translation>„{value}“ ist ein Dokument oder eine Präsentation. Kopieren Sie die Tabelle nach Excel und speichern Sie sie als Arbeitsmappe (.xlsx).</translation>
        </message>
        <message>
            <source>“{value}” is a picture. Lists can be read as .xlsx, .xls, .xlsb, .ods, .csv and .vcf.</source>
            <translation>„{value}“ ist ein Bild. Listen lassen sich als .xlsx, .xls, .xlsb, .ods, .csv und .vcf einlesen.</translation>
        </message>
        <message>
            <source>“{value}” is an archive of files. Unpack it and choose the list in it.</source>
            <translation>„{value}“ ist ein Archiv. Entpacken Sie es und wählen Sie die Liste darin.</translation>
        </message>
        <message>
            <source>“{value}” is a packed file. Unpack it and choose the list in it.</source>
            <translation>„{value}“ ist eine gepackte Datei. Entpacken Sie sie und wählen Sie die Liste darin.</translation>
        </message>
        <message>
            <source>“{value}” is a 7-Zip archive. Unpack it and choose the list in it.</source>
            <translation>„{value}“ ist ein 7-Zip-Archiv. Entpacken Sie es und wählen Sie die Liste darin.</translation>
        </message>
        <message>
            <source>“{value}” is a RAR archive. Unpack it and choose the list in it.</source>
            <translation>„{value}“ ist ein RAR-Archiv. Entpacken Sie es und wählen Sie die Liste darin.</translation>
        </message>
        <message>
            <source>“{value}” is a database. Export the list from it as an Excel or CSV file.</source>
            <translation>„{value}“ ist eine Datenbank. Exportieren Sie die Liste daraus als Excel- oder CSV-Datei.</translation>
        </message>
        <message>
            <source>“{value}” is a program, not a list. It was not opened.</source>
            <translation>„{value}“ ist ein Programm und keine Liste. Es wurde nicht geöffnet.</translation>
        </message>
        <message>
            <source>“{value}” is a list in the old SYLK format. Open it in Excel and save it as a workbook (.xlsx).</source>
            <translation>„{value}“ ist eine Liste im alten SYLK-Format. Öffnen Sie sie in Excel und speichern Sie sie als Arbeitsmappe (.xlsx).</translation>
        </message>
        <message>
            <source>“{value}” comes from a very old Excel. Open it in Excel and save it as a workbook (.xlsx).</source>
            <translation>„{value}“ stammt aus einem sehr alten Excel. Öffnen Sie die Datei in Excel und speichern Sie sie als Arbeitsmappe (.xlsx).</translation>
        </message>
        <message>
            <source>“{value}” is an XML file. Export the list as an Excel or CSV file.</source>
            <translation>„{value}“ ist eine XML-Datei. Exportieren Sie die Liste als Excel- oder CSV-Datei.</translation>
        </message>
        <message>
            <source>“{value}” comes from Apple Numbers. Export it there as an Excel file.</source>
            <translation>„{value}“ stammt aus Apple Numbers. Exportieren Sie die Liste dort als Excel-Datei.</translation>
        </message>
        <message>
            <source>“{value}” is an Outlook message. Save the list that is attached to it and choose that file.</source>
            <translation>„{value}“ ist eine Outlook-Nachricht. Speichern Sie die angehängte Liste und wählen Sie diese Datei.</translation>
        </message>
        <message>
            <source>“{value}” is a calendar. Leads can be read from .xlsx, .xls, .xlsb, .ods, .csv and .vcf.</source>
            <translation>„{value}“ ist ein Kalender. Leads lassen sich aus .xlsx, .xls, .xlsb, .ods, .csv und .vcf einlesen.</translation>
        </message>
        <message>
            <source>“{value}” is neither a workbook nor a text list. Possible: .xlsx, .xls, .xlsb, .ods, .csv and .vcf.</source>
            <translation>„{value}“ ist weder Arbeitsmappe noch Textliste. Möglich: .xlsx, .xls, .xlsb, .ods, .csv und .vcf.</translation>
        </message>
        <message>
            <source>Reading “{value}” took too long and was stopped. Nothing was imported. Keep only the sheet with the leads and try again.</source>
            <translation>Das Einlesen von „{value}“ dauerte zu lange und wurde beendet. Es wurde nichts importiert. Behalten Sie nur das Blatt mit den Leads und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“{value}” needs more memory than is allowed for reading. Nothing was imported. Keep only the sheet with the leads and try again.</source>
            <translation>„{value}“ braucht beim Einlesen mehr Speicher als vorgesehen. Es wurde nichts importiert. Behalten Sie nur das Blatt mit den Leads und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“{value}” could not be read to its end. Nothing was imported. Open it in Excel, save it as a new workbook (.xlsx) and try that one.</source>
            <translation>„{value}“ ließ sich nicht zu Ende lesen. Es wurde nichts importiert. Öffnen Sie die Datei in Excel, speichern Sie sie als neue Arbeitsmappe (.xlsx) und versuchen Sie es damit.</translation>
        </message>
        <message>
            <source>“{value}” is open in another program such as Excel. Close it there and write it again.</source>
            <translation>„{value}“ ist in einem anderen Programm geöffnet, etwa in Excel. Schließen Sie die Datei dort und schreiben Sie erneut.</translation>
        </message>
        <message>
            <source>“{value}” could not be written. Choose another name or folder.</source>
            <translation>„{value}“ ließ sich nicht schreiben. Wählen Sie einen anderen Namen oder Ordner.</translation>
        </message>
        <message>
            <source>“{value}” can’t be written as this kind of file. Possible: {kinds}.</source>
            <translation>„{value}“ lässt sich in dieser Dateiart nicht schreiben. Möglich: {kinds}.</translation>
        </message>
        <message>
            <source>“{value}” was written, but is not there any more. Please create the file again.</source>
            <translation>„{value}“ wurde geschrieben, ist aber nicht mehr da. Bitte erstellen Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>The folder {value} does not exist. Choose another one.</source>
            <translation>Den Ordner {value} gibt es nicht. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>You may not write into the folder {value}. Choose another one.</source>
            <translation>In den Ordner {value} dürfen Sie nicht schreiben. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>There is no room left at {path}. Nothing is lost; free some space and try again.</source>
            <translation>Bei {path} ist kein Platz mehr. Es ist nichts verloren; schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>A PDF holds at most {most} leads. Filter the list, or export it as an Excel workbook.</source>
            <translation>Ein PDF fasst höchstens {most} Leads. Filtern Sie die Liste oder exportieren Sie sie als Excel-Arbeitsmappe.</translation>
        </message>
        <message>
            <source>A sheet takes {most} rows at most. Narrow down the list or write a CSV file.</source>
            <translation>Ein Tabellenblatt fasst höchstens {most} Zeilen. Grenzen Sie die Liste ein oder schreiben Sie eine CSV-Datei.</translation>
        </message>
        <message>
            <source>The text has {length} characters, a cell takes {most}. Shorten it or write a CSV file.</source>
            <translation>Der Text hat {length} Zeichen, eine Zelle fasst {most}. Kürzen Sie ihn oder schreiben Sie eine CSV-Datei.</translation>
        </message>
        <message>
            <source>I don’t know the field “{value}”.</source>
            <translation>Das Feld „{value}“ kenne ich nicht.</translation>
        </message>
        <message>
            <source>I don’t know the field “{value}”. Did you mean “{suggestion}”?</source>
            <translation>Das Feld „{value}“ kenne ich nicht. Meinten Sie „{suggestion}“?</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as a value for “{field}”.</source>
            <translation>„{value}“ verstehe ich nicht als Wert für „{field}“.</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as a value for “{field}”. Did you mean “{suggestion}”?</source>
            <translation>„{value}“ verstehe ich nicht als Wert für „{field}“. Meinten Sie „{suggestion}“?</translation>
        </message>
        <message>
            <source>“{field}” still needs a value.</source>
            <translation>Für „{field}“ fehlt noch ein Wert.</translation>
        </message>
        <message>
            <source>There is no saved view “{value}”.</source>
            <translation>Eine gespeicherte Ansicht „{value}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no saved view “{value}”. Did you mean “{suggestion}”?</source>
            <translation>Eine gespeicherte Ansicht „{value}“ gibt es nicht. Meinten Sie „{suggestion}“?</translation>
        </message>
        <message>
            <source>A closing quotation mark is missing. The text is searched up to its end.</source>
            <translation>Ein schließendes Anführungszeichen fehlt. Gesucht wird bis zum Ende des Textes.</translation>
        </message>
        <message>
            <source>That moment has passed already. Choose one that is still to come.</source>
            <translation>Dieser Zeitpunkt ist schon vorbei. Wählen Sie einen, der noch kommt.</translation>
        </message>
        <message>
            <source>{value} follow-ups a day are not possible. Give a number from 1 to 500.</source>
            <translation>{value} Wiedervorlagen am Tag sind nicht möglich. Geben Sie eine Zahl von 1 bis 500 an.</translation>
        </message>
        <message>
            <source>{value} days make no sense here. Give a number from 1 to 3650.</source>
            <translation>{value} Tage ergeben hier keinen Sinn. Geben Sie eine Zahl von 1 bis 3650 an.</translation>
        </message>
        <message>
            <source>{value} working days ahead make no sense. Give a number from 0 to 250.</source>
            <translation>{value} Arbeitstage im Voraus ergeben keinen Sinn. Geben Sie eine Zahl von 0 bis 250 an.</translation>
        </message>
        <message>
            <source>Satisfaction goes from 1 to 5. Up to {value} is no low one: give 1 to 4.</source>
            <translation>Zufriedenheit reicht von 1 bis 5. Bis {value} ist keine geringe: geben Sie 1 bis 4 an.</translation>
        </message>
        <message>
            <source>Leads at the stage “{stage}” are not worked any more. Choose others.</source>
            <translation>Leads der Stufe „{stage}“ werden nicht mehr bearbeitet. Wählen Sie andere.</translation>
        </message>
        <message>
            <source>{value} is no weight. Give a whole number from 0 to {most}.</source>
            <translation>{value} ist kein Gewicht. Geben Sie eine ganze Zahl von 0 bis {most} an.</translation>
        </message>
        <message>
            <source>With all weights 0 nobody would come first. Give at least one of them more.</source>
            <translation>Sind alle Gewichte 0, käme niemand zuerst. Geben Sie mindestens einem mehr.</translation>
        </message>
        <message>
            <source>Every outcome needs a follow-up; “-” stands for none.</source>
            <translation>Jedes Ergebnis braucht eine Wiedervorlage; „-“ steht für keine.</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as a follow-up. Try +3, 1at, 2w; several attempts are kept apart by semicolons.</source>
            <translation>„{value}“ verstehe ich nicht als Wiedervorlage. Möglich sind z. B. +3, 1at, 2w; mehrere Versuche trennt ein Semikolon.</translation>
        </message>
        <message>
            <source>No lead is chosen for the hand-over.</source>
            <translation>Für die Übergabe ist kein Lead ausgewählt.</translation>
        </message>
        <message>
            <source>This lead was handed over in batch {batch}. Hand it over again only as an update.</source>
            <translation>Dieser Lead wurde mit Übergabe {batch} schon übergeben. Übergeben Sie ihn nur als Aktualisierung noch einmal.</translation>
        </message>
        <message>
            <source>This lead has customer number {number} already. Hand it over again only as an update.</source>
            <translation>Dieser Lead hat schon die Kundennummer {number}. Übergeben Sie ihn nur als Aktualisierung noch einmal.</translation>
        </message>
        <message>
            <source>The company has customer number {number} already, at lead {other}. Check whether it is the same company before you hand it over.</source>
            <translation>Die Firma hat bei Lead {other} schon die Kundennummer {number}. Prüfen Sie vor der Übergabe, ob es dieselbe Firma ist.</translation>
        </message>
        <message>
            <source>The same company is in this batch twice, also as lead {other}. Check whether one of them can stay behind.</source>
            <translation>Dieselbe Firma steht in dieser Übergabe auch als Lead {other}. Prüfen Sie, ob einer davon zurückbleiben kann.</translation>
        </message>
        <message>
            <source>There is no ERP profile “{value}”. Possible: {choices}.</source>
            <translation>Das ERP-Profil „{value}“ gibt es nicht. Möglich: {choices}.</translation>
        </message>
        <message>
            <source>There is no such batch.</source>
            <translation>Diese Übergabe gibt es nicht.</translation>
        </message>
        <message>
            <source>Batch {batch} has been withdrawn already.</source>
            <translation>Übergabe {batch} ist schon zurückgezogen.</translation>
        </message>
        <message>
            <source>For batch {batch} customer numbers have come back already ({count}). It can’t be withdrawn any more.</source>
            <translation>Für Übergabe {batch} sind schon Kundennummern zurückgekommen ({count}). Sie lässt sich nicht mehr zurückziehen.</translation>
        </message>
        <message>
            <source>{field} is missing; the ERP needs it.</source>
            <translation>{field} fehlt; das ERP braucht diese Angabe.</translation>
        </message>
        <message>
            <source>{field} has {length} characters, the ERP takes {most}. Shorten it, or let it become “{becomes}”.</source>
            <translation>{field} hat {length} Zeichen, das ERP nimmt {most}. Kürzen Sie den Eintrag, oder lassen Sie daraus „{becomes}“ werden.</translation>
        </message>
        <message>
            <source>The ERP’s file has no letter for {letters} in {field}. Change it, or let it become “{becomes}”.</source>
            <translation>Für {letters} in {field} hat die Datei des ERP kein Zeichen. Ändern Sie den Eintrag, oder lassen Sie daraus „{becomes}“ werden.</translation>
        </message>
        <message>
            <source>The ERP takes no letters in a phone number. Change {field}, or let it become “{becomes}”.</source>
            <translation>Das ERP nimmt in einer Telefonnummer keine Buchstaben. Ändern Sie {field}, oder lassen Sie daraus „{becomes}“ werden.</translation>
        </message>
        <message>
            <source>{field} is handed over as “{becomes}”, as agreed.</source>
            <translation>{field} wird wie bestätigt als „{becomes}“ übergeben.</translation>
        </message>
        <message>
            <source>{field} may only have digits for this ERP; there is “{value}”.</source>
            <translation>{field} darf für dieses ERP nur Ziffern haben; da steht „{value}“.</translation>
        </message>
        <message>
            <source>The file can’t hold {letters}. Choose another encoding in the profile, or change the text in the settings of the profile.</source>
            <translation>Die Datei kann {letters} nicht aufnehmen. Wählen Sie im Profil eine andere Kodierung, oder ändern Sie den Text in den Einstellungen des Profils.</translation>
        </message>
        <message>
            <source>{option} is missing in the settings of the profile.</source>
            <translation>In den Einstellungen des Profils fehlt: {option}.</translation>
        </message>
        <message>
            <source>{option} has to be a number from {least} to {most}; there is “{value}”.</source>
            <translation>{option} muss eine Zahl von {least} bis {most} sein; da steht „{value}“.</translation>
        </message>
        <message>
            <source>{option} has to be a day such as 2026-01-01; there is “{value}”.</source>
            <translation>{option} muss ein Tag wie 2026-01-01 sein; da steht „{value}“.</translation>
        </message>
        <message>
            <source>{option} can’t be “{value}”. Possible: {possible}.</source>
            <translation>{option} kann nicht „{value}“ sein. Möglich: {possible}.</translation>
        </message>
        <message>
            <source>{option} takes {most} characters at most.</source>
            <translation>{option} nimmt höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>The profile has no setting “{value}”. It has: {options}.</source>
            <translation>Das Profil hat keine Einstellung „{value}“. Es hat: {options}.</translation>
        </message>
        <message>
            <source>Customer numbers are to be given here, but from which to which is missing in the settings of the profile.</source>
            <translation>Kundennummern sollen hier vergeben werden, aber in den Einstellungen des Profils fehlt, von welcher bis zu welcher.</translation>
        </message>
        <message>
            <source>The last customer number {value} is smaller than the first, {first}.</source>
            <translation>Die letzte Kundennummer {value} ist kleiner als die erste, {first}.</translation>
        </message>
        <message>
            <source>Accounts of customers have one digit more than G/L accounts: first and last customer number need {digits} digits.</source>
            <translation>Personenkonten haben eine Ziffer mehr als Sachkonten: Erste und letzte Kundennummer brauchen {digits} Ziffern.</translation>
        </message>
        <message>
            <source>The customer numbers from {first} to {last} are used up: {needed} are needed, {left} are free. Set a larger range in the settings of the profile.</source>
            <translation>Die Kundennummern von {first} bis {last} sind aufgebraucht: {needed} werden gebraucht, {left} sind frei. Setzen Sie in den Einstellungen des Profils einen größeren Bereich.</translation>
        </message>
        <message>
            <source>The profile needs a name of {most} characters at most.</source>
            <translation>Das Profil braucht einen Namen mit höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>There is a profile “{value}” already. Choose another name.</source>
            <translation>Ein Profil „{value}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>“{value}” comes with the program; it can’t be changed or removed.</source>
            <translation>„{value}“ gehört zum Programm; es kann nicht geändert oder entfernt werden.</translation>
        </message>
        <message>
            <source>A profile needs at least one column and takes {most}.</source>
            <translation>Ein Profil braucht mindestens eine Spalte und nimmt {most}.</translation>
        </message>
        <message>
            <source>The header of column {row} is too long.</source>
            <translation>Die Überschrift von Spalte {row} ist zu lang.</translation>
        </message>
        <message>
            <source>Column “{column}”: “{value}” is nothing that a lead has.</source>
            <translation>Spalte „{column}“: „{value}“ gibt es an einem Lead nicht.</translation>
        </message>
        <message>
            <source>No column carries our prospect number. Without it nobody can say which lead a customer number belongs to.</source>
            <translation>Keine Spalte trägt unsere Interessentennummer. Ohne sie kann niemand sagen, zu welchem Lead eine Kundennummer gehört.</translation>
        </message>
        <message>
            <source>Above the headers there is room for {most} lines. Take some out.</source>
            <translation>Über den Überschriften ist Platz für {most} Zeilen. Bitte nehmen Sie einige heraus.</translation>
        </message>
        <message>
            <source>Encoding, separator, date format or kind of file are none that can be written.</source>
            <translation>Kodierung, Trennzeichen, Datumsformat oder Dateiart können so nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>This is no profile of LeadDesk. Choose a file that it has written.</source>
            <translation>Das ist kein Profil von LeadDesk. Wählen Sie eine Datei, die LeadDesk geschrieben hat.</translation>
        </message>
        <message>
            <source>The template has no row of headers. Choose the sheet that the ERP offers.</source>
            <translation>Die Vorlage hat keine Zeile mit Überschriften. Wählen Sie die Datei, die das ERP anbietet.</translation>
        </message>
        <message>
            <source>The ERP says: “{value}”.</source>
            <translation>Das ERP meldet: „{value}“.</translation>
        </message>
        <message>
            <source>The number “{value}” has not the form that the ERP gives back to us. Please check it.</source>
            <translation>Die Nummer „{value}“ hat nicht die Form, mit der das ERP uns antwortet. Bitte prüfen Sie sie.</translation>
        </message>
        <message>
            <source>The ERP needs the country as two letters, for example DE; there is “{value}”.</source>
            <translation>Das ERP braucht das Land mit zwei Buchstaben, zum Beispiel DE; angegeben ist „{value}“.</translation>
        </message>
        <message>
            <source>{field} contains characters such as &lt; and &gt;. They are handed over as they are; please check.</source>
            <translation>{field} enthält Zeichen wie &lt; und &gt;. Sie werden so übergeben; bitte prüfen Sie die Angabe.</translation>
        </message>
        <message>
            <source>{field} contains invisible characters. They are left out in the hand-over.</source>
            <translation>{field} enthält unsichtbare Zeichen. Bei der Übergabe fallen sie weg.</translation>
        </message>
        <message>
            <source>In “{value}” there is no list with customer numbers. Choose the file that the ERP gave back.</source>
            <translation>In „{value}“ steht keine Liste mit Kundennummern. Wählen Sie die Datei, die das ERP zurückgegeben hat.</translation>
        </message>
        <message>
            <source>In “{value}” there is no column with customer numbers. Its header should read “Customer number” or “Debitor”.</source>
            <translation>In „{value}“ gibt es keine Spalte mit Kundennummern. Ihre Überschrift sollte „Kundennummer“ oder „Debitor“ lauten.</translation>
        </message>
        <message>
            <source>In “{value}” there is neither our prospect number nor company and postal code. Without them nobody can say which lead a number belongs to.</source>
            <translation>In „{value}“ stehen weder unsere Interessentennummer noch Firma und PLZ. Ohne sie lässt sich keine Kundennummer zuordnen.</translation>
        </message>
        <message>
            <source>Customer number {number} already belongs to {company}.</source>
            <translation>Die Kundennummer {number} gehört schon zu {company}.</translation>
        </message>
        <message>
            <source>Customer number {number} already belongs to {company}. Please check row {row} of the returned file.</source>
            <translation>Die Kundennummer {number} gehört schon zu {company}. Bitte prüfen Sie Zeile {row} der Rückgabedatei.</translation>
        </message>
        <message>
            <source>{company} has customer number {known}; the file says {number}. The known number stays. Please check row {row} of the returned file.</source>
            <translation>{company} hat schon die Kundennummer {known}; in der Datei steht {number}. Die bekannte Nummer bleibt. Bitte prüfen Sie Zeile {row} der Rückgabedatei.</translation>
        </message>
        <message>
            <source>“{value}” is too long for a customer number; it takes {most} characters at most.</source>
            <translation>„{value}“ ist zu lang für eine Kundennummer; sie hat höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>Several leads have the number “{value}”. Choose the right one.</source>
            <translation>Die Nummer „{value}“ haben mehrere Leads. Wählen Sie den richtigen.</translation>
        </message>
        <message>
            <source>This key is for moving, typing and leaving. Press another one.</source>
            <translation>Diese Taste dient zum Bewegen, Schreiben und Verlassen. Drücken Sie eine andere.</translation>
        </message>
        <message>
            <source>Ctrl and Alt together are AltGr on many keyboards and write characters like @ and €. Press another combination.</source>
            <translation>Strg und Alt zusammen sind auf vielen Tastaturen AltGr und schreiben Zeichen wie @ und €. Drücken Sie eine andere Kombination.</translation>
        </message>
        <message>
            <source>This command works while you type, too, so {value} alone would not be written any more. Press it together with Ctrl, or use a function key.</source>
            <translation>Dieser Befehl wirkt auch beim Schreiben; {value} allein ließe sich dann nicht mehr tippen. Drücken Sie die Taste zusammen mit Strg oder nehmen Sie eine Funktionstaste.</translation>
        </message>
        <message>
            <source>This lead is not there any more. Somebody may have removed it.</source>
            <translation>Diesen Lead gibt es nicht mehr. Vielleicht hat ihn jemand entfernt.</translation>
        </message>
        <message>
            <source>This contact is not there any more. Somebody may have removed it.</source>
            <translation>Diese Ansprechperson gibt es nicht mehr. Vielleicht hat sie jemand entfernt.</translation>
        </message>
        <message>
            <source>This view is not there any more. Somebody may have removed it.</source>
            <translation>Diese Ansicht gibt es nicht mehr. Vielleicht hat sie jemand entfernt.</translation>
        </message>
        <message>
            <source>The view needs a name. Please type one.</source>
            <translation>Die Ansicht braucht einen Namen. Bitte geben Sie einen ein.</translation>
        </message>
        <message>
            <source>{field} was changed meanwhile. Look at the lead and decide which entry stays.</source>
            <translation>{field} wurde inzwischen geändert. Sehen Sie sich den Lead an und entscheiden Sie, welcher Eintrag bleibt.</translation>
        </message>
        <message>
            <source>{field} can’t be typed: LeadDesk sets it by itself.</source>
            <translation>{field} lässt sich nicht eingeben: LeadDesk setzt die Angabe selbst.</translation>
        </message>
        <message>
            <source>This column can’t be typed into.</source>
            <translation>In diese Spalte lässt sich nichts eingeben.</translation>
        </message>
        <message>
            <source>The lead is excluded. Lift the exclusion before you change it.</source>
            <translation>Der Lead ist ausgeschlossen. Heben Sie den Ausschluss auf, bevor Sie ihn ändern.</translation>
        </message>
        <message>
            <source>The lead is on its way to the ERP in hand-over {batch}, whose answer is missing. Change it in its own pane if it can’t wait.</source>
            <translation>Der Lead ist mit Übergabe {batch} auf dem Weg ins ERP, dessen Antwort noch fehlt. Wenn es nicht warten kann, ändern Sie ihn in seinen Stammdaten.</translation>
        </message>
        <message>
            <source>{count} cells are too many for one step ({most} at most). Choose fewer rows, or import them as a list.</source>
            <translation>{count} Zellen sind zu viele für einen Schritt (höchstens {most}). Wählen Sie weniger Zeilen, oder importieren Sie sie als Liste.</translation>
        </message>
        <message>
            <source>The contact lies in the future. Give a time that has passed, or set a follow-up.</source>
            <translation>Der Kontakt liegt in der Zukunft. Geben Sie einen vergangenen Zeitpunkt an oder setzen Sie eine Wiedervorlage.</translation>
        </message>
        <message>
            <source>This entry is not there any more. Somebody may have taken it back.</source>
            <translation>Diesen Eintrag gibt es nicht mehr. Vielleicht hat ihn jemand zurückgenommen.</translation>
        </message>
        <message>
            <source>This entry is older than a day or somebody else’s: it can be added to, not changed.</source>
            <translation>Dieser Eintrag ist älter als ein Tag oder von jemand anderem: Er lässt sich ergänzen, aber nicht ändern.</translation>
        </message>
        <message>
            <source>The entry was changed meanwhile. Your text still stands here: copy it, close this and look at the entry again.</source>
            <translation>Der Eintrag wurde inzwischen geändert. Ihr Text steht hier noch: Kopieren Sie ihn, schließen Sie dieses Feld und sehen Sie den Eintrag noch einmal an.</translation>
        </message>
        <message>
            <source>Nothing is written yet. Type what is to be added.</source>
            <translation>Es steht noch nichts da. Bitte schreiben Sie, was zu ergänzen ist.</translation>
        </message>
        <message>
            <source>Satisfaction goes from 1 (low) to 5 (high).</source>
            <translation>Die Zufriedenheit reicht von 1 (niedrig) bis 5 (hoch).</translation>
        </message>
        <message>
            <source>This lead has no open follow-up.</source>
            <translation>Dieser Lead hat keine offene Wiedervorlage.</translation>
        </message>
        <message>
            <source>A parameter has a number from 1 to 62; {value} is outside.</source>
            <translation>Ein Parameter hat eine Nummer von 1 bis 62; {value} liegt außerhalb.</translation>
        </message>
        <message>
            <source>Parameter {value} needs a name in German and in English.</source>
            <translation>Parameter {value} braucht einen deutschen und einen englischen Namen.</translation>
        </message>
        <message>
            <source>The sample data are there already.</source>
            <translation>Die Beispieldaten sind schon da.</translation>
        </message>
        <message>
            <source>There are no sample data to remove.</source>
            <translation>Es gibt keine Beispieldaten, die entfernt werden könnten.</translation>
        </message>
        <message>
            <source>The lead is at {stage} already.</source>
            <translation>Der Lead steht schon auf {stage}.</translation>
        </message>
        <message>
            <source>This move needs a reason. Possible: {reasons}.</source>
            <translation>Dieser Wechsel braucht einen Grund. Möglich: {reasons}.</translation>
        </message>
        <message>
            <source>“{value}” is none of the reasons for this move. Possible: {reasons}.</source>
            <translation>„{value}“ gehört nicht zu den Gründen für diesen Wechsel. Möglich: {reasons}.</translation>
        </message>
        <message>
            <source>The matching of columns needs a name. Please type one.</source>
            <translation>Die Zuordnung braucht einen Namen. Bitte geben Sie einen ein.</translation>
        </message>
        <message>
            <source>“{value}” is the name of another matching already. Please take another one.</source>
            <translation>„{value}“ heißt schon eine andere Zuordnung. Bitte nehmen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>This matching of columns is not there any more.</source>
            <translation>Diese Zuordnung gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>{field} is missing. A lead needs a company or the last name of a person.</source>
            <translation>{field} fehlt. Ein Lead braucht eine Firma oder den Nachnamen einer Person.</translation>
        </message>
        <message>
            <source>The last name is missing. Please add it.</source>
            <translation>Der Nachname fehlt. Bitte ergänzen Sie ihn.</translation>
        </message>
        <message>
            <source>There is no phone, e-mail or address. The lead is taken over, but can’t be reached yet.</source>
            <translation>Telefon, E-Mail und Anschrift fehlen. Der Lead wird übernommen, ist aber noch nicht erreichbar.</translation>
        </message>
        <message>
            <source>The text has {found} characters, there is room for {length}. Please shorten it.</source>
            <translation>Der Text hat {found} Zeichen, Platz ist für {length}. Bitte kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>The e-mail address “{value}” is incomplete. Example: name@company.com</source>
            <translation>Die E-Mail-Adresse „{value}“ ist unvollständig. Beispiel: name@firma.de</translation>
        </message>
        <message>
            <source>“{value}” holds several e-mail addresses. The first one is taken.</source>
            <translation>„{value}“ enthält mehrere E-Mail-Adressen. Übernommen wird die erste.</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as a phone number. Please check it.</source>
            <translation>„{value}“ verstehe ich nicht als Telefonnummer. Bitte prüfen Sie die Nummer.</translation>
        </message>
        <message>
            <source>The phone number “{value}” had lost its leading zero. It is taken as {proposed}.</source>
            <translation>Der Telefonnummer „{value}“ fehlte die führende Null. Übernommen wird {proposed}.</translation>
        </message>
        <message>
            <source>The phone number “{value}” had lost its plus sign. It is taken as {proposed}.</source>
            <translation>Der Telefonnummer „{value}“ fehlte das Pluszeichen. Übernommen wird {proposed}.</translation>
        </message>
        <message>
            <source>“{value}” holds several phone numbers. {proposed} is taken.</source>
            <translation>„{value}“ enthält mehrere Telefonnummern. Übernommen wird {proposed}.</translation>
        </message>
        <message>
            <source>The postal code “{value}” had lost its leading zero. It is taken as {proposed}.</source>
            <translation>Der Postleitzahl „{value}“ fehlte die führende Null. Übernommen wird {proposed}.</translation>
        </message>
        <message>
            <source>“{value}” stays a postal code of four digits: the phone number or web address speaks of {country}, which is taken as the country.</source>
            <translation>„{value}“ bleibt eine vierstellige Postleitzahl: Telefonnummer oder Webadresse sprechen für {country}, das als Land übernommen wird.</translation>
        </message>
        <message>
            <source>“{value}” doesn’t look like a postal code of this country. Please check postal code and country.</source>
            <translation>„{value}“ sieht nicht wie eine Postleitzahl dieses Landes aus. Bitte prüfen Sie PLZ und Land.</translation>
        </message>
        <message>
            <source>I don’t know the country “{value}”. Please give its name or two letters, for example Germany or DE.</source>
            <translation>Das Land „{value}“ kenne ich nicht. Möglich sind Name oder Kürzel, zum Beispiel Österreich oder AT.</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as a web address. Example: www.company.com</source>
            <translation>„{value}“ verstehe ich nicht als Internetadresse. Beispiel: www.firma.de</translation>
        </message>
        <message>
            <source>“{value}” doesn’t look like a VAT ID. Example: DE123456789</source>
            <translation>„{value}“ sieht nicht wie eine USt-IdNr. aus. Beispiel: DE123456789</translation>
        </message>
        <message>
            <source>“{value}” is not among the choices for “{field}”. Possible: {choices}.</source>
            <translation>„{value}“ gehört nicht zur Auswahl für „{field}“. Möglich: {choices}.</translation>
        </message>
        <message>
            <source>I don’t know the stage “{value}”. Possible: {choices}.</source>
            <translation>Die Stufe „{value}“ kenne ich nicht. Möglich: {choices}.</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as a number. Example: 1,234.50</source>
            <translation>„{value}“ verstehe ich nicht als Zahl. Beispiel: 1.234,50</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as a date. Example: 24 Nov 2025</source>
            <translation>„{value}“ verstehe ich nicht als Datum. Beispiel: 24.11.2025</translation>
        </message>
        <message>
            <source>The row doesn’t say when it was. Fill in a date, or choose the column that has it.</source>
            <translation>Die Zeile sagt nicht, wann es war. Tragen Sie ein Datum ein, oder wählen Sie die Spalte, in der es steht.</translation>
        </message>
        <message>
            <source>The purchase lies in the future. Correct the date, or choose another column.</source>
            <translation>Der Kauf liegt in der Zukunft. Berichtigen Sie das Datum, oder wählen Sie eine andere Spalte.</translation>
        </message>
        <message>
            <source>The row says neither a product, nor an order, nor an amount. Fill in one.</source>
            <translation>Die Zeile nennt weder Produkt noch Auftrag noch Betrag. Tragen Sie etwas davon ein.</translation>
        </message>
        <message>
            <source>“{value}” is no currency. Give its three letters, for example EUR.</source>
            <translation>„{value}“ ist keine Währung. Geben Sie ihre drei Buchstaben an, zum Beispiel EUR.</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no. Write yes or no.</source>
            <translation>„{value}“ heißt weder ja noch nein. Schreiben Sie ja oder nein.</translation>
        </message>
        <message>
            <source>“{value}” is no fit. Write A, B or C, or leave the cell empty.</source>
            <translation>„{value}“ ist keine Passung. Schreiben Sie A, B oder C, oder lassen Sie die Zelle leer.</translation>
        </message>
        <message>
            <source>The sheet “{value}” names no people. Choose one with a column of names.</source>
            <translation>Das Blatt „{value}“ nennt keine Personen. Wählen Sie eines mit einer Spalte für Namen.</translation>
        </message>
        <message>
            <source>Nothing says which people on the sheet “{value}” belong to which company on “{sheet}”. Both need a column with the same number or the company’s name.</source>
            <translation>Nichts sagt, welche Personen auf dem Blatt „{value}“ zu welcher Firma auf „{sheet}“ gehören. Beide brauchen eine Spalte mit derselben Nummer oder dem Firmennamen.</translation>
        </message>
        <message>
            <source>The row doesn’t say what happened. Choose the kind for rows that name none.</source>
            <translation>Die Zeile sagt nicht, was geschehen ist. Wählen Sie die Art für Zeilen, die keine nennen.</translation>
        </message>
        <message>
            <source>“{value}” is no known kind of touchpoint. Say what it means.</source>
            <translation>„{value}“ ist keine bekannte Art von Touchpoint. Geben Sie an, was damit gemeint ist.</translation>
        </message>
        <message>
            <source>The row names no lead: neither number nor e-mail, phone or company.</source>
            <translation>Die Zeile nennt keinen Lead: weder Nummer noch E-Mail, Telefon oder Firma.</translation>
        </message>
        <message>
            <source>“{value}” is ambiguous. It is taken as {proposed}; if that is not meant, set the order of day and month for the column.</source>
            <translation>„{value}“ ist mehrdeutig. Übernommen wird {proposed}; ist das nicht gemeint, legen Sie für die Spalte die Reihenfolge von Tag und Monat fest.</translation>
        </message>
        <message>
            <source>Nobody here is called “{value}”. Choose an owner, or leave the field empty.</source>
            <translation>„{value}“ gibt es hier nicht als Person. Wählen Sie eine zuständige Person oder lassen Sie das Feld leer.</translation>
        </message>
        <message>
            <source>There is no parameter “{unknown}”. Add it in the settings, or choose another.</source>
            <translation>Den Parameter „{unknown}“ gibt es nicht. Legen Sie ihn in den Einstellungen an oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The cell holds an error of the spreadsheet instead of a value. Correct it there and read the file again.</source>
            <translation>In der Zelle steht statt eines Wertes eine Fehlermeldung der Tabelle. Korrigieren Sie sie dort und lesen Sie die Datei erneut ein.</translation>
        </message>
        <message>
            <source>The cell holds a formula whose result was not saved. Open the file in Excel, save it and read it again.</source>
            <translation>In der Zelle steht eine Formel ohne gespeichertes Ergebnis. Öffnen Sie die Datei in Excel, speichern Sie sie und lesen Sie sie erneut ein.</translation>
        </message>
        <message>
            <source>“{value}” is how a spreadsheet says that a value is missing. Type the value itself.</source>
            <translation>„{value}“ steht in Tabellen dafür, dass ein Wert fehlt. Tragen Sie den Wert selbst ein.</translation>
        </message>
        <message>
            <source>“{value}” has fractions of a cent. {amount} can be kept.</source>
            <translation>„{value}“ hat Bruchteile von Cents. Speichern lässt sich {amount}.</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as a date. Try +3, mon, 1 Dec or w50.</source>
            <translation>„{value}“ verstehe ich nicht als Datum. Möglich sind z. B. +3, mo, 01.12. oder kw50.</translation>
        </message>
        <message>
            <source>{date} is in the past. Next working day: {next_working_day}</source>
            <translation>Der {date} liegt in der Vergangenheit. Nächster Arbeitstag: {next_working_day}</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” is longer than can be read at once. It was read up to row {row}; split the file and read the rest as well.</source>
            <translation>Das Blatt „{sheet}“ ist länger, als sich auf einmal einlesen lässt. Gelesen wurde bis Zeile {row}; teilen Sie die Datei und lesen Sie den Rest ebenfalls ein.</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” has more columns than can be read. The last ones are left out; delete those that you don’t need.</source>
            <translation>Das Blatt „{sheet}“ hat mehr Spalten, als sich einlesen lassen. Die letzten fehlen; löschen Sie Spalten, die Sie nicht brauchen.</translation>
        </message>
        <message>
            <source>On the sheet “{sheet}” there are only empty rows from row {row} on, for a long way. Reading stopped there; if something follows, delete the empty rows.</source>
            <translation>Auf dem Blatt „{sheet}“ folgen nach Zeile {row} sehr viele leere Zeilen. Dort endet das Einlesen; steht darunter noch etwas, löschen Sie die leeren Zeilen.</translation>
        </message>
        <message>
            <source>Some characters of the file are stored in different ways. Please check umlauts such as ä, ö, ü in the preview.</source>
            <translation>Die Datei speichert ihre Zeichen uneinheitlich. Bitte prüfen Sie in der Vorschau Umlaute wie ä, ö, ü.</translation>
        </message>
        <message>
            <source>Nobody can be put on “{value}”: {barred}.</source>
            <translation>Auf „{value}“ kann niemand gesetzt werden: {barred}.</translation>
        </message>
        <message>
            <source>A track needs a name of up to 120 characters.</source>
            <translation>Eine Strecke braucht einen Namen von bis zu 120 Zeichen.</translation>
        </message>
        <message>
            <source>There is a track called {value} already.</source>
            <translation>Eine Strecke namens {value} gibt es schon.</translation>
        </message>
        <message>
            <source>A track needs at least one step.</source>
            <translation>Eine Strecke braucht mindestens einen Schritt.</translation>
        </message>
        <message>
            <source>A track has up to 40 steps.</source>
            <translation>Eine Strecke hat bis zu 40 Schritte.</translation>
        </message>
        <message>
            <source>The days of a track go up from step to step, from 0 to 1000.</source>
            <translation>Die Tage einer Strecke steigen von Schritt zu Schritt, von 0 bis 1000.</translation>
        </message>
        <message>
            <source>Step {value} says neither what is to be sent nor what is to be done.</source>
            <translation>Schritt {value} sagt weder, was gesendet werden soll, noch, was zu tun ist.</translation>
        </message>
        <message>
            <source>Leads have been on “{value}”, so it stays. Take it out of use, then nobody is put on it.</source>
            <translation>Auf „{value}“ waren schon Leads, deshalb bleibt sie. Nehmen Sie sie außer Gebrauch, dann kommt niemand mehr darauf.</translation>
        </message>
        <message>
            <source>“{value}” is out of use. Use it again, or choose another track.</source>
            <translation>„{value}“ ist außer Gebrauch. Nehmen Sie sie wieder in Gebrauch, oder wählen Sie eine andere Strecke.</translation>
        </message>
        <message>
            <source>This track is not there any more.</source>
            <translation>Diese Strecke gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>The lead is not on this track any more.</source>
            <translation>Der Lead ist nicht mehr auf dieser Strecke.</translation>
        </message>
        <message>
            <source>An A customer: its salesperson has to say yes first.</source>
            <translation>Ein A-Kunde: Zuerst muss der zuständige Vertrieb Ja sagen.</translation>
        </message>
        <message>
            <source>There is no consent to e-mails. Record one first, or pass over this step.</source>
            <translation>Eine Einwilligung für E-Mails fehlt. Erfassen Sie sie zuerst, oder überspringen Sie diesen Schritt.</translation>
        </message>
        <message>
            <source>Content needs a title.</source>
            <translation>Ein Inhalt braucht einen Titel.</translation>
        </message>
        <message>
            <source>The title or the link is too long: up to 300 and 1,000 characters.</source>
            <translation>Titel oder Link ist zu lang: höchstens 300 und 1.000 Zeichen.</translation>
        </message>
        <message>
            <source>“{value}” is no language of content: de or en.</source>
            <translation>„{value}“ ist keine Sprache für Inhalte: de oder en.</translation>
        </message>
        <message>
            <source>Content is for stages within the funnel, not for {stage}.</source>
            <translation>Inhalte sind für Stufen im Trichter, nicht für {stage}.</translation>
        </message>
        <message>
            <source>There is content called {value} already.</source>
            <translation>Einen Inhalt namens {value} gibt es schon.</translation>
        </message>
        <message>
            <source>The track {value} sends this content. Take it out of the track first.</source>
            <translation>Die Strecke {value} sendet diesen Inhalt. Nehmen Sie ihn zuerst aus der Strecke.</translation>
        </message>
        <message>
            <source>This content is not there any more.</source>
            <translation>Diesen Inhalt gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>A product needs a name.</source>
            <translation>Ein Produkt braucht einen Namen.</translation>
        </message>
        <message>
            <source>There is a product called {value} already.</source>
            <translation>Ein Produkt namens {value} gibt es schon.</translation>
        </message>
        <message>
            <source>The article number {value} belongs to {name} already.</source>
            <translation>Die Artikelnummer {value} gehört schon zu {name}.</translation>
        </message>
        <message>
            <source>A target market needs a name.</source>
            <translation>Ein Zielmarkt braucht einen Namen.</translation>
        </message>
        <message>
            <source>There is a target market called {value} already.</source>
            <translation>Einen Zielmarkt namens {value} gibt es schon.</translation>
        </message>
        <message>
            <source>Without a condition every lead would belong to this market. Say who belongs to it, for instance a country or an industry.</source>
            <translation>Ohne Bedingung gehörte jeder Lead zu diesem Markt. Sagen Sie, wer dazugehört, zum Beispiel ein Land oder eine Branche.</translation>
        </message>
        <message>
            <source>{field} can’t tell a market: it changes with time or with our own work. Choose something that the company is, for instance its country, postal code or industry.</source>
            <translation>{field} kann keinen Markt bestimmen: Es ändert sich mit der Zeit oder durch unsere eigene Arbeit. Wählen Sie etwas, das die Firma ausmacht, zum Beispiel Land, Postleitzahl oder Branche.</translation>
        </message>
        <message>
            <source>The potential of a market can’t be less than nothing.</source>
            <translation>Das Potenzial eines Marktes kann nicht kleiner als null sein.</translation>
        </message>
        <message>
            <source>This target market is not there any more.</source>
            <translation>Diesen Zielmarkt gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This product is not there any more.</source>
            <translation>Dieses Produkt gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>To erase the person, type the name as it stands here: “{name}”.</source>
            <translation>Um die Person zu löschen, geben Sie den Namen so ein, wie er hier steht: „{name}“.</translation>
        </message>
        <message>
            <source>The person with this address or number was erased and is not to be entered again. If they have come to you of their own, let them back first (leaddesk person ADDRESS --let-back).</source>
            <translation>Die Person mit dieser Adresse oder Nummer wurde gelöscht und soll nicht wieder angelegt werden. Ist sie von sich aus auf Sie zugekommen, lassen Sie sie vorher wieder zu (leaddesk person ADRESSE --let-back).</translation>
        </message>
        <message>
            <source>Nobody with this e-mail address or number was erased here.</source>
            <translation>Hier wurde niemand mit dieser E-Mail-Adresse oder Nummer gelöscht.</translation>
        </message>
        <message>
            <source>The person is erased, but the file could not be tidied up: traces may be left in its free space. Close other programs that have it open, and restart LeadDesk.</source>
            <translation>Die Person ist gelöscht, aber die Datei ließ sich nicht aufräumen: In ihrem freien Platz können Spuren geblieben sein. Schließen Sie andere Programme, die sie offen haben, und starten Sie LeadDesk neu.</translation>
        </message>
        <message>
            <source>The person is still in a backup of an earlier program or one that can’t be written: {path}. It goes by itself after {days} days at the latest, or delete it by hand.</source>
            <translation>Die Person steht noch in einer Sicherung einer früheren Programmversion oder einer, die sich nicht schreiben lässt: {path}. Sie verfällt nach spätestens {days} Tagen von selbst; Sie können sie auch von Hand löschen.</translation>
        </message>
        <message>
            <source>This question is not there any more. Somebody may have taken that back.</source>
            <translation>Diese Frage gibt es nicht mehr. Vielleicht hat jemand das zurückgenommen.</translation>
        </message>
        <message>
            <source>“{value}” is still open. Answer it with yes or no first, then add the note.</source>
            <translation>„{value}“ ist noch offen. Beantworten Sie die Frage erst mit Ja oder Nein, dann ergänzen Sie die Notiz.</translation>
        </message>
        <message>
            <source>A question in use needs a short name and the question itself.</source>
            <translation>Eine verwendete Frage braucht einen kurzen Namen und die Frage selbst.</translation>
        </message>
        <message>
            <source>There is another question called “{value}”.</source>
            <translation>Es gibt schon eine Frage mit dem Namen „{value}“.</translation>
        </message>
        <message>
            <source>An answer to “{value}” gives or takes at most {most} points.</source>
            <translation>Eine Antwort auf „{value}“ gibt oder nimmt höchstens {most} Punkte.</translation>
        </message>
        <message>
            <source>At most {most} questions can be in use: each has a digit of its own. Take one out of use first.</source>
            <translation>Höchstens {most} Fragen können in Verwendung sein: Jede hat ihre eigene Ziffer. Nehmen Sie zuerst eine heraus.</translation>
        </message>
        <message>
            <source>“{value}” is asked for at a stage that no gate stands before.</source>
            <translation>„{value}“ wird vor einer Stufe verlangt, vor der es keine Bedingungen gibt.</translation>
        </message>
        <message>
            <source>This score rule can’t be read. Please set it up again.</source>
            <translation>Diese Score-Regel ist nicht lesbar. Bitte legen Sie sie neu an.</translation>
        </message>
        <message>
            <source>These score rules can’t be read. Nothing was changed. Take what “leaddesk score-rules --json” writes as the pattern.</source>
            <translation>Diese Score-Regeln sind nicht lesbar. Es wurde nichts geändert. Nehmen Sie als Muster, was „leaddesk score-rules --json“ schreibt.</translation>
        </message>
        <message>
            <source>The score rule “{value}” counts the first contact and therefore needs a touchpoint as its condition.</source>
            <translation>Die Score-Regel „{value}“ zählt den Erstkontakt und braucht deshalb einen Touchpoint als Bedingung.</translation>
        </message>
        <message>
            <source>In the score rule “{value}” points fade within less than a day. Choose at least 1 day.</source>
            <translation>In der Score-Regel „{value}“ verblassen Punkte in weniger als einem Tag. Wählen Sie mindestens 1 Tag.</translation>
        </message>
        <message>
            <source>In the score rule “{value}” points fade in two ways at once. Choose one of them.</source>
            <translation>In der Score-Regel „{value}“ verblassen Punkte auf zwei Arten zugleich. Wählen Sie eine davon.</translation>
        </message>
        <message>
            <source>In the score rule “{value}” the upper limit is below 0. Choose 0 or more.</source>
            <translation>In der Score-Regel „{value}“ liegt die Obergrenze unter 0. Wählen Sie 0 oder mehr.</translation>
        </message>
        <message>
            <source>In the score rule “{value}” a number is too large. A rule gives at most {most} points and looks back at most {count} days.</source>
            <translation>In der Score-Regel „{value}“ ist eine Zahl zu groß. Eine Regel gibt höchstens {most} Punkte und blickt höchstens {count} Tage zurück.</translation>
        </message>
        <message>
            <source>The score rule “{value}” ends before it begins. Please check the two dates.</source>
            <translation>Die Score-Regel „{value}“ endet, bevor sie beginnt. Bitte prüfen Sie beide Daten.</translation>
        </message>
        <message>
            <source>The score rule “{value}” is to count no more than so often. Say how often (1 or more) and in which period.</source>
            <translation>Die Score-Regel „{value}“ soll höchstens so oft zählen. Geben Sie an, wie oft (mindestens 1) und in welchem Zeitraum.</translation>
        </message>
        <message>
            <source>The score rule “{value}” can only count so often in a period if it counts touchpoints, each time.</source>
            <translation>Die Score-Regel „{value}“ kann nur dann je Zeitraum begrenzt werden, wenn sie Kontakte zählt, und zwar jedes Mal.</translation>
        </message>
        <message>
            <source>The score rule “{value}” can’t give points to the assessment: only answers of the checklist do. Choose behaviour or fit.</source>
            <translation>Die Score-Regel „{value}“ kann der Einschätzung keine Punkte geben: Das tun nur Antworten der Checkliste. Wählen Sie Verhalten oder Passung.</translation>
        </message>
        <message>
            <source>The score rule “{value}” names points for a value that it does not ask for.</source>
            <translation>Die Score-Regel „{value}“ nennt Punkte für einen Wert, nach dem sie nicht fragt.</translation>
        </message>
        <message>
            <source>Each score rule needs a key of its own of at most 60 characters; “{value}” is none.</source>
            <translation>Jede Score-Regel braucht einen eigenen Schlüssel mit höchstens 60 Zeichen; „{value}“ ist keiner.</translation>
        </message>
        <message>
            <source>The score rule “{value}” asks for the same as another one. Change one of them or switch it off.</source>
            <translation>Die Score-Regel „{value}“ fragt nach dem Gleichen wie eine andere. Ändern Sie eine davon oder schalten Sie sie ab.</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as a day. Write it like 2025-11-24 or 24.11.2025.</source>
            <translation>„{value}“ verstehe ich nicht als Tag. Schreiben Sie ihn wie 24.11.2025 oder 2025-11-24.</translation>
        </message>
        <message>
            <source>The threshold is between 1 and {most} points.</source>
            <translation>Die Schwelle liegt zwischen 1 und {most} Punkten.</translation>
        </message>
        <message>
            <source>What a group can give at most is between 0 and {most} points.</source>
            <translation>Die Obergrenze einer Gruppe liegt zwischen 0 und {most} Punkten.</translation>
        </message>
        <message>
            <source>All groups together could give at most {most} points: no lead would ever reach the threshold of {threshold}. Raise a limit or lower the threshold.</source>
            <translation>Alle Gruppen zusammen könnten höchstens {most} Punkte geben: Kein Lead käme je an die Schwelle von {threshold}. Heben Sie eine Obergrenze an oder senken Sie die Schwelle.</translation>
        </message>
        <message>
            <source>Points by hand need a reason. Say in a few words why.</source>
            <translation>Punkte von Hand brauchen einen Grund. Sagen Sie in wenigen Worten, warum.</translation>
        </message>
        <message>
            <source>Give between 1 and {most} points, or take as many away.</source>
            <translation>Geben Sie zwischen 1 und {most} Punkte, oder ziehen Sie so viele ab.</translation>
        </message>
        <message>
            <source>These points are not there any more. Somebody may have taken them back.</source>
            <translation>Diese Punkte sind nicht mehr da. Vielleicht hat sie jemand zurückgenommen.</translation>
        </message>
        <message>
            <source>Without a condition the rule of parameter {value} would hit every lead. Say what has to be so, or let the rule rest.</source>
            <translation>Ohne Bedingung würde die Regel von Parameter {value} jeden Lead treffen. Nennen Sie, was gelten muss, oder lassen Sie die Regel ruhen.</translation>
        </message>
        <message>
            <source>The rule of parameter {value} asks for parameter {value} itself. Choose something else that tells who belongs to it.</source>
            <translation>Die Regel von Parameter {value} fragt nach Parameter {value} selbst. Wählen Sie etwas anderes, woran man erkennt, wer dazugehört.</translation>
        </message>
        <message>
            <source>The rules of the parameters {value} and {other} ask for each other and both set by themselves: they would never come to an end. Let one of them suggest only.</source>
            <translation>Die Regeln der Parameter {value} und {other} fragen nacheinander und setzen beide von selbst: Sie kämen nie zum Ende. Lassen Sie eine davon nur vorschlagen.</translation>
        </message>
        <message>
            <source>Score rules ask for parameter {other}, and by this rule of parameter {value} the score would decide who is in it: neither would come to an end. Let the rule suggest only.</source>
            <translation>Score-Regeln fragen nach Parameter {other}, und durch diese Regel von Parameter {value} entschiede der Score, wer darin ist: Beides käme nie zur Ruhe. Lassen Sie die Regel nur vorschlagen.</translation>
        </message>
        <message>
            <source>A score rule asks for parameter {value}, and its own rule sets by the score: neither would come to an end. Let the rule of the parameter suggest only, or ask for something else.</source>
            <translation>Eine Score-Regel fragt nach Parameter {value}, dessen eigene Regel nach dem Score setzt: Beides käme nie zur Ruhe. Lassen Sie die Regel des Parameters nur vorschlagen oder fragen Sie nach etwas anderem.</translation>
        </message>
        <message>
            <source>The rule of parameter {value} would hit every lead. Add a condition that tells them apart.</source>
            <translation>Die Regel von Parameter {value} würde jeden Lead treffen. Fügen Sie eine Bedingung hinzu, die sie unterscheidet.</translation>
        </message>
        <message>
            <source>There is no stage {value} for which something could be said.</source>
            <translation>Es gibt keine Stufe {value}, zu der etwas gesagt werden könnte.</translation>
        </message>
        <message>
            <source>What is said for parameter {value} is too long. Up to {most} characters can be kept per stage.</source>
            <translation>Was zu Parameter {value} gesagt wird, ist zu lang. Je Stufe passen bis zu {most} Zeichen.</translation>
        </message>
        <message>
            <source>{value} days can’t be an interval. Give 1 to 3650 days, or nothing for none of its own.</source>
            <translation>{value} Tage können kein Abstand sein. Nennen Sie 1 bis 3650 Tage, oder nichts, wenn es keinen eigenen gibt.</translation>
        </message>
        <message>
            <source>Nothing is suggested for parameter {value}. No lead was changed.</source>
            <translation>Für Parameter {value} ist nichts vorgeschlagen. Es wurde kein Lead geändert.</translation>
        </message>
        <message>
            <source>For {stage} the lead lacks {missing} points: it has {score} of {threshold}. You can go on with a reason: {reasons}.</source>
            <translation>Für {stage} fehlen {missing} Punkte: Es sind {score} von {threshold}. Mit einem Grund geht es trotzdem: {reasons}.</translation>
        </message>
        <message>
            <source>For {stage} the company or the name of a person is missing. Add it, or go on with a reason: {reasons}.</source>
            <translation>Für {stage} fehlt die Firma oder der Name einer Person. Ergänzen Sie ihn oder nennen Sie einen Grund: {reasons}.</translation>
        </message>
        <message>
            <source>For {stage} a way to reach the lead is missing: phone, e-mail or address. Add it, or go on with a reason: {reasons}.</source>
            <translation>Für {stage} fehlt ein Weg, den Lead zu erreichen: Telefon, E-Mail oder Anschrift. Ergänzen Sie ihn oder nennen Sie einen Grund: {reasons}.</translation>
        </message>
        <message>
            <source>This is a competitor or consultant, who does not go to sales. Exclude the lead, lift the exclusion, or go on with a reason: {reasons}.</source>
            <translation>Das ist ein Wettbewerber oder Berater und geht nicht an den Vertrieb. Schließen Sie den Lead aus, heben Sie den Ausschluss auf oder nennen Sie einen Grund: {reasons}.</translation>
        </message>
        <message>
            <source>For {stage} “{field}” is missing. Fill it in, or go on with a reason: {reasons}.</source>
            <translation>Für {stage} fehlt „{field}“. Tragen Sie es ein oder nennen Sie einen Grund: {reasons}.</translation>
        </message>
        <message>
            <source>For {stage} the question “{question}” is not settled. Answer it, or go on with a reason: {reasons}.</source>
            <translation>Für {stage} ist die Frage „{question}“ nicht geklärt. Beantworten Sie sie oder nennen Sie einen Grund: {reasons}.</translation>
        </message>
        <message>
            <source>For {stage} there must have been one of these: {kinds}. Log it, or go on with a reason: {reasons}.</source>
            <translation>Für {stage} muss es eines davon gegeben haben: {kinds}. Erfassen Sie es oder nennen Sie einen Grund: {reasons}.</translation>
        </message>
        <message>
            <source>Your role ({role}) can’t go through a closed gate. Add what is missing, or ask somebody who may: {who}.</source>
            <translation>Ihre Rolle ({role}) kann offene Bedingungen nicht übergehen. Ergänzen Sie, was fehlt, oder fragen Sie jemanden, der es darf: {who}.</translation>
        </message>
        <message>
            <source>Your role ({role}) does not move leads to {stage}. Ask somebody who may: {who}.</source>
            <translation>Ihre Rolle ({role}) setzt Leads nicht auf {stage}. Fragen Sie jemanden, der es darf: {who}.</translation>
        </message>
        <message>
            <source>None of the roles chosen for {stage} moves leads: the stage before it would have no way out. Choose one that does, or none for all that may.</source>
            <translation>Keine der für {stage} gewählten Rollen darf Leads weitersetzen: Die Stufe davor hätte keinen Ausgang. Wählen Sie eine, die es darf, oder keine für alle.</translation>
        </message>
        <message>
            <source>The colour of {stage} is written #RRGGBB, as #1456B8.</source>
            <translation>Die Farbe von {stage} wird #RRGGBB geschrieben, zum Beispiel #1456B8.</translation>
        </message>
        <message>
            <source>The probability of {stage} lies between 0 and 100%.</source>
            <translation>Die Wahrscheinlichkeit von {stage} liegt zwischen 0 und 100 %.</translation>
        </message>
        <message>
            <source>The target of {stage} lies between 1 and 3,650 days.</source>
            <translation>Das Ziel von {stage} liegt zwischen 1 und 3.650 Tagen.</translation>
        </message>
        <message>
            <source>{stage} would be less likely to be won than the stage before it. Let the probabilities rise from stage to stage.</source>
            <translation>{stage} wäre unwahrscheinlicher als die Stufe davor. Lassen Sie die Wahrscheinlichkeiten von Stufe zu Stufe steigen.</translation>
        </message>
        <message>
            <source>{stage} is missing in the order. Name each stage of the funnel once.</source>
            <translation>{stage} fehlt in der Reihenfolge. Nennen Sie jede Stufe des Trichters einmal.</translation>
        </message>
        <message>
            <source>{stage} stands in the order twice. Name each stage of the funnel once.</source>
            <translation>{stage} steht zweimal in der Reihenfolge. Nennen Sie jede Stufe des Trichters einmal.</translation>
        </message>
        <message>
            <source>{stage} is a way out of the funnel and has no place in its order.</source>
            <translation>{stage} ist ein Ausgang des Trichters und hat keinen Platz in seiner Reihenfolge.</translation>
        </message>
        <message>
            <source>{stage} stays first: every lead begins there.</source>
            <translation>{stage} bleibt am Anfang: Dort beginnt jeder Lead.</translation>
        </message>
        <message>
            <source>{stage} stays between the first stage and the hand-over to sales: there is no other place in marketing.</source>
            <translation>{stage} bleibt zwischen der ersten Stufe und der Übergabe an den Vertrieb: Im Marketing gibt es keinen anderen Platz.</translation>
        </message>
        <message>
            <source>{stage} stays last in marketing: it is the hand-over to sales.</source>
            <translation>{stage} bleibt am Ende des Marketings: Das ist die Übergabe an den Vertrieb.</translation>
        </message>
        <message>
            <source>{stage} stays first in sales: there sales takes the lead over.</source>
            <translation>{stage} bleibt am Anfang des Vertriebs: Dort übernimmt der Vertrieb den Lead.</translation>
        </message>
        <message>
            <source>{stage} stays last: it is the end of the funnel.</source>
            <translation>{stage} bleibt am Ende: Dort endet der Trichter.</translation>
        </message>
        <message>
            <source>“{field}” can’t be asked for before {stage}: nobody types it in.</source>
            <translation>„{field}“ kann vor {stage} nicht verlangt werden: Niemand trägt es ein.</translation>
        </message>
        <message>
            <source>For {stage} a kind of contact is asked for that there is not.</source>
            <translation>Für {stage} wird eine Art von Kontakt verlangt, die es nicht gibt.</translation>
        </message>
        <message>
            <source>Two stages would have the name of {stage}.</source>
            <translation>Zwei Stufen hätten den Namen von {stage}.</translation>
        </message>
        <message>
            <source>A reason of your own has 1 to {most} characters and no comma. “{value}” has not.</source>
            <translation>Ein eigener Grund hat 1 bis {most} Zeichen und kein Komma. „{value}“ passt nicht.</translation>
        </message>
        <message>
            <source>The reason “{value}” is there already.</source>
            <translation>Den Grund „{value}“ gibt es schon.</translation>
        </message>
        <message>
            <source>This move asks for a reason: at least one has to be offered.</source>
            <translation>Dieser Wechsel fragt nach einem Grund: Mindestens einer muss angeboten werden.</translation>
        </message>
        <message>
            <source>There are no LeadDesk data at {path}. Check the path, or begin anew there.</source>
            <translation>Bei {path} liegen keine LeadDesk-Daten. Prüfen Sie den Pfad oder beginnen Sie dort neu.</translation>
        </message>
        <message>
            <source>{path} does not belong to LeadDesk. It was not touched; choose another file.</source>
            <translation>{path} gehört nicht zu LeadDesk. Die Datei wurde nicht verändert; wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The data in {path} are damaged. They were not changed; restore the last backup.</source>
            <translation>Die Daten in {path} sind beschädigt. Sie wurden nicht verändert; stellen Sie die letzte Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The data in {path} come from a newer LeadDesk (schema {version}; this one knows {known}). They were not changed; please update this program.</source>
            <translation>Die Daten in {path} stammen von einem neueren LeadDesk (Schema {version}; dieses kennt {known}). Sie wurden nicht verändert; bitte aktualisieren Sie dieses Programm.</translation>
        </message>
        <message>
            <source>The data in {path} are in use by somebody else just now. Your entries are safe; please try again in a moment.</source>
            <translation>Die Daten in {path} werden gerade anderweitig benutzt. Ihre Eingaben sind sicher; bitte versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The data in {path} can only be read, not changed. Check your rights to the file and its folder.</source>
            <translation>Die Daten in {path} lassen sich nur lesen, nicht ändern. Prüfen Sie Ihre Rechte für Datei und Ordner.</translation>
        </message>
        <message>
            <source>{path} can’t be reached. Check the drive or the network connection.</source>
            <translation>{path} ist nicht erreichbar. Prüfen Sie das Laufwerk oder die Netzwerkverbindung.</translation>
        </message>
        <message>
            <source>A newer LeadDesk has brought the data in {path} to its own form. You can go on reading; to change anything, please update this program.</source>
            <translation>Ein neueres LeadDesk hat die Daten in {path} auf seinen Stand gebracht. Sie können weiter lesen; zum Ändern aktualisieren Sie bitte dieses Programm.</translation>
        </message>
        <message>
            <source>The server of {path} can’t be reached just now. What was saved is safe there; check the network, then try again.</source>
            <translation>Der Server von {path} ist gerade nicht erreichbar. Was gespeichert ist, ist dort sicher; prüfen Sie das Netz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The server does not let you in at {path}. Nothing was changed; check the user’s name and password (PGPASSWORD or the file .pgpass).</source>
            <translation>Der Server lässt Sie bei {path} nicht hinein. Es wurde nichts geändert; prüfen Sie Benutzernamen und Kennwort (PGPASSWORD oder die Datei .pgpass).</translation>
        </message>
        <message>
            <source>The connection to {path} was lost while your change was being saved. It is there wholly or not at all; look whether the history has it as step {value} before you enter it again.</source>
            <translation>Die Verbindung zu {path} ging verloren, während Ihre Änderung gespeichert wurde. Sie ist ganz da oder gar nicht; sehen Sie im Verlauf nach, ob sie als Schritt {value} dort steht, bevor Sie sie noch einmal eingeben.</translation>
        </message>
        <message>
            <source>The data are on a server: {path}. Backups are made and put back there by whoever runs it; nothing was changed.</source>
            <translation>Die Daten liegen auf einem Server: {path}. Gesichert und zurückgespielt wird dort, von wem er betreut wird; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>This address of a store can’t be read. Write a file, or postgresql://user@server:5432/database.</source>
            <translation>Diese Adresse der Daten ist nicht zu lesen. Schreiben Sie eine Datei oder postgresql://benutzer@server:5432/datenbank.</translation>
        </message>
        <message>
            <source>A password does not belong into the address, where others can see it. Put it into PGPASSWORD or into the file .pgpass.</source>
            <translation>Ein Kennwort gehört nicht in die Adresse, wo andere es sehen. Legen Sie es in PGPASSWORD oder in der Datei .pgpass ab.</translation>
        </message>
        <message>
            <source>The data file {path} is not where it was: moved, deleted, or its drive is gone. What you type stays here and nothing is written elsewhere; put it back and open it again.</source>
            <translation>Die Datendatei {path} ist nicht mehr, wo sie war: verschoben, gelöscht, oder ihr Laufwerk fehlt. Was Sie tippen, bleibt hier stehen, und nichts wird woandershin geschrieben; legen Sie sie zurück und öffnen Sie sie wieder.</translation>
        </message>
        <message>
            <source>The data in {path} are open on the computer {value}. Close LeadDesk there, or read them here without changing anything.</source>
            <translation>Die Daten in {path} sind auf dem Rechner {value} geöffnet. Schließen Sie LeadDesk dort, oder lesen Sie sie hier, ohne etwas zu ändern.</translation>
        </message>
        <message>
            <source>The data in {path} are open on another computer too; here they can only be read.</source>
            <translation>Die Daten in {path} sind auch auf einem anderen Rechner geöffnet; hier können sie nur gelesen werden.</translation>
        </message>
        <message>
            <source>The data in {path} are in the form of an older LeadDesk and are open on another computer, so they can’t be brought to today’s form now. Nothing was changed; close LeadDesk there, then try again.</source>
            <translation>Die Daten in {path} haben noch die Form eines älteren LeadDesk und sind auf einem anderen Rechner geöffnet; deshalb lassen sie sich jetzt nicht umstellen. Es wurde nichts geändert; schließen Sie LeadDesk dort und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The data lie on a network drive: {path}. That works, more slowly, and for one computer at a time. Safer is a folder of this computer, with the backups on the network drive.</source>
            <translation>Die Daten liegen auf einem Netzlaufwerk: {path}. Das geht, langsamer und nur für einen Rechner zur selben Zeit. Sicherer ist ein Ordner dieses Rechners, mit den Sicherungen auf dem Netzlaufwerk.</translation>
        </message>
        <message>
            <source>The data lie in a folder that is kept equal with the internet: {path}. That works as long as only one computer has them open. Safer is another folder, with the backups in this one.</source>
            <translation>Die Daten liegen in einem Ordner, der mit dem Internet abgeglichen wird: {path}. Das geht, solange nur ein Rechner sie geöffnet hat. Sicherer ist ein anderer Ordner, mit den Sicherungen in diesem.</translation>
        </message>
        <message>
            <source>The backup takes the place of {path}; the present data are kept beside it.</source>
            <translation>Die Sicherung tritt an die Stelle von {path}; die jetzigen Daten bleiben daneben erhalten.</translation>
        </message>
        <message>
            <source>The data in {path} could not be brought to the new version. They are unchanged and complete; please send us the log file.</source>
            <translation>Die Daten in {path} ließen sich nicht auf die neue Version bringen. Sie sind unverändert und vollständig; bitte senden Sie uns die Protokolldatei.</translation>
        </message>
        <message>
            <source>To bring the data in {path} to the new version, {needed} MB have to be free on that drive; there are {free} MB. Nothing was changed; free some space and start again.</source>
            <translation>Um die Daten in {path} auf die neue Version zu bringen, müssen auf dem Laufwerk {needed} MB frei sein; es sind {free} MB. Nichts wurde geändert; bitte Platz schaffen und neu starten.</translation>
        </message>
        <message>
            <source>The backup {path} could not be verified and was not kept. Your data are unchanged; choose another place.</source>
            <translation>Die Sicherung {path} ließ sich nicht bestätigen und wurde verworfen. Ihre Daten sind unverändert; wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>No backup could be made in {path} just now. Your data are safe and you can go on working; LeadDesk tries again by itself.</source>
            <translation>In {path} konnte gerade keine Sicherung angelegt werden. Ihre Daten sind sicher, Sie können weiterarbeiten; LeadDesk versucht es von selbst wieder.</translation>
        </message>
        <message>
            <source>No backup could be made: you may not write into the folder {path}. Your data are safe; get the right to it, or choose another folder in the settings under Database.</source>
            <translation>Es konnte keine Sicherung angelegt werden: In den Ordner {path} dürfen Sie nicht schreiben. Ihre Daten sind sicher; lassen Sie sich das Recht dazu geben oder wählen Sie in den Einstellungen unter Datenbank einen anderen Ordner.</translation>
        </message>
        <message>
            <source>No backup could be made: the folder {path} can’t be made. Your data are safe; make it yourself, or choose another one in the settings under Database.</source>
            <translation>Es konnte keine Sicherung angelegt werden: Der Ordner {path} lässt sich nicht anlegen. Ihre Daten sind sicher; legen Sie ihn selbst an oder wählen Sie in den Einstellungen unter Datenbank einen anderen.</translation>
        </message>
        <message>
            <source>No backup could be made: there is no room left in {path}. Your data are safe; free some space, LeadDesk tries again by itself.</source>
            <translation>Es konnte keine Sicherung angelegt werden: In {path} ist kein Platz mehr. Ihre Daten sind sicher; schaffen Sie etwas Platz, LeadDesk versucht es von selbst wieder.</translation>
        </message>
        <message>
            <source>No backup was made, for the data file is damaged. The earlier backups are all there; restore the newest good one in the settings under Database.</source>
            <translation>Es wurde keine Sicherung angelegt, denn die Datendatei ist beschädigt. Die früheren Sicherungen sind alle da; holen Sie die neueste gute in den Einstellungen unter Datenbank zurück.</translation>
        </message>
        <message>
            <source>No lead could be read of {path} any more. The file was not changed; restore a backup.</source>
            <translation>Aus {path} ließ sich kein Lead mehr lesen. Die Datei wurde nicht verändert; holen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <source>No backup could be made: {megabytes} MB more are needed in {path}. Your data are safe; free some space, LeadDesk tries again by itself.</source>
            <translation>Es konnte keine Sicherung angelegt werden: In {path} fehlen noch {megabytes} MB. Ihre Daten sind sicher; schaffen Sie etwas Platz, LeadDesk versucht es von selbst wieder.</translation>
        </message>
        <message>
            <source>The backup was made, but not copied to {path}. Is the drive connected? LeadDesk tries again with the next one.</source>
            <translation>Die Sicherung wurde angelegt, aber nicht nach {path} kopiert. Ist das Laufwerk verbunden? LeadDesk versucht es mit der nächsten wieder.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts wiederherzustellen.</translation>
        </message>
        <message>
            <source>There is no such step in the history.</source>
            <translation>Diesen Schritt gibt es im Verlauf nicht.</translation>
        </message>
        <message>
            <source>This step has been undone already.</source>
            <translation>Dieser Schritt ist schon rückgängig gemacht.</translation>
        </message>
        <message>
            <source>This step set up the store or has left LeadDesk, and can’t be undone. A hand-over can be withdrawn instead.</source>
            <translation>Dieser Schritt hat die Datenbank eingerichtet oder ist schon nach außen gegangen und lässt sich nicht rückgängig machen. Eine Übergabe lässt sich stattdessen zurückziehen.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Abgebrochen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>That didn’t work. Your data are unchanged. Please try again; what happened is in the log file.</source>
            <translation>Das hat nicht geklappt. Ihre Daten sind unverändert. Bitte versuchen Sie es erneut; was geschah, steht in der Protokolldatei.</translation>
        </message>
        <message>
            <source>Your role ({role}) may not do this. Ask somebody who may: {who}.</source>
            <translation>Ihre Rolle ({role}) darf das nicht. Fragen Sie jemanden, der es darf: {who}.</translation>
        </message>
        <message>
            <source>Figures of single people are switched off. Whoever may set up the team can switch them on: Settings, Users and roles.</source>
            <translation>Zahlen einzelner Personen sind ausgeschaltet. Wer das Team einrichten darf, kann sie einschalten: Einstellungen, Benutzer und Rollen.</translation>
        </message>
        <message>
            <source>Somebody active has to be sales manager, or nobody could set anything any more. Give somebody else that role first.</source>
            <translation>Jemand Aktives muss Vertriebsleitung sein, sonst könnte niemand mehr etwas einstellen. Geben Sie diese Rolle zuerst jemand anderem.</translation>
        </message>
        <message>
            <source>A person needs a name and initials.</source>
            <translation>Eine Person braucht einen Namen und ein Kürzel.</translation>
        </message>
        <message>
            <source>There is somebody called {value} already.</source>
            <translation>{value} gibt es schon.</translation>
        </message>
        <message>
            <source>“{value}” is no beginning of postal codes. Name each by itself, for example 33, 34, 35.</source>
            <translation>„{value}“ ist kein Anfang von Postleitzahlen. Nennen Sie jeden einzeln, zum Beispiel 33, 34, 35.</translation>
        </message>
        <message>
            <source>“{value}” is no language. Write two letters, for example de, en.</source>
            <translation>„{value}“ ist keine Sprache. Schreiben Sie zwei Buchstaben, zum Beispiel de, en.</translation>
        </message>
        <message>
            <source>This person is not there any more. Somebody may have taken that back.</source>
            <translation>Diese Person gibt es nicht mehr. Vielleicht hat jemand das zurückgenommen.</translation>
        </message>
        <message>
            <source>The last day of the absence lies before the first one.</source>
            <translation>Der letzte Tag der Abwesenheit liegt vor dem ersten.</translation>
        </message>
        <message>
            <source>{value} can’t stand in for themselves.</source>
            <translation>{value} kann sich nicht selbst vertreten.</translation>
        </message>
        <message>
            <source>{value} is away in these days already, from {on} on. Remove that absence first, or choose other days.</source>
            <translation>{value} ist in diesen Tagen schon abwesend, ab {on}. Entfernen Sie zuerst diese Abwesenheit, oder wählen Sie andere Tage.</translation>
        </message>
        <message>
            <source>These working hours have no working day: no deadline of this person would ever be reached. For example: Mo-Do 8-17; Fr 8-13. Leave it empty for the company’s hours.</source>
            <translation>Diese Arbeitszeit hat keinen Arbeitstag: Keine Frist dieser Person würde je erreicht. Zum Beispiel: Mo-Do 8-17; Fr 8-13. Leer gelassen gilt die Arbeitszeit der Firma.</translation>
        </message>
        <message>
            <source>I can’t read “{value}” as working hours of a person. For example: Mo-Do 8-17; Fr 8-13.</source>
            <translation>„{value}“ verstehe ich nicht als Arbeitszeit einer Person. Zum Beispiel: Mo-Do 8-17; Fr 8-13.</translation>
        </message>
        <message>
            <source>This absence is not there any more.</source>
            <translation>Diese Abwesenheit gibt es nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>Purchases</name>
        <message>
            <source>Bought</source>
            <translation>Gekauft</translation>
        </message>
        <message>
            <source>Bought, order {number}</source>
            <translation>Gekauft, Auftrag {number}</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Assessed too early</source>
            <translation>Zu früh bewertet</translation>
        </message>
        <message>
            <source>Postponed by the customer</source>
            <translation>Vom Kunden verschoben</translation>
        </message>
        <message>
            <source>Moved by mistake</source>
            <translation>Versehentlich verschoben</translation>
        </message>
        <message>
            <source>Opportunity too small</source>
            <translation>Chance zu klein</translation>
        </message>
        <message>
            <source>Target group does not fit</source>
            <translation>Zielgruppe passt nicht</translation>
        </message>
        <message>
            <source>No suitable solution</source>
            <translation>Keine passende Lösung</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Data unusable</source>
            <translation>Daten unbrauchbar</translation>
        </message>
        <message>
            <source>Wrong contact person</source>
            <translation>Jemand anderes ist zuständig</translation>
        </message>
        <message>
            <source>Not my territory</source>
            <translation>Gebiet nicht meines</translation>
        </message>
        <message>
            <source>Not worked in time</source>
            <translation>Nicht rechtzeitig bearbeitet</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>No budget</source>
            <translation>Kein Budget</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>Wettbewerber</translation>
        </message>
        <message>
            <source>No need</source>
            <translation>Kein Bedarf</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Zeitpunkt</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Berater</translation>
        </message>
        <message>
            <source>Not serious</source>
            <translation>Nicht ernsthaft</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dublette</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>Zu klein</translation>
        </message>
        <message>
            <source>New need</source>
            <translation>Neuer Bedarf</translation>
        </message>
        <message>
            <source>New contact person</source>
            <translation>Neue Ansprechperson</translation>
        </message>
        <message>
            <source>Budget found</source>
            <translation>Budget gefunden</translation>
        </message>
        <message>
            <source>Concrete inquiry</source>
            <translation>Konkrete Anfrage</translation>
        </message>
        <message>
            <source>Personal recommendation</source>
            <translation>Persönliche Empfehlung</translation>
        </message>
        <message>
            <source>Agreed with sales</source>
            <translation>Mit dem Vertrieb abgestimmt</translation>
        </message>
        <message>
            <source>The customer asked us to wait</source>
            <translation>Kunde bat um Aufschub</translation>
        </message>
        <message>
            <source>Waiting for data of the customer</source>
            <translation>Warten auf Angaben des Kunden</translation>
        </message>
        <message>
            <source>Nobody is there at the customer’s</source>
            <translation>Beim Kunden ist niemand da</translation>
        </message>
        <message>
            <source>Waiting for somebody of ours</source>
            <translation>Warten auf jemanden im Haus</translation>
        </message>
        <message>
            <source>Person erased</source>
            <translation>Person gelöscht</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Anderer Grund</translation>
        </message>
        <message>
            <source>Moved back</source>
            <translation>Zurückgestuft</translation>
        </message>
        <message>
            <source>Returned to marketing</source>
            <translation>An Marketing zurückgegeben</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <source>Passed to a partner</source>
            <translation>An Partner gegeben</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Wieder geöffnet</translation>
        </message>
        <message>
            <source>Went to a competitor</source>
            <translation>An Wettbewerber verloren</translation>
        </message>
        <message>
            <source>Is a competitor</source>
            <translation>Ist Wettbewerber</translation>
        </message>
        <message>
            <source>Is a consultant</source>
            <translation>Ist Berater</translation>
        </message>
        <message>
            <source>Partner is responsible for the region</source>
            <translation>Partner ist für die Region zuständig</translation>
        </message>
        <message>
            <source>Product of the partner</source>
            <translation>Produkt des Partners</translation>
        </message>
        <message>
            <source>No capacity of our own</source>
            <translation>Keine eigene Kapazität</translation>
        </message>
        <message>
            <source>Too small for us</source>
            <translation>Für uns zu klein</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>How many leads came, ripened and were won?</source>
            <translation>Wie viele Leads kamen, reiften und wurden gewonnen?</translation>
        </message>
        <message>
            <source>How do leads become customers?</source>
            <translation>Wie werden aus Leads Kunden?</translation>
        </message>
        <message>
            <source>How many leads go on from stage to stage?</source>
            <translation>Wie viele Leads kommen von Stufe zu Stufe weiter?</translation>
        </message>
        <message>
            <source>How fast does sales answer?</source>
            <translation>Wie schnell nimmt der Vertrieb an?</translation>
        </message>
        <message>
            <source>Why do leads come back from sales?</source>
            <translation>Warum kommen Leads vom Vertrieb zurück?</translation>
        </message>
        <message>
            <source>Where do leads lie too long?</source>
            <translation>Wo liegen Leads zu lange?</translation>
        </message>
        <message>
            <source>Who is in touch, and what lies undone?</source>
            <translation>Wer hält Kontakt, und was bleibt liegen?</translation>
        </message>
        <message>
            <source>Which sources bring good leads?</source>
            <translation>Welche Quellen bringen gute Leads?</translation>
        </message>
        <message>
            <source>Which segments and markets are won?</source>
            <translation>Welche Segmente und Märkte werden gewonnen?</translation>
        </message>
        <message>
            <source>How satisfied are customers with the service?</source>
            <translation>Wie zufrieden sind die Kunden mit dem Service?</translation>
        </message>
        <message>
            <source>Which customers could use more of our products?</source>
            <translation>Welche Kunden könnten mehr von uns brauchen?</translation>
        </message>
        <message>
            <source>Does the threshold divide won from lost?</source>
            <translation>Trennt die Schwelle Gewonnene von Verlorenen?</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Funnel</source>
            <translation>Trichter</translation>
        </message>
        <message>
            <source>Conversion</source>
            <translation>Konversion</translation>
        </message>
        <message>
            <source>Reaction times</source>
            <translation>Reaktionszeiten</translation>
        </message>
        <message>
            <source>Reject reasons</source>
            <translation>Ablehnungsgründe</translation>
        </message>
        <message>
            <source>Ageing</source>
            <translation>Liegezeiten</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmente</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Zufriedenheit</translation>
        </message>
        <message>
            <source>Cross-selling</source>
            <translation>Cross-Selling</translation>
        </message>
        <message>
            <source>Score check</source>
            <translation>Score-Prüfung</translation>
        </message>
        <message>
            <source>Each lead counts once, on the day on which it came to the stage or a later one for the first time. Cold to won: of the leads that came in, the share that was ever won.</source>
            <translation>Jeder Lead zählt einmal, an dem Tag, an dem er die Stufe oder eine spätere zum ersten Mal erreicht hat. Kalt bis gewonnen: von den neuen Leads der Anteil, der je gewonnen wurde.</translation>
        </message>
        <message>
            <source>The leads that came in during the period. Onward: of those that reached the stage, the share that ever reached the next one. Overall: reached ÷ all of them. Over target: those that stand there now, for longer than the target of the stage.</source>
            <translation>Die Leads, die im Zeitraum dazukamen. Weiter: von denen, die die Stufe erreicht haben, der Anteil, der je die nächste erreicht hat. Gesamt: erreicht ÷ alle. Über Ziel: die, die jetzt dort stehen, länger als das Ziel der Stufe.</translation>
        </message>
        <message>
            <source>Per month: of the leads that came to the stage for the first time in it, the share that has come to the next stage by now. Late months still grow.</source>
            <translation>Je Monat: von den Leads, die in ihm zum ersten Mal die Stufe erreicht haben, der Anteil, der bis heute die nächste erreicht hat. Die letzten Monate wachsen noch.</translation>
        </message>
        <message>
            <source>The leads that were offered to sales, in the week in which they were. Late is also what is not answered although its deadline is over. Median: hours of working time until the answer. A lead that was offered twice counts once for each result.</source>
            <translation>Die Leads, die dem Vertrieb angeboten wurden, in der Woche des Angebots. Verspätet ist auch, was trotz abgelaufener Frist nicht beantwortet ist. Median: Arbeitsstunden bis zur Antwort. Ein Lead, der zweimal angeboten wurde, zählt je Ergebnis einmal.</translation>
        </message>
        <message>
            <source>The leads that were offered to sales in the period and were rejected, returned or expired, each once for each reason.</source>
            <translation>Die Leads, die dem Vertrieb im Zeitraum angeboten und abgelehnt, zurückgegeben oder nicht rechtzeitig angenommen wurden, je Grund einmal.</translation>
        </message>
        <message>
            <source>As of today: the leads by the days that they have been in their stage. Each strip goes to three times its target; what is older stands at its end.</source>
            <translation>Stand heute: die Leads nach den Tagen in ihrer Stufe. Jeder Streifen reicht bis zum Dreifachen des Ziels; was älter ist, steht an seinem Ende.</translation>
        </message>
        <message>
            <source>Touchpoints that people logged in the period, and the leads they were in touch with. Reached: of their calls with an outcome, the share in which somebody was reached. Overdue and without a next step: their own leads as of today. No ranking: work differs.</source>
            <translation>Kontakte, die im Zeitraum erfasst wurden, und die Leads, mit denen Kontakt bestand. Erreicht: von den Anrufen mit Ergebnis der Anteil, bei dem jemand erreicht wurde. Überfällig und ohne nächsten Schritt: die eigenen Leads, Stand heute. Keine Rangliste: Die Arbeit ist verschieden.</translation>
        </message>
        <message>
            <source>The leads that came in during the period, and the share of them that ever came so far. Cost: of the campaigns that name the source or provider, as far as their days lie in the period. Score: as of today.</source>
            <translation>Die Leads, die im Zeitraum hereinkamen, und der Anteil, der je so weit kam. Kosten: der Kampagnen, die Quelle oder Anbieter nennen, soweit ihre Tage im Zeitraum liegen. Score: Stand heute.</translation>
        </message>
        <message>
            <source>The leads that came in during the period. A lead in two segments counts in both; won: the share that was ever won.</source>
            <translation>Die Leads, die im Zeitraum hereinkamen. Ein Lead in zwei Segmenten zählt in beiden; gewonnen: der Anteil, der je gewonnen wurde.</translation>
        </message>
        <message>
            <source>Ratings from 1 (low) to 5 (high) of the touchpoints of each month; a lead that gives the same one twice in a month counts once. Low ratings: those of the chosen period, and how many of these leads have no follow-up now.</source>
            <translation>Bewertungen von 1 (niedrig) bis 5 (hoch) der Kontakte jedes Monats; wer im Monat zweimal dieselbe gibt, zählt einmal. Niedrige Bewertungen: die des gewählten Zeitraums, und wie viele dieser Leads jetzt keine Wiedervorlage haben.</translation>
        </message>
        <message>
            <source>As of today. Has: the customer has ordered the product. Offered: was quoted it, and has not ordered it. Potential: it suits, by fit or interest, and neither has happened.</source>
            <translation>Stand heute. Hat: Der Kunde hat das Produkt bestellt. Angeboten: Er hat ein Angebot dafür und es nicht bestellt. Potenzial: Es passt nach Passung oder Interesse, und beides ist nicht geschehen.</translation>
        </message>
        <message>
            <source>Leads that were won or lost in the period and still are. The score is the one of that moment, by today’s rules. Hit rate: the share that was won.</source>
            <translation>Leads, die im Zeitraum gewonnen oder verloren wurden und es noch sind. Der Score ist der jenes Augenblicks nach den heutigen Regeln. Trefferquote: der Anteil der Gewonnenen.</translation>
        </message>
        <message>
            <source>At or above</source>
            <translation>Ab der Schwelle</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Davor</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Darunter</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Cold to won</source>
            <translation>Kalt bis gewonnen</translation>
        </message>
        <message>
            <source>Leads contacted</source>
            <translation>Leads kontaktiert</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Leads by age, in parts of the target</source>
            <translation>Leads nach Alter, in Teilen des Ziels</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Customers with the most to gain</source>
            <translation>Kunden mit dem meisten Potenzial</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Gründe</translation>
        </message>
        <message>
            <source>By source</source>
            <translation>Je Quelle</translation>
        </message>
        <message>
            <source>Low ratings</source>
            <translation>Niedrige Bewertungen</translation>
        </message>
        <message>
            <source>Ratings per month</source>
            <translation>Bewertungen je Monat</translation>
        </message>
        <message>
            <source>Won and lost by score</source>
            <translation>Gewonnen und verloren nach Score</translation>
        </message>
        <message>
            <source>Above and below the threshold</source>
            <translation>Über und unter der Schwelle</translation>
        </message>
        <message>
            <source>Per person</source>
            <translation>Je Person</translation>
        </message>
        <message>
            <source>Per week</source>
            <translation>Je Woche</translation>
        </message>
        <message>
            <source>Market and product</source>
            <translation>Markt und Produkt</translation>
        </message>
        <message>
            <source>By campaign</source>
            <translation>Nach Kampagne</translation>
        </message>
        <message>
            <source>By provider</source>
            <translation>Nach Anbieter</translation>
        </message>
        <message>
            <source>Has</source>
            <translation>Hat</translation>
        </message>
        <message>
            <source>Hit rate</source>
            <translation>Trefferquote</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>Wie gezählt wird</translation>
        </message>
        <message>
            <source>Target: by days, out of the target of a longer period.</source>
            <translation>Ziel: nach Tagen anteilig aus dem Ziel eines längeren Zeitraums.</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Rechtzeitig</translation>
        </message>
        <message>
            <source>Over target</source>
            <translation>Über Ziel</translation>
        </message>
        <message>
            <source>Share over target</source>
            <translation>Anteil über Ziel</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <source>Existing market</source>
            <translation>Bestehender Markt</translation>
        </message>
        <message>
            <source>New market</source>
            <translation>Neuer Markt</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Ø score</source>
            <translation>Ø Score</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%Ln Kunde</numerusform>
                <numerusform>%Ln Kunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%Ln Bewertung</numerusform>
                <numerusform>%Ln Bewertungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln Kontakt</numerusform>
                <numerusform>%Ln Kontakte</numerusform>
            </translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Angeboten</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Potential</source>
            <translation>Potenzial</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Existing product</source>
            <translation>Bestehendes Produkt</translation>
        </message>
        <message>
            <source>New product</source>
            <translation>Neues Produkt</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>1 low</source>
            <translation>1 niedrig</translation>
        </message>
        <message>
            <source>2</source>
            <translation>2</translation>
        </message>
        <message>
            <source>3</source>
            <translation>3</translation>
        </message>
        <message>
            <source>4</source>
            <translation>4</translation>
        </message>
        <message>
            <source>5 high</source>
            <translation>5 hoch</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Touchpoints</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Without next step</source>
            <translation>Ohne nächsten Schritt</translation>
        </message>
        <message>
            <source>Won rate</source>
            <translation>Gewonnen-Anteil</translation>
        </message>
        <message>
            <source>Ø days</source>
            <translation>Ø Tage</translation>
        </message>
        <message>
            <source>Median days</source>
            <translation>Median Tage</translation>
        </message>
        <message>
            <source>Median hours</source>
            <translation>Median Std.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>MQL</source>
            <translation>MQL</translation>
        </message>
        <message>
            <source>SQL</source>
            <translation>SQL</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Angebote</translation>
        </message>
        <message>
            <source>Value won</source>
            <translation>Wert gewonnen</translation>
        </message>
        <message>
            <source>Unusable</source>
            <translation>Unbrauchbar</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Per lead</source>
            <translation>Je Lead</translation>
        </message>
        <message>
            <source>Per won</source>
            <translation>Je Gewinn</translation>
        </message>
        <message>
            <source>Aim reached</source>
            <translation>Ziel erreicht</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n move(s)</source>
            <translation>
                <numerusform>%Ln Bewegung</numerusform>
                <numerusform>%Ln Bewegungen</numerusform>
            </translation>
        </message>
        <message>
            <source>New leads</source>
            <translation>Neue Leads</translation>
        </message>
        <message>
            <source>The period is not over: compared with as many days of the one before.</source>
            <translation>Der Zeitraum läuft noch: verglichen mit ebenso vielen Tagen des vorigen.</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>Dieser Zeitraum</translation>
        </message>
        <message>
            <source>Number of</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>older</source>
            <translation>älter</translation>
        </message>
        <message>
            <source>Onward</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Of target</source>
            <translation>Vom Ziel</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Target days</source>
            <translation>Ziel (Tage)</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Verspätet</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Letzte 90 Tage</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Letzte 365 Tage</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Dieses Quartal</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>could use</source>
            <translation>Potenzial</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>angeboten</translation>
        </message>
        <message>
            <source>has</source>
            <translation>hat</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <source>Nothing happened in this period that could be counted. Choose a longer one.</source>
            <translation>In diesem Zeitraum ist nichts geschehen, was sich zählen ließe. Wählen Sie einen längeren.</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(keine)</translation>
        </message>
        <message>
            <source>{share} ({part} of {all})</source>
            <translation>{share} ({part} von {all})</translation>
        </message>
        <message>
            <source>None of the leads of the filter can be counted here.</source>
            <translation>Von den Leads des Filters lässt sich hier keiner zählen.</translation>
        </message>
        <message>
            <source>So far there is no lead that can be counted here.</source>
            <translation>Noch gibt es keinen Lead, der hier zu zählen wäre.</translation>
        </message>
        <message>
            <source>Nothing happened in this period to the leads of the filter that could be counted.</source>
            <translation>Mit den Leads des Filters ist in diesem Zeitraum nichts geschehen, was sich zählen ließe.</translation>
        </message>
        <message>
            <source>Threshold {score}</source>
            <translation>Schwelle {score}</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Ohne Grund</translation>
        </message>
        <message>
            <source>{number} pts</source>
            <translation>{number} P.</translation>
        </message>
        <message>
            <source>filter: {query}</source>
            <translation>Filter: {query}</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>Sales managers here: {names}.</source>
            <translation>Vertriebsleitung hier: {names}.</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Sales manager</source>
            <translation>Vertriebsleitung</translation>
        </message>
        <message>
            <source>Inside sales</source>
            <translation>Vertriebsinnendienst</translation>
        </message>
        <message>
            <source>Field sales</source>
            <translation>Außendienst</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>Marketing</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Product specialist</source>
            <translation>Produktspezialist:in</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Nur lesen</translation>
        </message>
    </context>
    <context>
        <name>Scoring</name>
        <message>
            <source>Behaviour</source>
            <translation>Verhalten</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Passung</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Einschätzung</translation>
        </message>
        <message>
            <source>{rule}, if {conditions}</source>
            <translation>{rule}, wenn {conditions}</translation>
        </message>
        <message>
            <source>each time</source>
            <translation>jedes Mal</translation>
        </message>
        <message>
            <source>once</source>
            <translation>einmal</translation>
        </message>
        <message>
            <source>as the first contact only</source>
            <translation>nur als Erstkontakt</translation>
        </message>
        <message>
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>year</source>
            <translation>Jahr</translation>
        </message>
        <message numerus="yes">
            <source>{what}, at most %n day(s) ago</source>
            <translation>
                <numerusform>{what}, höchstens %Ln Tag her</numerusform>
                <numerusform>{what}, höchstens %Ln Tage her</numerusform>
            </translation>
        </message>
        <message>
            <source>By hand: {reason}</source>
            <translation>Von Hand: {reason}</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>At most {points} in this group</source>
            <translation>Höchstens {points} in dieser Gruppe</translation>
        </message>
        <message>
            <source>First contact: {kind}</source>
            <translation>Erstkontakt: {kind}</translation>
        </message>
    </context>
    <context>
        <name>Segments</name>
        <message>
            <source>Visit report</source>
            <translation>Besuchsbericht</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>Bulk change</source>
            <translation>Sammeländerung</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Service call</source>
            <translation>Servicekontakt</translation>
        </message>
        <message>
            <source>Rule not in use</source>
            <translation>Regel ruht</translation>
        </message>
        <message>
            <source>Suggest to people</source>
            <translation>Vorschlagen</translation>
        </message>
        <message>
            <source>Set by the program</source>
            <translation>Von selbst setzen</translation>
        </message>
        <message>
            <source>in any language</source>
            <translation>in jeder Sprache</translation>
        </message>
        <message>
            <source>in German</source>
            <translation>auf Deutsch</translation>
        </message>
        <message>
            <source>in English</source>
            <translation>auf Englisch</translation>
        </message>
        <message>
            <source>No rule: people choose.</source>
            <translation>Keine Regel: Menschen wählen.</translation>
        </message>
        <message>
            <source>{origin}, version {version}</source>
            <translation>{origin}, Version {version}</translation>
        </message>
        <message>
            <source>Parameter {number}: {name}</source>
            <translation>Parameter {number}: {name}</translation>
        </message>
        <message>
            <source>or</source>
            <translation>oder</translation>
        </message>
        <message>
            <source>Parameter {number}</source>
            <translation>Parameter {number}</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>Sum (threshold {threshold})</source>
            <translation>Summe (Schwelle {threshold})</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Role in the decision</source>
            <translation>Rolle bei der Entscheidung</translation>
        </message>
        <message>
            <source>How to reach</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>Hand-over sheet {number}, {date}</source>
            <translation>Übergabebogen {number}, {date}</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>Stand {date}</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>Erster Kontakt</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Letzter Kontakt</translation>
        </message>
        <message>
            <source>Number of contacts</source>
            <translation>Zahl der Kontakte</translation>
        </message>
        <message>
            <source>Looked for lately</source>
            <translation>Zuletzt gesucht</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>People, who decides first</source>
            <translation>Personen, wer entscheidet zuerst</translation>
        </message>
        <message>
            <source>Need and budget</source>
            <translation>Bedarf und Budget</translation>
        </message>
        <message>
            <source>Contacts so far</source>
            <translation>Bisherige Kontakte</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Offered by</source>
            <translation>Angeboten von</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Possible budget</source>
            <translation>Mögliches Budget</translation>
        </message>
    </context>
    <context>
        <name>StageOrder</name>
        <message>
            <source>This is the order that is set.</source>
            <translation>Diese Reihenfolge ist eingestellt.</translation>
        </message>
        <message numerus="yes">
            <source>%n past move(s) turn around</source>
            <translation>
                <numerusform>%Ln bisheriger Wechsel kehrt sich um</numerusform>
                <numerusform>%Ln bisherige Wechsel kehren sich um</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n lead(s) other stages count as reached</source>
            <translation>
                <numerusform>bei %Ln Lead gelten andere Stufen als erreicht</numerusform>
                <numerusform>bei %Ln Leads gelten andere Stufen als erreicht</numerusform>
            </translation>
        </message>
        <message>
            <source>In funnel and reports {moves}; {leads}.</source>
            <translation>In Trichter und Berichten: {moves}; {leads}.</translation>
        </message>
        <message>
            <source>The probabilities stay with the places: {new}.</source>
            <translation>Die Wahrscheinlichkeiten bleiben am Platz: {new}.</translation>
        </message>
        <message>
            <source>No figure of the funnel or of a report changes.</source>
            <translation>Keine Zahl des Trichters oder eines Berichts ändert sich.</translation>
        </message>
        <message>
            <source>From then on these moves lead back, and ask for a reason: {moves}. The other way round they lead on, through the conditions.</source>
            <translation>Ab dann führen diese Wechsel zurück und fragen nach einem Grund: {moves}. Umgekehrt führen sie weiter, durch die Bedingungen.</translation>
        </message>
    </context>
    <context>
        <name>Stages</name>
        <message>
            <source>Cold</source>
            <translation>Kalt</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Warm</translation>
        </message>
        <message>
            <source>MQL</source>
            <translation>MQL</translation>
        </message>
        <message>
            <source>SAL</source>
            <translation>SAL</translation>
        </message>
        <message>
            <source>SQL</source>
            <translation>SQL</translation>
        </message>
        <message>
            <source>Prospect</source>
            <translation>Interessent</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Gewonnen</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Change of {name}</source>
            <translation>Änderung an {name}</translation>
        </message>
        <message>
            <source>New lead {name}</source>
            <translation>Neuer Lead {name}</translation>
        </message>
        <message>
            <source>{field} of {name}</source>
            <translation>{field} von {name}</translation>
        </message>
        <message>
            <source>Import {name}: {count} new, {updated} updated</source>
            <translation>Import {name}: {count} neu, {updated} aktualisiert</translation>
        </message>
        <message>
            <source>Consent of {name}</source>
            <translation>Einwilligung {name}</translation>
        </message>
        <message>
            <source>Objection of {name}</source>
            <translation>Werbewiderspruch {name}</translation>
        </message>
        <message>
            <source>A person was erased</source>
            <translation>Eine Person wurde gelöscht</translation>
        </message>
        <message>
            <source>Somebody who was erased may be entered again</source>
            <translation>Eine gelöschte Person darf wieder angelegt werden</translation>
        </message>
        <message>
            <source>New contact at {name}</source>
            <translation>Neue Ansprechperson bei {name}</translation>
        </message>
        <message>
            <source>Main contact of {name}</source>
            <translation>Hauptansprechperson von {name}</translation>
        </message>
        <message>
            <source>Owner of {name}</source>
            <translation>Zuständigkeit für {name}</translation>
        </message>
        <message>
            <source>Merged {other} into {name}</source>
            <translation>{other} in {name} zusammengeführt</translation>
        </message>
        <message>
            <source>Split {other} off again: {name}</source>
            <translation>{other} wieder getrennt: {name}</translation>
        </message>
        <message>
            <source>No duplicates: {name} and {other}</source>
            <translation>Keine Dublette: {name} und {other}</translation>
        </message>
        <message>
            <source>Rules of the duplicates</source>
            <translation>Regeln der Dubletten</translation>
        </message>
        <message>
            <source>Parameter {segments} of {name}</source>
            <translation>Parameter {segments} von {name}</translation>
        </message>
        <message>
            <source>Settings of parameter {number}: {name}</source>
            <translation>Einstellung von Parameter {number}: {name}</translation>
        </message>
        <message>
            <source>LeadDesk: parameters by rule: {put} put in, {taken} taken out</source>
            <translation>LeadDesk: Parameter nach Regel: {put} gesetzt, {taken} entfernt</translation>
        </message>
        <message>
            <source>What to say to parameter {number}: {name}</source>
            <translation>Was sagen zu Parameter {number}: {name}</translation>
        </message>
        <message>
            <source>Rule of parameter {number}: {name}</source>
            <translation>Regel von Parameter {number}: {name}</translation>
        </message>
        <message>
            <source>Suggested parameter {number} of {name}</source>
            <translation>Vorgeschlagener Parameter {number} von {name}</translation>
        </message>
        <message>
            <source>{name} is not to be suggested for parameter {number}</source>
            <translation>{name} nicht mehr für Parameter {number} vorschlagen</translation>
        </message>
        <message>
            <source>Stage {stage} for {name}</source>
            <translation>Stufe {stage} für {name}</translation>
        </message>
        <message>
            <source>Corrected entry of {name}</source>
            <translation>Berichtigter Eintrag bei {name}</translation>
        </message>
        <message>
            <source>Visit report {name}</source>
            <translation>Besuchsbericht {name}</translation>
        </message>
        <message>
            <source>Follow-up {on} for {name}</source>
            <translation>Wiedervorlage {on} für {name}</translation>
        </message>
        <message>
            <source>Removed follow-up of {name}</source>
            <translation>Entfernte Wiedervorlage von {name}</translation>
        </message>
        <message>
            <source>Finished follow-up of {name}</source>
            <translation>Erledigte Wiedervorlage von {name}</translation>
        </message>
        <message>
            <source>Put off follow-up of {name}</source>
            <translation>Wiedervorlage von {name} zurückgestellt</translation>
        </message>
        <message>
            <source>Rule of the follow-ups: {rule}</source>
            <translation>Regel der Wiedervorlagen: {rule}</translation>
        </message>
        <message>
            <source>Put off a warning</source>
            <translation>Hinweis zurückgestellt</translation>
        </message>
        <message>
            <source>E-mail templates</source>
            <translation>E-Mail-Vorlagen</translation>
        </message>
        <message>
            <source>Whom to call first</source>
            <translation>Wen zuerst anrufen</translation>
        </message>
        <message>
            <source>Settings of the follow-ups</source>
            <translation>Einstellungen der Wiedervorlagen</translation>
        </message>
        <message>
            <source>Customer number {number} for {name}</source>
            <translation>Kundennummer {number} für {name}</translation>
        </message>
        <message>
            <source>Removed customer number {number} of {name}</source>
            <translation>Entfernte Kundennummer {number} von {name}</translation>
        </message>
        <message>
            <source>Withdrawn hand-over {batch}</source>
            <translation>Zurückgezogene Übergabe {batch}</translation>
        </message>
        <message>
            <source>Settings of the ERP profile {profile}</source>
            <translation>Einstellungen des ERP-Profils {profile}</translation>
        </message>
        <message>
            <source>ERP profile {profile}</source>
            <translation>ERP-Profil {profile}</translation>
        </message>
        <message>
            <source>Removed ERP profile {profile}</source>
            <translation>ERP-Profil {profile} entfernt</translation>
        </message>
        <message>
            <source>Saved view “{name}”</source>
            <translation>Gespeicherte Ansicht „{name}“</translation>
        </message>
        <message>
            <source>Removed view “{name}”</source>
            <translation>Entfernte Ansicht „{name}“</translation>
        </message>
        <message>
            <source>Column matching “{name}”</source>
            <translation>Spaltenzuordnung „{name}“</translation>
        </message>
        <message>
            <source>Column matching “{name}” is called “{to}”</source>
            <translation>Zuordnung „{name}“ heißt jetzt „{to}“</translation>
        </message>
        <message>
            <source>Removed column matching “{name}”</source>
            <translation>Zuordnung „{name}“ entfernt</translation>
        </message>
        <message>
            <source>Checklist of {name}</source>
            <translation>Qualifizierung {name}</translation>
        </message>
        <message>
            <source>Question “{name}” of the checklist</source>
            <translation>Frage „{name}“ der Qualifizierung</translation>
        </message>
        <message>
            <source>Order of the checklist</source>
            <translation>Reihenfolge der Qualifizierung</translation>
        </message>
        <message>
            <source>“{name}” on the exclusion list</source>
            <translation>„{name}“ auf der Ausschlussliste</translation>
        </message>
        <message>
            <source>“{name}” off the exclusion list</source>
            <translation>„{name}“ von der Ausschlussliste genommen</translation>
        </message>
        <message>
            <source>Excluded {name}</source>
            <translation>Ausgeschlossen: {name}</translation>
        </message>
        <message>
            <source>Exclusion of {name} lifted</source>
            <translation>Ausschluss von {name} aufgehoben</translation>
        </message>
        <message>
            <source>Settings of stage {stage}</source>
            <translation>Einstellungen der Stufe {stage}</translation>
        </message>
        <message>
            <source>Order of the stages</source>
            <translation>Reihenfolge der Stufen</translation>
        </message>
        <message>
            <source>Reasons of moves</source>
            <translation>Gründe für Stufenwechsel</translation>
        </message>
        <message>
            <source>Score rules, version {number}</source>
            <translation>Score-Regeln, Stand {number}</translation>
        </message>
        <message>
            <source>{points} points by hand for {name}</source>
            <translation>{points} Punkte von Hand für {name}</translation>
        </message>
        <message>
            <source>Removed {points} points by hand of {name}</source>
            <translation>Entfernt: {points} Punkte von Hand bei {name}</translation>
        </message>
        <message>
            <source>Reports with figures of single people</source>
            <translation>Berichte mit Zahlen einzelner Personen</translation>
        </message>
        <message>
            <source>Reports without figures of single people</source>
            <translation>Berichte ohne Zahlen einzelner Personen</translation>
        </message>
        <message>
            <source>User {name}</source>
            <translation>Person {name}</translation>
        </message>
        <message>
            <source>Target market {name}</source>
            <translation>Zielmarkt {name}</translation>
        </message>
        <message>
            <source>Removed target market {name}</source>
            <translation>Zielmarkt {name} entfernt</translation>
        </message>
        <message>
            <source>Product {name}</source>
            <translation>Produkt {name}</translation>
        </message>
        <message>
            <source>Removed product {name}</source>
            <translation>Produkt {name} entfernt</translation>
        </message>
        <message>
            <source>{name} away from {on}</source>
            <translation>{name} abwesend ab {on}</translation>
        </message>
        <message>
            <source>{name} not away from {on}</source>
            <translation>{name} ab {on} doch nicht abwesend</translation>
        </message>
        <message>
            <source>Pool “{name}”</source>
            <translation>Pool „{name}“</translation>
        </message>
        <message>
            <source>Removed pool “{name}”</source>
            <translation>Pool „{name}“ entfernt</translation>
        </message>
        <message>
            <source>Distribution rule “{name}”</source>
            <translation>Verteilungsregel „{name}“</translation>
        </message>
        <message>
            <source>Order of the distribution rules</source>
            <translation>Reihenfolge der Verteilungsregeln</translation>
        </message>
        <message>
            <source>Removed distribution rule “{name}”</source>
            <translation>Verteilungsregel „{name}“ entfernt</translation>
        </message>
        <message>
            <source>Pools and distribution rules</source>
            <translation>Pools und Verteilregeln</translation>
        </message>
        <message>
            <source>Given out: {name}</source>
            <translation>Verteilt: {name}</translation>
        </message>
        <message>
            <source>Leads are given out by the program</source>
            <translation>Leads verteilt das Programm selbst</translation>
        </message>
        <message>
            <source>Leads are given out by people</source>
            <translation>Leads werden von Hand verteilt</translation>
        </message>
        <message>
            <source>Taken from the pool: {name}</source>
            <translation>Aus dem Pool genommen: {name}</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Arbeitskalender</translation>
        </message>
        <message>
            <source>Settings of the hand-over to sales</source>
            <translation>Einstellungen der Übergabe an den Vertrieb</translation>
        </message>
        <message>
            <source>Offered {name} to sales</source>
            <translation>{name} dem Vertrieb angeboten</translation>
        </message>
        <message>
            <source>Took back the offer of {name}</source>
            <translation>Angebot von {name} an den Vertrieb zurückgezogen</translation>
        </message>
        <message>
            <source>Accepted {name}</source>
            <translation>{name} angenommen</translation>
        </message>
        <message>
            <source>Rejected {name}</source>
            <translation>{name} abgelehnt</translation>
        </message>
        <message>
            <source>Returned {name} to marketing</source>
            <translation>{name} an das Marketing zurückgegeben</translation>
        </message>
        <message>
            <source>Passed {name} to a partner</source>
            <translation>{name} an einen Partner abgegeben</translation>
        </message>
        <message>
            <source>Opportunity {name}</source>
            <translation>Verkaufschance {name}</translation>
        </message>
        <message>
            <source>Stopped the clock of {name}</source>
            <translation>Frist von {name} ruht</translation>
        </message>
        <message>
            <source>Clock of {name} goes on</source>
            <translation>Frist von {name} läuft weiter</translation>
        </message>
        <message>
            <source>Target for {period}</source>
            <translation>Ziel für {period}</translation>
        </message>
        <message>
            <source>Removed target for {period}</source>
            <translation>Ziel für {period} entfernt</translation>
        </message>
        <message>
            <source>Campaign {name}</source>
            <translation>Kampagne {name}</translation>
        </message>
        <message>
            <source>Removed campaign {name}</source>
            <translation>Kampagne {name} entfernt</translation>
        </message>
        <message>
            <source>Campaign of {name}: {campaign}</source>
            <translation>Kampagne von {name}: {campaign}</translation>
        </message>
        <message>
            <source>Content “{name}”</source>
            <translation>Inhalt „{name}“</translation>
        </message>
        <message>
            <source>Removed content “{name}”</source>
            <translation>Inhalt „{name}“ entfernt</translation>
        </message>
        <message>
            <source>Track “{name}”</source>
            <translation>Strecke „{name}“</translation>
        </message>
        <message>
            <source>Removed track “{name}”</source>
            <translation>Strecke „{name}“ entfernt</translation>
        </message>
        <message>
            <source>{name} on the track “{track}”</source>
            <translation>{name} auf der Strecke „{track}“</translation>
        </message>
        <message>
            <source>{name} may be on the track “{track}”</source>
            <translation>{name} darf auf die Strecke „{track}“</translation>
        </message>
        <message>
            <source>{name} may not be on the track “{track}”</source>
            <translation>{name} darf nicht auf die Strecke „{track}“</translation>
        </message>
        <message>
            <source>Step of “{track}” done for {name}</source>
            <translation>Schritt von „{track}“ für {name} erledigt</translation>
        </message>
        <message>
            <source>Took {name} off its track</source>
            <translation>{name} von der Strecke genommen</translation>
        </message>
        <message>
            <source>Setting up</source>
            <translation>Einrichtung</translation>
        </message>
        <message numerus="yes">
            <source>Import {name}: %n new lead(s)</source>
            <translation>
                <numerusform>Import {name}: %Ln neuer Lead</numerusform>
                <numerusform>Import {name}: %Ln neue Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import {name}: %n touchpoint(s)</source>
            <translation>
                <numerusform>Import {name}: %Ln Touchpoint</numerusform>
                <numerusform>Import {name}: %Ln Touchpoints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import {name}: %n purchase(s)</source>
            <translation>
                <numerusform>Import {name}: %Ln Kauf</numerusform>
                <numerusform>Import {name}: %Ln Käufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import {name}: %n product(s)</source>
            <translation>
                <numerusform>Import {name}: %Ln Produkt</numerusform>
                <numerusform>Import {name}: %Ln Produkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) of {name}</source>
            <translation>
                <numerusform>%Ln Feld von {name}</numerusform>
                <numerusform>%Ln Felder von {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) of the list</source>
            <translation>
                <numerusform>%Ln Zelle der Liste</numerusform>
                <numerusform>%Ln Zellen der Liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Owner of %n lead(s)</source>
            <translation>
                <numerusform>Zuständigkeit für %Ln Lead</numerusform>
                <numerusform>Zuständigkeit für %Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(entries) on the exclusion list</source>
            <translation>
                <numerusform>%Ln Eintrag auf der Ausschlussliste</numerusform>
                <numerusform>%Ln Einträge auf der Ausschlussliste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Excluded %n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead ausgeschlossen</numerusform>
                <numerusform>%Ln Leads ausgeschlossen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Gave out %n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead verteilt</numerusform>
                <numerusform>%Ln Leads verteilt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Parameter {segments} of %n lead(s)</source>
            <translation>
                <numerusform>Parameter {segments} von %Ln Lead</numerusform>
                <numerusform>Parameter {segments} von %Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Suggested parameter {number} of %n lead(s)</source>
            <translation>
                <numerusform>Vorgeschlagener Parameter {number} von %Ln Lead</numerusform>
                <numerusform>Vorgeschlagener Parameter {number} von %Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) not to be suggested for parameter {number}</source>
            <translation>
                <numerusform>%Ln Lead nicht mehr für Parameter {number} vorschlagen</numerusform>
                <numerusform>%Ln Leads nicht mehr für Parameter {number} vorschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) may be suggested for parameter {number} again</source>
            <translation>
                <numerusform>%Ln Lead darf wieder für Parameter {number} vorgeschlagen werden</numerusform>
                <numerusform>%Ln Leads dürfen wieder für Parameter {number} vorgeschlagen werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stage {stage} for %n lead(s)</source>
            <translation>
                <numerusform>Stufe {stage} für %Ln Lead</numerusform>
                <numerusform>Stufe {stage} für %Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Follow-up for %n lead(s)</source>
            <translation>
                <numerusform>Wiedervorlage für %Ln Lead</numerusform>
                <numerusform>Wiedervorlage für %Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) of the follow-ups</source>
            <translation>
                <numerusform>%Ln Regel der Wiedervorlagen</numerusform>
                <numerusform>%Ln Regeln der Wiedervorlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) made by rules</source>
            <translation>
                <numerusform>%Ln Wiedervorlage von Regeln angelegt</numerusform>
                <numerusform>%Ln Wiedervorlagen von Regeln angelegt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reminded of %n follow-up(s)</source>
            <translation>
                <numerusform>An %Ln Wiedervorlage erinnert</numerusform>
                <numerusform>An %Ln Wiedervorlagen erinnert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved %n follow-up(s)</source>
            <translation>
                <numerusform>%Ln Wiedervorlage verlegt</numerusform>
                <numerusform>%Ln Wiedervorlagen verlegt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Prepared hand-over {batch} with %n lead(s)</source>
            <translation>
                <numerusform>Vorbereitete Übergabe {batch} mit %Ln Lead</numerusform>
                <numerusform>Vorbereitete Übergabe {batch} mit %Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand-over {batch} with %n lead(s)</source>
            <translation>
                <numerusform>Übergabe {batch} mit %Ln Lead</numerusform>
                <numerusform>Übergabe {batch} mit %Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer number(s) from the ERP</source>
            <translation>
                <numerusform>%Ln Kundennummer aus dem ERP</numerusform>
                <numerusform>%Ln Kundennummern aus dem ERP</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deadlines: %n rule(s) changed</source>
            <translation>
                <numerusform>Fristen: %Ln Regel geändert</numerusform>
                <numerusform>Fristen: %Ln Regeln geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: proposal left</source>
            <translation>{name}: Vorschlag nicht übernommen</translation>
        </message>
        <message numerus="yes">
            <source>LeadDesk: %n deadline(s) told of, {over} of them over</source>
            <translation>
                <numerusform>LeadDesk: auf %Ln Frist hingewiesen, davon {over} abgelaufen</numerusform>
                <numerusform>LeadDesk: auf %Ln Fristen hingewiesen, davon {over} abgelaufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>LeadDesk: %n lead(s) over the threshold offered to sales</source>
            <translation>
                <numerusform>LeadDesk: %Ln Lead über der Schwelle dem Vertrieb angeboten</numerusform>
                <numerusform>LeadDesk: %Ln Leads über der Schwelle dem Vertrieb angeboten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Campaign of %n lead(s): {campaign}</source>
            <translation>
                <numerusform>Kampagne von %Ln Lead: {campaign}</numerusform>
                <numerusform>Kampagne von %Ln Leads: {campaign}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) on the track “{track}”</source>
            <translation>
                <numerusform>%Ln Lead auf der Strecke „{track}“</numerusform>
                <numerusform>%Ln Leads auf der Strecke „{track}“</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took %n lead(s) off their track</source>
            <translation>
                <numerusform>%Ln Lead von der Strecke genommen</numerusform>
                <numerusform>%Ln Leads von ihrer Strecke genommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) into the campaign {name}</source>
            <translation>
                <numerusform>%Ln Lead in die Kampagne {name}</numerusform>
                <numerusform>%Ln Leads in die Kampagne {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sample data with %n lead(s)</source>
            <translation>
                <numerusform>Beispieldaten mit %Ln Lead</numerusform>
                <numerusform>Beispieldaten mit %Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed sample data with %n lead(s)</source>
            <translation>
                <numerusform>Entfernte Beispieldaten mit %Ln Lead</numerusform>
                <numerusform>Entfernte Beispieldaten mit %Ln Leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Targets</name>
        <message>
            <source>not begun</source>
            <translation>noch nicht begonnen</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>erreicht</translation>
        </message>
        <message>
            <source>on plan</source>
            <translation>im Plan</translation>
        </message>
        <message>
            <source>behind plan</source>
            <translation>hinter Plan</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>verfehlt</translation>
        </message>
        <message>
            <source>Fewer new leads: {now} in the last {month} days, {before} in those before.</source>
            <translation>Weniger neue Leads: {now} in den letzten {month} Tagen, {before} in denen davor.</translation>
        </message>
        <message>
            <source>Sales accepts less: {now_share} of the leads of the last {quarter} days, {before_share} of those before.</source>
            <translation>Der Vertrieb nimmt weniger an: {now_share} der Leads der letzten {quarter} Tage, {before_share} von denen davor.</translation>
        </message>
        <message>
            <source>{name} brings no leads: none in the last {quarter} days, {before} before that.</source>
            <translation>{name} bringt keine Leads: keinen in den letzten {quarter} Tagen, {before} davor.</translation>
        </message>
        <message>
            <source>{name} brings leads that are of no use: {now} of {before} of the last year.</source>
            <translation>{name} bringt unbrauchbare Leads: {now} von {before} des letzten Jahres.</translation>
        </message>
        <message>
            <source>The campaign {name} has been running for {before} days without a lead.</source>
            <translation>Die Kampagne {name} läuft seit {before} Tagen ohne einen Lead.</translation>
        </message>
        <message>
            <source>The campaign {name} brings leads that are of no use: {now} of {before} of the last year.</source>
            <translation>Die Kampagne {name} bringt unbrauchbare Leads: {now} von {before} des letzten Jahres.</translation>
        </message>
        <message>
            <source>See which sources have fallen.</source>
            <translation>Sehen Sie nach, welche Quellen nachgelassen haben.</translation>
        </message>
        <message>
            <source>See the reasons of those that came back.</source>
            <translation>Sehen Sie die Gründe der Rückgaben an.</translation>
        </message>
        <message>
            <source>Find out why, or give the source up.</source>
            <translation>Klären Sie, woran das liegt, oder geben Sie die Quelle auf.</translation>
        </message>
        <message>
            <source>Talk to the provider, or stop buying.</source>
            <translation>Sprechen Sie mit dem Anbieter, oder beziehen Sie von dort nichts mehr.</translation>
        </message>
        <message>
            <source>Check whether its leads are recorded, or end it.</source>
            <translation>Prüfen Sie, ob ihre Leads erfasst werden, oder beenden Sie sie.</translation>
        </message>
        <message>
            <source>Change whom it addresses, or end it.</source>
            <translation>Ändern Sie, wen sie anspricht, oder beenden Sie sie.</translation>
        </message>
        <message>
            <source>Compare sources</source>
            <translation>Quellen vergleichen</translation>
        </message>
        <message>
            <source>Show the reasons</source>
            <translation>Gründe ansehen</translation>
        </message>
        <message>
            <source>Open campaigns</source>
            <translation>Kampagnen öffnen</translation>
        </message>
        <message>
            <source>the company</source>
            <translation>die Firma</translation>
        </message>
        <message>
            <source>responsible {name}</source>
            <translation>verantwortlich {name}</translation>
        </message>
        <message>
            <source>{actual} of {value} ({share}), {standing}</source>
            <translation>{actual} von {value} ({share}), {standing}</translation>
        </message>
        <message>
            <source>nobody is responsible</source>
            <translation>niemand ist verantwortlich</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>bis {day}</translation>
        </message>
    </context>
    <context>
        <name>Touchpoints</name>
        <message>
            <source>Call</source>
            <translation>Telefonat</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Besuch</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Video call</source>
            <translation>Videogespräch</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Trade fair</source>
            <translation>Messe</translation>
        </message>
        <message>
            <source>Webinar</source>
            <translation>Webinar</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Newsletter sign-up</source>
            <translation>Newsletter-Anmeldung</translation>
        </message>
        <message>
            <source>Newsletter opened</source>
            <translation>Newsletter geöffnet</translation>
        </message>
        <message>
            <source>Newsletter clicked</source>
            <translation>Newsletter angeklickt</translation>
        </message>
        <message>
            <source>Newsletter unsubscribed</source>
            <translation>Newsletter abbestellt</translation>
        </message>
        <message>
            <source>Website visit</source>
            <translation>Websitebesuch</translation>
        </message>
        <message>
            <source>Website left at once</source>
            <translation>Website gleich verlassen</translation>
        </message>
        <message>
            <source>Product presentation</source>
            <translation>Produktpräsentation</translation>
        </message>
        <message>
            <source>Free trial</source>
            <translation>Kostenloser Test</translation>
        </message>
        <message>
            <source>Quote request</source>
            <translation>Angebotsanfrage</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>Service call</source>
            <translation>Servicekontakt</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Reklamation</translation>
        </message>
        <message>
            <source>Contact refused</source>
            <translation>Kontakt abgelehnt</translation>
        </message>
        <message>
            <source>Content sent</source>
            <translation>Inhalt gesendet</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>Interesse</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Not interested</source>
            <translation>Kein Interesse</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Mailbox</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>Eingehend</translation>
        </message>
        <message>
            <source>Outgoing</source>
            <translation>Ausgehend</translation>
        </message>
        <message>
            <source>Addition to {entry} of {day}</source>
            <translation>Ergänzung zu {entry} vom {day}</translation>
        </message>
    </context>
    <context>
        <name>VisitPaper</name>
        <message>
            <source>Blank visit report</source>
            <translation>Leerer Besuchsbericht</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Contact persons</source>
            <translation>Ansprechpersonen</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Teilnehmende</translation>
        </message>
        <message>
            <source>Prospect number</source>
            <translation>Interessentennummer</translation>
        </message>
        <message>
            <source>Visit report</source>
            <translation>Besuchsbericht</translation>
        </message>
        <message>
            <source>To be typed in LeadDesk with B; the digits are those of the boxes</source>
            <translation>In LeadDesk mit B zu erfassen; die Ziffern sind die der Kästchen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Gesagt</translation>
        </message>
        <message>
            <source>Sheet for the visit, {number}, {date}</source>
            <translation>Besuchsblatt {number}, {date}</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>{score} of {threshold} points</source>
            <translation>{score} von {threshold} Punkten</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>What applies</source>
            <translation>Was zutrifft</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <source>Next step, when, who</source>
            <translation>Nächster Schritt, wann, wer</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Worum es geht</translation>
        </message>
        <message>
            <source>Last contacts</source>
            <translation>Letzte Kontakte</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Strongest interest</source>
            <translation>Stärkstes Interesse</translation>
        </message>
        <message>
            <source>To be asked</source>
            <translation>Zu fragen</translation>
        </message>
    </context>
</TS>
