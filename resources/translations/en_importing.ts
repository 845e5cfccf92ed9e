<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n lead(s) (was/were) worked on since:</source>
            <translation>
                <numerusform>%Ln lead was worked on since:</numerusform>
                <numerusform>%Ln leads were worked on since:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) kept, worked on since:</source>
            <translation>
                <numerusform>%Ln lead kept, worked on since:</numerusform>
                <numerusform>%Ln leads kept, worked on since:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportCheck</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%Ln warning</numerusform>
                <numerusform>%Ln warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write the leading 0 in %n row(s)</source>
            <translation>
                <numerusform>Write the leading 0 in %Ln row</numerusform>
                <numerusform>Write the leading 0 in %Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n proposal(s)</source>
            <translation>
                <numerusform>Take %Ln proposal</numerusform>
                <numerusform>Take %Ln proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shorten %n text(s)</source>
            <translation>
                <numerusform>Shorten %Ln text</numerusform>
                <numerusform>Shorten %Ln texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n row(s) without this value</source>
            <translation>
                <numerusform>Take %Ln row without this value</numerusform>
                <numerusform>Take %Ln rows without this value</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same in %n other row(s)</source>
            <translation>
                <numerusform>The same in %Ln other row</numerusform>
                <numerusform>The same in %Ln other rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) changed.</source>
            <translation>
                <numerusform>%Ln cell changed.</numerusform>
                <numerusform>%Ln cells changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message numerus="yes">
            <source>Please look at %n suggestion(s).</source>
            <translation>
                <numerusform>Please look at %Ln suggestion.</numerusform>
                <numerusform>Please look at %Ln suggestions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) (is/are) unknown.</source>
            <translation>
                <numerusform>%Ln word is unknown.</numerusform>
                <numerusform>%Ln words are unknown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDuplicates</name>
        <message numerus="yes">
            <source>%n row(s) whose lead is there already</source>
            <translation>
                <numerusform>%Ln row whose lead is there already</numerusform>
                <numerusform>%Ln rows whose lead is there already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that (looks/look) like a lead</source>
            <translation>
                <numerusform>%Ln row that looks like a lead</numerusform>
                <numerusform>%Ln rows that look like a lead</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exception(s)</source>
            <translation>
                <numerusform>%Ln exception</numerusform>
                <numerusform>%Ln exceptions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportFile</name>
        <message numerus="yes">
            <source>%n row(s) of data</source>
            <translation>
                <numerusform>%Ln row of data</numerusform>
                <numerusform>%Ln rows of data</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%Ln column</numerusform>
                <numerusform>%Ln columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without a company of the list</source>
            <translation>
                <numerusform>%Ln of them without a company of the list</numerusform>
                <numerusform>%Ln of them without a company of the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) hold(s) wrongly read characters: “{before}” for “{after}”.</source>
            <translation>
                <numerusform>%Ln cell hold wrongly read characters: “{before}” for “{after}”.</numerusform>
                <numerusform>%Ln cells hold wrongly read characters: “{before}” for “{after}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message numerus="yes">
            <source>%n new lead(s) will lie in “Duplicates”, to be merged by hand.</source>
            <translation>
                <numerusform>%Ln new lead will lie in “Duplicates”, to be merged by hand.</numerusform>
                <numerusform>%Ln new leads will lie in “Duplicates”, to be merged by hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n lead(s)</source>
            <translation>
                <numerusform>Import %Ln lead</numerusform>
                <numerusform>Import %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the skipped row(s) (is/are) on the exclusion list.</source>
            <translation>
                <numerusform>%Ln of the skipped rows is on the exclusion list.</numerusform>
                <numerusform>%Ln of the skipped rows are on the exclusion list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the skipped row(s) (names/name) somebody who was erased.</source>
            <translation>
                <numerusform>%Ln of the skipped row names somebody who was erased.</numerusform>
                <numerusform>%Ln of the skipped rows name somebody who was erased.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(%n field(s))</source>
            <translation>
                <numerusform>(%Ln field)</numerusform>
                <numerusform>(%Ln fields)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportResult</name>
        <message numerus="yes">
            <source>%n rejected row(s)</source>
            <translation>
                <numerusform>%Ln rejected row</numerusform>
                <numerusform>%Ln rejected rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new lead(s) (lies/lie) in “Duplicates”, to be merged by hand.</source>
            <translation>
                <numerusform>%Ln new lead lies in “Duplicates”, to be merged by hand.</numerusform>
                <numerusform>%Ln new leads lie in “Duplicates”, to be merged by hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) given out by the rules.</source>
            <translation>
                <numerusform>%Ln lead given out by the rules.</numerusform>
                <numerusform>%Ln leads given out by the rules.</numerusform>
            </translation>
        </message>
    </context>
</TS>
