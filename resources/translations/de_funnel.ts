<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Funnel</name>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Branche</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Grouped by</source>
            <translation>Gruppiert nach</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>Nicht gruppiert</translation>
        </message>
        <message>
            <source>Funnel by group</source>
            <translation>Trichter je Gruppe</translation>
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
            <source>(none)</source>
            <translation>(ohne)</translation>
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
            <source>Last 12 months</source>
            <translation>Letzte 12 Monate</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Gesamte Zeit</translation>
        </message>
        <message>
            <source>{count} leads in all, worth {value}, as of {date}</source>
            <translation>{count} Leads insgesamt, Wert {value}, Stand {date}</translation>
        </message>
        <message>
            <source>{count} leads that came in from {start} to {end}</source>
            <translation>{count} Leads, eingegangen von {start} bis {end}</translation>
        </message>
        <message>
            <source>Moves from {start} to {end}</source>
            <translation>Bewegungen vom {start} bis {end}</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Sicht</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Kohorte</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Bewegungen</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>Stock: where the leads are now. Darker: longer in this stage than its target. A stock has no rates.</source>
            <translation>Bestand: wo die Leads jetzt stehen. Dunkler: länger in der Stufe als deren Zielzeit. Ein Bestand hat keine Quoten.</translation>
        </message>
        <message>
            <source>the beginning</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Onward = leads of the cohort that ever reached the next stage ÷ leads that reached this one. Overall = reached ÷ cohort. A lead that comes back counts once. ◀ marks the weakest step of those that three leads or more came to.</source>
            <translation>Weiter = Leads der Kohorte, die die nächste Stufe je erreicht haben ÷ Leads, die diese Stufe erreicht haben. Gesamt = erreicht ÷ Kohorte. Wer zurückkommt, zählt einmal. ◀ zeigt den schwächsten Schritt unter denen, zu denen mindestens drei Leads kamen.</translation>
        </message>
        <message>
            <source>Flow: leads that came to the stage on these days, or went from it on, back, or out of the funnel; each once per figure, however often it came and went. There at the end: who stood in the stage at the end of the last day.</source>
            <translation>Bewegungen: Leads, die an diesen Tagen in die Stufe kamen oder aus ihr weiter, zurück oder aus dem Trichter gingen; je Zahl jeder nur einmal, wie oft er auch kam und ging. Am Ende da: wer am Ende des letzten Tages in der Stufe stand.</translation>
        </message>
        <message>
            <source>Export the funnel</source>
            <translation>Trichter exportieren</translation>
        </message>
        <message>
            <source>Filter, as in the search</source>
            <translation>Filter, wie im Suchfeld</translation>
        </message>
        <message>
            <source>How do leads become customers?</source>
            <translation>Wie werden aus Leads Kunden?</translation>
        </message>
        <message>
            <source>Funnel</source>
            <translation>Trichter</translation>
        </message>
        <message>
            <source>Conversion rate (won ÷ quotes): {rate}</source>
            <translation>Abschlussquote (Gewonnen ÷ Angebote): {rate}</translation>
        </message>
        <message>
            <source>Written to {path}</source>
            <translation>Geschrieben nach {path}</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
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
            <source>Onward</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Gesamt</translation>
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
            <source>Funnel: stock</source>
            <translation>Trichter: Bestand</translation>
        </message>
        <message>
            <source>Funnel: cohort</source>
            <translation>Trichter: Kohorte</translation>
        </message>
        <message>
            <source>Funnel: flow</source>
            <translation>Trichter: Bewegungen</translation>
        </message>
    </context>
</TS>
