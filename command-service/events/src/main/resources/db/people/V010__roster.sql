-- People: names, who is in which class, and the keys of their words. Not archived; its backups live days. Written by the
-- command service, read by the query service while it answers. Run by people_owner, which no service runs as.
create schema roster;
create schema vault;

-- A OneRoster file says nothing about what came as a spreadsheet, and the other way round: hence the origins.
create table roster.class (
    school      uuid   not null,
    class_id    uuid   not null,
    origin      text   not null default 'ONEROSTER' check (origin in ('ONEROSTER', 'SPREADSHEET')),
    source_id   text   not null, -- OneRoster sourcedId, or the title of a single-class import
    title       text   not null,
    year_groups int[]  not null,
    removed     boolean not null default false,
    primary key (school, class_id),
    unique (school, origin, source_id)
);

create table roster.pupil (
    school      uuid not null,
    pupil_id    uuid not null,
    origin      text not null default 'ONEROSTER' check (origin in ('ONEROSTER', 'SPREADSHEET')),
    source_id   text not null, -- OneRoster sourcedId; a pupil of a spreadsheet has none, and takes the pupil id
    given_name  text not null,
    family_name text not null,
    primary key (school, pupil_id),
    unique (school, origin, source_id)
);

-- A pupil's place in a class. Who has gone is unenrolled, never erased. The capture code is unique in the class.
create table roster.enrolment (
    school    uuid not null,
    class_id  uuid not null,
    pupil_id  uuid not null,
    code      text not null,
    enrolled  boolean not null default true,
    source_id text, -- the enrolment's sourcedId, by which a OneRoster delta takes it away
    primary key (school, class_id, pupil_id),
    unique (school, class_id, code),
    foreign key (school, class_id) references roster.class,
    foreign key (school, pupil_id) references roster.pupil on delete cascade
);
create index on roster.enrolment (school, pupil_id);

create table roster.teacher (
    school         uuid not null,
    roster_user_id text not null, -- OneRoster sourcedId
    display_name   text not null,
    primary key (school, roster_user_id)
);

create table roster.teaching (
    school         uuid not null,
    class_id       uuid not null,
    roster_user_id text not null,
    source_id      text, -- the enrolment's sourcedId
    primary key (school, class_id, roster_user_id),
    foreign key (school, class_id) references roster.class,
    foreign key (school, roster_user_id) references roster.teacher on delete cascade
);

-- Keys of 32 bytes, wrapped: a pupil's by the school's, a school's by the installation's master key (nonce, ciphertext, tag).
create table vault.school_key (
    school  uuid  primary key,
    wrapped bytea not null
);

create table vault.pupil_key (
    school   uuid  not null,
    pupil_id uuid  not null,
    wrapped  bytea not null,
    primary key (school, pupil_id)
);

create function roster.current_school() returns uuid
    language sql stable
    return nullif(current_setting('sharedpen.school', true), '')::uuid;

do $$
declare t text;
begin
    foreach t in array array['roster.class', 'roster.pupil', 'roster.enrolment', 'roster.teacher', 'roster.teaching',
                             'vault.school_key', 'vault.pupil_key'] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy own_school on %s to command, reader using (school = roster.current_school()) with check (school = roster.current_school())', t);
        execute format('grant select, insert, update, delete on %s to command', t);
        execute format('grant select on %s to reader', t);
    end loop;
end $$;
grant usage on schema roster, vault to command, reader;
grant execute on function roster.current_school() to command, reader;
