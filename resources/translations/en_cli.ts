<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n invented lead(s) to try out (is/are) in {file}</source>
            <translation>
                <numerusform>%Ln invented lead to try out is in {file}</numerusform>
                <numerusform>%Ln invented leads to try out are in {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n derived value(s) differed and (is/are) right now.</source>
            <translation>
                <numerusform>%Ln derived value differed and is right now.</numerusform>
                <numerusform>%Ln derived values differed and are right now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) would change</source>
            <translation>
                <numerusform>%Ln cell would change</numerusform>
                <numerusform>%Ln cells would change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) changed</source>
            <translation>
                <numerusform>%Ln cell changed</numerusform>
                <numerusform>%Ln cells changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s): a persona and stage for which there is nothing.</source>
            <translation>
                <numerusform>%Ln gap: a persona and stage for which there is nothing.</numerusform>
                <numerusform>%Ln gaps: a persona and stage for which there is nothing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) fit(s/)</source>
            <translation>
                <numerusform>%Ln piece fits</numerusform>
                <numerusform>%Ln pieces fit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) given out</source>
            <translation>
                <numerusform>%Ln lead given out</numerusform>
                <numerusform>%Ln leads given out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) to {name}</source>
            <translation>
                <numerusform>%Ln lead to {name}</numerusform>
                <numerusform>%Ln leads to {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) on</source>
            <translation>
                <numerusform>%Ln wait on</numerusform>
                <numerusform>%Ln waits on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %Ln more</numerusform>
                <numerusform>… and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n business card(s) written to {file}</source>
            <translation>
                <numerusform>%Ln business card written to {file}</numerusform>
                <numerusform>%Ln business cards written to {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) written to {file}</source>
            <translation>
                <numerusform>%Ln lead written to {file}</numerusform>
                <numerusform>%Ln leads written to {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) without an owner</source>
            <translation>
                <numerusform>%Ln lead without an owner</numerusform>
                <numerusform>%Ln leads without an owner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Came in from {start} to {end}: %n lead(s)</source>
            <translation>
                <numerusform>Came in from {start} to {end}: %Ln lead</numerusform>
                <numerusform>Came in from {start} to {end}: %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) in none of them</source>
            <translation>
                <numerusform>%Ln lead in none of them</numerusform>
                <numerusform>%Ln leads in none of them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) made.</source>
            <translation>
                <numerusform>%Ln follow-up made.</numerusform>
                <numerusform>%Ln follow-ups made.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) would be made.</source>
            <translation>
                <numerusform>%Ln follow-up would be made.</numerusform>
                <numerusform>%Ln follow-ups would be made.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue follow-up(s) spread.</source>
            <translation>
                <numerusform>%Ln overdue follow-up spread.</numerusform>
                <numerusform>%Ln overdue follow-ups spread.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more on the days after.</source>
            <translation>
                <numerusform>%Ln more on the days after.</numerusform>
                <numerusform>%Ln more on the days after.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointment(s) in {file}.</source>
            <translation>
                <numerusform>%Ln appointment in {file}.</numerusform>
                <numerusform>%Ln appointments in {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Batch {batch} with %n lead(s) written: {file}</source>
            <translation>
                <numerusform>Batch {batch} with %Ln lead written: {file}</numerusform>
                <numerusform>Batch {batch} with %Ln leads written: {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) could be handed over now.</source>
            <translation>
                <numerusform>%Ln lead could be handed over now.</numerusform>
                <numerusform>%Ln leads could be handed over now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) (was/were) handed over already and (stays/stay) out; --again takes (it/them) along.</source>
            <translation>
                <numerusform>%Ln lead was handed over already and stays out; --again takes it along.</numerusform>
                <numerusform>%Ln leads were handed over already and stay out; --again takes them along.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) (has/have) not ordered yet; the ERP should hold only who orders.</source>
            <translation>
                <numerusform>%Ln lead has not ordered yet; the ERP should hold only who orders.</numerusform>
                <numerusform>%Ln leads have not ordered yet; the ERP should hold only who orders.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) (is/are) incomplete and (stays/stay) here:</source>
            <translation>
                <numerusform>%Ln lead is incomplete and stays here:</numerusform>
                <numerusform>%Ln leads are incomplete and stay here:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n further remark(s), all of them with --json</source>
            <translation>
                <numerusform>… and %Ln further remark, all of them with --json</numerusform>
                <numerusform>… and %Ln further remarks, all of them with --json</numerusform>
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
            <source>%n new lead(s) would be held against one that is like it.</source>
            <translation>
                <numerusform>%Ln new lead is like one that is there; it would be listed as a possible duplicate.</numerusform>
                <numerusform>%Ln new leads are like one that is there; they would be listed as possible duplicates.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new lead(s) may be (one/ones) that (is/are) there already: “leaddesk duplicates” shows the pairs.</source>
            <translation>
                <numerusform>%Ln new lead may be one that is there already: “leaddesk duplicates” shows the pair.</numerusform>
                <numerusform>%Ln new leads may be ones that are there already: “leaddesk duplicates” shows the pairs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) (names/name) no lead that is known. --unknown create makes leads of those that say enough.</source>
            <translation>
                <numerusform>%Ln row names no lead that is known. --unknown create makes leads of those that say enough.</numerusform>
                <numerusform>%Ln rows name no lead that is known. --unknown create makes leads of those that say enough.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) restored</source>
            <translation>
                <numerusform>%Ln row restored</numerusform>
                <numerusform>%Ln rows restored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) changed again</source>
            <translation>
                <numerusform>%Ln row changed again</numerusform>
                <numerusform>%Ln rows changed again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) kept, for later steps changed (it/them):</source>
            <translation>
                <numerusform>%Ln row kept, for later steps changed it:</numerusform>
                <numerusform>%Ln rows kept, for later steps changed them:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) hold(s) wrongly read characters, such as “{before}” for “{after}”. --repair-text puts them right.</source>
            <translation>
                <numerusform>%Ln cell hold wrongly read characters, such as “{before}” for “{after}”. --repair-text puts them right.</numerusform>
                <numerusform>%Ln cells hold wrongly read characters, such as “{before}” for “{after}”. --repair-text puts them right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them (names/name) no company of the other sheet.</source>
            <translation>
                <numerusform>%Ln of them names no company of the other sheet.</numerusform>
                <numerusform>%Ln of them name no company of the other sheet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) would lie to be taken.</source>
            <translation>
                <numerusform>%Ln lead would lie to be taken.</numerusform>
                <numerusform>%Ln leads would lie to be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without “{term}” there would be %n.</source>
            <translation>
                <numerusform>Without “{term}” there would be %Ln.</numerusform>
                <numerusform>Without “{term}” there would be %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Among the excluded leads it matches %n: add is:excluded.</source>
            <translation>
                <numerusform>Among the excluded leads it matches %Ln: add is:excluded.</numerusform>
                <numerusform>Among the excluded leads it matches %Ln: add is:excluded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%Ln overdue</numerusform>
                <numerusform>%Ln overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggested</source>
            <translation>
                <numerusform>%Ln suggested</numerusform>
                <numerusform>%Ln suggested</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In touch again after %n day(s)</source>
            <translation>
                <numerusform>In touch again after %Ln day</numerusform>
                <numerusform>In touch again after %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) would be concerned. Nothing was changed.</source>
            <translation>
                <numerusform>%Ln lead would be concerned. Nothing was changed.</numerusform>
                <numerusform>%Ln leads would be concerned. Nothing was changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Parameter {number}: %n lead(s).</source>
            <translation>
                <numerusform>Parameter {number}: %Ln lead.</numerusform>
                <numerusform>Parameter {number}: %Ln leads.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) (is/are) missing to the threshold of {threshold}.</source>
            <translation>
                <numerusform>%Ln point is missing to the threshold of {threshold}.</numerusform>
                <numerusform>%Ln points are missing to the threshold of {threshold}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Batch {batch}: %n lead(s) still (waits/wait) for a number.</source>
            <translation>
                <numerusform>Batch {batch}: %Ln lead still waits for a number.</numerusform>
                <numerusform>Batch {batch}: %Ln leads still wait for a number.</numerusform>
            </translation>
        </message>
    </context>
</TS>
