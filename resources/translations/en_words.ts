<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Ansoff</name>
        <message numerus="yes">
            <source>%n won</source>
            <translation>
                <numerusform>%Ln won</numerusform>
                <numerusform>%Ln won</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%n step(s) made since then (is/are) not in it.</source>
            <translation>
                <numerusform>%Ln step made since then is not in it.</numerusform>
                <numerusform>%Ln steps made since then are not in it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln touchpoint</numerusform>
                <numerusform>%Ln touchpoints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkPreview</name>
        <message numerus="yes">
            <source>%n lead(s) change</source>
            <translation>
                <numerusform>%Ln lead changes</numerusform>
                <numerusform>%Ln leads change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done for %n lead(s)</source>
            <translation>
                <numerusform>Done for %Ln lead</numerusform>
                <numerusform>Done for %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can't be changed</source>
            <translation>
                <numerusform>%Ln can't be changed</numerusform>
                <numerusform>%Ln can't be changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is/are so already</source>
            <translation>
                <numerusform>%Ln is so already</numerusform>
                <numerusform>%Ln are so already</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Campaigns</name>
        <message numerus="yes">
            <source>%n lead(s) without a campaign would belong to it: {names}</source>
            <translation>
                <numerusform>%Ln lead without a campaign would belong to it: {names}</numerusform>
                <numerusform>%Ln leads without a campaign would belong to it: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Conditions</name>
        <message numerus="yes">
            <source>more than %n day(s) ago</source>
            <translation>
                <numerusform>more than %Ln day ago</numerusform>
                <numerusform>more than %Ln days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within the last %n day(s)</source>
            <translation>
                <numerusform>within the last day</numerusform>
                <numerusform>within the last %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in the last %n day(s): {kinds}</source>
            <translation>
                <numerusform>in the last day: {kinds}</numerusform>
                <numerusform>in the last %Ln days: {kinds}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not in the last %n day(s): {kinds}</source>
            <translation>
                <numerusform>not in the last day: {kinds}</numerusform>
                <numerusform>not in the last %Ln days: {kinds}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago or longer</source>
            <translation>
                <numerusform>%Ln month ago or longer</numerusform>
                <numerusform>%Ln months ago or longer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago or longer</source>
            <translation>
                <numerusform>%Ln year ago or longer</numerusform>
                <numerusform>%Ln years ago or longer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n month(s) ago</source>
            <translation>
                <numerusform>less than %Ln month ago</numerusform>
                <numerusform>less than %Ln months ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n year(s) ago</source>
            <translation>
                <numerusform>less than %Ln year ago</numerusform>
                <numerusform>less than %Ln years ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message numerus="yes">
            <source>%n lead(s) left out: they have objected.</source>
            <translation>
                <numerusform>%Ln lead left out: they have objected.</numerusform>
                <numerusform>%Ln leads left out: they have objected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeadlineEffects</name>
        <message numerus="yes">
            <source>%n deadline(s) change(s) for clocks that start from now on. {running} that run keep theirs; by the new ones {over_then} of them would be over instead of {over}.</source>
            <translation>
                <numerusform>%Ln deadline changes for clocks that start from now on. {running} that run keep theirs; by the new one {over_then} of them would be over instead of {over}.</numerusform>
                <numerusform>%Ln deadlines change for clocks that start from now on. {running} that run keep theirs; by the new ones {over_then} of them would be over instead of {over}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FollowUps</name>
        <message numerus="yes">
            <source>New, and nobody’s for %n day(s)</source>
            <translation>
                <numerusform>New, and nobody’s for %Ln day</numerusform>
                <numerusform>New, and nobody’s for %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No contact for %n day(s)</source>
            <translation>
                <numerusform>No contact for %Ln day</numerusform>
                <numerusform>No contact for %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quote without answer for %n day(s)</source>
            <translation>
                <numerusform>Quote without answer for %Ln day</numerusform>
                <numerusform>Quote without answer for %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Customer, silent for %n day(s)</source>
            <translation>
                <numerusform>Customer, silent for %Ln day</numerusform>
                <numerusform>Customer, silent for %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>moved %n time(s)</source>
            <translation>
                <numerusform>moved once</numerusform>
                <numerusform>moved %Ln times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>put off %n time(s)</source>
            <translation>
                <numerusform>put off once</numerusform>
                <numerusform>put off %Ln times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overdue for %n day(s)</source>
            <translation>
                <numerusform>overdue for %Ln day</numerusform>
                <numerusform>overdue for %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%Ln point</numerusform>
                <numerusform>%Ln points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{kind} %n day(s) ago</source>
            <translation>
                <numerusform>{kind} %Ln day ago</numerusform>
                <numerusform>{kind} %Ln days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%Ln day ago</numerusform>
                <numerusform>%Ln days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %Ln day</numerusform>
                <numerusform>in %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%Ln minute ago</numerusform>
                <numerusform>%Ln minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%Ln hour ago</numerusform>
                <numerusform>%Ln hours ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadFile</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListKinds</name>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln touchpoint</numerusform>
                <numerusform>%Ln touchpoints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n touchpoint(s)</source>
            <translation>
                <numerusform>Import %Ln touchpoint</numerusform>
                <numerusform>Import %Ln touchpoints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) (names/name) no lead that is known.</source>
            <translation>
                <numerusform>%Ln row names no lead that is known.</numerusform>
                <numerusform>%Ln rows name no lead that is known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n purchase(s)</source>
            <translation>
                <numerusform>%Ln purchase</numerusform>
                <numerusform>%Ln purchases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n product(s)</source>
            <translation>
                <numerusform>%Ln product</numerusform>
                <numerusform>%Ln products</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n purchase(s)</source>
            <translation>
                <numerusform>Import %Ln purchase</numerusform>
                <numerusform>Import %Ln purchases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n product(s)</source>
            <translation>
                <numerusform>Import %Ln product</numerusform>
                <numerusform>Import %Ln products</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message numerus="yes">
            <source>%n planned follow-up(s) are dropped.</source>
            <translation>
                <numerusform>%Ln planned follow-up is dropped.</numerusform>
                <numerusform>%Ln planned follow-ups are dropped.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Nurturing</name>
        <message numerus="yes">
            <source>%n (has/have) left the funnel</source>
            <translation>
                <numerusform>%Ln has left the funnel</numerusform>
                <numerusform>%Ln have left the funnel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n (has/have) objected to e-mails</source>
            <translation>
                <numerusform>%Ln has objected to e-mails</numerusform>
                <numerusform>%Ln have objected to e-mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without consent to e-mails</source>
            <translation>
                <numerusform>%Ln without consent to e-mails</numerusform>
                <numerusform>%Ln without consent to e-mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an e-mail address</source>
            <translation>
                <numerusform>%Ln without an e-mail address</numerusform>
                <numerusform>%Ln without an e-mail address</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on this track already</source>
            <translation>
                <numerusform>%Ln on this track already</numerusform>
                <numerusform>%Ln on this track already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) on “{track}”.</source>
            <translation>
                <numerusform>%Ln lead on “{track}”.</numerusform>
                <numerusform>%Ln leads on “{track}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them wait(s/) for the salesperson’s yes.</source>
            <translation>
                <numerusform>%Ln of them waits for the salesperson’s yes.</numerusform>
                <numerusform>%Ln of them wait for the salesperson’s yes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln touchpoint</numerusform>
                <numerusform>%Ln touchpoints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail(s)</source>
            <translation>
                <numerusform>%Ln e-mail</numerusform>
                <numerusform>%Ln e-mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) and objection(s)</source>
            <translation>
                <numerusform>%Ln consent and objection</numerusform>
                <numerusform>%Ln consents and objections</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%Ln customer</numerusform>
                <numerusform>%Ln customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%Ln rating</numerusform>
                <numerusform>%Ln ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln touchpoint</numerusform>
                <numerusform>%Ln touchpoints</numerusform>
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
            <source>%n move(s)</source>
            <translation>
                <numerusform>%Ln move</numerusform>
                <numerusform>%Ln moves</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Scoring</name>
        <message numerus="yes">
            <source>{what}, at most %n day(s) ago</source>
            <translation>
                <numerusform>{what}, at most %Ln day ago</numerusform>
                <numerusform>{what}, at most %Ln days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StageOrder</name>
        <message numerus="yes">
            <source>%n past move(s) turn around</source>
            <translation>
                <numerusform>%Ln past move turns around</numerusform>
                <numerusform>%Ln past moves turn around</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n lead(s) other stages count as reached</source>
            <translation>
                <numerusform>of %Ln lead other stages count as reached</numerusform>
                <numerusform>of %Ln leads other stages count as reached</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>Import {name}: %n new lead(s)</source>
            <translation>
                <numerusform>Import {name}: %Ln new lead</numerusform>
                <numerusform>Import {name}: %Ln new leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import {name}: %n touchpoint(s)</source>
            <translation>
                <numerusform>Import {name}: %Ln touchpoint</numerusform>
                <numerusform>Import {name}: %Ln touchpoints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import {name}: %n purchase(s)</source>
            <translation>
                <numerusform>Import {name}: %Ln purchase</numerusform>
                <numerusform>Import {name}: %Ln purchases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import {name}: %n product(s)</source>
            <translation>
                <numerusform>Import {name}: %Ln product</numerusform>
                <numerusform>Import {name}: %Ln products</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) of {name}</source>
            <translation>
                <numerusform>%Ln field of {name}</numerusform>
                <numerusform>%Ln fields of {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) of the list</source>
            <translation>
                <numerusform>%Ln cell of the list</numerusform>
                <numerusform>%Ln cells of the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Owner of %n lead(s)</source>
            <translation>
                <numerusform>Owner of %Ln lead</numerusform>
                <numerusform>Owner of %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(entries) on the exclusion list</source>
            <translation>
                <numerusform>%Ln entry on the exclusion list</numerusform>
                <numerusform>%Ln entries on the exclusion list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Excluded %n lead(s)</source>
            <translation>
                <numerusform>Excluded %Ln lead</numerusform>
                <numerusform>Excluded %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Gave out %n lead(s)</source>
            <translation>
                <numerusform>Gave out %Ln lead</numerusform>
                <numerusform>Gave out %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Parameter {segments} of %n lead(s)</source>
            <translation>
                <numerusform>Parameter {segments} of %Ln lead</numerusform>
                <numerusform>Parameter {segments} of %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Suggested parameter {number} of %n lead(s)</source>
            <translation>
                <numerusform>Suggested parameter {number} of %Ln lead</numerusform>
                <numerusform>Suggested parameter {number} of %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) not to be suggested for parameter {number}</source>
            <translation>
                <numerusform>%Ln lead not to be suggested for parameter {number}</numerusform>
                <numerusform>%Ln leads not to be suggested for parameter {number}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) may be suggested for parameter {number} again</source>
            <translation>
                <numerusform>%Ln lead may be suggested for parameter {number} again</numerusform>
                <numerusform>%Ln leads may be suggested for parameter {number} again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stage {stage} for %n lead(s)</source>
            <translation>
                <numerusform>Stage {stage} for %Ln lead</numerusform>
                <numerusform>Stage {stage} for %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Follow-up for %n lead(s)</source>
            <translation>
                <numerusform>Follow-up for %Ln lead</numerusform>
                <numerusform>Follow-up for %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) of the follow-ups</source>
            <translation>
                <numerusform>%Ln rule of the follow-ups</numerusform>
                <numerusform>%Ln rules of the follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) made by rules</source>
            <translation>
                <numerusform>%Ln follow-up made by rules</numerusform>
                <numerusform>%Ln follow-ups made by rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reminded of %n follow-up(s)</source>
            <translation>
                <numerusform>Reminded of %Ln follow-up</numerusform>
                <numerusform>Reminded of %Ln follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved %n follow-up(s)</source>
            <translation>
                <numerusform>Moved %Ln follow-up</numerusform>
                <numerusform>Moved %Ln follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Prepared hand-over {batch} with %n lead(s)</source>
            <translation>
                <numerusform>Prepared hand-over {batch} with %Ln lead</numerusform>
                <numerusform>Prepared hand-over {batch} with %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand-over {batch} with %n lead(s)</source>
            <translation>
                <numerusform>Hand-over {batch} with %Ln lead</numerusform>
                <numerusform>Hand-over {batch} with %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer number(s) from the ERP</source>
            <translation>
                <numerusform>%Ln customer number from the ERP</numerusform>
                <numerusform>%Ln customer numbers from the ERP</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deadlines: %n rule(s) changed</source>
            <translation>
                <numerusform>Deadlines: %Ln rule changed</numerusform>
                <numerusform>Deadlines: %Ln rules changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>LeadDesk: %n deadline(s) told of, {over} of them over</source>
            <translation>
                <numerusform>LeadDesk: %Ln deadline told of, {over} of them over</numerusform>
                <numerusform>LeadDesk: %Ln deadlines told of, {over} of them over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>LeadDesk: %n lead(s) over the threshold offered to sales</source>
            <translation>
                <numerusform>LeadDesk: %Ln lead over the threshold offered to sales</numerusform>
                <numerusform>LeadDesk: %Ln leads over the threshold offered to sales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Campaign of %n lead(s): {campaign}</source>
            <translation>
                <numerusform>Campaign of %Ln lead: {campaign}</numerusform>
                <numerusform>Campaign of %Ln leads: {campaign}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) on the track “{track}”</source>
            <translation>
                <numerusform>%Ln lead on the track “{track}”</numerusform>
                <numerusform>%Ln leads on the track “{track}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took %n lead(s) off their track</source>
            <translation>
                <numerusform>Took %Ln lead off their track</numerusform>
                <numerusform>Took %Ln leads off their track</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) into the campaign {name}</source>
            <translation>
                <numerusform>%Ln lead into the campaign {name}</numerusform>
                <numerusform>%Ln leads into the campaign {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sample data with %n lead(s)</source>
            <translation>
                <numerusform>Sample data with %Ln lead</numerusform>
                <numerusform>Sample data with %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed sample data with %n lead(s)</source>
            <translation>
                <numerusform>Removed sample data with %Ln lead</numerusform>
                <numerusform>Removed sample data with %Ln leads</numerusform>
            </translation>
        </message>
    </context>
</TS>
