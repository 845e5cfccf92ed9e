<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message>
            <source>{share} in time, {late} late, {open} open</source>
            <translation>{share} rechtzeitig, {late} zu spät, {open} offen</translation>
        </message>
        <message>
            <source>Done: step {step}</source>
            <translation>Erledigt: Schritt {step}</translation>
        </message>
        <message>
            <source>There is nobody called “{name}”.</source>
            <translation>„{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>“{value}” is no amount, e.g. 12500,50</source>
            <translation>„{value}“ ist kein Betrag, z. B. 12500,50</translation>
        </message>
        <message>
            <source>{file} is no agreement that can be read: {what}</source>
            <translation>{file} ist keine lesbare Vereinbarung: {what}</translation>
        </message>
        <message>
            <source>There is no measure “{value}”. There are: {known}</source>
            <translation>Die Messgröße „{value}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>There is nobody called “{value}”.</source>
            <translation>Niemand heißt „{value}“.</translation>
        </message>
        <message>
            <source>There is no campaign “{name}”. What is said of one makes it: --kind.</source>
            <translation>Es gibt keine Kampagne „{name}“. Wer etwas von ihr sagt, legt sie an: --kind.</translation>
        </message>
        <message>
            <source>There is no campaign yet. What is said of one makes it: --kind.</source>
            <translation>Es gibt noch keine Kampagne. Wer etwas von einer sagt, legt sie an: --kind.</translation>
        </message>
        <message>
            <source>There is no kind “{value}”. There are: {known}</source>
            <translation>Die Kontaktart „{value}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>There is no channel “{value}”. There are: {known}</source>
            <translation>Es gibt keinen Kanal „{value}“. Es gibt: {known}</translation>
        </message>
        <message>
            <source>“{value}” is no number.</source>
            <translation>„{value}“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>“leaddesk settle” mends what is derived; else restore a backup.</source>
            <translation>„leaddesk settle“ berichtigt, was abgeleitet ist; sonst spielen Sie eine Sicherung zurück.</translation>
        </message>
        <message numerus="yes">
            <source>%n invented lead(s) to try out (is/are) in {file}</source>
            <translation>
                <numerusform>%Ln erfundener Lead zum Ausprobieren liegt in {file}</numerusform>
                <numerusform>%Ln erfundene Leads zum Ausprobieren liegen in {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n derived value(s) differed and (is/are) right now.</source>
            <translation>
                <numerusform>%Ln abgeleiteter Wert wich ab und stimmt jetzt wieder.</numerusform>
                <numerusform>%Ln abgeleitete Werte wichen ab und stimmen jetzt wieder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything derived was right.</source>
            <translation>Alles Abgeleitete stimmte.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>There are no backups of this store yet.</source>
            <translation>Von dieser Datenbank gibt es noch keine Sicherungen.</translation>
        </message>
        <message>
            <source>{file} is there already and is no copy of these data. It was left as it is; please choose another name.</source>
            <translation>{file} gibt es schon und ist keine Sicherung dieser Daten. Die Datei blieb, wie sie ist; bitte wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Everything is sound.</source>
            <translation>Alles ist in Ordnung.</translation>
        </message>
        <message>
            <source>Copied and verified: {file}</source>
            <translation>Gesichert und geprüft: {file}</translation>
        </message>
        <message>
            <source>There are leads in this store already: {file}</source>
            <translation>In diesen Daten gibt es schon Leads: {file}</translation>
        </message>
        <message>
            <source>The store is back: {file}</source>
            <translation>Die Daten sind zurückgespielt: {file}</translation>
        </message>
        <message>
            <source>The one before is kept as {file}</source>
            <translation>Der Stand davor ist aufgehoben in {file}</translation>
        </message>
        <message>
            <source>That is the store itself: {file}</source>
            <translation>Das ist die Datei der Daten selbst: {file}</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) would change</source>
            <translation>
                <numerusform>%Ln Zelle würde sich ändern</numerusform>
                <numerusform>%Ln Zellen würden sich ändern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) changed</source>
            <translation>
                <numerusform>%Ln Zelle geändert</numerusform>
                <numerusform>%Ln Zellen geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>Say of which leads: a query as in the search field.</source>
            <translation>Sagen Sie, bei welchen Leads: eine Suche wie im Suchfeld.</translation>
        </message>
        <message>
            <source>“{cell}” names no column that can be typed into: {columns}</source>
            <translation>„{cell}“ nennt keine Spalte, in die sich etwas eingeben lässt: {columns}</translation>
        </message>
        <message>
            <source>No lead matches.</source>
            <translation>Kein Lead passt.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Abgebrochen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Nobody at this lead is “{name}”.</source>
            <translation>Bei diesem Lead gibt es niemanden namens „{name}“.</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>Nothing is known about consents of this lead.</source>
            <translation>Zu Einwilligungen dieses Leads ist nichts bekannt.</translation>
        </message>
        <message>
            <source>That is known already: nothing was changed.</source>
            <translation>Das ist schon bekannt: Es wurde nichts geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s): a persona and stage for which there is nothing.</source>
            <translation>
                <numerusform>%Ln Lücke: eine Persona und Stufe, für die es nichts gibt.</numerusform>
                <numerusform>%Ln Lücken: Personas und Stufen, für die es nichts gibt.</numerusform>
            </translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) fit(s/)</source>
            <translation>
                <numerusform>%Ln Inhalt passt</numerusform>
                <numerusform>%Ln Inhalte passen</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no persona “{value}”. There are: {known}</source>
            <translation>Eine Persona „{value}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>There is no stage “{stage}”. There are: {stages}</source>
            <translation>Die Stufe „{stage}“ gibt es nicht. Es gibt: {stages}</translation>
        </message>
        <message>
            <source>There is no such content. What is said of it makes it: --kind.</source>
            <translation>Diesen Inhalt gibt es nicht. Was über ihn gesagt wird, legt ihn an: --kind.</translation>
        </message>
        <message>
            <source>Nothing waits for your answer.</source>
            <translation>Nichts wartet auf Ihre Antwort.</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) given out</source>
            <translation>
                <numerusform>%Ln Lead verteilt</numerusform>
                <numerusform>%Ln Leads verteilt</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which leads others are to have: a query, or --from NAME.</source>
            <translation>Sagen Sie, welche Leads andere bekommen sollen: eine Suche oder --from NAME.</translation>
        </message>
        <message>
            <source>There is nobody called “{name}” here whom leads can be given to.</source>
            <translation>Hier gibt es niemanden namens „{name}“, dem Leads zugeteilt werden können.</translation>
        </message>
        <message>
            <source>{name} ({number}) is yours.</source>
            <translation>{name} ({number}) gehört jetzt Ihnen.</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) to {name}</source>
            <translation>
                <numerusform>%Ln Lead an {name}</numerusform>
                <numerusform>%Ln Leads an {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no rule yet. The settings of the window or “leaddesk pools --set FILE” make one.</source>
            <translation>Noch gibt es keine Regel. Das geht in den Einstellungen des Fensters oder mit „leaddesk pools --set DATEI“.</translation>
        </message>
        <message>
            <source>No lead waits for somebody.</source>
            <translation>Kein Lead wartet auf jemanden.</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) on</source>
            <translation>
                <numerusform>%Ln wartet weiter</numerusform>
                <numerusform>%Ln warten weiter</numerusform>
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
            <source>After “duplicates” comes merge, split or apart.</source>
            <translation>Nach „duplicates“ folgt merge, split oder apart.</translation>
        </message>
        <message>
            <source>{leads} leads, {compared} pairs compared. Possible duplicates: {found}.</source>
            <translation>{leads} Leads, {compared} Paare verglichen. Mögliche Dubletten: {found}.</translation>
        </message>
        <message>
            <source>{one} and {other} are not proposed as duplicates any more.</source>
            <translation>{one} und {other} werden nicht mehr als Dublette vorgeschlagen.</translation>
        </message>
        <message>
            <source>Name the number of the lead that is to be split off again.</source>
            <translation>Nennen Sie die Nummer des Leads, der wieder getrennt werden soll.</translation>
        </message>
        <message>
            <source>Name the numbers of two leads.</source>
            <translation>Nennen Sie die Nummern zweier Leads.</translation>
        </message>
        <message>
            <source>No lead {number} has become part of another one.</source>
            <translation>Kein Lead {number} ist in einem anderen aufgegangen.</translation>
        </message>
        <message>
            <source>{gone} is now part of {kept}. “duplicates split {gone}” brings it back.</source>
            <translation>{gone} gehört jetzt zu {kept}. „duplicates split {gone}“ trennt sie wieder.</translation>
        </message>
        <message>
            <source>{number} is a lead of its own again.</source>
            <translation>{number} ist wieder ein eigener Lead.</translation>
        </message>
        <message>
            <source>There is no profile “{name}”. There are: {known}</source>
            <translation>Das Profil „{name}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>See “leaddesk erp-profiles --help”: some words are missing.</source>
            <translation>Siehe „leaddesk erp-profiles --help“: Es fehlen Angaben, oder es sind zu viele.</translation>
        </message>
        <message>
            <source>Settings are given as KEY=VALUE, for example adviser=29098.</source>
            <translation>Einstellungen werden als SCHLÜSSEL=WERT angegeben, zum Beispiel adviser=29098.</translation>
        </message>
        <message>
            <source>Next customer number: {number}</source>
            <translation>Nächste Kundennummer: {number}</translation>
        </message>
        <message>
            <source>Only one’s own profiles are files; “{name}” comes along.</source>
            <translation>Nur eigene Profile lassen sich als Datei schreiben; „{name}“ gehört zum Programm.</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Geschrieben: {file}</translation>
        </message>
        <message>
            <source>{file} can’t be read as a profile.</source>
            <translation>{file} lässt sich nicht als Profil lesen.</translation>
        </message>
        <message>
            <source>“{value}” is not on the exclusion list.</source>
            <translation>„{value}“ steht nicht auf der Ausschlussliste.</translation>
        </message>
        <message>
            <source>The exclusion of {number} is lifted.</source>
            <translation>Der Ausschluss von {number} ist aufgehoben.</translation>
        </message>
        <message>
            <source>The exclusion list is empty.</source>
            <translation>Die Ausschlussliste ist leer.</translation>
        </message>
        <message>
            <source>The list excludes none of the leads that are there.</source>
            <translation>Die Liste schließt keinen der vorhandenen Leads aus.</translation>
        </message>
        <message>
            <source>Only tried: nothing was written.</source>
            <translation>Nur geprüft: Es wurde nichts geschrieben.</translation>
        </message>
        <message numerus="yes">
            <source>%n business card(s) written to {file}</source>
            <translation>
                <numerusform>%Ln Visitenkarte geschrieben: {file}</numerusform>
                <numerusform>%Ln Visitenkarten geschrieben: {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>“{file}” should end in .xlsx, .csv, .pdf or .vcf.</source>
            <translation>„{file}“ sollte auf .xlsx, .csv, .pdf oder .vcf enden.</translation>
        </message>
        <message>
            <source>No lead matches: no file was written.</source>
            <translation>Kein Lead passt: Es wurde keine Datei geschrieben.</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) written to {file}</source>
            <translation>
                <numerusform>%Ln Lead geschrieben: {file}</numerusform>
                <numerusform>%Ln Leads geschrieben: {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) without an owner</source>
            <translation>
                <numerusform>%Ln Lead ohne Zuständige</numerusform>
                <numerusform>%Ln Leads ohne Zuständige</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no pool yet. The settings of the window or “leaddesk pools --set FILE” make one.</source>
            <translation>Es gibt noch keinen Pool. In den Einstellungen des Fensters oder mit „leaddesk pools --set DATEI“ legen Sie einen an.</translation>
        </message>
        <message>
            <source>They are given out by the program itself.</source>
            <translation>Das Programm verteilt sie selbst.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Nothing was given out in that time.</source>
            <translation>In dieser Zeit wurde nichts verteilt.</translation>
        </message>
        <message>
            <source>Pools and rules are so already.</source>
            <translation>Pools und Regeln sind schon so.</translation>
        </message>
        <message>
            <source>{file} was not written.</source>
            <translation>{file} wurde nicht geschrieben.</translation>
        </message>
        <message>
            <source>{name} (off)</source>
            <translation>{name} (aus)</translation>
        </message>
        <message numerus="yes">
            <source>Came in from {start} to {end}: %n lead(s)</source>
            <translation>
                <numerusform>Dazugekommen vom {start} bis {end}: %Ln Lead</numerusform>
                <numerusform>Dazugekommen vom {start} bis {end}: %Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) in none of them</source>
            <translation>
                <numerusform>%Ln Lead ohne Parameter</numerusform>
                <numerusform>%Ln Leads ohne Parameter</numerusform>
            </translation>
        </message>
        <message>
            <source>--from and --to belong to --view cohort or flow.</source>
            <translation>--from und --to gehören zu --view cohort oder flow.</translation>
        </message>
        <message>
            <source>no quote yet</source>
            <translation>noch kein Angebot</translation>
        </message>
        <message>
            <source>Conversion rate (won / quotes): {rate}</source>
            <translation>Abschlussquote (gewonnen / Angebote): {rate}</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) made.</source>
            <translation>
                <numerusform>%Ln Wiedervorlage angelegt.</numerusform>
                <numerusform>%Ln Wiedervorlagen angelegt.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no rule “{value}”. There are: {known}</source>
            <translation>Eine Regel „{value}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>Put off.</source>
            <translation>Zurückgestellt.</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) would be made.</source>
            <translation>
                <numerusform>%Ln Wiedervorlage würde angelegt.</numerusform>
                <numerusform>%Ln Wiedervorlagen würden angelegt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue follow-up(s) spread.</source>
            <translation>
                <numerusform>%Ln überfällige Wiedervorlage verteilt.</numerusform>
                <numerusform>%Ln überfällige Wiedervorlagen verteilt.</numerusform>
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
            <source>Name the file: … calendar mine.ics</source>
            <translation>Nennen Sie die Datei: … calendar meine.ics</translation>
        </message>
        <message numerus="yes">
            <source>%n appointment(s) in {file}.</source>
            <translation>
                <numerusform>%Ln Termin in {file}.</numerusform>
                <numerusform>%Ln Termine in {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>Der Zeitraum endet vor seinem Anfang.</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(ohne)</translation>
        </message>
        <message>
            <source>Moves from {start} to {end}</source>
            <translation>Bewegungen vom {start} bis {end}</translation>
        </message>
        <message>
            <source>There is no stage “{value}”. There are: {known}</source>
            <translation>Die Stufe „{value}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>There is no role “{value}”. There are: {known}</source>
            <translation>Die Rolle „{value}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>There is no field “{value}”. There are: {known}</source>
            <translation>Das Feld „{value}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Batch {batch} had been prepared without its file; here it is.</source>
            <translation>Übergabe {batch} war vorbereitet, aber ohne Datei; hier ist sie.</translation>
        </message>
        <message>
            <source>The copy is the same to the byte: {file}</source>
            <translation>Die Kopie ist Byte für Byte gleich: {file}</translation>
        </message>
        <message numerus="yes">
            <source>Batch {batch} with %n lead(s) written: {file}</source>
            <translation>
                <numerusform>Übergabe {batch} mit %Ln Lead geschrieben: {file}</numerusform>
                <numerusform>Übergabe {batch} mit %Ln Leads geschrieben: {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) could be handed over now.</source>
            <translation>
                <numerusform>%Ln Lead kann jetzt übergeben werden.</numerusform>
                <numerusform>%Ln Leads können jetzt übergeben werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) (was/were) handed over already and (stays/stay) out; --again takes (it/them) along.</source>
            <translation>
                <numerusform>%Ln Lead wurde schon übergeben und bleibt hier; mit --again geht er noch einmal mit.</numerusform>
                <numerusform>%Ln Leads wurden schon übergeben und bleiben hier; mit --again gehen sie noch einmal mit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) (has/have) not ordered yet; the ERP should hold only who orders.</source>
            <translation>
                <numerusform>%Ln Lead hat noch nicht bestellt; ins ERP gehört nur, wer bestellt.</numerusform>
                <numerusform>%Ln Leads haben noch nicht bestellt; ins ERP gehört nur, wer bestellt.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no lead to hand over: none is won and waiting.</source>
            <translation>Kein Lead ist zu übergeben: Keiner ist gewonnen und wartet darauf.</translation>
        </message>
        <message>
            <source>Where to? Please add --out FILE (or --check).</source>
            <translation>Wohin? Bitte ergänzen Sie --out DATEI (oder --check).</translation>
        </message>
        <message>
            <source>“{file}” should end in {kinds}.</source>
            <translation>„{file}“ muss auf {kinds} enden.</translation>
        </message>
        <message>
            <source>{file} is there already, and the ERP may not have read it yet. Nothing was handed over; take another name or a folder: there each hand-over has its own.</source>
            <translation>{file} gibt es schon, und das ERP hat sie vielleicht noch nicht gelesen. Es wurde nichts übergeben; nehmen Sie einen anderen Namen oder einen Ordner: Dort bekommt jede Übergabe ihren eigenen.</translation>
        </message>
        <message>
            <source>The copy is not the same to the byte as what was sent: {file}</source>
            <translation>Die Kopie ist nicht Byte für Byte gleich mit dem, was übergeben wurde: {file}</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) (is/are) incomplete and (stays/stay) here:</source>
            <translation>
                <numerusform>%Ln Lead fehlt noch etwas, er bleibt hier:</numerusform>
                <numerusform>%Ln Leads fehlt noch etwas, sie bleiben hier:</numerusform>
            </translation>
        </message>
        <message>
            <source>No lead is ready. Nothing was written.</source>
            <translation>Kein Lead ist bereit. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>No lead matches: {query}</source>
            <translation>Kein Lead passt zu: {query}</translation>
        </message>
        <message>
            <source>Nothing has changed since the last hand-over.</source>
            <translation>Seit der letzten Übergabe hat sich nichts geändert.</translation>
        </message>
        <message>
            <source>Set it with: leaddesk erp-profiles set {profile} {settings}</source>
            <translation>So setzen Sie es: leaddesk erp-profiles set {profile} {settings}</translation>
        </message>
        <message>
            <source>read {read} = created {created} + updated {updated} + unchanged {unchanged} + skipped {skipped} + rejected {rejected}</source>
            <translation>gelesen {read} = neu {created} + aktualisiert {updated} + unverändert {unchanged} + übersprungen {skipped} + abgelehnt {rejected}</translation>
        </message>
        <message>
            <source>Not taken over, since nothing matches: {columns}</source>
            <translation>Nicht übernommen, weil kein Feld dazu passt: {columns}</translation>
        </message>
        <message>
            <source>Row {row}: no room to append to {fields}.</source>
            <translation>Zeile {row}: kein Platz mehr zum Anhängen an {fields}.</translation>
        </message>
        <message>
            <source>The rejected rows are in {file}.</source>
            <translation>Die abgelehnten Zeilen stehen in {file}.</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>Of the new leads get: {split}.</source>
            <translation>Von den neuen Leads erhalten: {split}.</translation>
        </message>
        <message>
            <source>No legal basis is given for these leads: --default {field}=…, or {field}={none} if none is known.</source>
            <translation>Für diese Leads ist keine Rechtsgrundlage angegeben: --default {field}=… oder {field}={none}, wenn keine bekannt ist.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n further remark(s), all of them with --json</source>
            <translation>
                <numerusform>… und %Ln weiterer Hinweis, alle mit --json</numerusform>
                <numerusform>… und %Ln weitere Hinweise, alle mit --json</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the skipped row(s) (is/are) on the exclusion list.</source>
            <translation>
                <numerusform>%Ln der übersprungenen Zeilen steht auf der Ausschlussliste.</numerusform>
                <numerusform>%Ln der übersprungenen Zeilen stehen auf der Ausschlussliste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the skipped row(s) (names/name) somebody who was erased.</source>
            <translation>
                <numerusform>%Ln der übersprungenen Zeilen nennt jemanden, der gelöscht wurde.</numerusform>
                <numerusform>%Ln der übersprungenen Zeilen nennen jemanden, der gelöscht wurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new lead(s) would be held against one that is like it.</source>
            <translation>
                <numerusform>%Ln neuer Lead ähnelt einem, der schon da ist; er käme unter die möglichen Dubletten.</numerusform>
                <numerusform>%Ln neue Leads ähneln einem, der schon da ist; sie kämen unter die möglichen Dubletten.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is step {step}; “leaddesk undo {step}” takes it back.</source>
            <translation>Das ist Schritt {step}; „leaddesk undo {step}“ nimmt ihn zurück.</translation>
        </message>
        <message numerus="yes">
            <source>%n new lead(s) may be (one/ones) that (is/are) there already: “leaddesk duplicates” shows the pairs.</source>
            <translation>
                <numerusform>%Ln neuer Lead ist vielleicht schon da: „leaddesk duplicates“ zeigt das Paar.</numerusform>
                <numerusform>%Ln neue Leads sind vielleicht schon da: „leaddesk duplicates“ zeigt die Paare.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list has no column “{name}”. It has: {known}</source>
            <translation>Die Liste hat keine Spalte „{name}“. Sie hat: {known}</translation>
        </message>
        <message>
            <source>The column “{name}” can’t hold that. Possible are: {known}</source>
            <translation>Die Spalte „{name}“ kann das nicht enthalten. Möglich sind: {known}</translation>
        </message>
        <message>
            <source>No column of the list is known to hold a company or a person’s name. Nothing was imported.</source>
            <translation>In keiner Spalte der Liste ist eine Firma oder ein Name zu erkennen. Es wurde nichts übernommen.</translation>
        </message>
        <message>
            <source>Please say which one does: --map-column “{header}=company.name”. There are: {columns}</source>
            <translation>Bitte nennen Sie die Spalte: --map-column „{header}=company.name“. Es gibt: {columns}</translation>
        </message>
        <message>
            <source>“{said}” should read HEADER=FIELD, e.g. Firma=company.name.</source>
            <translation>„{said}“ muss SPALTE=FELD lauten, z. B. Firma=company.name.</translation>
        </message>
        <message>
            <source>“{said}” should read FIELD=TEXT. Possible are: {known}</source>
            <translation>„{said}“ muss FELD=TEXT heißen. Möglich sind: {known}</translation>
        </message>
        <message>
            <source>“{said}” should read FIELD=WAY, e.g. company.phone=never. A way is overwrite, fill, append or never.</source>
            <translation>„{said}“ muss FELD=WEISE heißen, z. B. company.phone=never. Eine Weise ist overwrite, fill, append oder never.</translation>
        </message>
        <message>
            <source>It has no headers that could be recognised; where there are some, --header-row N says in which row.</source>
            <translation>Überschriften waren nicht zu erkennen; gibt es welche, nennt --header-row N ihre Zeile.</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Row in the file</source>
            <translation>Zeile in der Datei</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>--duplicates create is for lists of leads only.</source>
            <translation>--duplicates create gibt es nur für Listen von Leads.</translation>
        </message>
        <message>
            <source>No column of the list is known to hold “{what}”. Nothing was imported. Please say which one does: --map-column “{header}={key}”.</source>
            <translation>Keine Spalte der Liste enthält erkennbar „{what}“. Es wurde nichts importiert. Bitte nennen Sie sie: --map-column „{header}={key}“.</translation>
        </message>
        <message>
            <source>Words whose meaning is unknown: {words}. --word WORD=KIND says it.</source>
            <translation>Wörter mit unbekannter Bedeutung: {words}. Sagen lässt sie sich mit --word WORT=ART.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) (names/name) no lead that is known. --unknown create makes leads of those that say enough.</source>
            <translation>
                <numerusform>%Ln Zeile nennt keinen bekannten Lead. --unknown create legt ihn an, wenn sie genug sagt.</numerusform>
                <numerusform>%Ln Zeilen nennen keinen bekannten Lead. --unknown create legt die an, die genug sagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) restored</source>
            <translation>
                <numerusform>%Ln Datensatz zurückgesetzt</numerusform>
                <numerusform>%Ln Datensätze zurückgesetzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) changed again</source>
            <translation>
                <numerusform>%Ln Datensatz wieder geändert</numerusform>
                <numerusform>%Ln Datensätze wieder geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>{what} (undone by step {step}, redone by step {again})</source>
            <translation>{what} (zurückgenommen mit Schritt {step}, wiederhergestellt mit Schritt {again})</translation>
        </message>
        <message>
            <source>{what} (undone by step {step})</source>
            <translation>{what} (zurückgenommen mit Schritt {step})</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Zurückgenommen: {what}</translation>
        </message>
        <message>
            <source>Nothing was taken back: later steps have changed all that this one did. Take them back first.</source>
            <translation>Es wurde nichts zurückgenommen: Spätere Schritte haben alles davon geändert. Nehmen Sie zuerst diese zurück.</translation>
        </message>
        <message>
            <source>“{what}” stays: it has left LeadDesk. Taken back is what you did before it.</source>
            <translation>„{what}“ bleibt: Das hat LeadDesk verlassen. Zurückgenommen wird, was Sie davor getan haben.</translation>
        </message>
        <message>
            <source>Redone: {what}</source>
            <translation>Wiederhergestellt: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) kept, for later steps changed (it/them):</source>
            <translation>
                <numerusform>%Ln Datensatz bleibt, weil spätere Schritte ihn geändert haben:</numerusform>
                <numerusform>%Ln Datensätze bleiben, weil spätere Schritte sie geändert haben:</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} {name}: {what} (step {step}, {who})</source>
            <translation>{number} {name}: {what} (Schritt {step}, {who})</translation>
        </message>
        <message>
            <source>Nothing has been done yet.</source>
            <translation>Es ist noch nichts geschehen.</translation>
        </message>
        <message>
            <source>“--all” needs the number of the step.</source>
            <translation>„--all“ braucht die Nummer des Schritts.</translation>
        </message>
        <message>
            <source>There is no lead with the number “{number}”.</source>
            <translation>Einen Lead mit der Nummer „{number}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no column “{name}”. There are: {known}</source>
            <translation>Die Spalte „{name}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Rows from {row} on are those of the sheet “{sheet}”.</source>
            <translation>Die Zeilen ab {row} sind die des Blatts „{sheet}“.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) hold(s) wrongly read characters, such as “{before}” for “{after}”. --repair-text puts them right.</source>
            <translation>
                <numerusform>%Ln Zelle enthält falsch gelesene Zeichen, etwa „{before}“ statt „{after}“. --repair-text stellt sie richtig.</numerusform>
                <numerusform>%Ln Zellen enthalten falsch gelesene Zeichen, etwa „{before}“ statt „{after}“. --repair-text stellt sie richtig.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no sheet “{sheet}”. The file has: {sheets}</source>
            <translation>Das Blatt „{sheet}“ gibt es nicht. Die Datei hat: {sheets}</translation>
        </message>
        <message>
            <source>“{example}” in the column “{column}” can be read both ways. Please say the order of day and month: --dates dmy, mdy or ymd.</source>
            <translation>„{example}“ in der Spalte „{column}“ lässt sich auf zwei Arten lesen. Bitte nennen Sie die Reihenfolge von Tag und Monat: --dates dmy, mdy oder ymd.</translation>
        </message>
        <message>
            <source>“{example}” in the column “{column}” can be read both ways. Please say the decimal sign: --decimal comma or point.</source>
            <translation>„{example}“ in der Spalte „{column}“ lässt sich auf zwei Arten lesen. Bitte nennen Sie das Dezimalzeichen: --decimal comma oder point.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them (names/name) no company of the other sheet.</source>
            <translation>
                <numerusform>%Ln davon nennt keine Firma des anderen Blatts.</numerusform>
                <numerusform>%Ln davon nennen keine Firma des anderen Blatts.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>There is no outcome “{value}”. There are: {known}</source>
            <translation>Das Ergebnis „{value}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>Nobody at this lead is “{name}” and has an e-mail address.</source>
            <translation>Niemand bei diesem Lead heißt „{name}“ und hat eine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>There is no template “{name}”. There are: {known}</source>
            <translation>Es gibt keine Vorlage „{name}“. Es gibt: {known}</translation>
        </message>
        <message>
            <source>Nobody at this lead has an e-mail address.</source>
            <translation>Niemand bei diesem Lead hat eine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>No matching of columns is kept under the name “{name}”.</source>
            <translation>Unter dem Namen „{name}“ ist keine Spaltenzuordnung gespeichert.</translation>
        </message>
        <message>
            <source>It goes: mappings, mappings rename OLD NEW, mappings remove NAME.</source>
            <translation>So geht es: mappings, mappings rename ALT NEU, mappings remove NAME.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>no specialist</source>
            <translation>ohne Spezialist:in</translation>
        </message>
        <message>
            <source>No product has been named yet. The settings of the window do.</source>
            <translation>Noch ist kein Produkt benannt. Das geht in den Einstellungen des Fensters.</translation>
        </message>
        <message>
            <source>{name}: {before} → {after}</source>
            <translation>{name}: {before} → {after}</translation>
        </message>
        <message>
            <source>--reason takes: {keys}</source>
            <translation>Für --reason: {keys}</translation>
        </message>
        <message>
            <source>Of which lead? Name its number.</source>
            <translation>Von welchem Lead? Nennen Sie seine Nummer.</translation>
        </message>
        <message>
            <source>Erased for good, in the backups too.</source>
            <translation>Endgültig gelöscht, auch in den Sicherungen.</translation>
        </message>
        <message>
            <source>Tell the ERP’s people: it got the data with hand-over {batches}.</source>
            <translation>Sagen Sie den Zuständigen für das ERP Bescheid: Es hat die Daten mit Übergabe {batches} erhalten.</translation>
        </message>
        <message>
            <source>Nothing is kept of anybody with “{who}”.</source>
            <translation>Zu „{who}“ ist niemand gespeichert.</translation>
        </message>
        <message>
            <source>This person may be entered again.</source>
            <translation>Diese Person darf wieder angelegt werden.</translation>
        </message>
        <message>
            <source>Erased for good. See that it goes from the server’s backups.</source>
            <translation>Endgültig gelöscht. Sorgen Sie dafür, dass die Person auch aus den Sicherungen des Servers verschwindet.</translation>
        </message>
        <message>
            <source>Rule “{name}”: {count} of the waiting leads</source>
            <translation>Regel „{name}“: {count} der wartenden Leads</translation>
        </message>
        <message>
            <source>{given} of {waiting} waiting leads would be given out.</source>
            <translation>{given} von {waiting} wartenden Leads würden verteilt.</translation>
        </message>
        <message>
            <source>“{key}” can’t be {value}</source>
            <translation>„{key}“ kann nicht {value} sein</translation>
        </message>
        <message>
            <source>The file {name} can’t be read. Nothing was changed.</source>
            <translation>Die Datei {name} lässt sich nicht lesen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>{file} holds no pools and rules that can be read: {what}</source>
            <translation>{file} enthält keine lesbaren Pools und Regeln: {what}</translation>
        </message>
        <message>
            <source>Removed rule “{name}”</source>
            <translation>Entfernte Regel „{name}“</translation>
        </message>
        <message>
            <source>The rules are asked in another order</source>
            <translation>Die Regeln werden in anderer Reihenfolge gefragt</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) would lie to be taken.</source>
            <translation>
                <numerusform>%Ln Lead läge zum Nehmen bereit.</numerusform>
                <numerusform>%Ln Leads lägen zum Nehmen bereit.</numerusform>
            </translation>
        </message>
        <message>
            <source>the id {id} stands there twice; what is new has none</source>
            <translation>die ID {id} steht zweimal darin; was neu ist, hat keine</translation>
        </message>
        <message>
            <source>“{key}” is not known; there are {known}</source>
            <translation>„{key}“ ist unbekannt; es gibt {known}</translation>
        </message>
        <message>
            <source>Removed pool “{name}”</source>
            <translation>Entfernter Pool „{name}“</translation>
        </message>
        <message>
            <source>New rule “{name}”</source>
            <translation>Neue Regel „{name}“</translation>
        </message>
        <message>
            <source>New pool “{name}”</source>
            <translation>Neuer Pool „{name}“</translation>
        </message>
        <message>
            <source>Changed rule “{name}”</source>
            <translation>Geänderte Regel „{name}“</translation>
        </message>
        <message>
            <source>Changed pool “{name}”</source>
            <translation>Geänderter Pool „{name}“</translation>
        </message>
        <message>
            <source>The change itself was made; “leaddesk history” shows it.</source>
            <translation>Die Änderung selbst ist gemacht; „leaddesk history“ zeigt sie.</translation>
        </message>
        <message>
            <source>The answer could not be written: there is no room left.</source>
            <translation>Die Antwort konnte nicht geschrieben werden: Es ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>That didn’t work to its end; the log knows more.</source>
            <translation>Das hat nicht ganz geklappt; im Protokoll steht mehr.</translation>
        </message>
        <message>
            <source>That didn’t work. Your data are unchanged; the log knows more.</source>
            <translation>Das hat nicht geklappt. Ihre Daten sind unverändert; mehr dazu steht im Protokoll.</translation>
        </message>
        <message>
            <source>Your data are unchanged.</source>
            <translation>Ihre Daten sind unverändert.</translation>
        </message>
        <message>
            <source>There is no question “{value}”. There are: {known}</source>
            <translation>Die Frage „{value}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>{answered} of {asked}, required {done} of {required}</source>
            <translation>{answered} von {asked}, Pflicht {done} von {required}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>--answer takes QUESTION=yes, no or open, not “{value}”.</source>
            <translation>--answer nimmt FRAGE=ja, nein oder offen, nicht „{value}“.</translation>
        </message>
        <message>
            <source>“{value}” is none of: {known}</source>
            <translation>„{value}“ ist keines von: {known}</translation>
        </message>
        <message>
            <source>--note belongs to one --answer.</source>
            <translation>--note gehört zu genau einem --answer.</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without “{term}” there would be %n.</source>
            <translation>
                <numerusform>Ohne „{term}“ ist es %Ln.</numerusform>
                <numerusform>Ohne „{term}“ sind es %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Among the excluded leads it matches %n: add is:excluded.</source>
            <translation>
                <numerusform>Unter den ausgeschlossenen Leads trifft es auf %Ln zu: ist:ausgeschlossen dazuschreiben.</numerusform>
                <numerusform>Unter den ausgeschlossenen Leads trifft es auf %Ln zu: ist:ausgeschlossen dazuschreiben.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no leads yet. “leaddesk import FILE” brings some in.</source>
            <translation>Noch keine Leads. „leaddesk import DATEI“ importiert welche.</translation>
        </message>
        <message>
            <source>{name} is not known in this store: --user says who you are.</source>
            <translation>{name} ist hier nicht bekannt: Mit --user sagen Sie, wer Sie sind.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Es ist nichts fällig.</translation>
        </message>
        <message>
            <source>{shown} of {total} leads</source>
            <translation>{shown} von {total} Leads</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%Ln überfällig</numerusform>
                <numerusform>%Ln überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>Each alone finds: {terms}</source>
            <translation>Für sich allein finden: {terms}</translation>
        </message>
        <message>
            <source>There is no reason “{value}”. There are: {known}</source>
            <translation>Einen Grund „{value}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>There is no move “{value}”. There are: {known}</source>
            <translation>Einen Wechsel „{value}“ gibt es nicht. Es gibt: {known}</translation>
        </message>
        <message>
            <source>Version {number}, threshold {threshold}</source>
            <translation>Stand {number}, Schwelle {threshold}</translation>
        </message>
        <message>
            <source>From {threshold} on: {won} won, {lost} lost. Under it: {won_below} won, {lost_below} lost.</source>
            <translation>Ab {threshold}: {won} gewonnen, {lost} verloren. Darunter: {won_below} gewonnen, {lost_below} verloren.</translation>
        </message>
        <message>
            <source>{rising} leads rise to {threshold} or over, {falling} fall under it; {changed} get other points.</source>
            <translation>{rising} Leads steigen auf {threshold} oder mehr, {falling} fallen darunter; {changed} bekommen andere Punkte.</translation>
        </message>
        <message>
            <source>Version {number} of the score rules is in use.</source>
            <translation>Stand {number} der Score-Regeln gilt jetzt.</translation>
        </message>
        <message>
            <source>Score {score}</source>
            <translation>Score {score}</translation>
        </message>
        <message>
            <source>There is no version {number} of the score rules.</source>
            <translation>Einen Stand {number} der Score-Regeln gibt es nicht.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message numerus="yes">
            <source>%n suggested</source>
            <translation>
                <numerusform>%Ln vorgeschlagen</numerusform>
                <numerusform>%Ln vorgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>{hits} leads meet this, {inside} of them are in it already; {gone} that the rule had set do not meet it any more. Nothing was changed.</source>
            <translation>{hits} Leads treffen zu, {inside} davon schon drin; {gone} durch die Regel Gesetzte treffen nicht mehr zu. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Parameter {number} is there already.</source>
            <translation>Den Parameter {number} gibt es schon.</translation>
        </message>
        <message>
            <source>“{typed}” does not say at which stage what is said: {example}</source>
            <translation>„{typed}“ sagt nicht, auf welcher Stufe was gesagt wird: {example}</translation>
        </message>
        <message numerus="yes">
            <source>In touch again after %n day(s)</source>
            <translation>
                <numerusform>Nächster Kontakt nach %Ln Tag</numerusform>
                <numerusform>Nächster Kontakt nach %Ln Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is said any more.</source>
            <translation>Es wird nichts mehr gesagt.</translation>
        </message>
        <message>
            <source>{put} set by rules, {taken} taken out.</source>
            <translation>{put} durch Regeln gesetzt, {taken} entfernt.</translation>
        </message>
        <message>
            <source>Rule of parameter {number}: version {version}.</source>
            <translation>Regel von Parameter {number}: Version {version}.</translation>
        </message>
        <message>
            <source>One thing at a time: its name, what is said, or its rule.</source>
            <translation>Eins nach dem anderen: der Name, was gesagt wird, oder die Regel.</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) would be concerned. Nothing was changed.</source>
            <translation>
                <numerusform>%Ln Lead wäre betroffen. Es wurde nichts geändert.</numerusform>
                <numerusform>%Ln Leads wären betroffen. Es wurde nichts geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name the parameter, for instance: leaddesk segments 4 --suggested</source>
            <translation>Nennen Sie den Parameter, zum Beispiel: leaddesk segments 4 --suggested</translation>
        </message>
        <message numerus="yes">
            <source>Parameter {number}: %n lead(s).</source>
            <translation>
                <numerusform>Parameter {number}: %Ln Lead.</numerusform>
                <numerusform>Parameter {number}: %Ln Leads.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) (is/are) missing to the threshold of {threshold}.</source>
            <translation>
                <numerusform>Es fehlt %Ln Punkt bis zur Schwelle von {threshold}.</numerusform>
                <numerusform>Es fehlen %Ln Punkte bis zur Schwelle von {threshold}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Score {score} = behaviour {behaviour} + fit {fit} + assessment {assessment}</source>
            <translation>Score {score} = Verhalten {behaviour} + Passung {fit} + Einschätzung {assessment}</translation>
        </message>
        <message>
            <source>Score {score} = behaviour {behaviour} + fit {fit}</source>
            <translation>Score {score} = Verhalten {behaviour} + Passung {fit}</translation>
        </message>
        <message>
            <source>The threshold of {threshold} is reached.</source>
            <translation>Die Schwelle von {threshold} ist erreicht.</translation>
        </message>
        <message>
            <source>Would be enough: {ways}</source>
            <translation>Genug wäre: {ways}</translation>
        </message>
        <message>
            <source>Merged with {number} {name}</source>
            <translation>Zusammengeführt mit {number} {name}</translation>
        </message>
        <message>
            <source>Ready for sales: the threshold is reached.</source>
            <translation>Bereit für den Vertrieb: Die Schwelle ist erreicht.</translation>
        </message>
        <message>
            <source>Import: {source}</source>
            <translation>Import: {source}</translation>
        </message>
        <message>
            <source>Handed over in batch {batch}</source>
            <translation>Übergeben mit Übergabe {batch}</translation>
        </message>
        <message>
            <source>Customer number {number}</source>
            <translation>Kundennummer {number}</translation>
        </message>
        <message>
            <source>matched {matched}, unchanged {unchanged}, unknown {unknown}, unsure {unsure}, in the file without a number {waiting}, conflicts {conflicts}</source>
            <translation>übernommen {matched}, unverändert {unchanged}, unbekannt {unknown}, unsicher {unsure}, in der Datei ohne Nummer {waiting}, Widersprüche {conflicts}</translation>
        </message>
        <message>
            <source>Name the file of the ERP, or a batch with --batch.</source>
            <translation>Nennen Sie die Datei des ERP, oder mit --batch eine Übergabe.</translation>
        </message>
        <message>
            <source>Batch {batch} took no numbers of ours along. Please name the file that the ERP gave back.</source>
            <translation>Übergabe {batch} nahm keine Kundennummern von uns mit. Bitte nennen Sie die Datei, die das ERP zurückgegeben hat.</translation>
        </message>
        <message>
            <source>Row {row} has no reference of ours; it may mean {leads}.</source>
            <translation>Zeile {row} hat keine unserer Nummern; gemeint sein kann {leads}.</translation>
        </message>
        <message>
            <source>Batch {batch} has all its customer numbers.</source>
            <translation>Übergabe {batch} hat alle Kundennummern.</translation>
        </message>
        <message numerus="yes">
            <source>Batch {batch}: %n lead(s) still (waits/wait) for a number.</source>
            <translation>
                <numerusform>Übergabe {batch}: %Ln Lead wartet noch auf eine Nummer.</numerusform>
                <numerusform>Übergabe {batch}: %Ln Leads warten noch auf eine Nummer.</numerusform>
            </translation>
        </message>
        <message>
            <source>--confirm takes a row and a lead, e.g. 5=I-000123.</source>
            <translation>--confirm nimmt eine Zeile und einen Lead, z. B. 5=I-000123.</translation>
        </message>
        <message>
            <source>No lead of ours in row {rows}.</source>
            <translation>Kein Lead von uns in Zeile {rows}.</translation>
        </message>
        <message>
            <source>A target needs --period and --value.</source>
            <translation>Ein Ziel braucht --period und --value.</translation>
        </message>
        <message>
            <source>There is no target yet. --measure, --period, --value set one.</source>
            <translation>Es gibt noch kein Ziel. --measure, --period und --value setzen eins.</translation>
        </message>
        <message>
            <source>There is no content “{value}”. “leaddesk content” shows what there is.</source>
            <translation>Einen Inhalt „{value}“ gibt es nicht. „leaddesk content“ zeigt, was es gibt.</translation>
        </message>
        <message>
            <source>A step begins with its day: “7 Call”, not “{value}”.</source>
            <translation>Ein Schritt beginnt mit seinem Tag: „7 Anrufen“, nicht „{value}“.</translation>
        </message>
        <message>
            <source>There is no such track. Its steps make it: --step “7 Call”.</source>
            <translation>Diese Strecke gibt es nicht. Ihre Schritte legen sie an: --step „7 Anrufen“.</translation>
        </message>
        <message>
            <source>Probably meant: {query}</source>
            <translation>Vermutlich gemeint: {query}</translation>
        </message>
        <message>
            <source>“{file}” should end in .xlsx or .pdf.</source>
            <translation>„{file}“ sollte auf .xlsx oder .pdf enden.</translation>
        </message>
    </context>
    <context>
        <name>CliColumns</name>
        <message>
            <source>Half days</source>
            <translation>Halbe Tage</translation>
        </message>
        <message>
            <source>Closing days</source>
            <translation>Schließtage</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Eingehalten</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
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
            <source>Content</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Sent before</source>
            <translation>Schon gesendet</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>When nobody acted</source>
            <translation>Wenn niemand handelt</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Over since</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Could have it</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Other lead</source>
            <translation>Anderer Lead</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Ist</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>To be taken</source>
            <translation>Zu nehmen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Ø days</source>
            <translation>Ø Tage</translation>
        </message>
        <message>
            <source>&gt; target</source>
            <translation>&gt; Ziel</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>On to next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Of all</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>There now</source>
            <translation>Jetzt dort</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Ø score</source>
            <translation>Ø Score</translation>
        </message>
        <message>
            <source>New in 30 days</source>
            <translation>Neu in 30 Tagen</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Looks for</source>
            <translation>Sucht</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Due after</source>
            <translation>Fällig nach</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Raus</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Hinzugekommen</translation>
        </message>
        <message>
            <source>Went on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Went back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>Hinaus</translation>
        </message>
        <message>
            <source>There at the end</source>
            <translation>Am Ende da</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>Who may</source>
            <translation>Wer darf</translation>
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
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Ansprechpartner</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>PLZ</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
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
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Letzter Kontakt</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Branche</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Strategie</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundennr.</translation>
        </message>
        <message>
            <source>Touchpoints</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Prospect no.</source>
            <translation>Interessentennr.</translation>
        </message>
        <message>
            <source>Logged</source>
            <translation>Erfasst</translation>
        </message>
        <message>
            <source>Target market</source>
            <translation>Zielmarkt</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Bedingungen</translation>
        </message>
        <message>
            <source>Exhausted</source>
            <translation>Ausgeschöpft</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Required for</source>
            <translation>Pflicht für</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Benutzt</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Why first</source>
            <translation>Warum zuerst</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Wechsel</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>Also known as</source>
            <translation>Auch bekannt als</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Stammdaten</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Ansprechpartner</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Einwilligungen</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Wiedervorlagen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Messgröße</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
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
            <source>Track</source>
            <translation>Strecke</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
    </context>
    <context>
        <name>CliHelp</name>
        <message>
            <source>Offers a lead to sales: to one person, else to all of them.</source>
            <translation>Bietet dem Vertrieb einen Lead an: einer Person, sonst allen.</translation>
        </message>
        <message>
            <source>What sales says to a lead that is offered, or has.</source>
            <translation>Was der Vertrieb zu einem angebotenen oder übernommenen Lead sagt.</translation>
        </message>
        <message>
            <source>What waits for my answer, until when, and who else is proposed.</source>
            <translation>Was auf meine Antwort wartet, bis wann, und wer stattdessen vorgeschlagen ist.</translation>
        </message>
        <message>
            <source>What marketing and sales have agreed on, and what became of it.</source>
            <translation>Was Marketing und Vertrieb vereinbart haben, und was daraus wurde.</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NAME</translation>
        </message>
        <message>
            <source>to this person (name or initials)</source>
            <translation>dieser Person (Name oder Kürzel)</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXT</translation>
        </message>
        <message>
            <source>a word to sales</source>
            <translation>ein Wort an den Vertrieb</translation>
        </message>
        <message>
            <source>REASON</source>
            <translation>GRUND</translation>
        </message>
        <message>
            <source>opens a gate that is closed</source>
            <translation>öffnet ein geschlossenes Tor</translation>
        </message>
        <message>
            <source>takes the offer back</source>
            <translation>zieht das Angebot zurück</translation>
        </message>
        <message>
            <source>RESULT</source>
            <translation>ERGEBNIS</translation>
        </message>
        <message>
            <source>why, where a reason is due</source>
            <translation>warum, wo ein Grund nötig ist</translation>
        </message>
        <message>
            <source>more about it</source>
            <translation>mehr dazu</translation>
        </message>
        <message>
            <source>AMOUNT</source>
            <translation>BETRAG</translation>
        </message>
        <message>
            <source>of the opportunity, in euros</source>
            <translation>der Verkaufschance, in Euro</translation>
        </message>
        <message>
            <source>WHEN</source>
            <translation>WANN</translation>
        </message>
        <message>
            <source>when it goes on: +3, mo, 01.12.</source>
            <translation>wann es weitergeht: +3, mo, 01.12.</translation>
        </message>
        <message>
            <source>DATE</source>
            <translation>DATUM</translation>
        </message>
        <message>
            <source>when the order is expected</source>
            <translation>wann der Auftrag erwartet wird</translation>
        </message>
        <message>
            <source>first does what time has brought about, as the window does</source>
            <translation>erledigt zuerst, was die Zeit gebracht hat, wie es das Fenster tut</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>DATEI</translation>
        </message>
        <message>
            <source>calendar, deadlines, hand-over, targets as --json tells them</source>
            <translation>Kalender, Fristen, Übergabe, Ziele, wie --json sie nennt</translation>
        </message>
        <message>
            <source>with --set: says what it would do, changes nothing</source>
            <translation>mit --set: sagt, was es bewirken würde, ändert nichts</translation>
        </message>
        <message>
            <source>the document to be written</source>
            <translation>das Dokument, das geschrieben wird</translation>
        </message>
        <message>
            <source>The campaigns and what came of them; describes the one named.</source>
            <translation>Die Kampagnen und was aus ihnen wurde; beschreibt die genannte.</translation>
        </message>
        <message>
            <source>the campaign; a new one is added</source>
            <translation>die Kampagne; eine neue wird angelegt</translation>
        </message>
        <message>
            <source>QUERY</source>
            <translation>SUCHE</translation>
        </message>
        <message>
            <source>leads that are put into it, as in the search field</source>
            <translation>Leads, die hineinkommen, wie im Suchfeld</translation>
        </message>
        <message>
            <source>its new name, for its leads too</source>
            <translation>ihr neuer Name, auch für ihre Leads</translation>
        </message>
        <message>
            <source>the source of its leads</source>
            <translation>die Quelle ihrer Leads</translation>
        </message>
        <message>
            <source>who delivers its lists</source>
            <translation>wer ihre Listen liefert</translation>
        </message>
        <message>
            <source>what it costs, in euros</source>
            <translation>was sie kostet, in Euro</translation>
        </message>
        <message>
            <source>who answers for it (name or initials)</source>
            <translation>wer für sie einsteht (Name oder Kürzel)</translation>
        </message>
        <message>
            <source>its first day</source>
            <translation>ihr erster Tag</translation>
        </message>
        <message>
            <source>its last day</source>
            <translation>ihr letzter Tag</translation>
        </message>
        <message>
            <source>whether it is in use</source>
            <translation>ob benutzt</translation>
        </message>
        <message>
            <source>puts in leads of its source, provider and days that have none</source>
            <translation>nimmt Leads ihrer Quelle, ihres Anbieters und ihrer Tage auf, die keine haben</translation>
        </message>
        <message>
            <source>gather: only says which these would be</source>
            <translation>gather: sagt nur, welche es wären</translation>
        </message>
        <message>
            <source>removes it, not its leads</source>
            <translation>entfernt sie, nicht ihre Leads</translation>
        </message>
        <message>
            <source>what is to be reached: {measures}</source>
            <translation>was erreicht werden soll: {measures}</translation>
        </message>
        <message>
            <source>Sets cells of the leads of a query, as typed into the list.</source>
            <translation>Setzt Zellen der gefundenen Leads, wie in der Liste eingegeben.</translation>
        </message>
        <message>
            <source>which leads, as in the search field</source>
            <translation>bei welchen Leads, wie im Suchfeld</translation>
        </message>
        <message>
            <source>only says what would change and what can’t be taken</source>
            <translation>sagt nur, was sich ändern würde und was sich nicht übernehmen lässt</translation>
        </message>
        <message>
            <source>a column and what is typed into it: {columns}</source>
            <translation>eine Spalte und was darin stehen soll: {columns}</translation>
        </message>
        <message>
            <source>CHANNELS</source>
            <translation>KANÄLE</translation>
        </message>
        <message>
            <source>Who may be called and written to, and why; records and withdraws.</source>
            <translation>Wer angerufen und angeschrieben werden darf, und warum; erfasst und widerruft.</translation>
        </message>
        <message>
            <source>records a consent: phone, email, post, all</source>
            <translation>erfasst eine Einwilligung: phone, email, post, all</translation>
        </message>
        <message>
            <source>records an objection: blocks calls, e-mails, letters at once</source>
            <translation>erfasst einen Werbewiderspruch: sperrt Anrufe, E-Mails, Briefe sofort</translation>
        </message>
        <message>
            <source>with --grant: the legal basis (default: consent)</source>
            <translation>bei --grant: die Rechtsgrundlage (sonst consent)</translation>
        </message>
        <message>
            <source>how it is known: the evidence (with --grant it must be given)</source>
            <translation>woher man es weiß: der Nachweis (bei --grant Pflicht)</translation>
        </message>
        <message>
            <source>DAY</source>
            <translation>TAG</translation>
        </message>
        <message>
            <source>when it was said (else today)</source>
            <translation>wann es gesagt wurde (sonst heute)</translation>
        </message>
        <message>
            <source>whose, by name or address (else the main contact)</source>
            <translation>wessen, mit Name oder Adresse (sonst die Hauptperson)</translation>
        </message>
        <message>
            <source>of everybody at this lead</source>
            <translation>von allen bei diesem Lead</translation>
        </message>
        <message>
            <source>Gives leads that nobody has to people, fairly and by the rules.</source>
            <translation>Teilt Leads, die niemand hat, fair und nach den Regeln zu.</translation>
        </message>
        <message>
            <source>Takes a lead out of a pool of mine, else the oldest there.</source>
            <translation>Nimmt einen Lead aus einem meiner Pools, sonst den ältesten dort.</translation>
        </message>
        <message>
            <source>The pools with their people, and the rules that lead there.</source>
            <translation>Die Pools mit ihren Personen und die Regeln, die dorthin führen.</translation>
        </message>
        <message>
            <source>Who was given how many leads, of what quality, and why.</source>
            <translation>Wer wie viele Leads bekommen hat, in welcher Güte und warum.</translation>
        </message>
        <message>
            <source>only say who would get what; change nothing</source>
            <translation>nur sagen, wer was bekäme; nichts ändern</translation>
        </message>
        <message>
            <source>what the program does where that is switched on; nobody’s step</source>
            <translation>was das Programm selbst tut, wo das eingeschaltet ist; niemandes Schritt</translation>
        </message>
        <message>
            <source>all of them to this person (name or initials)</source>
            <translation>alle an diese Person (Name oder Kürzel)</translation>
        </message>
        <message>
            <source>those that match and that somebody has, too: to others</source>
            <translation>auch passende, die schon jemand hat: an andere</translation>
        </message>
        <message>
            <source>those that this person has, to others (name or initials)</source>
            <translation>die dieser Person, an andere (Name oder Kürzel)</translation>
        </message>
        <message>
            <source>pools and rules as --json tells them; those left out go</source>
            <translation>Pools und Regeln, wie --json sie nennt; was fehlt, wird entfernt</translation>
        </message>
        <message>
            <source>on|off</source>
            <translation>on|off</translation>
        </message>
        <message>
            <source>whether the program gives out leads that nobody has by itself</source>
            <translation>ob das Programm Leads ohne Zuständige selbst verteilt</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>NUMMER</translation>
        </message>
        <message>
            <source>this lead (else the oldest that lies in my pools)</source>
            <translation>dieser Lead (sonst der älteste, der in meinen Pools liegt)</translation>
        </message>
        <message>
            <source>from this day on (else 90 days)</source>
            <translation>ab diesem Tag (sonst 90 Tage)</translation>
        </message>
        <message>
            <source>up to and with this day (else today)</source>
            <translation>bis einschließlich zu diesem Tag (sonst heute)</translation>
        </message>
        <message>
            <source>a workbook (.xlsx) or a document (.pdf) to be written</source>
            <translation>eine Arbeitsmappe (.xlsx) oder ein Dokument (.pdf), das geschrieben wird</translation>
        </message>
        <message>
            <source>Leads that may be one and the same; merges two, splits them again.</source>
            <translation>Leads, die dieselben sein könnten; führt zwei zusammen, trennt sie wieder.</translation>
        </message>
        <message>
            <source>merge A B: B becomes part of A; split B: two again; apart A B: they are no duplicates</source>
            <translation>merge A B: B geht in A auf; split B: wieder zwei; apart A B: keine Dubletten</translation>
        </message>
        <message>
            <source>the leads</source>
            <translation>die Leads</translation>
        </message>
        <message>
            <source>whether the contacts of both are one person (else: as named)</source>
            <translation>ob die Ansprechpartner dieselbe Person sind (sonst: nach den Namen)</translation>
        </message>
        <message>
            <source>at most so many</source>
            <translation>höchstens so viele</translation>
        </message>
        <message>
            <source>The layouts of ERPs: what is set for them, one’s own as files.</source>
            <translation>Profile der ERPs: was für sie eingestellt ist, eigene als Dateien.</translation>
        </message>
        <message>
            <source>show NAME; set NAME KEY=VALUE …; export NAME FILE; import FILE; remove NAME</source>
            <translation>show NAME; set NAME SCHLÜSSEL=WERT …; export NAME DATEI; import DATEI; remove NAME</translation>
        </message>
        <message>
            <source>WORD</source>
            <translation>WORT</translation>
        </message>
        <message>
            <source>the profile by its key or name, and what is to be done with it</source>
            <translation>das Profil mit Schlüssel oder Namen, und was damit geschehen soll</translation>
        </message>
        <message>
            <source>the file: .xlsx, .csv, .pdf to print, .vcf with business cards</source>
            <translation>die Datei: .xlsx, .csv, .pdf zum Drucken, .vcf mit Visitenkarten</translation>
        </message>
        <message>
            <source>the file, or a folder to put it in</source>
            <translation>die Datei oder der Ordner dafür</translation>
        </message>
        <message>
            <source>Writes what “list” shows into a workbook or a text list.</source>
            <translation>Schreibt, was „list“ zeigt, als Arbeitsmappe oder CSV.</translation>
        </message>
        <message>
            <source>Hands leads over to the ERP: checks, writes its file.</source>
            <translation>Übergibt Leads an das ERP: prüft, schreibt die Datei.</translation>
        </message>
        <message>
            <source>Takes the customer numbers from the ERP’s file.</source>
            <translation>Übernimmt die Kundennummern aus der Datei des ERP.</translation>
        </message>
        <message>
            <source>csv for people: nothing that a spreadsheet would compute</source>
            <translation>CSV für Menschen: nichts, was eine Tabelle berechnen würde</translation>
        </message>
        <message>
            <source>the ERP’s layout, see “erp-profiles” (else generic)</source>
            <translation>das Profil des ERP, siehe „erp-profiles“ (sonst generic)</translation>
        </message>
        <message>
            <source>only check; exit code 1 if something is missing</source>
            <translation>nur prüfen; Rückgabewert 1, wenn etwas fehlt</translation>
        </message>
        <message>
            <source>also leads that were handed over already</source>
            <translation>auch schon übergebene Leads</translation>
        </message>
        <message>
            <source>those of whose master data the ERP has an older state</source>
            <translation>die, von deren Stammdaten das ERP einen älteren Stand hat</translation>
        </message>
        <message>
            <source>those of batch N that have changed since, as its correction</source>
            <translation>die aus Übergabe N, die sich seitdem geändert haben, als Korrektur</translation>
        </message>
        <message>
            <source>write the file of batch N once more, the same to the byte</source>
            <translation>die Datei von Übergabe N noch einmal schreiben, Byte für Byte gleich</translation>
        </message>
        <message>
            <source>shorten what is too long for the ERP, as --check shows it</source>
            <translation>kürzen, was dem ERP zu lang ist, so wie --check es zeigt</translation>
        </message>
        <message>
            <source>the file that the ERP gave back</source>
            <translation>die Rückgabedatei des ERP</translation>
        </message>
        <message>
            <source>without a file: the numbers that we gave in batch N count</source>
            <translation>ohne Datei: die Nummern gelten, die hier in Übergabe N vergeben wurden</translation>
        </message>
        <message>
            <source>ROW=LEAD</source>
            <translation>ZEILE=LEAD</translation>
        </message>
        <message>
            <source>which lead a row without our number means, e.g. 5=I-000123</source>
            <translation>welchen Lead eine Zeile ohne unsere Nummer meint, z. B. 5=I-000123</translation>
        </message>
        <message>
            <source>Follow-ups by rules, putting off, spreading, calendar file.</source>
            <translation>Wiedervorlagen: Regeln, zurückstellen, verteilen, Kalenderdatei.</translation>
        </message>
        <message>
            <source>let the rules make what they find; list or set the rules; …</source>
            <translation>Regeln anlegen lassen, was sie finden; Regeln zeigen oder setzen; …</translation>
        </message>
        <message>
            <source>RULE|NUMBER|FILE</source>
            <translation>REGEL|NUMMER|DATEI</translation>
        </message>
        <message>
            <source>the rule to set, the lead to put off, the file to write</source>
            <translation>die Regel, der Lead oder die Datei, um die es geht</translation>
        </message>
        <message>
            <source>run, spread: only tell what would be done</source>
            <translation>run, spread: nur sagen, was geschähe</translation>
        </message>
        <message>
            <source>set: how long it must have been so</source>
            <translation>set: wie lange es so sein muss</translation>
        </message>
        <message>
            <source>set: working days until it is due</source>
            <translation>set: Arbeitstage, bis es fällig ist</translation>
        </message>
        <message>
            <source>set: satisfaction up to which somebody is unhappy</source>
            <translation>set: Zufriedenheit, bis zu der jemand unzufrieden ist</translation>
        </message>
        <message>
            <source>set: whether the rule is in use</source>
            <translation>set: ob die Regel gilt</translation>
        </message>
        <message>
            <source>snooze: until when, e.g. 14:30 or tomorrow 8:00</source>
            <translation>snooze: bis wann, z. B. 14:30 oder morgen 8:00</translation>
        </message>
        <message>
            <source>calendar: of this lead, else all of mine</source>
            <translation>calendar: von diesem Lead, sonst alle meine</translation>
        </message>
        <message>
            <source>Shows what was asked of a lead, and answers it.</source>
            <translation>Zeigt, was zu einem Lead gefragt wurde, und beantwortet es.</translation>
        </message>
        <message>
            <source>The questions of the checklist; sets the one that is named.</source>
            <translation>Die Fragen der Qualifizierung; setzt die genannte.</translation>
        </message>
        <message>
            <source>The stages and what they ask for; sets the one that is named.</source>
            <translation>Die Stufen und was sie verlangen; setzt die genannte.</translation>
        </message>
        <message>
            <source>The reasons that moves ask for; sets those of the named one.</source>
            <translation>Die Gründe, nach denen Wechsel fragen; setzt die des genannten.</translation>
        </message>
        <message>
            <source>Who is no prospect: the list, and whom it excludes.</source>
            <translation>Wer kein Interessent ist: die Liste und wen sie ausschließt.</translation>
        </message>
        <message>
            <source>Lifts the exclusion of a lead, with a reason.</source>
            <translation>Hebt den Ausschluss eines Leads mit einem Grund auf.</translation>
        </message>
        <message>
            <source>The people with their roles; sets the one that is named.</source>
            <translation>Die Personen mit ihren Rollen; setzt die genannte.</translation>
        </message>
        <message>
            <source>QUESTION=yes</source>
            <translation>FRAGE=ja</translation>
        </message>
        <message>
            <source>yes, no or open; may be repeated</source>
            <translation>ja, nein oder offen; mehrfach möglich</translation>
        </message>
        <message>
            <source>a note on the answer</source>
            <translation>eine Notiz zur Antwort</translation>
        </message>
        <message>
            <source>QUESTION</source>
            <translation>FRAGE</translation>
        </message>
        <message>
            <source>its key or name</source>
            <translation>Schlüssel oder Name</translation>
        </message>
        <message>
            <source>a question of your own, called so</source>
            <translation>eine eigene Frage dieses Namens</translation>
        </message>
        <message>
            <source>as it is asked</source>
            <translation>wie sie gestellt wird</translation>
        </message>
        <message>
            <source>STAGES</source>
            <translation>STUFEN</translation>
        </message>
        <message>
            <source>the stages before which it stands</source>
            <translation>die Stufen, für die sie Pflicht ist</translation>
        </message>
        <message>
            <source>STAGE</source>
            <translation>STUFE</translation>
        </message>
        <message>
            <source>how long a lead may stay</source>
            <translation>wie lange ein Lead bleiben darf</translation>
        </message>
        <message>
            <source>how likely it is won, in percent</source>
            <translation>wie wahrscheinlich er gewonnen wird, in Prozent</translation>
        </message>
        <message>
            <source>the fields that must be filled</source>
            <translation>die Pflichtfelder</translation>
        </message>
        <message>
            <source>the contacts one of which there must have been</source>
            <translation>Kontakte, von denen es einen gegeben haben muss</translation>
        </message>
        <message>
            <source>the roles that may move leads here</source>
            <translation>die Rollen, die Leads hierher setzen dürfen</translation>
        </message>
        <message>
            <source>these stages, in the order they are to have</source>
            <translation>diese Stufen, in der Reihenfolge, die sie haben sollen</translation>
        </message>
        <message>
            <source>what it is called in German; empty: as it comes</source>
            <translation>wie sie auf Deutsch heißt; leer: wie mitgeliefert</translation>
        </message>
        <message>
            <source>what it is called in English; empty: as it comes</source>
            <translation>wie sie auf Englisch heißt; leer: wie mitgeliefert</translation>
        </message>
        <message>
            <source>its colour, #RRGGBB; empty: that of the program</source>
            <translation>ihre Farbe, #RRGGBB; leer: die des Programms</translation>
        </message>
        <message>
            <source>with --order: says what it would do, changes nothing</source>
            <translation>mit --order: sagt, was es bewirken würde, ändert nichts</translation>
        </message>
        <message>
            <source>MOVE</source>
            <translation>WECHSEL</translation>
        </message>
        <message>
            <source>lost, returned, excluded, partner …</source>
            <translation>lost, returned, excluded, partner …</translation>
        </message>
        <message>
            <source>one of your own; may be repeated</source>
            <translation>ein eigener; mehrfach möglich</translation>
        </message>
        <message>
            <source>is not offered any more; may be repeated</source>
            <translation>wird nicht mehr angeboten; mehrfach möglich</translation>
        </message>
        <message>
            <source>is offered again; may be repeated</source>
            <translation>wird wieder angeboten; mehrfach möglich</translation>
        </message>
        <message>
            <source>puts a domain or company on the list; may be repeated</source>
            <translation>setzt Domain oder Firma auf die Liste; mehrfach möglich</translation>
        </message>
        <message>
            <source>takes it off the list; may be repeated</source>
            <translation>nimmt sie von der Liste; mehrfach möglich</translation>
        </message>
        <message>
            <source>what those are that are added</source>
            <translation>was die Hinzugefügten sind</translation>
        </message>
        <message>
            <source>which leads it means; changes nothing</source>
            <translation>welche Leads gemeint sind; ändert nichts</translation>
        </message>
        <message>
            <source>excludes all leads that it means</source>
            <translation>schließt alle gemeinten Leads aus</translation>
        </message>
        <message>
            <source>why it is a prospect all the same</source>
            <translation>warum er doch Interessent ist</translation>
        </message>
        <message>
            <source>who is changed or added</source>
            <translation>wer geändert oder hinzugefügt wird</translation>
        </message>
        <message>
            <source>manager, inside_sales, marketing …</source>
            <translation>manager, inside_sales, marketing …</translation>
        </message>
        <message>
            <source>the initials</source>
            <translation>das Kürzel</translation>
        </message>
        <message>
            <source>beginnings of postal codes, with commas</source>
            <translation>Anfänge von Postleitzahlen, mit Kommas</translation>
        </message>
        <message>
            <source>languages, with commas: de,en</source>
            <translation>Sprachen, mit Kommas: de,en</translation>
        </message>
        <message>
            <source>working hours: “Mo-Do 8-12, 13-17; Fr 8-13”, - for the company's</source>
            <translation>Arbeitszeit: „Mo-Do 8-12, 13-17; Fr 8-13“, - für die der Firma</translation>
        </message>
        <message>
            <source>who has the leads meanwhile</source>
            <translation>wer die Leads solange hat</translation>
        </message>
        <message>
            <source>reports with figures of single people</source>
            <translation>Berichte mit Zahlen einzelner Personen</translation>
        </message>
        <message>
            <source>removes the absence of that day</source>
            <translation>entfernt die Abwesenheit an diesem Tag</translation>
        </message>
        <message>
            <source>the first and the last day</source>
            <translation>der erste und der letzte Tag</translation>
        </message>
        <message>
            <source>points for that answer</source>
            <translation>Punkte für diese Antwort</translation>
        </message>
        <message>
            <source>LIST</source>
            <translation>LISTE</translation>
        </message>
        <message>
            <source>Reads leads from a workbook or a text list; or touchpoints, purchases, products.</source>
            <translation>Liest Leads aus einer Arbeitsmappe oder Textliste; oder Touchpoints, Käufe, Produkte.</translation>
        </message>
        <message>
            <source>How lists are brought in, as it is remembered by their headers.</source>
            <translation>Wie Listen eingelesen werden, gemerkt nach ihren Überschriften.</translation>
        </message>
        <message>
            <source>“{value}” should read WORD=KIND, with one of {values}</source>
            <translation>„{value}“ sollte WORT=ART lauten, mit einem von {values}</translation>
        </message>
        <message>
            <source>xlsx, xls, xlsb, ods, csv or vcf</source>
            <translation>xlsx, xls, xlsb, ods, csv oder vcf</translation>
        </message>
        <message>
            <source>the sheet, by name or place (else the likeliest)</source>
            <translation>das Blatt, mit Namen oder Platz (sonst das wahrscheinlichste)</translation>
        </message>
        <message>
            <source>the row with the headers; 0: there are none (else found)</source>
            <translation>die Zeile mit den Überschriften; 0: keine (sonst gesucht)</translation>
        </message>
        <message>
            <source>where the leads are from (else the file’s name)</source>
            <translation>woher die Leads sind (sonst der Dateiname)</translation>
        </message>
        <message>
            <source>what the list holds: leads (default), what happened, what was bought, or our products</source>
            <translation>was die Liste enthält: Leads (Vorgabe), was geschehen ist, was gekauft wurde, oder unsere Produkte</translation>
        </message>
        <message>
            <source>say what would happen, write nothing</source>
            <translation>nur sagen, was geschähe; nichts schreiben</translation>
        </message>
        <message>
            <source>a workbook of the rejected rows with the reason</source>
            <translation>eine Arbeitsmappe der abgelehnten Zeilen mit Grund</translation>
        </message>
        <message>
            <source>tell how far it is</source>
            <translation>den Fortschritt melden</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>ART</translation>
        </message>
        <message>
            <source>touchpoints: the kind of rows that name none, e.g. call</source>
            <translation>Touchpoints: die Art von Zeilen, die keine nennen, z. B. call</translation>
        </message>
        <message>
            <source>WORD=KIND</source>
            <translation>WORT=ART</translation>
        </message>
        <message>
            <source>touchpoints: what a word of the list means; = leaves rows out</source>
            <translation>Touchpoints: was ein Wort der Liste bedeutet; = lässt Zeilen aus</translation>
        </message>
        <message>
            <source>touchpoints and purchases of unknown leads: left out (default), or new leads</source>
            <translation>Touchpoints und Käufe unbekannter Leads: ausgelassen (Vorgabe) oder neue Leads</translation>
        </message>
        <message>
            <source>the last row of the list (else found)</source>
            <translation>die letzte Zeile der Liste (sonst gefunden)</translation>
        </message>
        <message>
            <source>of a text list, e.g. utf-8 or cp1252 (else found)</source>
            <translation>einer Textliste, z. B. utf-8 oder cp1252 (sonst gefunden)</translation>
        </message>
        <message>
            <source>what stands between the columns of a text list (else found)</source>
            <translation>was zwischen den Spalten einer Textliste steht (sonst gefunden)</translation>
        </message>
        <message>
            <source>the order of dates that can be read both ways</source>
            <translation>die Reihenfolge von Datumsangaben, die sich auf zwei Arten lesen lassen</translation>
        </message>
        <message>
            <source>the decimal sign of numbers that can be read both ways</source>
            <translation>das Dezimalzeichen von Zahlen, die sich auf zwei Arten lesen lassen</translation>
        </message>
        <message>
            <source>put wrongly read characters right (“MÃ¼ller”)</source>
            <translation>falsch gelesene Zeichen richtigstellen („MÃ¼ller“)</translation>
        </message>
        <message>
            <source>match the columns as was kept under this name</source>
            <translation>Spalten so zuordnen, wie unter diesem Namen gespeichert</translation>
        </message>
        <message>
            <source>keep how this list is brought in under this name</source>
            <translation>unter diesem Namen merken, wie diese Liste eingelesen wird</translation>
        </message>
        <message>
            <source>HEADER=FIELD</source>
            <translation>SPALTE=FELD</translation>
        </message>
        <message>
            <source>what a column holds, e.g. Firma=company.name; = for nothing</source>
            <translation>was eine Spalte enthält, z. B. Firma=company.name; = für nichts</translation>
        </message>
        <message>
            <source>leads that are there already: fill their gaps (default) …</source>
            <translation>Leads, die es schon gibt: Lücken füllen (Vorgabe) …</translation>
        </message>
        <message>
            <source>rows that only look like a lead: create them and keep the pair for “duplicates” (default: later) …</source>
            <translation>Zeilen, die einem Lead nur ähneln: anlegen und das Paar für „duplicates“ merken (Vorgabe: later) …</translation>
        </message>
        <message>
            <source>FIELD=WAY</source>
            <translation>FELD=WEISE</translation>
        </message>
        <message>
            <source>what a column does to leads that are there: overwrite, fill, append or never</source>
            <translation>was eine Spalte mit vorhandenen Leads macht: overwrite, fill, append oder never</translation>
        </message>
        <message>
            <source>FIELD=TEXT</source>
            <translation>FELD=TEXT</translation>
        </message>
        <message>
            <source>for all rows that leave it open, e.g. lead.campaign=Messe</source>
            <translation>für alle Zeilen, die es offen lassen, z. B. lead.campaign=Messe</translation>
        </message>
        <message>
            <source>rows: those of one company (name and postal code, or a number) are its contacts, one lead for all; columns: each row has its own (default, unless remembered otherwise)</source>
            <translation>rows: Zeilen derselben Firma (Name und PLZ oder eine Nummer) sind deren Ansprechpartner, ein Lead für alle; columns: jede Zeile hat ihre eigenen (Standard, wenn nichts anderes gemerkt ist)</translation>
        </message>
        <message>
            <source>the sheet with the companies’ people, told by a number or the company’s name that both sheets have</source>
            <translation>das Blatt mit den Personen der Firmen, zugeordnet über eine Nummer oder den Firmennamen auf beiden Blättern</translation>
        </message>
        <message>
            <source>also those that the exclusion list knows</source>
            <translation>auch die, die auf der Ausschlussliste stehen</translation>
        </message>
        <message>
            <source>rename OLD NEW: another name; remove NAME: forget it</source>
            <translation>rename ALT NEU: anderer Name; remove NAME: vergessen</translation>
        </message>
        <message>
            <source>what it is called</source>
            <translation>wie sie heißt</translation>
        </message>
        <message>
            <source>The nurturing tracks; makes the one named, or puts leads on it.</source>
            <translation>Die Nurturing-Strecken; legt die genannte an oder setzt Leads darauf.</translation>
        </message>
        <message>
            <source>The content library and its gaps; describes the piece named.</source>
            <translation>Die Inhalte und ihre Lücken; beschreibt den genannten Inhalt.</translation>
        </message>
        <message>
            <source>the track; a new one is added</source>
            <translation>die Strecke; eine neue wird angelegt</translation>
        </message>
        <message>
            <source>leads that are put on it, as in the search field</source>
            <translation>Leads, die darauf gesetzt werden, wie im Suchfeld</translation>
        </message>
        <message>
            <source>STEP</source>
            <translation>SCHRITT</translation>
        </message>
        <message>
            <source>day and what is to be done, or “send” and the title of content; repeatable</source>
            <translation>Tag und was zu tun ist, oder „senden“ und der Titel eines Inhalts; mehrfach möglich</translation>
        </message>
        <message>
            <source>what does not end it; repeatable</source>
            <translation>was sie nicht beendet; mehrfach möglich</translation>
        </message>
        <message>
            <source>takes the leads off it</source>
            <translation>nimmt die Leads herunter</translation>
        </message>
        <message>
            <source>shows the steps that are due</source>
            <translation>zeigt die fälligen Schritte</translation>
        </message>
        <message>
            <source>removes it</source>
            <translation>entfernt sie oder ihn</translation>
        </message>
        <message>
            <source>TITLE</source>
            <translation>TITEL</translation>
        </message>
        <message>
            <source>the piece; a new one is added</source>
            <translation>der Inhalt; ein neuer wird angelegt</translation>
        </message>
        <message>
            <source>a stage that it is for; repeatable</source>
            <translation>eine Stufe, für die er ist; mehrfach möglich</translation>
        </message>
        <message>
            <source>what it is about</source>
            <translation>um welches Produkt es geht</translation>
        </message>
        <message>
            <source>its language</source>
            <translation>seine Sprache</translation>
        </message>
        <message>
            <source>where it lies</source>
            <translation>wo er liegt</translation>
        </message>
        <message>
            <source>shows what fits this lead, and what it has got already</source>
            <translation>zeigt, was zu diesem Lead passt und was er schon bekommen hat</translation>
        </message>
        <message>
            <source>Puts an e-mail together out of a template.</source>
            <translation>Setzt eine E-Mail aus einer Vorlage zusammen.</translation>
        </message>
        <message>
            <source>Lists the templates of e-mails, sets or removes one.</source>
            <translation>Listet die E-Mail-Vorlagen auf, setzt oder entfernt eine.</translation>
        </message>
        <message>
            <source>Prints the sheet of a lead: for the hand-over, for a visit, or blank.</source>
            <translation>Druckt den Bogen eines Leads: zur Übergabe, für einen Besuch oder leer.</translation>
        </message>
        <message>
            <source>the template</source>
            <translation>die Vorlage</translation>
        </message>
        <message>
            <source>to whom, by name or address (else the main person)</source>
            <translation>an wen, nach Name oder Adresse (sonst die Hauptperson)</translation>
        </message>
        <message>
            <source>sets the template of this name</source>
            <translation>setzt die Vorlage dieses Namens</translation>
        </message>
        <message>
            <source>takes it away</source>
            <translation>entfernt sie</translation>
        </message>
        <message>
            <source>its subject</source>
            <translation>ihr Betreff</translation>
        </message>
        <message>
            <source>its text, \n for a new line; places in braces, e.g. {Anrede}</source>
            <translation>ihr Text, \n für eine neue Zeile; Platzhalter in Klammern, z. B. {Anrede}</translation>
        </message>
        <message>
            <source>what goes to sales, along to a visit, or the report to fill in</source>
            <translation>was an den Vertrieb geht, zum Besuch mitkommt, oder der Bericht zum Ausfüllen</translation>
        </message>
        <message>
            <source>Given after the command</source>
            <translation>Angaben nach dem Befehl</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <source>For every command</source>
            <translation>Für jeden Befehl</translation>
        </message>
        <message>
            <source>{option} and {other} can’t be given together.</source>
            <translation>{option} und {other} gehen nicht zusammen.</translation>
        </message>
        <message>
            <source>Usage: </source>
            <translation>Aufruf: </translation>
        </message>
        <message>
            <source>PATH</source>
            <translation>PFAD</translation>
        </message>
        <message>
            <source>a file or postgresql://… (else LEADDESK_STORE, else your own)</source>
            <translation>Datei oder postgresql://… (sonst LEADDESK_STORE, sonst Ihre eigene)</translation>
        </message>
        <message>
            <source>the language of the messages</source>
            <translation>die Sprache der Meldungen</translation>
        </message>
        <message>
            <source>who does it, for the journal (name or initials)</source>
            <translation>wer es tut, für den Verlauf (Name oder Kürzel)</translation>
        </message>
        <message>
            <source>the answer for machines: one JSON document</source>
            <translation>die Antwort für Maschinen: ein JSON-Dokument</translation>
        </message>
        <message>
            <source>show this help and an example</source>
            <translation>diese Hilfe mit Beispiel zeigen</translation>
        </message>
        <message>
            <source>“{value}” is no number of a parameter, e.g. 4 or -4</source>
            <translation>„{value}“ ist keine Nummer eines Parameters, z. B. 4 oder -4</translation>
        </message>
        <message>
            <source>There is no command “{command}”.</source>
            <translation>Den Befehl „{command}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>Commands: {commands}</source>
            <translation>Befehle: {commands}</translation>
        </message>
        <message>
            <source>More with: {command} --help</source>
            <translation>Mehr dazu: {command} --help</translation>
        </message>
        <message>
            <source>Something is missing: {what}</source>
            <translation>Es fehlt noch: {what}</translation>
        </message>
        <message>
            <source>I can’t place “{what}” here.</source>
            <translation>„{what}“ kann ich hier nicht zuordnen.</translation>
        </message>
        <message>
            <source>{option} needs a value after it.</source>
            <translation>{option} braucht einen Wert dahinter.</translation>
        </message>
        <message>
            <source>Did you mean “{command}”?</source>
            <translation>Meinten Sie „{command}“?</translation>
        </message>
        <message>
            <source>“{value}” is none of {values}</source>
            <translation>„{value}“ gibt es nicht. Möglich sind {values}</translation>
        </message>
        <message>
            <source>“{value}” is not a whole number from {least} on</source>
            <translation>„{value}“ ist keine ganze Zahl ab {least}</translation>
        </message>
        <message>
            <source>“{value}” is not a whole number from {least} to {most}</source>
            <translation>„{value}“ ist keine ganze Zahl von {least} bis {most}</translation>
        </message>
        <message>
            <source>Everything on one person: shown, written into files, erased for good.</source>
            <translation>Alles zu einer Person: zeigen, in Dateien schreiben, endgültig löschen.</translation>
        </message>
        <message>
            <source>E-MAIL|NUMBER</source>
            <translation>E-MAIL|NUMMER</translation>
        </message>
        <message>
            <source>an e-mail address, or the number of a lead</source>
            <translation>eine E-Mail-Adresse oder die Nummer eines Leads</translation>
        </message>
        <message>
            <source>FOLDER</source>
            <translation>ORDNER</translation>
        </message>
        <message>
            <source>writes all of it there: PDF, workbook, JSON (Art. 15 and 20)</source>
            <translation>schreibt alles dorthin: PDF, Excel, JSON (Art. 15 und 20)</translation>
        </message>
        <message>
            <source>erases the person, in the backups too; can’t be undone</source>
            <translation>löscht die Person, auch in den Sicherungen; nicht rückgängig zu machen</translation>
        </message>
        <message>
            <source>the address of somebody erased may be entered again</source>
            <translation>die Adresse einer gelöschten Person darf wieder angelegt werden</translation>
        </message>
        <message>
            <source>who of several, by name or address (else the main contact)</source>
            <translation>wer von mehreren, nach Name oder Adresse (sonst der Hauptkontakt)</translation>
        </message>
        <message>
            <source>with --erase: a list may bring the person in again</source>
            <translation>mit --erase: eine Liste darf die Person wieder anlegen</translation>
        </message>
        <message>
            <source>Works the leads of a small company. Without a command the window opens.</source>
            <translation>Bearbeitet die Leads eines kleinen Unternehmens. Ohne Befehl öffnet sich das Fenster.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>BEFEHL</translation>
        </message>
        <message>
            <source>Examples:</source>
            <translation>Beispiele:</translation>
        </message>
        <message>
            <source>Lists the leads that match, as in the search field.</source>
            <translation>Listet passende Leads, wie im Suchfeld.</translation>
        </message>
        <message>
            <source>Shows one lead with everything; an old number finds it too.</source>
            <translation>Zeigt alles zu einem Lead; auch eine alte Nummer findet ihn.</translation>
        </message>
        <message>
            <source>Lists follow-ups, what is overdue first.</source>
            <translation>Listet Wiedervorlagen, Überfälliges zuerst.</translation>
        </message>
        <message>
            <source>Count, value, conversion and time in each stage.</source>
            <translation>Anzahl, Wert, Umwandlung und Dauer je Stufe.</translation>
        </message>
        <message>
            <source>The parameters with the number of leads in each.</source>
            <translation>Die Parameter mit der Zahl ihrer Leads.</translation>
        </message>
        <message>
            <source>The matrix of product and market, and the target markets.</source>
            <translation>Die Matrix aus Produkt und Markt, und die Zielmärkte.</translation>
        </message>
        <message>
            <source>Explains a score: every point, and what is missing.</source>
            <translation>Erklärt einen Score: jeder Punkt, und was fehlt.</translation>
        </message>
        <message>
            <source>The journal: who did what and when; of all, or of one lead.</source>
            <translation>Der Verlauf: wer was wann getan hat; von allen oder einem Lead.</translation>
        </message>
        <message>
            <source>what is typed into the search field, e.g. 4 stage:sql</source>
            <translation>was man in das Suchfeld tippt, z. B. 4 stufe:sql</translation>
        </message>
        <message>
            <source>prospect number, customer number or the provider’s number</source>
            <translation>Interessentennummer, Kundennummer oder Fremdnummer</translation>
        </message>
        <message>
            <source>the columns, e.g. number,company,city,score; in a file also “all”: every field</source>
            <translation>die Spalten, z. B. nummer,firma,ort,score; in einer Datei auch „alle“: jedes Feld</translation>
        </message>
        <message>
            <source>FIELD</source>
            <translation>FELD</translation>
        </message>
        <message>
            <source>the order, e.g. company; -company turns it round</source>
            <translation>die Reihenfolge, z. B. firma; -firma dreht sie um</translation>
        </message>
        <message>
            <source>at most so many leads</source>
            <translation>höchstens so viele Leads</translation>
        </message>
        <message>
            <source>only how many there are</source>
            <translation>nur, wie viele es sind</translation>
        </message>
        <message>
            <source>only what is mine to do</source>
            <translation>nur, was ich zu tun habe</translation>
        </message>
        <message>
            <source>up to this day, e.g. +7 or 31.12. (else all)</source>
            <translation>bis zu diesem Tag, z. B. +7 oder 31.12. (sonst alle)</translation>
        </message>
        <message>
            <source>where leads are now, what became of those of a period, or its moves</source>
            <translation>wo die Leads jetzt stehen, was aus denen eines Zeitraums wurde, oder seine Bewegungen</translation>
        </message>
        <message>
            <source>plain numbers for each source, owner …</source>
            <translation>einfache Zahlen je Quelle, Zuständigen …</translation>
        </message>
        <message>
            <source>cohort, flow: from this day on (else 90 days)</source>
            <translation>cohort, flow: ab diesem Tag (sonst 90 Tage)</translation>
        </message>
        <message>
            <source>cohort, flow: up to and with this day (else today)</source>
            <translation>cohort, flow: bis einschließlich diesem Tag (sonst heute)</translation>
        </message>
        <message>
            <source>only the steps of this lead</source>
            <translation>nur die Schritte dieses Leads</translation>
        </message>
        <message>
            <source>at most so many steps (else 50)</source>
            <translation>höchstens so viele Schritte (sonst 50)</translation>
        </message>
        <message>
            <source>Answers a question over a period; without a name: which there are.</source>
            <translation>Beantwortet eine Frage über einen Zeitraum; ohne Namen: welche es gibt.</translation>
        </message>
        <message>
            <source>REPORT</source>
            <translation>BERICHT</translation>
        </message>
        <message>
            <source>the last days, or the present month, quarter or year (else 90)</source>
            <translation>die letzten Tage, oder der laufende Monat, das Quartal, das Jahr (sonst 90)</translation>
        </message>
        <message>
            <source>the first day, instead of a period</source>
            <translation>der erste Tag, statt eines Zeitraums</translation>
        </message>
        <message>
            <source>the last day (else today)</source>
            <translation>der letzte Tag (sonst heute)</translation>
        </message>
        <message>
            <source>write it to this file: .xlsx or .pdf</source>
            <translation>in diese Datei schreiben: .xlsx oder .pdf</translation>
        </message>
        <message>
            <source>one of: {names}</source>
            <translation>einer von: {names}</translation>
        </message>
        <message>
            <source>The rules of the score: shows, tries out, sets them.</source>
            <translation>Die Regeln des Scores: zeigen, ausprobieren, setzen.</translation>
        </message>
        <message>
            <source>Gives a lead points by hand, with the reason why.</source>
            <translation>Gibt einem Lead Punkte von Hand, mit dem Grund dafür.</translation>
        </message>
        <message>
            <source>what to do (else show)</source>
            <translation>was zu tun ist (sonst show)</translation>
        </message>
        <message>
            <source>rules as “score-rules --json” writes them</source>
            <translation>Regeln, wie „score-rules --json“ sie schreibt</translation>
        </message>
        <message>
            <source>from so many points on it is sales’ turn</source>
            <translation>ab so vielen Punkten ist der Vertrieb an der Reihe</translation>
        </message>
        <message>
            <source>touchpoints before this day do not count; - for all</source>
            <translation>Kontakte vor diesem Tag zählen nicht; - für alle</translation>
        </message>
        <message>
            <source>the rules of this version</source>
            <translation>die Regeln dieses Standes</translation>
        </message>
        <message>
            <source>so many points; -N takes some</source>
            <translation>so viele Punkte; -N zieht welche ab</translation>
        </message>
        <message>
            <source>why</source>
            <translation>warum</translation>
        </message>
        <message>
            <source>which part of the score (else assessment)</source>
            <translation>welcher Teil des Scores (sonst assessment)</translation>
        </message>
        <message>
            <source>LINE</source>
            <translation>ZEILE</translation>
        </message>
        <message>
            <source>takes this line back (its number in “score --json”)</source>
            <translation>nimmt diese Zeile zurück (ihre Nummer in „score --json“)</translation>
        </message>
        <message>
            <source>PARAMETER</source>
            <translation>PARAMETER</translation>
        </message>
        <message>
            <source>only this one: who is in it since when, trend, what to say</source>
            <translation>nur diesen: wer seit wann darin ist, Verlauf, was sagen</translation>
        </message>
        <message>
            <source>the matrix of product and market, as “ansoff” shows it</source>
            <translation>die Matrix aus Produkt und Markt, wie „ansoff“ sie zeigt</translation>
        </message>
        <message>
            <source>the rules and how many leads each suggests</source>
            <translation>die Regeln und wie viele Leads jede vorschlägt</translation>
        </message>
        <message>
            <source>the leads that its rule suggests</source>
            <translation>die Leads, die seine Regel vorschlägt</translation>
        </message>
        <message>
            <source>puts suggested leads in: all, or those of --lead</source>
            <translation>setzt Vorgeschlagene: alle oder die von --lead</translation>
        </message>
        <message>
            <source>suggests them no more: all, or those of --lead</source>
            <translation>schlägt sie nicht mehr vor: alle oder die von --lead</translation>
        </message>
        <message>
            <source>lets the rule suggest again what was refused</source>
            <translation>lässt die Regel Abgelehnte wieder vorschlagen</translation>
        </message>
        <message>
            <source>its rule as it comes</source>
            <translation>seine Regel, wie sie mitgeliefert wird</translation>
        </message>
        <message>
            <source>a new one, with --name-de or --name-en</source>
            <translation>ein neuer, mit --name-de oder --name-en</translation>
        </message>
        <message>
            <source>lets all rules that set do so now</source>
            <translation>lässt alle Regeln, die setzen, es jetzt tun</translation>
        </message>
        <message>
            <source>its rule: groups of conditions, as “segments --rules --json”</source>
            <translation>seine Regel: Gruppen von Bedingungen wie in „segments --rules --json“</translation>
        </message>
        <message>
            <source>what becomes of its rule’s hits</source>
            <translation>was mit Treffern seiner Regel geschieht</translation>
        </message>
        <message>
            <source>this lead; may be given several times</source>
            <translation>dieser Lead; mehrfach möglich</translation>
        </message>
        <message>
            <source>STAGE=TEXT</source>
            <translation>STUFE=TEXT</translation>
        </message>
        <message>
            <source>what to say at a stage, mql.en: in English; empty: nothing</source>
            <translation>was auf einer Stufe zu sagen ist, mql.en: auf Englisch; leer: nichts</translation>
        </message>
        <message>
            <source>in touch again after so many days; 0: as usual</source>
            <translation>nächster Kontakt nach so vielen Tagen; 0: wie sonst</translation>
        </message>
        <message>
            <source>says what it would do and changes nothing</source>
            <translation>sagt, was geschähe, und ändert nichts</translation>
        </message>
        <message>
            <source>what it is called in German</source>
            <translation>wie er auf Deutsch heißt</translation>
        </message>
        <message>
            <source>what it is called in English</source>
            <translation>wie er auf Englisch heißt</translation>
        </message>
        <message>
            <source>what is asked at its box, in German</source>
            <translation>was an seinem Kästchen gefragt wird, auf Deutsch</translation>
        </message>
        <message>
            <source>what is asked at its box, in English</source>
            <translation>was an seinem Kästchen gefragt wird, auf Englisch</translation>
        </message>
        <message>
            <source>whether the parameter is in use</source>
            <translation>ob der Parameter in Gebrauch ist</translation>
        </message>
        <message>
            <source>What is to be reached, how it stands, and what to look at.</source>
            <translation>Was erreicht werden soll, wie es steht und worauf zu achten ist.</translation>
        </message>
        <message>
            <source>what is counted: adds a target</source>
            <translation>was gezählt wird: legt ein Ziel an</translation>
        </message>
        <message>
            <source>a year, a quarter or a month</source>
            <translation>ein Jahr, ein Quartal oder ein Monat</translation>
        </message>
        <message>
            <source>so many; of value in euros</source>
            <translation>so viele; beim Wert in Euro</translation>
        </message>
        <message>
            <source>who is to reach it: a role</source>
            <translation>wer es erreichen soll: eine Rolle</translation>
        </message>
        <message>
            <source>who is to reach it: a person</source>
            <translation>wer es erreichen soll: eine Person</translation>
        </message>
        <message>
            <source>when it is looked at</source>
            <translation>wann darauf geschaut wird</translation>
        </message>
        <message>
            <source>changes the target of this number instead</source>
            <translation>ändert stattdessen das Ziel mit dieser Nummer</translation>
        </message>
        <message>
            <source>removes the target of this number</source>
            <translation>entfernt das Ziel mit dieser Nummer</translation>
        </message>
        <message>
            <source>Logs a touchpoint, ticks segments, sets the follow-up.</source>
            <translation>Erfasst einen Kontakt, setzt Parameter und Wiedervorlage.</translation>
        </message>
        <message>
            <source>Moves a lead to another stage.</source>
            <translation>Setzt einen Lead in eine andere Stufe.</translation>
        </message>
        <message>
            <source>Takes back my last step, or the one that is named.</source>
            <translation>Nimmt meinen letzten oder den genannten Schritt zurück.</translation>
        </message>
        <message>
            <source>Does again what my last undo took back.</source>
            <translation>Stellt wieder her, was ich zuletzt zurückgenommen habe.</translation>
        </message>
        <message>
            <source>Computes anew all that follows from the facts.</source>
            <translation>Berechnet neu, was sich aus den Daten ergibt.</translation>
        </message>
        <message>
            <source>Looks through the store and changes nothing.</source>
            <translation>Prüft die Daten und ändert nichts.</translation>
        </message>
        <message>
            <source>Makes a verified copy, also while others are at work.</source>
            <translation>Macht eine geprüfte Sicherung, auch während andere arbeiten.</translation>
        </message>
        <message>
            <source>Puts a copy back; the present store is kept aside.</source>
            <translation>Spielt eine Sicherung zurück; der jetzige Stand bleibt aufgehoben.</translation>
        </message>
        <message>
            <source>Fills a store with thirty invented companies to try out.</source>
            <translation>Legt dreißig erfundene Firmen zum Ausprobieren an.</translation>
        </message>
        <message>
            <source>Program, schema, SQLite and Qt.</source>
            <translation>Programm, Schema, SQLite und Qt.</translation>
        </message>
        <message>
            <source>call, visit, email, note, download …</source>
            <translation>call, visit, email, note, download … oder Telefonat, Besuch …</translation>
        </message>
        <message>
            <source>an e-mail (.eml, .msg): its sender, date and text</source>
            <translation>eine E-Mail (.eml, .msg): ihr Absender, Datum und Text</translation>
        </message>
        <message>
            <source>who made contact: they (in) or we (out)</source>
            <translation>wer den Kontakt suchte: der Kunde (in) oder wir (out)</translation>
        </message>
        <message>
            <source>OUTCOME</source>
            <translation>ERGEBNIS</translation>
        </message>
        <message>
            <source>interest, later, no_interest, not_reached, mailbox</source>
            <translation>interest, later, no_interest, not_reached, mailbox</translation>
        </message>
        <message>
            <source>what was said</source>
            <translation>was gesagt wurde</translation>
        </message>
        <message>
            <source>ticks the parameter; -N takes it away; may be repeated</source>
            <translation>setzt den Parameter; -N nimmt ihn weg; mehrmals möglich</translation>
        </message>
        <message>
            <source>when next: +3, mo 10, kw50, 01.12.; - for none</source>
            <translation>wann weiter: +3, mo 10, kw50, 01.12.; - für keine</translation>
        </message>
        <message>
            <source>when it was (else now), e.g. 24.11.2025 10:30</source>
            <translation>wann es war (sonst jetzt), z. B. 24.11.2025 10:30</translation>
        </message>
        <message>
            <source>how satisfied they are, 5 is best</source>
            <translation>wie zufrieden, 5 ist am besten</translation>
        </message>
        <message>
            <source>the product that it was about</source>
            <translation>um welches Produkt es ging</translation>
        </message>
        <message>
            <source>cold warm mql sal sql prospect quote won lost excluded partner</source>
            <translation>cold warm mql sal sql prospect quote won lost excluded partner, oder deutsch</translation>
        </message>
        <message>
            <source>why, where a reason is due or a gate is to be opened</source>
            <translation>warum, wo ein Grund nötig ist oder eine Bedingung umgangen wird</translation>
        </message>
        <message>
            <source>its number in the history (else my last one)</source>
            <translation>seine Nummer im Verlauf (sonst mein letzter)</translation>
        </message>
        <message>
            <source>with what was done since to the leads that would be kept</source>
            <translation>auch das, was seither an den Leads getan wurde, die sonst blieben</translation>
        </message>
        <message>
            <source>where to (else a dated file in “backups” beside the store)</source>
            <translation>wohin (sonst mit Datum in den Ordner „backups“ neben den Daten)</translation>
        </message>
        <message>
            <source>makes none, lists those that there are</source>
            <translation>legt keine an, zeigt die vorhandenen</translation>
        </message>
        <message>
            <source>the copy to put back</source>
            <translation>die Sicherung</translation>
        </message>
    </context>
</TS>
