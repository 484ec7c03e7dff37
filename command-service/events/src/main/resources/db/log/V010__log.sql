-- The log: every fact, in order, for ever. Written by the command service, read by both services; it belongs to the
-- published language as the events in it do. Run by log_owner, which no service runs as.
create schema log;

create table log.event (
    position         bigint generated always as identity (cache 1) primary key,
    school           uuid        not null,
    stream_id        text        not null,
    sequence         bigint      not null,
    event_id         text        not null,
    stream_type      text        not null,
    payload_type     text        not null,
    payload_revision text,
    payload          jsonb       not null,
    metadata         jsonb       not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    constraint event_sequence unique (school, stream_id, sequence),
    constraint event_id unique (school, event_id),
    constraint event_stream_starts_with_school check (stream_id like school || '/%')
);

-- Every accepted action, for ever, also one that had no effect.
create table log.action (
    school      uuid        not null,
    lesson_id   uuid        not null,
    action_id   uuid        not null,
    body_hash   bytea       not null,
    recorded_at timestamptz not null,
    constraint action_id primary key (school, lesson_id, action_id)
);

-- Which unit and class a lesson was planned for: what the command door must know before a lesson has any event.
create table log.planned_lesson (
    school    uuid not null,
    lesson_id uuid not null,
    unit_id   uuid not null,
    class_id  uuid not null,
    constraint planned_lesson_id primary key (school, lesson_id)
);

create function log.current_school() returns uuid
    language sql stable
    return nullif(current_setting('sharedpen.school', true), '')::uuid;

do $$
declare t text;
begin
    foreach t in array array['event', 'action', 'planned_lesson'] loop
        execute format('alter table log.%I enable row level security', t);
        execute format('alter table log.%I force row level security', t);
        execute format('create policy own_school on log.%I for select to command, reader using (school = log.current_school())', t);
        execute format('create policy any_school on log.%I for select to projector using (true)', t);
        execute format('create policy append on log.%I for insert to appender with check (true)', t);
        execute format('create policy returning_rows on log.%I for select to appender using (true)', t);
        execute format('grant insert, select on log.%I to appender', t);
        execute format('grant select on log.%I to command, projector, reader', t);
    end loop;
end $$;
grant usage on schema log to appender, command, projector, reader;
