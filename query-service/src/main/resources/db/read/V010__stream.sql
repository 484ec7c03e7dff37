-- The read models: what the folds of the log last came to. Everything here can be made again from the log.
create schema if not exists read;

create function read.current_school() returns uuid
    language sql stable
    return nullif(current_setting('sharedpen.school', true), '')::uuid;

-- Row security for one table of this schema: a reader sees one school, the projector keeps every school's rows.
create procedure read.wall(t text) language plpgsql as $$
begin
    execute format('alter table read.%I enable row level security', t);
    execute format('alter table read.%I force row level security', t);
    execute format('create policy own_school on read.%I for select to reader using (school = read.current_school())', t);
    execute format('create policy any_school on read.%I to projector using (true) with check (true)', t);
    execute format('grant select on read.%I to reader', t);
    execute format('grant select, insert, update, delete, truncate on read.%I to projector', t);
end $$;

-- How far each stream is folded into every table of this schema.
create table read.progress (
    school      uuid        not null,
    stream_id   text        not null,
    version     bigint      not null,
    position    bigint      not null,
    recorded_at timestamptz not null,
    primary key (school, stream_id)
) with (fillfactor = 70);
call read.wall('progress');

-- Axon's tokens, one row a segment; their rows are made here, so that nodes never race for an empty table.
create table read.token (
    processor_name varchar(255) not null,
    segment        integer      not null,
    token          bytea,
    token_type     varchar(255),
    time_stamp     varchar(255),
    owner          varchar(255),
    primary key (processor_name, segment)
) with (fillfactor = 50);
insert into read.token (processor_name, segment, token, token_type, time_stamp)
values ('lessons', 0, convert_to('{"globalIndex":0}', 'UTF8'), 'org.axonframework.eventhandling.GlobalSequenceTrackingToken', '1970-01-01T00:00:00Z'),
       ('lessons', 1, convert_to('{"globalIndex":0}', 'UTF8'), 'org.axonframework.eventhandling.GlobalSequenceTrackingToken', '1970-01-01T00:00:00Z'),
       ('__config', 0, convert_to(format('{"config":{"id":"%s"}}', gen_random_uuid()), 'UTF8'), 'org.axonframework.eventhandling.tokenstore.ConfigToken', '1970-01-01T00:00:00Z');
grant select, insert, update, delete on read.token to projector;
grant select on read.token to reader;

-- The nodes that project, and when each last said so: they share the segments.
create table read.node (
    node    text        primary key,
    seen_at timestamptz not null
);
grant select, insert, update, delete on read.node to projector;

-- Axon's dead letters: where the parked events of a stream stand in the log, and the class of what went wrong. No words.
create table read.dead_letter (
    dead_letter_identifier varchar(255) primary key,
    processing_group       varchar(255) not null,
    sequence_identifier    varchar(255) not null,
    sequence_index         bigint       not null,
    message_type           varchar(255) not null,
    event_identifier       varchar(255) not null,
    time_stamp             varchar(255) not null,
    payload_type           varchar(255) not null,
    payload_revision       varchar(255),
    payload                bytea        not null,
    meta_data              bytea,
    type                   varchar(255),
    aggregate_identifier   varchar(255),
    sequence_number        bigint,
    token_type             varchar(255),
    token                  bytea,
    enqueued_at            varchar(255) not null,
    last_touched           varchar(255),
    processing_started     varchar(255),
    cause_type             varchar(255),
    cause_message          varchar(1023),
    diagnostics            bytea,
    unique (processing_group, sequence_identifier, sequence_index)
);
alter table read.dead_letter enable row level security;
alter table read.dead_letter force row level security;
create policy own_school on read.dead_letter for select to reader
    using (sequence_identifier like read.current_school() || '/%');
create policy any_school on read.dead_letter to projector using (true) with check (true);
grant select, insert, update, delete on read.dead_letter to projector;
grant select (processing_group, sequence_identifier) on read.dead_letter to reader;
grant usage on schema read to projector, reader;
