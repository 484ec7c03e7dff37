-- Whether a revision of carried words was a quiet upgrade hangs on whose these words are where they were first written: it is
-- decided when it is asked for. items keeps what hangs on nothing carried, hanging what deciding the others needs.
-- hanging: [{revision: {upgrade: {lineId, version, before, after, contributions: []}, held: [cluster], gone: [{key, cluster}],
--            fresh: [{key, cluster}], carried: {cluster: {lesson, cluster}}}, kinds: {cluster: kind as this lesson knows}}]
alter table read.fidelity
    drop column quiet_upgrades,
    add column hanging jsonb not null default '[]';
